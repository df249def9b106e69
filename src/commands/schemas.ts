/** `npm run schemas`: writes what helps editors with records, their JSON Schemas and snippets, into `.vscode/`. */
import { parseArgs } from 'node:util'
import { count } from '../archive/text/count.ts'
import { editorFolder, writeEditorFiles } from '../edits/editor-files.ts'
import { existingContentFolder } from '../records/content-folder.ts'
import { readContent } from '../records/read.ts'
import { runCommand } from './run.ts'

runCommand('npm run schemas', () => {
  parseArgs({ options: {} })
  const folder = existingContentFolder()
  const written = writeEditorFiles(folder, readContent(folder))
  console.log(`${editorFolder(folder)}: ${count(written.length, 'file')} written.`)
})
