import { expect, test } from 'vitest'
import { linkNames, nameLinksOf } from '../../../src/archive/name-links.ts'
import { archiveOf, event, organization, person, topic } from '../small-records.ts'

const berg = { names: ['Anna Berg', 'Berg'], href: '/people/anna-berg/' }
const ode = { names: ['Ode & Sons'], href: '/organizations/ode/' }

test('the first mention of each is a link, by the longest name that stands there', () => {
  expect(linkNames('<p>Anna Berg met Ode &amp; Sons.</p><p>Berg left.</p>', [ode, berg])).toBe(
    '<p><a href="/people/anna-berg/">Anna Berg</a> met <a href="/organizations/ode/">Ode &amp; Sons</a>.</p><p>Berg left.</p>',
  )
  expect(linkNames("<p>Berg's boat</p>", [berg])).toBe(
    '<p><a href="/people/anna-berg/">Berg</a>\'s boat</p>',
  )
})

test('a name within a word is none', () => {
  for (const text of ['<p>Bergen</p>', '<p>Berg-Ode</p>', '<p>Icéberg</p>', '<p>berg</p>']) {
    expect(linkNames(text, [berg])).toBe(text)
  }
})

test('what is a link or code already stays, and what is linked to is not linked again', () => {
  const linked =
    '<p><a href="/people/anna-berg/">she</a> and Anna Berg; <code>Ode &amp; Sons</code></p>'
  expect(linkNames(linked, [berg, ode])).toBe(linked)
  const elsewhere = '<p><a href="/x/">Anna Berg</a>, Berg</p>'
  expect(linkNames(elsewhere, [berg])).toBe(
    '<p><a href="/x/">Anna Berg</a>, <a href="/people/anna-berg/">Berg</a></p>',
  )
})

test('without a name nothing changes', () => {
  expect(linkNames('<p>Anna Berg</p>', [])).toBe('<p>Anna Berg</p>')
})

test('of an event its people, organizations and places are linked, a family name that two share is not', () => {
  const met = event('a', {
    organizations: ['office', 'nato'],
    topics: ['trade'],
    participations: ['anna', 'ben'].map((id) => ({ person: id, role: 'Mayor', side: 'other' })),
  })
  const named = (benName: string) => {
    const archive = archiveOf(
      {
        events: [met],
        people: [person('anna', { name: 'Anna Berg' }), person('ben', { name: benName })],
        organizations: [organization('office'), organization('nato', { name: 'NATO' })],
        topics: [topic('trade')],
      },
      { sides: [{ id: 'nato', label: 'NATO', meaning: 'The Alliance.' }] },
    )
    return nameLinksOf(archive, archive.event('a')).map(({ names, href }) => [href, ...names])
  }
  expect(named('Ben Ode')).toEqual([
    ['/people/anna/', 'Anna Berg', 'Berg'],
    ['/people/ben/', 'Ben Ode', 'Ode'],
    ['/organizations/office/', 'office'],
  ])
  expect(named('Ben Berg')[0]).toEqual(['/people/anna/', 'Anna Berg'])
})
