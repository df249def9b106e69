/** A copy of the project with an archive of twelve events: it builds in a fraction of the time. */
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject } from './project.ts'

const fixture = 'tests/fixtures/small-archive/content'
/** With the five events of the fixture these make twelve. */
const festivalYears = [1991, 1992, 1993, 1994, 1995, 1996, 1997]

/** Copies the project into a new folder, with the small archive for content and seven more events. */
export function copySmallProject(name: string): string {
  const folder = copyProject(name)
  const content = join(folder, 'content')
  rmSync(content, { recursive: true })
  cpSync(fixture, content, { recursive: true })
  for (const year of festivalYears) {
    writeFileSync(join(content, `events/festival-${year}.md`), festival(year))
    appendFileSync(join(content, 'addresses.txt'), `/events/festival-${year}/\n`)
  }
  return folder
}

const festival = (year: number) => `---
title: The harbour festival of ${year}
date: ${year}-06
datings:
  - date: ${year}-06
    basis: stated
    source: radio-north-opening
    words: June ${year}
type: other
places:
  - place: haven
participations:
  - person: anna-berg
    role: Mayor of Haven
    side: other
evidence:
  - source: radio-north-opening
    note: The report names no day.
---
Haven held its festival by the sea. The mayor welcomed the guests.
`
