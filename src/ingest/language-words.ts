/**
 * The small words by which news items are read: who said, what was put off, what stands beside a name. They are
 * of the languages, not of what an archive is about; that stands in its `archive.yaml`.
 */
import { Phrases } from './words.ts'

/** Words of a language, apart by `|`; `sag*` with any ending. */
interface LanguageWords {
  /** Verbs and nouns by which words are given to somebody. */
  readonly said: string
  /** What was announced and put off, or called off. */
  readonly postponed: string
  readonly cancelled: string
  /** Words for what was to come. */
  readonly planned: string
  readonly invited: string
  readonly hosted: string
  /** Heads of offices and ranks: a phrase with one of them is a role. */
  readonly titles: string
  /** What stands within a role or a name and is written small. */
  readonly joining: string
  /** Forms of address before a name. */
  readonly honorifics: string
  /** The one who was named last. */
  readonly pronouns: string
  readonly firstPerson: string
  /** From when on, for how long: a state, not an event. */
  readonly since: string
  /** Lines that are not the text: what else to read, who pays, cookies. */
  readonly boilerplate: string
  /** What opens a press release, a speech, an interview, a bulletin. */
  readonly release: string
  readonly speech: string
  readonly interview: string
  readonly bulletin: string
}

const english: LanguageWords = {
  said: 'words|named|said|says|say|told|tells|stated|states|added|adds|noted|wrote|writes|tweeted|announced|declared|explained|stressed|emphasised|emphasized|insisted|warned|argued|called|described|replied|answered|asked|continued|concluded|according to|quoted|reported|commented|remarked|posted|recalled|promised|urged|thanked|welcomed|condemned|read|reads|repeated',
  postponed: 'postponed|put off|delayed until|rescheduled|deferred',
  cancelled: 'cancelled|canceled|called off|scrapped|will not take place',
  planned:
    'will|shall|is to|are to|is expected to|are expected to|is due to|are due to|is scheduled|are scheduled|plans to|upcoming|forthcoming|is set to|are set to',
  invited: 'invited|invites|invitation to',
  hosted: 'hosted by|hosted|hosts|host',
  titles:
    'minister|president|premier|secretary|general|chancellor|ambassador|envoy|representative|director|chief|head|chair|chairman|chairwoman|chairperson|commander|spokesman|spokeswoman|spokesperson|speaker|member|counsellor|adviser|advisor|attache|admiral|colonel|captain|major|lieutenant|brigadier|commodore|commissioner|coordinator|professor|lecturer|manager|officer|official|leader|governor|mayor|king|queen|prince|sheikh|senator|deputy|diplomat|researcher|oceanographer|expert|fellow|founder|rector|pm|fm',
  joining: 'of|for|and|to|the|at|in|on|a|an|de|van|von|der|den|la|le|du|ben|bin|al|el|s',
  honorifics:
    'mr|mrs|ms|dr|prof|he|h e|his excellency|her excellency|sir|gen|lt|col|maj|brig|adm|vadm|radm|capt|amb|ret',
  pronouns: 'he|she|they|his|her|him',
  firstPerson: 'i|we|my|our|us',
  since: 'since|for the past|over the past|for more than|as of',
  boilerplate:
    'read also|read more|see also|related|related articles|more on this|subscribe|sign up|follow us|advertisement|about us|cookie*|we use cookies|share this|photo|notes to editors|for more information|contact|copyright|all rights reserved|most read|newsletter',
  release:
    'press release|announcement for the media|media announcement|for the media|for immediate release|media advisory|communique|readout',
  speech:
    'remarks by|speech by|address by|statement by|keynote address|as delivered|check against delivery|ladies and gentlemen|excellencies',
  interview: 'interview|q&a|q and a',
  bulletin: 'bulletin|weekly|digest|news in brief|in brief|round-up|roundup|this week',
}

const languages: Readonly<Record<string, LanguageWords>> = {
  en: english,
  de: {
    said: 'mit den worten|sagt*|erklart*|teilte|betont*|warnt*|schrieb*|fugte|hiess|laut|zufolge|nach angaben|begruss*|verurteilt*|nannte|ausserte|dankt*|versprach|twitterte',
    postponed: 'verschoben|vertagt|verlegt',
    cancelled: 'abgesagt|gestrichen|fallt aus',
    planned: 'wird|werden|soll|sollen|geplant|plant|bevorstehend*',
    invited: 'eingeladen|lud|einladung',
    hosted: 'gastgeber*|ausgerichtet',
    titles:
      '*minister|*ministerin|*sekretar|*sekretarin|prasident*|*prasident|*prasidentin|*chef|*chefin|kanzler*|botschafter*|*vertreter|*sprecher|*sprecherin|general*|admiral*|oberst|direktor*|leiter*|vorsitzende*|kommandeur*|abgeordnet*|professor*|beauftragte*|regierungschef*',
    joining: 'der|die|das|des|den|dem|von|vom|fur|und|zu|zum|zur|im|in|am|an|bei',
    honorifics: 'herr|herrn|frau|dr|prof|s e',
    pronouns: 'er|sie|ihm|ihn|ihr|sein|seine',
    firstPerson: 'ich|wir|mein*|unser*|uns',
    since: 'seit',
    boilerplate:
      'lesen sie auch|mehr zum thema|anzeige|newsletter|cookie*|foto|weitere informationen|kontakt',
    release: 'pressemitteilung|presseerklarung|medienmitteilung',
    speech: 'rede|ansprache|es gilt das gesprochene wort|meine damen und herren|sehr geehrte',
    interview: 'interview|im gesprach',
    bulletin: 'wochenuberblick|kurz gemeldet|in kurze|newsletter',
  },
  fr: {
    said: 'dit|declar*|affirm*|ajout*|soulign*|indiqu*|precis*|selon|ecri*|estim*|annonc*|expliqu*|rappel*|assur*|salu*|condamn*|a ete cite|remerci*|conclu|promis',
    postponed: 'reporte*|ajourne*',
    cancelled: 'annule*',
    planned: 'doit|doivent|devrait|se rendra|aura lieu|prevu*|sera|seront|prochain*',
    invited: 'invite|invites|invitation|invita',
    hosted: 'accueilli*|accueille|organise par|hote',
    titles:
      'ministre*|president*|secretaire*|general*|chancel*|ambassad*|envoye*|representant*|directeur|directrice|chef*|commandant*|porte|parole|amiral|colonel|depute*|membre|conseill*|professeur*|premier|haut',
    joining: 'de|du|des|d|la|le|les|l|et|a|au|aux|en|pour',
    honorifics: 'm|mme|dr|s e|son excellence|monsieur|madame',
    pronouns: 'il|elle|ils|son|sa',
    firstPerson: 'je|j|nous|mon|notre|nos|ma|mes',
    since: 'depuis|pendant',
    boilerplate:
      'lire aussi|a lire aussi|publicite|abonnez|newsletter|cookie*|photo|suivez|plus d informations|contact',
    release: 'communique de presse|communique',
    speech: 'discours|allocution|mesdames et messieurs|seul le prononce fait foi',
    interview: 'interview|entretien avec',
    bulletin: 'bulletin|en bref|la semaine',
  },
  es: {
    said: 'dijo|declaro|afirmo|anadio|subray*|indico|segun|escribio|anuncio|explico|recordo|aseguro|destaco|senalo|condeno|agradecio|manifesto',
    postponed: 'aplazad*|pospuest*|postergad*',
    cancelled: 'cancelad*|suspendid*',
    planned:
      'viajara|se celebrara|tendra lugar|previst*|sera|visitara|proximo|proxima|asistira|se reunira',
    invited: 'invito|invitad*|invitacion',
    hosted: 'acogid*|anfitrion*|organizad* por',
    titles:
      'ministr*|president*|secretari*|general|canciller|embajador*|enviad*|representante*|director*|jefe*|comandante*|portavoz|almirante|coronel|diputad*|miembro|consejer*|profesor*|primer',
    joining: 'de|del|la|el|los|las|y|a|al|en|para|e',
    honorifics: 'sr|sra|dr|dra|su excelencia|don|dona',
    pronouns: 'ella|ellos|su',
    firstPerson: 'yo|nosotros|mi|nuestro|nuestra|nos',
    since: 'desde|durante',
    boilerplate: 'lea tambien|publicidad|suscrib*|boletin|cookie*|foto|mas informacion|contacto',
    release: 'comunicado de prensa|nota de prensa|comunicado',
    speech: 'discurso|intervencion de|senoras y senores',
    interview: 'entrevista',
    bulletin: 'boletin|breves|resumen semanal',
  },
  it: {
    said: 'detto|dichiarat*|affermat*|aggiunto|sottolineat*|secondo|scritto|annunciato|spiegato|ricordato|ha detto|condannat*|ringraziat*|precisat*',
    postponed: 'rinviat*|posticipat*',
    cancelled: 'annullat*|cancellat*',
    planned: 'sara|saranno|si rechera|si terra|previst*|prossim*|visitera|incontrera',
    invited: 'invitat*|invito',
    hosted: 'ospitat*|organizzat* da',
    titles:
      'ministr*|president*|segretari*|general*|cancellier*|ambasciat*|inviat*|rappresentant*|dirett*|capo|comandant*|portavoce|ammiraglio|colonnello|deputat*|membro|consiglier*|professor*|premier|primo',
    joining: 'di|del|della|dello|dei|degli|delle|dell|la|il|lo|i|e|a|al|alla|all|in|per',
    honorifics: 'signor|signora|dott|on|sua eccellenza',
    pronouns: 'egli|lui|lei|suo|sua',
    firstPerson: 'io|noi|mio|nostro|nostra|ci',
    since: 'da|dal|durante',
    boilerplate: 'leggi anche|pubblicita|iscriviti|newsletter|cookie*|foto|contatti',
    release: 'comunicato stampa|comunicato',
    speech: 'discorso|intervento di|signore e signori',
    interview: 'intervista',
    bulletin: 'bollettino|in breve',
  },
  tr: {
    said: 'dedi|soyledi|acikla*|belirtti|ifade etti|kaydetti|vurguladi|yazdi|gore|duyurdu|konustu|kinadi',
    postponed: 'ertelendi',
    cancelled: 'iptal',
    planned: 'ziyaret edecek|yapilacak|bekleniyor|planlan*|gorusecek|katilacak',
    invited: 'davet*',
    hosted: 'ev sahipligi',
    titles:
      'bakan*|baskan*|sekreter*|general*|buyukelci*|temsilci*|sozcu*|cumhurbaskan*|basbakan*|komutan*|amiral|albay|milletvekili',
    joining: 've|ile|icin|in|un|nin|nun',
    honorifics: 'sayin|bay|bayan|dr|prof',
    pronouns: 'o|onun',
    firstPerson: 'ben|biz|bizim|benim',
    since: 'beri',
    boilerplate: 'ilgili haberler|reklam|abone*|cerez*|fotograf',
    release: 'basin aciklamasi|basin bulteni',
    speech: 'konusmasi|sayin konuklar',
    interview: 'roportaj|soylesi',
    bulletin: 'bulten|haftalik',
  },
  ru: {
    said: 'сказал*|заяви*|отмети*|добави*|подчеркн*|сообщ*|написал*|по словам|по данным|объяви*|осуди*|поблагодари*|пояснил*|говорится',
    postponed: 'перенес*|отложен*',
    cancelled: 'отменен*|отменил*',
    planned: 'посетит|состоится|планиру*|намерен*|встретится|пройдет|ожидается|прибудет',
    invited: 'приглас*|приглаш*',
    hosted: 'принимающ*',
    titles:
      'министр*|президент*|премьер*|секретар*|генсек*|генерал*|канцлер*|посол|посла|послом|представител*|директор*|глав*|командующ*|адмирал*|полковник*|депутат*|советник*|профессор*|председател*',
    joining: 'и|по|при|в|на|для|с',
    honorifics: 'господин*|госпож*',
    pronouns: 'он|она|они|его|ее',
    firstPerson: 'я|мы|наш*|мой|нас',
    since: 'с тех пор',
    boilerplate: 'читайте также|реклама|подпис*|cookie*|фото',
    release: 'пресс-релиз|сообщение для печати',
    speech: 'выступление|речь|уважаемые',
    interview: 'интервью',
    bulletin: 'бюллетень|дайджест',
  },
  he: {
    said: 'אמר|אמרה|הודיע|הודיעה|ציין|ציינה|הוסיף|הוסיפה|הדגיש|הדגישה|כתב|כתבה|לדברי|מסר|מסרה|הצהיר|הבהיר|גינה|בירך',
    postponed: 'נדחה|נדחתה|נדחו',
    cancelled: 'בוטל|בוטלה|בוטלו',
    planned: 'יבקר|תבקר|צפוי|צפויה|ייפגש|תיפגש|יתקיים|תתקיים|מתוכנן',
    invited: 'הזמין|הזמינה|הוזמן',
    hosted: 'אירח|אירחה|בהנחיית',
    titles:
      'שר|שרת|נשיא|נשיאת|ראש|מזכל|מזכ|מזכיר|שגריר|שגרירת|דובר|דוברת|מפקד|מפקדת|אלוף|תא|רמטכל|מנכל|חבר|חברת|יור|סגן|סגנית|נציג|נציגת',
    joining: 'של|ו|ה|את|על',
    honorifics: 'מר|גב|דר|פרופ',
    pronouns: 'הוא|היא|הם',
    firstPerson: 'אני|אנחנו|שלנו|שלי|אנו',
    since: 'מאז',
    boilerplate: 'קראו גם|פרסומת|הירשמו|עוגיות|צילום',
    release: 'הודעה לעיתונות|הודעת דוברות',
    speech: 'נאום|דברי',
    interview: 'ראיון',
    bulletin: 'עלון|השבוע בקצרה',
  },
  ar: {
    said: 'قال|قالت|صرح|صرحت|اضاف|اضافت|اكد|اكدت|اعلن|اعلنت|كتب|كتبت|بحسب|وفقا|اوضح|اوضحت|ذكر|ذكرت|ادان|ادانت',
    postponed: 'تاجل|ارجئ|تاجيل',
    cancelled: 'الغي|الغيت|الغاء',
    planned: 'سيزور|ستزور|سيلتقي|من المقرر|سيعقد|ستعقد|المقبل|يعتزم',
    invited: 'دعا|دعت|دعوه',
    hosted: 'استضاف|استضافت|يستضيف',
    titles:
      'وزير|وزيره|رييس|رييسه|الرييس|امين|الامين|سفير|سفيره|السفير|متحدث|المتحدث|قايد|مدير|نايب|جنرال|الجنرال|ممثل|مستشار',
    joining: 'و|في|من|ال|لدي|لشوون',
    honorifics: 'السيد|السيده|الدكتور',
    pronouns: 'هو|هي|هم',
    firstPerson: 'انا|نحن',
    since: 'منذ',
    boilerplate: 'اقرا ايضا|اعلان|اشترك|ملفات تعريف',
    release: 'بيان صحفي',
    speech: 'كلمه|خطاب|السيدات والساده',
    interview: 'مقابله|حوار',
    bulletin: 'نشره|موجز',
  },
}

/** What the words of a language say, one list of phrases for each sense. */
export type LanguageSense = keyof LanguageWords

/** The phrases of a sense in a language, those of English behind them; English alone where the language has none. */
export function phrasesOf(sense: LanguageSense, language: string): string[] {
  const own = languages[language.split('-')[0]!]
  const all = own && own !== english ? `${own[sense]}|${english[sense]}` : english[sense]
  return all.split('|')
}

/** The small words that hold the sentences of a language together; none of one without words here. */
export function smallWordsOf(language: string): ReadonlySet<string> {
  const own = languages[language.split('-')[0]!]
  return new Set(own ? `${own.joining}|${own.pronouns}|${own.firstPerson}`.split('|') : [])
}

/** The same, to be looked for in texts. */
export const phrases = (sense: LanguageSense, language: string): Phrases<true> =>
  new Phrases(phrasesOf(sense, language).map((phrase) => [phrase, true] as const))

/** Whether there are words of a language: a text in another one is read by its names and dates alone. */
export const hasWordsOf = (language: string): boolean =>
  Object.hasOwn(languages, language.split('-')[0]!)

/** Languages in which names bend: “Столтенбергом” is Столтенберг. */
export const bendsNames = (language: string): boolean =>
  /^(?:ru|uk|be|bg|sr|hr|bs|sl|pl|cs|sk|lt|lv|et|fi|hu|tr|az|el|ro|de)\b/.test(language)
