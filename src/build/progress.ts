/** How far a long work is: nobody should take it for one that hangs. */

const EVERY_MS = 5000

/**
 * Says every few seconds how far it is; gives the function that ends it.
 *
 * @param tell gives the words; nothing where there is nothing to say yet
 */
export function tellProgress(
  tell: () => string | undefined,
  say: (line: string) => void = console.log,
): () => void {
  const timer = setInterval(() => {
    const line = tell()
    if (line !== undefined) say(line)
  }, EVERY_MS)
  // A work that fails does not wait for it.
  timer.unref()
  return () => clearInterval(timer)
}
