/** Real servers are asked for, never skipped in silence. */
import { missingHosts } from './servers.ts'

export default function setup() {
  const missing = missingHosts()
  if (missing) throw new Error(missing)
}
