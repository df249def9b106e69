/** Answers `/feed.xml`, `/feed.json` and the same below each record that has feeds; Astro writes them as files. */
import type { APIRoute } from 'astro'
import { entityKinds } from '../../archive/records.ts'
import type { Entity } from '../../archive/records.ts'
import { feedOfArchive, feedOfEntity, isFollowed } from '../../formats/feeds/entries.ts'
import { feedFormats, feedText } from '../../formats/feeds/feeds.ts'
import { getArchive } from '../../records/archive.ts'

interface Props {
  /** The one that the feed follows; none for that of the whole archive. */
  readonly entity: Entity | undefined
  readonly format: (typeof feedFormats)[number]
}

/** One address for each format of each feed. */
export function getStaticPaths(): {
  params: { page: string | undefined; format: string }
  props: Props
}[] {
  const archive = getArchive()
  const followed = entityKinds
    .flatMap((kind): readonly Entity[] => archive.entities[kind])
    .filter((entity) => isFollowed(archive, entity))
  return [undefined, ...followed].flatMap((entity) =>
    feedFormats.map((format) => ({
      params: { page: entity && `${entity.kind}/${entity.id}`, format: format.extension },
      props: { entity, format },
    })),
  )
}

/** The feed at an address. */
export const GET: APIRoute<Props> = ({ props: { entity, format }, site }) => {
  const archive = getArchive()
  const feed = entity ? feedOfEntity(archive, entity) : feedOfArchive(archive)
  return new Response(feedText(format, feed, site?.href), {
    headers: { 'content-type': format.mediaType },
  })
}
