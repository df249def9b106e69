import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/archive/fingerprint.ts'
import type { Block, Hints } from '../../../src/items/item.ts'
import { readItem, readItemFile } from '../../../src/items/read-item.ts'
import { readItems } from '../../../src/items/read-items.ts'
import { encoded } from './encoded.ts'
import { pdfBytes } from './pdf-bytes.ts'

const fixture = (name: string) => join('tests/fixtures/items', name)
const read = (text: string, hints?: Hints) => readItem(Buffer.from(text), hints)

/** Blocks in short: `h2 What comes next`, `- an entry`, `> a quotation`. */
const outline = (blocks: readonly Block[]) =>
  blocks.map(({ kind, text, level, indent }) => {
    const mark = { heading: `h${level ?? ''} `, paragraph: '', entry: '- ', quotation: '> ' }[kind]
    return `${indent === undefined ? '' : '  '.repeat(indent)}${mark}${text}`
  })

describe('a page as a browser saves it', () => {
  test('its article is read with its structure, without what stands around it', async () => {
    const { blocks, text } = await readItemFile(fixture('article.html'))
    expect(outline(blocks)).toEqual([
      'h1 Mayor opens the new pier',
      'After twelve years of delay the harbour has its pier.',
      'By Ada Quay and Ben Mole, 14 May 2019',
      'HAVEN — Mayor Mara Lind opened the harbour’s new pier on Monday, in front of several hundred guests, fishermen and children, who had waited since the early morning for the ribbon to be cut.',
      'The pier, which is 210 metres long, cost twice what was planned, and the council will pay for it over twenty years, as the treasurer said.',
      '> We promised a pier, and here it stands.',
      'h2 What comes next',
      'The harbour office named three further steps, of which the council has decided the first, while two are to be decided in the autumn:',
      '- a lighthouse, to be finished in June 2020',
      '  - with a museum',
      '- a ferry to the islands',
      'It will run from spring to autumn.',
      'The opening was first planned for 2007.',
      'In 2008 the builder went out of business, and the works stood still for four years, until the council took them over.',
      'The mayor leaves for the islands “in a week or so”, her office said on Tuesday.',
    ])
    expect(text).toBe(blocks.map((block) => block.text).join('\n\n'))
  })

  test('what readers wrote below the one article is not of it, however long it is', async () => {
    const told =
      'The pier opened on Monday, as the mayor, who had waited for years, said herself, and all were glad.'
    const comments = `<div><p>${'I think that it is too long, and too dear, and too late. '.repeat(3)}</p></div>`
    const { blocks } = await read(
      `<html><body><article><h1>Pier opens</h1><p>${told}</p></article><div>${comments.repeat(9)}</div></body></html>`,
    )
    expect(outline(blocks)).toEqual(['h1 Pier opens', told])
  })

  test('its metadata is read', async () => {
    expect(await readItemFile(fixture('article.html'))).toMatchObject({
      format: 'html',
      title: 'Mayor opens the new pier',
      published: '2019-05-14',
      author: 'Ada Quay, Ben Mole',
      publisher: 'Harbour Gazette',
      language: 'en-GB',
      url: 'https://gazette.example/news/pier-opens?x=1',
    })
  })

  test('a list keeps all its entries, and has no day of its own', async () => {
    const { blocks, published, title } = await readItemFile(fixture('list.html'))
    expect(outline(blocks).slice(2)).toEqual([
      'h3 The mayor opens the new pier',
      '13 May 2019',
      'h3 The ferry line to the islands is founded',
      'March 2018',
      '- The harbour master retires - June 2016',
      '- The lighthouse keeper receives the harbour medal',
      'Day\tShip',
      '2 May 2016\tThe Seagull calls at the old quay',
    ])
    expect({ published, title }).toEqual({ published: undefined, title: 'News and events' })
  })

  test('the text of a page that is one preformatted text is read as such', async () => {
    const text =
      'The pier is open\n\nIt was opened on Monday, and all were glad, and it stood, and the sun shone on it.\nNobody fell into the water.'
    const { blocks } = await read(`<html><body><pre>${text}</pre></body></html>`)
    expect(outline(blocks)).toEqual(['h The pier is open', text.slice(18).replace('\n', ' ')])
  })

  const pages = (head: string, body = '') =>
    `<!doctype html><html><head>${head}</head><body><main>${body}<p>${'The pier is open to all who come. '.repeat(5)}</p></main></body></html>`
  test.each([
    [
      '<meta property="article:published_time" content="2019-05-14T09:30:00Z">',
      'published',
      '2019-05-14',
    ],
    ['<meta name="DC.date.issued" content="2019-05">', 'published', '2019-05'],
    ['<meta name="date" content="2019/05/14">', 'published', '2019-05-14'],
    ['<meta name="date" content="14 May">', 'published', undefined],
    ['<meta name="date" content="2019-02-30">', 'published', undefined],
    ['<meta property="og:locale" content="de_CH">', 'language', 'de-CH'],
    ['<link rel="canonical" href="/pier">', 'url', 'https://gazette.example/pier'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'url', 'https://gazette.example/fetched'],
    ['<meta property="article:author" content="https://chirper.example/ada">', 'author', undefined],
    [
      '<title>Pier opens - a day - Gazette</title><meta property="og:site_name" content="Gazette">',
      'title',
      'Pier opens - a day',
    ],
    ['<script type="application/ld+json">{ not JSON</script><title>Pier</title>', 'title', 'Pier'],
  ] as const)('%s: %s', async (head, field, value) => {
    const item = await read(pages(head), { url: 'https://gazette.example/fetched' })
    expect(item[field]).toBe(value)
  })
  test.each([
    ['one time', '<time datetime="2019-05-14T08:00">today</time>', '2019-05-14'],
    [
      'two days',
      '<time datetime="2019-05-14">a</time><time datetime="2019-05-15">b</time>',
      undefined,
    ],
  ])(
    'of %s in its text it takes a day only where it is the only one',
    async (_, times, published) => {
      expect((await read(pages('', times))).published).toBe(published)
    },
  )
})

describe('plain text', () => {
  test('keeps its words and their order in its blocks, and is itself the text', async () => {
    const words = fc.constantFrom(
      'Pier',
      'opened',
      'on Monday.',
      'harbour-master',
      '\n',
      '\n\n',
      '  ',
      '- ',
      '• ',
      '\t',
      '\r\n',
      '* ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1 }), async (parts) => {
        const given = `A ${parts.join(' ')}`
        const { blocks, text } = await read(given)
        expect(text).toBe(given)
        expect(blocks.flatMap((block) => wordsOf(block.text))).toEqual(wordsOf(given))
      }),
    )
  })

  test('lines broken to fit a width are one again; a short line above a text is its heading', async () => {
    const { blocks } = await read(
      'The pier is open\n\n' +
        'The mayor opened the new pier of the harbour on Monday, in front of\n' +
        'several hundred guests. She said that it had been a long time, and\n' +
        'cut the ribbon.\n\n' +
        '  • a lighthouse is to follow, and\n    a ferry\n  • a museum\n      - of ships\n\n' +
        'Jane Doe, press office, at 9:30\n\nThe end.',
    )
    expect(outline(blocks)).toEqual([
      'h The pier is open',
      'The mayor opened the new pier of the harbour on Monday, in front of several hundred guests. She said that it had been a long time, and cut the ribbon.',
      '- a lighthouse is to follow, and a ferry',
      '- a museum',
      '  - of ships',
      'Jane Doe, press office, at 9:30',
      'The end.',
    ])
  })

  test('lines that are broken on purpose stay lines of one block, but a heading', async () => {
    const { blocks } = await read(
      `${'The mayor came. '.repeat(10)}\n${'The master spoke. '.repeat(10)}\nThe ferry runs - May 2016\n${'It ran. '.repeat(20)}\n> Is it so?\nIt is.`,
    )
    expect(blocks.map(({ kind, text }) => [kind, text.split('\n').length])).toEqual([
      ['paragraph', 2],
      ['heading', 1],
      ['paragraph', 1],
      ['quotation', 1],
      ['paragraph', 1],
    ])
  })
})

test('Markdown: front matter is metadata, the rest has the structure of its page', async () => {
  const { blocks, ...item } = await readItemFile(fixture('notice.md'))
  expect(item).toMatchObject({
    format: 'markdown',
    title: 'The ferry runs again',
    published: '2018-03-02',
    publisher: 'Harbour Office',
    language: 'en',
  })
  expect(outline(blocks)).toEqual([
    'h1 The ferry runs again',
    'The ferry to the islands runs again, from Monday on.',
    '> "We are glad," said the master.',
    '- from the old quay',
    '  - at nine',
    '- from the new pier',
  ])
})

describe('PDF', () => {
  test('lines become paragraphs, parted words are one, page numbers and running heads go', async () => {
    const page = (number: number, ...lines: [string, number, number][]) => [
      ['Harbour Office', 10, 800] as const,
      ...lines,
      [`${number}`, 10, 40] as const,
    ]
    const bytes = pdfBytes([
      page(
        1,
        ['The pier is open', 18, 760],
        ['The mayor opened the har-', 10, 730],
        ['bour and its pier on Mon-', 10, 718],
        ['day, after high-level talks of', 10, 706],
      ),
      page(
        2,
        ['several years.', 10, 760],
        ['The talks were high-', 10, 736],
        ['level, she said.', 10, 724],
      ),
      page(3, ['Nothing else happened.', 10, 760]),
    ])
    const item = await readItem(bytes)
    expect(item.format).toBe('pdf')
    expect(outline(item.blocks)).toEqual([
      'h The pier is open',
      'The mayor opened the harbour and its pier on Monday, after high-level talks of several years.',
      'The talks were high-level, she said.',
      'Nothing else happened.',
    ])
  })

  test.each([
    [
      'with a password',
      pdfBytes([[['Secret', 10, 700]]], encryption()),
      'The PDF asks for a password. Save a copy without one.',
    ],
    [
      'of pictures',
      pdfBytes([[]]),
      'The PDF has no text, only pictures of pages. Let a program for text recognition (OCR) read it first.',
    ],
    [
      'cut off',
      Buffer.from('%PDF-1.7\n1 0 obj'),
      'The PDF is damaged and cannot be read. Save it again from where it came.',
    ],
  ])('%s is refused with what to do', async (_, bytes, message) => {
    await expect(readItem(bytes)).rejects.toThrow(message)
  })
})

/** The entry of a trailer that makes a PDF ask for a password: nobody knows it. */
function encryption() {
  const key = `<${'41'.repeat(32)}>`
  return `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`
}

describe('encodings', () => {
  const hebrew = 'ראש העיר פתח ביום שני את המזח החדש של הנמל בנוכחות אורחים רבים, דייגים וילדים.'
  const russian =
    'Мэр открыл в понедельник новый причал гавани в присутствии многочисленных гостей.'
  const japanese = '市長は月曜日に新しい桟橋を開いた。'
  test.each([
    ['windows-1255', encoded(hebrew, 'windows-1255'), hebrew],
    ['windows-1251', encoded(russian, 'windows-1251'), russian],
    ['koi8-r', encoded(russian, 'koi8-r'), russian],
    [
      'windows-1252',
      encoded('The “Gazette” – a café’s daily – was naïve.', 'windows-1252'),
      'The “Gazette” – a café’s daily – was naïve.',
    ],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${hebrew}`), hebrew],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${russian}`, 'utf16le'), russian],
    ['UTF-16BE with a mark', Buffer.from(`\uFEFF${russian}`, 'utf16le').swap16(), russian],
    [
      'UTF-16LE without one',
      Buffer.from(`${russian} (Gazette)`, 'utf16le'),
      `${russian} (Gazette)`,
    ],
    [
      'Shift-JIS',
      Buffer.from('8e7392b782cd8c8e976a93fa82c990568b4c82b582a28ab5', 'hex'),
      undefined,
    ],
  ])('%s is told from the bytes', async (_, bytes, text) => {
    const item = await readItem(bytes)
    if (text !== undefined) expect(item.text).toBe(text)
    else expect(item.text).toMatch(/^市長は月曜日に/)
  })

  const page = (meta: string, text: string) =>
    `<html><head>${meta}</head><body><p>${text} ${text}</p></body></html>`
  test.each([
    ['a meta element', '<meta charset="iso-8859-8-i">', undefined],
    [
      'an older meta element',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">',
      undefined,
    ],
    ['the server', '', 'text/html; charset="windows-1255"'],
  ])('a page is read as %s says', async (_, meta, type) => {
    const { text } = await readItem(encoded(page(meta, hebrew), 'windows-1255'), { type })
    expect(text).toContain(hebrew)
  })

  test('what is UTF-8 is read as such, whatever it is said to be', async () => {
    const { text } = await read(japanese, { type: 'text/plain; charset=windows-1252' })
    expect(text).toBe(japanese)
  })
})

describe('what cannot be read is refused in one sentence', () => {
  const zeros = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e])
  test.each([
    ['nothing', Buffer.from(''), 'The file is empty: there is no text in it.'],
    ['spaces', Buffer.from('\uFEFF \n\t\n'), 'The file is empty: there is no text in it.'],
    [
      'front matter alone',
      Buffer.from('---\ntitle: Pier\n---\n'),
      'The file is empty: there is no text in it.',
    ],
    [
      'a program',
      zeros,
      'The file is not text in an encoding that can be told. Save its text as UTF-8 first.',
    ],
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'The file is a picture. A picture has no text: save the page that shows it.',
    ],
    [
      'a document of an office program',
      Buffer.from('PK\x03\x04\x14'),
      'The file is a zip archive or a document of an office program. Save what it says as text, HTML or PDF.',
    ],
    [
      'a page in one file',
      Buffer.from(
        'From: <Saved by a browser>\r\nSubject: Pier\r\nContent-Type: multipart/related;\r\n',
      ),
      'The file is a web page in one file (MHTML). Save it as “Webpage, complete” or “HTML only”.',
    ],
    [
      'a page drawn by script',
      Buffer.from(
        '<!doctype html><title>Pier</title><body><div id="app">Loading</div><script>draw()</script>',
      ),
      /^The page has next to no text: it is empty, only for subscribers, or its text comes by script\./,
    ],
    [
      '50 MB',
      Buffer.alloc(50_000_000),
      'The file has 50.0 MB, and a news item at most 20.0 MB. Save the text of the page alone.',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readItem(bytes)).rejects.toThrow(message)
  })
})

test('the format is told by the first bytes, then by the type, then by the name', async () => {
  const page = readFileSync(fixture('article.html'), 'utf8')
  const formats = await Promise.all([
    read(page, { name: 'page.txt', type: 'text/plain' }),
    read('# Pier', { type: 'text/markdown; charset=utf-8', name: 'pier.txt' }),
    read('# Pier', { name: 'pier.md' }),
    read('# Pier'),
    read('---\ntitle: Pier\n---\nOpen.'),
    readItem(Buffer.from(`\uFEFF${page}`, 'utf16le')),
  ])
  expect(formats.map(({ format }) => format)).toEqual([
    'html',
    'markdown',
    'markdown',
    'text',
    'markdown',
    'html',
  ])
})

test('of a folder, what is no item is left out', async () => {
  const texts = await readItems('tests/fixtures/items')
  const list = await readItemFile(fixture('list.html'))
  expect(texts.get(list.sha256)).toBe(list.text)
  expect(texts.size).toBe(3)
})
