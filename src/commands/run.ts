/** How a command ends: with an exit code and words for a person, never with a trace of the code. */

/**
 * Runs what a command does. Where it throws, the message is printed and the exit code is 1;
 * `ARCHIVE_TRACE=1` shows where in the code it happened, too.
 *
 * @param usage how the command is called, shown when it was called wrongly
 */
export function runCommand(usage: string, run: () => void | Promise<void>): void {
  void attempt(usage, run)
}

/** Never fails: what is thrown ends here. */
async function attempt(usage: string, run: () => void | Promise<void>) {
  try {
    await run()
  } catch (error) {
    console.error(process.env.ARCHIVE_TRACE ? error : messageOf(error, usage))
    process.exitCode = 1
  }
}

/** The command was called wrongly: its message is printed with how to call it. */
export class UsageError extends Error {}

function messageOf(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path } = error as NodeJS.ErrnoException
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`
  // Node goes on about positional arguments, which is rarely what was meant.
  if (code.startsWith('ERR_PARSE_ARGS')) return `${firstSentence(error.message)}\n\n${usage}`
  return fileFaults.get(code)?.(path ? `\`${path}\`` : 'The file') ?? error.message
}

const firstSentence = (text: string) => `${text.split(/\.(?:\s|$)/)[0]}.`

/** What the system says about files, in words. */
const fileFaults = new Map([
  ['ENOENT', (path: string) => `${path} is not there.`],
  ['EISDIR', (path: string) => `${path} is a folder, expected a file.`],
  ['ENOTDIR', (path: string) => `${path} is a file, expected a folder.`],
  ['EACCES', (path: string) => `${path} cannot be opened: this user may not.`],
])
