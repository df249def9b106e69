/** Words that people type for one another. What is special to one record stands there, as an alias. */

/** Words and phrases of a line mean much the same. */
const groups: readonly (readonly string[])[] = [
  ['pm', 'prime minister', 'premier'],
  ['fm', 'foreign minister'],
  ['mod', 'defence ministry', 'ministry of defence'],
  ['secgen', 'secretary general', 'sg'],
  ['hq', 'headquarters'],
  ['visit', 'trip'],
  ['treaty', 'agreement', 'accord', 'pact'],
  ['talks', 'meeting'],
  ['drill', 'exercise', 'manoeuvres', 'wargame'],
  ['ship', 'vessel', 'warship'],
  ['envoy', 'ambassador'],
  ['veto', 'block'],
  ['ceasefire', 'truce'],
  ['government', 'cabinet'],
  ['chief', 'secretary general'],
]

/** Words of a line are forms of one word, or names of one thing. */
const forms: readonly (readonly string[])[] = [
  ['navy', 'naval'],
  ['phone', 'telephone'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['bibi', 'netanyahu'],
  ['israel', 'israeli', 'israelis'],
  ['turkey', 'turkish', 'turkiye', 'turks', 'ankara'],
  ['iran', 'iranian', 'tehran'],
  ['spain', 'spanish'],
  ['germany', 'german'],
  ['greece', 'greek'],
  ['italy', 'italian'],
  ['france', 'french'],
  ['poland', 'polish'],
  ['romania', 'romanian'],
  ['croatia', 'croatian'],
  ['norway', 'norwegian'],
  ['denmark', 'danish'],
  ['belgium', 'belgian'],
  ['egypt', 'egyptian'],
  ['jordan', 'jordanian'],
  ['syria', 'syrian'],
  ['russia', 'russian'],
  ['ukraine', 'ukrainian'],
  ['palestine', 'palestinian', 'palestinians'],
  ['lebanon', 'lebanese'],
  ['america', 'american', 'us', 'usa', 'united states'],
  ['britain', 'british', 'uk', 'united kingdom'],
  ['eu', 'european union'],
  ['un', 'united nations'],
]

/** What may be found in place of a word. */
export interface Synonym {
  /** A word, or the words of a phrase, which must all be there. */
  readonly words: readonly string[]
  /** Less than 1, so that a text with the word itself comes first. */
  readonly boost: number
}

/** Another form of a word is nearly as good as the word; another word with its meaning is less so. */
const FORM_BOOST = 0.85
const SYNONYM_BOOST = 0.6

const synonyms = new Map<string, Synonym[]>()
for (const [lines, boost] of [
  [forms, FORM_BOOST],
  [groups, SYNONYM_BOOST],
] as const) {
  for (const line of lines) {
    for (const word of line.filter((w) => !w.includes(' '))) {
      const others = line.filter((w) => w !== word).map((w) => ({ words: w.split(' '), boost }))
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...others])
    }
  }
}

/**
 * What may be found in place of a folded word.
 *
 * @example
 * synonymsOf('pm') // => [{ words: ['prime', 'minister'], boost: 0.6 }, …]
 */
export const synonymsOf = (word: string): readonly Synonym[] => synonyms.get(word) ?? []
