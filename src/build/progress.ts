/** How far a long build is: nobody should take it for one that hangs. */

const EVERY_MS = 5000

/** Says every few seconds how many pages there are; gives the function that ends it. */
export function tellProgress(countPages: () => number): () => void {
  const timer = setInterval(() => {
    const count = countPages()
    if (count > 0) console.log(`${count} pages so far …`)
  }, EVERY_MS)
  // A build that fails does not wait for it.
  timer.unref()
  return () => clearInterval(timer)
}
