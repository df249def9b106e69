/** Stop words: too common to tell texts apart, so they are neither indexed nor searched. */
const stopWords = new Set(
  `a about according after all also although am among an and another any are arent as at be became because
  been before being between both but by came can cant could couldnt did didnt do does doesnt dont during
  each either else event events ever every few for from had hadnt has hasnt have havent having he her here
  herself him himself his how however i if im in into is isnt it its itself ive just known many me might
  more most much must my neither no nor not of off on once one only onto or other others our out over own
  per rather same say saying says she should shouldnt since so some such than that the their them then
  there these they this those though through thus to too took toward towards under until upon very was
  wasnt we were werent what when where whether which while who whom whose why will with within without
  wont would wouldnt yet you your`.split(/\s+/),
)

/** Whether a folded word is a stop word. */
export const isStopWord = (word: string): boolean => stopWords.has(word)

/**
 * What only asks, and would be a word to search for elsewhere: `show me` at the beginning, but not in
 * `a show of force`.
 */
const asking = new RegExp(
  [
    String.raw`^\s*(?:(?:please|can|could|would|you)\s+)*(?:tell\s+(?:me|us)|give\s+me|list\s+of|(?:search|look)\s+for|(?:find|list|show)(?:\s+me)?(?!\s+of\b))(?=\s+\S)`,
    String.raw`\bhow\s+(?:long|often|many\s+times)\b`,
    String.raw`\b(?:happen(?:s|ed|ing)?|please|(?:do|does)\s+(?:we|you|anyone)\s+know)\b`,
    String.raw`\b(?:take[ns]?|taking|took)\s+place\b`,
  ].join('|'),
  'giu',
)

/** A query without what only asks; stop words remain. */
export const withoutAsking = (text: string): string => text.replace(asking, ' ')
