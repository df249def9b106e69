import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownPart } from '../../../src/search/query/known-part.ts'
import { isEmpty, parseQuery } from '../../../src/search/query/query.ts'
import { noQueryNames } from '../../../src/search/query/query-names.ts'
import { synonymsFrom } from '../../../src/search/query/synonyms.ts'
import { takeDates } from '../../../src/search/query/typed-dates.ts'

const parse = (text: string) => parseQuery(text, { takeDates })

test('a query is taken apart into words, phrases and a date', () => {
  const query = parse('the “missile defence” of Vershbow in January 2014')
  expect(query.phrases).toEqual([['missile', 'defence']])
  expect(query.terms.map((t) => t.word)).toEqual(['missile', 'defence', 'vershbow'])
  expect(query.date?.text).toBe('January 2014')
})

test('hyphenated words are looked for in one piece and in parts', () => {
  const [term] = parse('co-operation').terms
  expect(term!.forms.map((f) => f.words)).toContainEqual(['cooperation'])
  expect(term!.parts!.map((p) => p.word)).toEqual(['co', 'operation'])
})

test('a word is looked for in other forms and in words of the same meaning, for less', () => {
  const synonyms = synonymsFrom({
    forms: [['Häfen', 'Harbours']],
    groups: [['hafen', 'landing stage']],
  })
  const [term] = parseQuery('hafen', { synonyms }).terms
  expect(term!.forms).toEqual([
    { words: ['hafen'], boost: 1 },
    { words: ['harbours'], boost: 0.85 },
    { words: ['landing', 'stage'], boost: 0.6 },
  ])
  const [phrase] = parseQuery('old landing-stage landing stages', { synonyms }).terms.slice(-1)
  expect(phrase).toMatchObject({
    typed: 'landing stages',
    parts: [{ word: 'landing' }, { word: 'stages' }],
    forms: [{ words: ['landing', 'stages'] }, { words: ['hafen'], boost: 0.6 }],
  })
})

const typedIn = (text: string, names = noQueryNames) =>
  parseQuery(text, { names, takeDates }).terms.map((term) => term.typed)

test.each([
  ['Ber\u00adgen', ['Bergen']],
  ['Ber\u200b\ufeffgen\u200f', ['Bergen']],
  ['Bergen\tHaven\nPort', ['Bergen', 'Haven', 'Port']],
  ['Haven?', ['Haven']],
  ['(Old-Haven?!)', ['Old-Haven']],
  ['«Haven …', ['Haven']],
])('signs and hidden characters are no part of a word: %j', (text, typed) => {
  expect(typedIn(text)).toEqual(typed)
})

test('hyphens of every script join words', () => {
  expect(parse('בית־חוף').terms.map((term) => term.parts?.length)).toEqual([2])
})

test.each([
  'when was the storm on the pier',
  'Who was at the storm on the pier?',
  'why didn’t the storm pier',
  'How many times did storm happen at the pier?',
  'how often storm, pier',
  'show me the storm at the pier',
  'Please tell us about the storm and the pier',
  'can you find a storm at the pier',
  'list of storm pier',
  'List any storm pier please',
  'What happened to the pier in the storm?',
  'did the storm of the pier take place',
  'what do we know about storm or pier',
])('what only asks is no word of it: %s', (text) => {
  expect(typedIn(text).toSorted()).toEqual(['pier', 'storm'])
})

test.each([
  ['a show of force', ['show', 'force']],
  ['show of force', ['show', 'force']],
  ['the list', ['list']],
  ['show US vetoes', ['US', 'vetoes']],
  ['"take place" pier', ['place', 'take', 'pier']],
  ['show me "pier storm"', ['pier', 'storm']],
])('elsewhere it is: %s', (text, typed) => {
  expect(typedIn(text).toSorted()).toEqual(typed.toSorted())
})

const names = { people: new Set(['anna', 'berg', 'yaalon']), acronyms: new Set(['who']) }

test.each([
  ['Mr. Berg', ['Berg']],
  ['Mrs Berg', ['Berg']],
  ['Lt. Gen. Berg', ['Berg']],
  ['Lt.Gen. Berg', ['Berg']],
  ['Lt.-Gen. Berg', ['Berg']],
  ['LT-GEN Anna Berg', ['Anna', 'Berg']],
  ['Brig Gen (res.) Berg', ['res', 'Berg']],
  ['Dr Unknown', ['Unknown']],
  ['PM Berg', ['Berg']],
  ['P.M. Berg’s visit', ['Berg’s', 'visit']],
  ['pm ya’alon', ['ya’alon']],
  ['Sec.-Gen. Berg', ['Berg']],
  ['Baroness Berg', ['Berg']],
  ['visit of Adm. Berg with Col. Anna', ['visit', 'Berg', 'Anna']],
])('a form of address before a name does not count: %s', (text, typed) => {
  expect(typedIn(text, names)).toEqual(typed)
})

test.each([
  ['PM', ['PM']],
  ['PM visit', ['PM', 'visit']],
  ['PM 2014', ['PM']],
  ['Sec. Gen. visit', ['Sec-Gen', 'visit']],
  ['visit by Lt. Col.', ['visit', 'Lt-Col']],
  ['rep of the port', ['rep', 'port']],
  ['Secretary General Berg', ['Secretary', 'General', 'Berg']],
  ['"PM Berg"', ['pm', 'berg']],
])('an office that is asked for does: %s', (text, typed) => {
  expect(typedIn(text, names)).toEqual(typed)
})

test('a small word in capitals is an acronym where something is called so', () => {
  expect(typedIn('WHO visit', names)).toEqual(['WHO', 'visit'])
  expect(typedIn('who visits', names)).toEqual(['visits'])
  expect(typedIn('WHO visit')).toEqual(['visit'])
})

test('the Arabic article may be left out', () => {
  expect(parse('الميناء').terms[0]!.forms.map((form) => form.words)).toEqual([
    ['الميناء'],
    ['ميناء'],
  ])
})

test.each([
  ['Mrs. Bergh storm 1998', ['Bergh'], 'storm 1998'],
  ['<Bergh> - storm', ['Bergh'], 'storm'],
  ['Old-Bergh', ['Bergh'], 'Old'],
  ['Old-Bergh', ['Old-Bergh'], ''],
  ['. Bergh?', ['Bergh'], ''],
])('what remains of “%s” without %j is “%s”', (text, missing, rest) => {
  expect(knownPart(parse(text), new Set(missing))).toBe(rest)
})

test.each([
  '',
  '   ',
  'the of and',
  'the who',
  'when was',
  'What happened?',
  '🚀',
  '""',
  '""""""',
  '---',
  '\u0000\u202e',
])('%j holds nothing to search for', (text) => {
  expect(isEmpty(parse(text))).toBe(true)
})

test('a quotation mark that is never closed is ignored', () => {
  expect(parse('"missile defence').phrases).toEqual([])
  expect(parse('"missile defence').terms).toHaveLength(2)
})

test('whatever is typed becomes a query of bounded size', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const query = parse(text)
      expect(query.terms.length).toBeLessThanOrEqual(16)
      expect(query.text.length).toBeLessThanOrEqual(400)
    }),
    { numRuns: 50 },
  )
}, 30_000)
