/** Stop words: too common to tell texts apart, so they are neither indexed nor searched. */
const stopWords = new Set(
  `a about according after all also although am among an and another any are as at be became because been
  before being between both but by came can could did do does during each either else event events ever every few
  for from had has have having he her here herself him himself his how however i if in into is it its
  itself just known many me might more most much must my neither no nor not of off on once one only onto or
  other others our out over own per rather same say saying says she should since so some such than
  that the their them then there these they this those though through thus to too took toward towards
  under until upon very was we were what when where whether which while who whom whose why will with
  within without would yet you your`.split(/\s+/),
)

/** Whether a folded word is a stop word. */
export const isStopWord = (word: string): boolean => stopWords.has(word)
