/** How far a long build is: nobody should take it for one that hangs. */
import { listFiles } from '../output/files.ts'

const EVERY_MS = 5000

/** Says every few seconds how many pages are in a folder; gives the function that ends it. */
export function tellProgress(folder: string): () => void {
  const timer = setInterval(() => {
    const count = countPages(folder)
    if (count > 0) console.log(`${count} pages so far …`)
  }, EVERY_MS)
  // A build that fails does not wait for it.
  timer.unref()
  return () => clearInterval(timer)
}

function countPages(folder: string): number {
  try {
    return listFiles(folder).filter((file) => file.endsWith('.html')).length
  } catch {
    // Astro makes and removes folders meanwhile.
    return 0
  }
}
