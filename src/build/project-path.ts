/** Where the project lies: some names of folders mean something else to the tools that build it. */

/** Characters that are no part of a path to Vite, to esbuild or, in the styles of components, to Astro, though file systems allow them. */
const refused = /[%#?*"]/

/**
 * Makes sure that the site can be built in this folder.
 *
 * @throws {Error} that says what to rename
 */
export function refuseUnusablePath(folder: string): void {
  const character = refused.exec(folder)?.[0]
  if (!character) return
  throw new Error(
    `The path of this folder has a \`${character}\` in it, which the tools that build the pages cannot read: ${folder}. ` +
      `Rename the folder, or move the archive; \`%\`, \`#\`, \`?\`, \`*\` and \`"\` may not be in its path.`,
  )
}
