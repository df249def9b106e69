/** What browsers ask of a site that is put on a screen of icons (https://www.w3.org/TR/appmanifest/). */
import type { Subject } from '../archive/subject.ts'

/** The text of `/manifest.webmanifest`. The archive is a site and no app: it opens in the browser. */
export const webManifest = ({ name, description, language }: Subject): string =>
  `${JSON.stringify(
    {
      name,
      description,
      lang: language,
      // Relative to the manifest, which lies at the root of the archive.
      start_url: '.',
      display: 'browser',
      icons: [192, 512].flatMap((size) =>
        // They have room around them, so a device may cut them round.
        ['any', 'maskable'].map((purpose) => ({
          src: `icon-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    },
    undefined,
    2,
  )}\n`
