/** Words that people type for one another. Names and acronyms of records are in the records. */

/** Each line means the same; a phrase is found where all of its words are. */
const groups: readonly (readonly string[])[] = [
  ['pm', 'prime minister', 'premier'],
  ['fm', 'foreign minister'],
  ['mod', 'defence ministry', 'ministry of defence'],
  ['secgen', 'secretary general', 'sg'],
  ['hq', 'headquarters'],
  ['navy', 'naval'],
  ['visit', 'trip'],
  ['treaty', 'agreement', 'accord', 'pact'],
  ['talks', 'meeting'],
  ['drill', 'exercise', 'manoeuvres', 'wargame'],
  ['ship', 'vessel', 'warship'],
  ['envoy', 'ambassador'],
  ['veto', 'block'],
  ['ceasefire', 'truce'],
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

const synonyms = new Map<string, string[][]>()
for (const group of groups) {
  for (const word of group.filter((w) => !w.includes(' '))) {
    const others = group.filter((w) => w !== word).map((w) => w.split(' '))
    synonyms.set(word, [...(synonyms.get(word) ?? []), ...others])
  }
}

/**
 * What means the same as a folded word, each as its words.
 *
 * @example
 * synonymsOf('pm') // => [['prime', 'minister'], ['premier']]
 */
export const synonymsOf = (word: string): readonly string[][] => synonyms.get(word) ?? []

/** Words that say nothing about what is looked for. */
const filler = new Set(
  `a an and are as at be been between by did do does during for from had has have he her his how in
  into is it its me near of off on or over she that the their there these they this to under was
  were what when where which while who whom whose why will with about event events`.split(/\s+/),
)

export const isFiller = (word: string): boolean => filler.has(word)
