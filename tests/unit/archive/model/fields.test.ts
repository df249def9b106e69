/** What the fields of records may hold, whichever record it is. */
import { describe, expect, test } from 'vitest'
import { typeSchema } from '../../../../src/archive/subject.ts'
import { anything, event, faultsOf, source, stated } from '../../small-records.ts'

const x = (length: number) => 'x'.repeat(length)
const noted = (note: string) => event('a', { evidence: [{ source: 'list', note }] })
const pointing = (organization: string) => event('a', { organizations: [organization] })
const ofDate = (date: string) => event('a', { date, datings: [stated('2015')] })
const atUrl = (url: string) => source('a', { url })

describe('text', () => {
  test('is kept without the spaces around it, over several lines, up to 2000 characters', () => {
    expect(noted(' one\n\ntwo ').evidence[0]!.note).toBe('one\n\ntwo')
    expect(faultsOf(() => noted(x(2000)))).toEqual([])
  })

  test.each([
    ['nothing', '', 'Expected text, found nothing.'],
    ['only spaces', ' \n ', 'Expected text, found nothing.'],
    ['2001 characters', x(2001), 'Expected at most 2000 characters.'],
  ])('is refused: %s', (_, note, message) => {
    expect(faultsOf(() => noted(note))).toEqual([message])
  })

  test('is refused where it is a list', () => {
    expect(faultsOf(() => noted(anything([])))[0]).toBe('Expected text.')
  })

  test('that is a title stands in one line of at most 300 characters', () => {
    expect(faultsOf(() => event('a', { title: x(300) }))).toEqual([])
    expect(faultsOf(() => event('a', { title: x(301) }))).toEqual([
      'Expected at most 300 characters.',
    ])
    expect(faultsOf(() => event('a', { title: 'one\ntwo' }))).toEqual([
      'Expected one line, without a line break.',
    ])
  })
})

describe('an id of what a file defines', () => {
  const defining = (id: string) => faultsOf(() => typeSchema.parse({ id, label: 'a' }))

  test.each(['a', '7', 'harbour-opening', 'a-1-b', x(80)])('may be %s', (id) => {
    expect(defining(id)).toEqual([])
  })

  test.each(['', 'Harbour', 'a--b', '-a', 'a-', 'a b', 'a_b', 'é', 'a\n'])('is not “%s”', (id) => {
    expect(defining(id)).toEqual([
      'An id has lower-case letters a to z, digits and single hyphens, as in `harbour-opening`.',
    ])
  })

  test('has at most 80 characters', () => {
    expect(defining(x(81))).toEqual(['An id has at most 80 characters.'])
  })
})

describe('an id of another record', () => {
  test('may be anything in one line: a check knows what there is, and what was meant', () => {
    expect(faultsOf(() => pointing('Anna Berg'))).toEqual([])
  })

  test('is text', () => {
    expect(faultsOf(() => pointing(anything(7)))).toEqual(['Expected an id.'])
    expect(faultsOf(() => pointing(''))).toEqual(['Expected text, found nothing.'])
  })
})

describe('a day', () => {
  test('is one of the calendar', () => {
    expect(faultsOf(() => source('a', { accessed: '2024-02-29' }))).toEqual([])
  })

  test.each([
    ['2023-02-29', ': February 2023 has 28 days.'],
    ['2023-02', '.'],
    ['2023', '.'],
    ['2023-02-28?', '.'],
    ['2023-02-28~', '.'],
    ['2023-02-27/2023-02-28', '.'],
    ['1799-12-31', '.'],
    ['yesterday', '.'],
    ['28 February 2023', '. Did you mean `2023-02-28`?'],
  ])('is not %s', (accessed, end) => {
    expect(faultsOf(() => source('a', { accessed }))).toEqual([
      `Expected a calendar day such as \`2026-11-21\`, found \`${accessed}\`${end}`,
    ])
  })

  test('is text', () => {
    expect(faultsOf(() => source('a', { accessed: anything([]) }))).toEqual(['Expected a day.'])
  })
})

describe('a date', () => {
  test('is read', () => {
    expect(ofDate('2015-10').date).toMatchObject({ earliest: '2015-10-01', latest: '2015-10-31' })
  })

  test.each(['1800', '2199', '1800/2199', '[..1800]'])('may be %s', (date) => {
    expect(faultsOf(() => ofDate(date))).toEqual([])
  })

  test.each(['1799', '2200', '1799/2015', '2015/2200', '[2015..2200]', '1799-12-31~'])(
    'of a year that no event of an archive has is refused: %s',
    (date) => {
      expect(faultsOf(() => ofDate(date))).toEqual([
        `Expected a year from 1800 to 2199, got \`${date}\`.`,
      ])
    },
  )

  test('in no accepted form is refused, with its text unless that is long', () => {
    expect(faultsOf(() => ofDate(x(40)))[0]).toMatch(`Expected an EDTF date, got \`${x(40)}\`.`)
    expect(faultsOf(() => ofDate(x(41)))).toEqual(['Expected an EDTF date, found a long text.'])
  })

  test.each([
    [['2015-10-12..'], '`"[2015-10-12..]"`'],
    [['2015-10-12', '2015-10-13'], '`2015-10-12/2015-10-13`, or `"[2015-10-12..2015-10-13]"`'],
  ])('in square brackets must be quoted, or it is a list: %j', (found, meant) => {
    expect(faultsOf(() => ofDate(anything(found)))).toEqual([
      `Expected an EDTF date, found a list: square brackets make one where they are not quoted. Did you mean ${meant}?`,
    ])
  })

  test('is text', () => {
    expect(faultsOf(() => ofDate(anything(['soon', 'now', 'then'])))).toEqual([
      'Expected an EDTF date as text. A date in square brackets must be quoted, "[2015-10-12..]": YAML reads a list otherwise.',
    ])
  })
})

describe('a position', () => {
  const at = (position: string) => event('a', { evidence: [{ source: 'list', position }] })

  test.each([
    ['3', 3],
    ['12', 12],
    ['999999', 999_999],
  ])('may be %s', (text, number) => {
    expect(at(text).evidence[0]!.position).toBe(number)
  })

  test.each(['', '0', '-12', '1.5', '+3', '1000000', 'x3', '3x', anything(3)])(
    'is not “%s”',
    (text) => {
      expect(faultsOf(() => at(text))).toEqual(['Expected a whole number from 1.'])
    },
  )
})

describe('a list', () => {
  const list = (length: number) => Array.from({ length }, (_, i) => `office-${i}`)

  test('has at most 200 entries', () => {
    expect(faultsOf(() => event('a', { organizations: list(200) }))).toEqual([])
    expect(faultsOf(() => event('a', { organizations: list(201) }))).toEqual([
      'Expected at most 200 entries.',
    ])
  })

  test('is no text', () => {
    expect(faultsOf(() => event('a', { organizations: anything('office') }))).toEqual([
      'Expected a list: each entry on its own line after a hyphen.',
    ])
  })
})

describe('a web address', () => {
  test.each([
    'https://harbour.example/',
    'http://harbour.example/a?b=c#d',
    'https://harbour.example/@office',
    'https://harbour.example?to=a@b',
    `https://harbour.example/${x(1976)}`,
  ])('may be %s', (url) => {
    expect(faultsOf(() => atUrl(url))).toEqual([])
  })

  test.each([
    ['harbour.example', 'https://harbour.example'],
    ['www.harbour.example/a', 'https://www.harbour.example/a'],
    ['ftp://harbour.example/', ''],
    ['javascript:alert(1)', ''],
    ['see https://harbour.example/', 'https://harbour.example/'],
    ['https://harbour.example/a https://harbour.example/b', ''],
    ['https://harbour.example/a b', 'https://harbour.example/a%20b'],
    ['https://harbour.example/<b>', 'https://harbour.example/%3Cb%3E'],
    ['<https://harbour.example/>', 'https://harbour.example/'],
    ['[harbour](https://harbour.example/)', 'https://harbour.example/'],
    ['htps://harbour.example/', 'https://harbour.example/'],
    ['https:/harbour.example/', 'https://harbour.example/'],
    ['HTTPS://harbour.example/', 'https://harbour.example/'],
    ['https://[harbour/', ''],
    ['https://', ''],
  ])('is not %s', (url, meant) => {
    const hint = meant && ` Did you mean \`${meant}\`?`
    expect(faultsOf(() => atUrl(url))[0]).toBe(
      `Expected a web address that begins with https:// or http://, found \`${url}\`.${hint}`,
    )
  })

  test.each(['https://harbour.example@elsewhere.example/', 'https://me:secret@harbour.example'])(
    'has no user’s name: %s',
    (url) => {
      expect(faultsOf(() => atUrl(url))).toEqual([
        'Expected a web address without a user’s name: before an @ it looks like another place.',
      ])
    },
  )

  test('has at most 2000 characters, and is text', () => {
    expect(faultsOf(() => atUrl(`https://harbour.example/${x(1977)}`))).toEqual([
      'Expected a web address of at most 2000 characters.',
    ])
    expect(faultsOf(() => atUrl(anything([])))).toEqual(['Expected a web address.'])
  })
})
