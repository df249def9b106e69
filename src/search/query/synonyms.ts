/** Words that people type for one another. Names and acronyms of records are in the records. */

/** Each line means much the same; a phrase is found where all of its words are. */
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

/** Each line is the same in another form of the word. */
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

export interface Synonym {
  /** A word, or a phrase of which all words must be there. */
  readonly words: readonly string[]
  /** Less than 1: a text that has the word itself comes first. */
  readonly worth: number
}

const synonyms = new Map<string, Synonym[]>()
for (const [lines, worth] of [
  [forms, 0.85],
  [groups, 0.6],
] as const) {
  for (const line of lines) {
    for (const word of line.filter((w) => !w.includes(' '))) {
      const others = line.filter((w) => w !== word).map((w) => ({ words: w.split(' '), worth }))
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...others])
    }
  }
}

/**
 * What means the same as a folded word.
 *
 * @example
 * synonymsOf('pm') // => [{ words: ['prime', 'minister'], worth: 0.6 }, …]
 */
export const synonymsOf = (word: string): readonly Synonym[] => synonyms.get(word) ?? []
