/** Files that help editors with records: JSON Schemas and snippets, beside the folder of records. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { recordSchemas, schemaText } from '../formats/record-schemas.ts'
import type { Content } from '../records/read.ts'
import { snippetsText } from './snippets.ts'

/** Where they lie, seen from a content folder. */
export const editorFolder = (content: string): string => join(content, '..', '.vscode')

/** The texts of the files, by their path within the folder of the editor. */
export function editorFiles(content: Content): ReadonlyMap<string, string> {
  // Schemas name themselves by their files: they lie beside each other.
  const linkTo = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  return new Map([
    ...recordSchemas.map(
      (schema) => [`schemas/${schema.name}.json`, schemaText(schema)({ linkTo })] as const,
    ),
    ['records.code-snippets', snippetsText(content)],
  ])
}

/**
 * Writes the files that are not what they should be.
 *
 * @param folder the content folder
 * @returns their paths within the folder of the editor
 */
export function writeEditorFiles(folder: string, content: Content): string[] {
  return [...editorFiles(content)].flatMap(([name, text]) => {
    const path = join(editorFolder(folder), name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return [name]
  })
}
