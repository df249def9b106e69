import { expect, test } from 'vitest'
import { contactAddress, issueAddress } from '../../../src/archive/error-report.ts'

const record = {
  name: 'Haven & “Sons” open 100 % + more',
  address: 'https://haven.example/events/harbour-opening/',
  file: 'content/events/harbour-opening.md',
}

test('an issue opens with the form, the title and the record', () => {
  const url = new URL(issueAddress('https://forge.example/haven/archive/', record))
  expect(url.origin + url.pathname).toBe('https://forge.example/haven/archive/issues/new')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'correction.yml',
    title: `Correction: ${record.name}`,
    record: `${record.address} (${record.file})`,
  })
})

test.each([
  ['mailto:archive@haven.example', 'subject'],
  ['mailto:archive@haven.example?cc=b@haven.example', 'cc'],
])('a letter to %s has subject and questions', (contact, first) => {
  const letter = contactAddress(contact, record)
  const url = new URL(letter)
  expect(url.pathname).toBe('archive@haven.example')
  expect([...url.searchParams.keys()][0]).toBe(first)
  expect(url.searchParams.get('subject')).toBe(`Correction: ${record.name}`)
  expect(url.searchParams.get('body')).toContain(record.file)
  expect(letter, 'mail programs show it').not.toContain('+')
})

test('another contact is left as it is', () => {
  expect(contactAddress('https://haven.example/contact', record)).toBe(
    'https://haven.example/contact',
  )
})
