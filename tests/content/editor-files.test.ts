/** What helps editors is what the schemas say; which ids it offers changes with each record, and may lag behind. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorFiles, editorFolder } from '../../src/edits/editor-files.ts'
import { readContent } from '../../src/records/read.ts'

/** `npm run addresses` brings the ids up to date, which every new record needs anyway. */
const withoutChoices = (text: string) => text.replace(/\|[^|"]*\|/g, '||')

test.each([...editorFiles(readContent('content'))])(
  '%s is up to date; else run `npm run schemas`',
  (name, text) => {
    const written = readFileSync(join(editorFolder('content'), name), 'utf8')
    expect(withoutChoices(written)).toBe(withoutChoices(text))
  },
)
