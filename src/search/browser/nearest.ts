/** On 404.html: names the records whose addresses are nearest to the one that was asked for. */
import { nearestRecords } from '../query/nearest-records.ts'
import type { NearRecord } from '../query/nearest-records.ts'
import { hasLine } from '../query/catalogue.ts'
import type { Catalogue } from '../query/catalogue.ts'
import { element, querySelectorOrThrow } from './dom.ts'
import { loadCatalogue, openEvent } from './load.ts'
import { pageUrl } from './root.ts'

const section = querySelectorOrThrow('[data-nearest]', HTMLElement)

async function show() {
  const catalogue = await loadCatalogue()
  const links = nearestRecords(location.pathname, catalogue).map((near) => link(near, catalogue))
  section.append(element('ul', { class: 'entries' }, ...(await Promise.all(links))))
  section.hidden = links.length === 0
}

async function link({ kind, place }: NearRecord, { events, entities }: Catalogue) {
  const record = kind === 'events' ? events[place]! : entities[place]!
  // Of a large archive titles come with the texts.
  if ('title' in record ? !hasLine(record) : kind === 'events') await openEvent(place)
  const name = 'name' in record ? record.name : record.title
  const href = pageUrl(`${kind}/${record.id}`, record.root)
  return element('li', {}, element('a', { href }, name))
}

void show()
  .catch(console.warn)
  .finally(() => dispatchEvent(new Event('nearest')))
