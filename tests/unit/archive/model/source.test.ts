import { describe, expect, test } from 'vitest'
import { anything, faultsOf, source } from '../../small-records.ts'

describe('a source', () => {
  test('has what its record says', () => {
    const fields = {
      kind: 'web page',
      agency: 'HHO',
      author: 'Anna Berg',
      published: '1998-05-04',
      url: 'https://harbour.example/',
      archived: 'https://copies.example/',
      order: 'oldest-first',
      standing: 'mirror',
      restsOn: 'Harbour Office',
      sha256: '0123456789abcdef'.repeat(4),
      note: 'A list.',
    } as const
    const { published, ...others } = fields
    expect(source('a', fields)).toMatchObject(others)
    expect(source('a', fields).published?.text).toBe(published)
  })

  test('says in words of its own whether it is held, and a founding one', () => {
    expect(source('a', { held: 'true', founding: 'false' })).toMatchObject({
      held: true,
      founding: false,
    })
  })

  test.each([
    [{ title: '[A report]', titleOurs: 'true' }, ''],
    [{ title: '[A report]' }, ' Where it describes the publication, add: titleOurs: true'],
  ] as const)('has no title in square brackets: %o', (fields, advice) => {
    expect(faultsOf(() => source('a', fields))).toEqual([
      `Expected a title without square brackets. Did you mean \`A report\`?${advice}`,
    ])
    expect(faultsOf(() => source('a', { title: '[Updated] A report' }))).toEqual([])
  })

  test('is compared by hand where it is not held, once it was published', () => {
    const compared = { on: '2026-11-26', what: ['quotations', 'datings'] as const }
    const written = (fields: object) =>
      faultsOf(() => source('a', { compared: anything(compared), ...fields }))
    expect(source('a', { compared: anything(compared) }).compared).toEqual(compared)
    expect(written({ held: 'true' })).toEqual([
      'A held source is checked by machine. Take `compared` out.',
    ])
    expect(
      written({ compared: { ...compared, on: '1998-05-03' }, published: '1998-05-05' }),
    ).toEqual([
      'Expected a day from 5 May 1998, on which the source was published, found `1998-05-03`.',
    ])
    expect(written({ compared: { on: '2026-11-26', what: ['datings', 'datings'] } })).toEqual([
      'Expected each once.',
    ])
  })

  test.each([
    ['yes', ' Did you mean `true`?'],
    ['True', ' Did you mean `true`?'],
    ['1', ' Did you mean `true`?'],
    ['no', ' Did you mean `false`?'],
    ['OFF', ' Did you mean `false`?'],
    ['perhaps', ''],
  ])('is not held where it says %s', (held, hint) => {
    expect(faultsOf(() => source('a', { held: anything(held) }))).toEqual([
      `Expected \`true\` or \`false\`, found \`${held}\`.${hint}`,
    ])
  })

  test('is not held where it says a list', () => {
    expect(faultsOf(() => source('a', { held: anything([]) }))).toEqual([
      'Expected `true` or `false`.',
    ])
  })

  test.each(['en', 'und', 'gsw', 'pt-BR', 'zh-Hant'])('may be in %s', (language) => {
    expect(faultsOf(() => source('a', { language }))).toEqual([])
  })

  test.each([
    ['English', ' Did you mean `en`?'],
    ['français', ' Did you mean `fr`?'],
    ['EN', ' Did you mean `en`?'],
    ['eng', ' Did you mean `en`?'],
    ['en_GB', ' Did you mean `en-GB`?'],
    ['en-gb', ' Did you mean `en-GB`?'],
    ['gr', ' Did you mean `el`?'],
    ['e', ''],
    ['xx', ''],
    ['en-', ''],
    ['en-x', ''],
    ['en-abc', ''],
    ['in English', ''],
  ])('is in no language that is called “%s”', (language, hint) => {
    expect(faultsOf(() => source('a', { language }))).toEqual([
      `Expected a language tag such as \`en\`, found \`${language}\`.${hint}`,
    ])
  })

  test.each([
    [
      { kind: anything('rumour') },
      'Expected one of article, web page, press release, speech, report, post, video, book.',
    ],
    [{ order: anything('random') }, 'Expected `newest-first` or `oldest-first`.'],
    [{ standing: anything('fake') }, 'Expected one of original, copy, mirror, forum.'],
    [{ language: anything([]) }, 'Expected a language tag.'],
    [{ sha256: '0'.repeat(63) }, 'Expected 64 hexadecimal digits.'],
    [{ sha256: '0'.repeat(65) }, 'Expected 64 hexadecimal digits.'],
    [{ sha256: 'A'.repeat(64) }, 'Expected 64 hexadecimal digits.'],
  ])('of %o is refused', (fields, message) => {
    expect(faultsOf(() => source('a', fields))).toEqual([message])
  })
})
