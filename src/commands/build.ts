/**
 * `npm run build`: checks the content, builds beside `dist`, and swaps when all is well. A build that
 * fails leaves the last good `dist` as it was.
 */
import { buildSite } from '../build/build-site.ts'

process.exitCode = await buildSite()
