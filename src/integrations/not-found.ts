/** Makes 404.html work at any depth. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { notFoundFile, withoutRoot } from '../output/not-found.ts'

export const notFound = (): AstroIntegration => {
  let siteUrl: string | undefined
  return {
    name: 'archive:not-found',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const folders = readdirSync(root, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
          .sort()
        const html = readFileSync(`${root}${notFoundFile}`, 'utf8')
        writeFileSync(`${root}${notFoundFile}`, withoutRoot(html, { siteUrl, folders }))
        logger.info(`${notFoundFile} finds its way from any depth.`)
      },
    },
  }
}
