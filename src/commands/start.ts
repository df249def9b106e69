/** `npm start`: builds the site and serves it. `PORT` sets the port. */
import { buildSite } from '../build/build-site.ts'
import { serveFolder } from '../build/serve.ts'

const wanted = Number(process.env.PORT || 4321)

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT is \`${process.env.PORT}\`: expected a number from 1 to 65535.`)
  process.exitCode = 1
} else if ((await buildSite()) === 0) {
  const { url } = await serveFolder('dist', { port: wanted })
  const port = Number(new URL(url).port)
  if (port !== wanted) console.log(`Port ${wanted} is taken.`)
  console.log(`The archive is at ${url}  (Ctrl-C ends it)`)
} else {
  process.exitCode = 1
}
