/**
 * Publishers, and the bodies whose text they carry, each written one way: who counts as independent
 * hangs on these names. `publisher` is whose site shows the text. A list's parenthesis says more:
 * an agency, a copied body, a kind of site.
 *
 * A body's spokesman, office, website and army share one name; so do the language editions of a
 * newspaper. Parts of NATO that publish under their own name rest on NATO.
 */
import { lookUp } from './look-up.ts'

/** Who published something, and whose text it is. */
export interface Publisher {
  readonly publisher: string
  readonly agency?: string
  readonly author?: string
  /** Several bodies are parted by `; `. */
  readonly restsOn?: string
}

/** News agencies: a text that they wrote counts once, whoever prints it. */
export const agencies: readonly string[] = [
  'AFP',
  'AP',
  'Bloomberg',
  'dpa',
  'Europa Press',
  'JNS',
  'KUNA',
  'NAN',
  'PAP',
  'PTI',
  'Reuters',
  'Saudi Press Agency',
  'Sputnik',
  'TPS',
  'UPI',
  'Xinhua',
]

/** Publishers as a list writes them. What is not here is written as the list has it. */
export const publishers: Readonly<Record<string, Publisher>> = {
  // Official bodies
  'Hungarian Ministry of Defence (government archive)': {
    publisher: 'Hungarian Ministry of Defence',
  },
  'Israel Ministry of Foreign Affairs (EU and NATO mission site)': {
    publisher: 'Israel Ministry of Foreign Affairs',
  },
  'Lebanese Army (lebarmy.gov.lb)': { publisher: 'Lebanese Army' },
  'NATO (Ukrainian edition)': { publisher: 'NATO' },
  'NATO Allied Maritime Command': { publisher: 'NATO Allied Maritime Command', restsOn: 'NATO' },
  'NATO International Military Staff': {
    publisher: 'NATO International Military Staff',
    restsOn: 'NATO',
  },
  SHAPE: { publisher: 'SHAPE', restsOn: 'NATO' },

  // Sites that keep other bodies' texts
  'Academic.ru (Wikipedia mirror)': { publisher: 'Academic.ru', restsOn: 'Wikipedia' },
  'docslib.org (NATO briefing copy)': { publisher: 'docslib.org', restsOn: 'NATO' },
  'docslib.org (NATO fact sheet copy)': { publisher: 'docslib.org', restsOn: 'NATO' },
  'Eudic (Wikipedia mirror)': { publisher: 'Eudic', restsOn: 'Wikipedia' },
  'israelforeignaffairs.com (IDF announcement)': {
    publisher: 'Israel Foreign Affairs',
    restsOn: 'IDF Spokesperson',
  },
  'israelforeignaffairs.com (IDF Spokesman text)': {
    publisher: 'Israel Foreign Affairs',
    restsOn: 'IDF Spokesperson',
  },
  'israelforeignaffairs.com (IDF website text)': {
    publisher: 'Israel Foreign Affairs',
    restsOn: 'IDF Spokesperson',
  },
  'israelforeignaffairs.com (Israel MFA text)': {
    publisher: 'Israel Foreign Affairs',
    restsOn: 'Israel Ministry of Foreign Affairs',
  },
  "israelforeignaffairs.com (President's Spokesperson text)": {
    publisher: 'Israel Foreign Affairs',
    restsOn: 'President of Israel',
  },
  'NATO (archived by UNT Libraries)': { publisher: 'UNT Libraries', restsOn: 'NATO' },
  'NATO (NATODATA press release, archived by aus-city.com)': {
    publisher: 'aus-city.com',
    restsOn: 'NATO',
  },
  'NATO Allied Command Operations (via news.alayham.com)': {
    publisher: 'news.alayham.com',
    restsOn: 'NATO',
  },
  'NATO Parliamentary Assembly (mirror)': {
    publisher: 'natopa.ibicenter.net',
    restsOn: 'NATO Parliamentary Assembly',
  },
  'NATO Parliamentary Assembly (report copied by hestories.info)': {
    publisher: 'hestories.info',
    restsOn: 'NATO Parliamentary Assembly',
  },
  'Scoop (US embassy cable)': { publisher: 'Scoop', restsOn: 'US Embassy Tel Aviv' },
  'vdocuments.us (Aly and Said seminar paper)': {
    publisher: 'vdocuments.us',
    restsOn: 'Seminar paper by Aly and Said',
  },

  // Agency texts
  'CUFI (JNS)': { publisher: 'CUFI', agency: 'JNS' },
  'CUFI UK (JNS)': { publisher: 'CUFI UK', agency: 'JNS' },
  'Gazeta Prawna (PAP)': { publisher: 'Gazeta Prawna', agency: 'PAP' },
  'IMRA (AP and Haaretz)': { publisher: 'IMRA', agency: 'AP', restsOn: 'Haaretz' },
  'La Nación (Europa Press)': { publisher: 'La Nación', agency: 'Europa Press' },
  'MENAFN (KUNA)': { publisher: 'MENAFN', agency: 'KUNA' },
  'Premium Times (dpa/NAN)': { publisher: 'Premium Times', agency: 'dpa', restsOn: 'NAN' },
  'Saudi Press Agency (via Sauress)': { publisher: 'Sauress', agency: 'Saudi Press Agency' },
  'SpaceWar (AFP)': { publisher: 'SpaceWar', agency: 'AFP' },
  'Telangana Today (PTI)': { publisher: 'Telangana Today', agency: 'PTI' },
  'TerraDaily (AFP)': { publisher: 'TerraDaily', agency: 'AFP' },
  'The California Courier (Reuters)': { publisher: 'The California Courier', agency: 'Reuters' },
  'The Jewish Press (TPS)': { publisher: 'The Jewish Press', agency: 'TPS' },
  'United with Israel (TPS)': { publisher: 'United with Israel', agency: 'TPS' },
  'UrduPoint / Sputnik': { publisher: 'UrduPoint', agency: 'Sputnik' },
  'World Jewish News (EJP)': { publisher: 'World Jewish News', agency: 'EJP', restsOn: 'NATO' },
  'Xinhua (via chinagate.cn)': { publisher: 'chinagate.cn', agency: 'Xinhua' },

  // Texts of other publications
  'Ahl Masr (via Masress, agency text)': { publisher: 'Masress' },
  'Aletho News (Middle East Monitor text)': {
    publisher: 'Aletho News',
    restsOn: 'Middle East Monitor',
  },
  'American Task Force on Palestine (reproducing Haaretz)': {
    publisher: 'American Task Force on Palestine',
    restsOn: 'Haaretz',
  },
  'antiisgood.wordpress.com (reproducing Haaretz)': {
    publisher: 'antiisgood.wordpress.com',
    restsOn: 'Haaretz',
  },
  'Armenian Diaspora forum (reproducing BBC News)': {
    publisher: 'Armenian Diaspora',
    restsOn: 'BBC News',
  },
  'Atlantic Council (quoting Haaretz)': { publisher: 'Atlantic Council', restsOn: 'Haaretz' },
  'Atlantic Council (quoting Hürriyet Daily News)': {
    publisher: 'Atlantic Council',
    restsOn: 'Hürriyet Daily News',
  },
  'Atlantic Council (quoting Zaman)': { publisher: 'Atlantic Council', restsOn: 'Today’s Zaman' },
  'Baltic News (NATO text)': { publisher: 'Baltic News', restsOn: 'NATO' },
  'Coalition of the Obvious blog (reproducing Haaretz)': {
    publisher: 'Coalition of the Obvious',
    restsOn: 'Haaretz',
  },
  'Defense-Aerospace (NSPA release)': {
    publisher: 'Defense-Aerospace',
    restsOn: 'NATO Support and Procurement Agency',
  },
  "Doc's Talk blog (reproducing A7 News, Hana Levi Julian)": {
    publisher: 'Doc’s Talk',
    author: 'Hana Levi Julian',
    restsOn: 'Israel National News',
  },
  'Eurasia.ro (Al-Monitor text)': { publisher: 'Eurasia.ro', restsOn: 'Al-Monitor' },
  "EuroPal Forum (Ma'an text)": { publisher: 'EuroPal Forum', restsOn: 'Ma’an News' },
  'Fresh.co.il forum (reproducing a news report)': { publisher: 'Fresh.co.il' },
  'Gipfelsoli (reproducing Haaretz)': { publisher: 'Gipfelsoli', restsOn: 'Haaretz' },
  'GlobalDefence.net (NATO text)': { publisher: 'GlobalDefence.net', restsOn: 'NATO' },
  'In These New Times (reproducing Hürriyet Daily News)': {
    publisher: 'In These New Times',
    restsOn: 'Hürriyet Daily News',
  },
  'Israel Matzav (blog citing Haaretz and The Jerusalem Post)': {
    publisher: 'Israel Matzav',
    restsOn: 'Haaretz; The Jerusalem Post',
  },
  'JP Updates (reproducing Russia Today)': { publisher: 'JP Updates', restsOn: 'RT' },
  'La Voix de la Libye (agency text)': { publisher: 'La Voix de la Libye' },
  'NewsKeeper.ro (news item of Radio România Actualități)': {
    publisher: 'NewsKeeper.ro',
    restsOn: 'Radio România Actualități',
  },
  'outtheliars.blogspot.com (text of an Israel National News report)': {
    publisher: 'outtheliars.blogspot.com',
    restsOn: 'Israel National News',
  },
  "PanARMENIAN.Net (citing Today's Zaman)": {
    publisher: 'PanARMENIAN.Net',
    restsOn: 'Today’s Zaman',
  },
  'reinosav.net (reproducing Weekend News Today / Middle East Newsline)': {
    publisher: 'reinosav.net',
    restsOn: 'Middle East Newsline',
  },
  'The Muslim News (reproducing Hürriyet Daily News)': {
    publisher: 'The Muslim News',
    restsOn: 'Hürriyet Daily News',
  },
  'VFI News (Times of Israel text)': { publisher: 'VFI News', restsOn: 'The Times of Israel' },
  'VOI (Japanese edition, citing CNN)': { publisher: 'VOI', restsOn: 'CNN' },

  // Other names
  "Anne's Opinions (blog)": { publisher: 'Anne’s Opinions' },
  'BOL (UOL)': { publisher: 'BOL' },
  'Bosphorus Naval News (turkishnavy.net)': { publisher: 'Bosphorus Naval News' },
  'Disarm the Conflict (blog)': { publisher: 'Disarm the Conflict' },
  'hispaniae blog': { publisher: 'hispaniae' },
  'i24NEWS (French edition)': { publisher: 'i24NEWS' },
  'International Business Times (India edition)': { publisher: 'International Business Times' },
  'Israel National News (Arutz Sheva)': { publisher: 'Israel National News' },
  'Israel: Light Onto the Nations (blog)': { publisher: 'Israel: Light Onto the Nations' },
  JTA: { publisher: 'Jewish Telegraphic Agency' },
  "Ma'an News": { publisher: 'Ma’an News' },
  'Telegraf (Constanța)': { publisher: 'Telegraf' },
  'TRT (Romanian service)': { publisher: 'TRT' },
}

/** What a list says a text rests on. What is not here is written as the list has it. */
export const bodies: Readonly<Record<string, Omit<Publisher, 'publisher'>>> = {
  // Israel
  "Foreign Minister's Bureau": { restsOn: 'Israel Ministry of Foreign Affairs' },
  'Foreign Ministry Spokesman': { restsOn: 'Israel Ministry of Foreign Affairs' },
  'Israeli foreign ministry via media reports': { restsOn: 'Israel Ministry of Foreign Affairs' },
  IDF: { restsOn: 'IDF Spokesperson' },
  'IDF announcement': { restsOn: 'IDF Spokesperson' },
  'IDF Spokesman': { restsOn: 'IDF Spokesperson' },
  'IDF spokesperson': { restsOn: 'IDF Spokesperson' },
  "IDF Spokesperson's Unit": { restsOn: 'IDF Spokesperson' },
  'IDF statement': { restsOn: 'IDF Spokesperson' },
  'IDF website': { restsOn: 'IDF Spokesperson' },
  "President's Spokesperson": { restsOn: 'President of Israel' },
  'Teletrader; Israeli government website': { restsOn: 'Teletrader; Government of Israel' },
  'The Times of Israel; IDF on social media': {
    restsOn: 'The Times of Israel; IDF Spokesperson',
  },

  // NATO and the United States
  'EUCOM officials': { restsOn: 'US European Command' },
  'NATO Allied Command Operations': { restsOn: 'NATO' },
  'NATO press release': { restsOn: 'NATO' },
  'nato.int': { restsOn: 'NATO' },
  'US Embassy Tel Aviv cable': { restsOn: 'US Embassy Tel Aviv' },
  "White House; NATO spokeswoman's post on X": { restsOn: 'White House; NATO' },

  // Agencies and the press
  "CNN Turk; Today's Zaman": { restsOn: 'CNN Türk; Today’s Zaman' },
  DefenseNews: { restsOn: 'Defense News' },
  'Der Spiegel; AP': { restsOn: 'Der Spiegel; AP' },
  'dpa/NAN': { agency: 'dpa', restsOn: 'NAN' },
  'EJP; NATO': { agency: 'EJP', restsOn: 'NATO' },
  'Haaretz (Amos Harel and Barak Ravid)': {
    author: 'Amos Harel and Barak Ravid',
    restsOn: 'Haaretz',
  },
  Hürriyet: { restsOn: 'Hürriyet Daily News' },
  'Hürriyet Daily News, 19 September 2011': { restsOn: 'Hürriyet Daily News' },
  'Israel National News (Arutz Sheva)': { restsOn: 'Israel National News' },
  Israelenet: { restsOn: 'israele.net' },
  "Ma'an": { restsOn: 'Ma’an News' },
  'Middle East Monitor (MEMO); Israel Defense': { restsOn: 'Middle East Monitor; Israel Defense' },
  'Radio Romania Actualitati': { restsOn: 'Radio România Actualități' },
  'RT (same text)': { restsOn: 'RT' },
  'Russia Today, citing Hürriyet': { restsOn: 'RT; Hürriyet Daily News' },
  'The Associated Press and Haaretz Service': { agency: 'AP', restsOn: 'Haaretz' },
  "Today's Zaman": { restsOn: 'Today’s Zaman' },
  'Ynet News': { restsOn: 'Ynetnews' },
  Zaman: { restsOn: 'Today’s Zaman' },
}

/**
 * Publisher, agency, author and the bodies behind a text, each written one way.
 *
 * @param standing whether it is an original, a copy, a mirror or a forum, where that is known
 * @example
 * publisherOf('TerraDaily (AFP)', 'AFP', 'copy') // => { publisher: 'TerraDaily', agency: 'AFP', restsOn: 'AFP' }
 */
export function publisherOf(
  publisher: string,
  restsOn: string | undefined,
  standing: string | undefined,
): Publisher {
  const known = lookUp(publishers, publisher) ?? withAgency(publisher)
  const body = restsOn === undefined ? {} : (lookUp(bodies, restsOn) ?? { restsOn })
  const isCopy = standing !== undefined && standing !== 'original'
  const agency =
    known.agency ??
    body.agency ??
    (isCopy ? agencies.find((name) => name === body.restsOn) : undefined)
  const author = known.author ?? body.author
  // A copy that does not say what it rests on counts as of unknown origin: an agency text does not.
  const base = body.restsOn ?? known.restsOn ?? (isCopy ? agency : undefined)
  return {
    publisher: known.publisher,
    ...(agency && { agency }),
    ...(author && { author }),
    ...(base && { restsOn: base }),
  }
}

/** `Some Paper (AFP)` is Some Paper with an AFP text, on lists that are still to come, too. */
function withAgency(publisher: string): Publisher {
  const [, name, agency] = /^(.+) \(([^()]+)\)$/.exec(publisher) ?? []
  return name && agency && agencies.includes(agency) ? { publisher: name, agency } : { publisher }
}
