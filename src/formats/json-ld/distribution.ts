/** The archive as a set of data, with the files that hold it. */
import { bareType } from '../download.ts'
import { downloads } from '../downloads.ts'
import type { FileContext } from '../file-context.ts'
import { datasetFacts } from './dataset.ts'
import type { Node } from './node.ts'

/** The archive with every file of `/data/` that has a part of it. */
export const datasetNode = (from: FileContext): Node => ({
  ...datasetFacts(from),
  distribution: downloads
    // Schemas say what data may be.
    .filter(({ name }) => !name.startsWith('schema/'))
    .map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      encodingFormat: bareType(file),
      contentUrl: from.linkTo(`/data/${file.name}`),
    })),
})
