// The ten who took part in the most events.
import { readFile } from 'node:fs/promises'

const { events } = JSON.parse(await readFile('events.json', 'utf8'))
const counts = new Map()
for (const { participations, isWithdrawn } of events) {
  if (isWithdrawn) continue
  // An event counts once, however many roles somebody had in it.
  const present = new Set()
  for (const { person, organization, as } of participations) {
    if (as !== 'mentioned') present.add(person ?? organization)
  }
  // Those whom the sources do not name have no id.
  present.delete(undefined)
  for (const id of present) counts.set(id, (counts.get(id) ?? 0) + 1)
}
const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
for (const [id, count] of sorted.slice(0, 10)) console.log(count, id)
