/**
 * Records that somebody wrote to hurt: each is an error with file and line, or harmless where it is
 * shown. Files that are no records at all are in `hostile-files.test.ts`.
 */
import { expect, test } from 'vitest'
import { renderMarkdown, unsafeMarkdown } from '../../src/records/markdown.ts'
import { problemsAfter, replacing } from './small-archive.ts'
import type { Edit } from './small-archive.ts'

const topic = 'topics/harbours.md'
const opening = 'events/harbour-opening.md'

/** A record of a topic whose body begins on line 4. */
const saying = (body: string): Edit => [topic, () => `---\nname: Harbours\n---\n${body}\n`]

/** A record of a topic with other front matter, from line 2. */
const having = (front: string): Edit => [topic, () => `---\n${front}\n---\nPlaces for ships.\n`]

/** What the check says of the topic, or of the event, alone. */
const told = (file: string, line: number, code: string, message: string) =>
  `content/${file}:${line}  ${code}\n  ${message.replaceAll('\n', '\n  ')}`

const html = (value: string) => `Raw HTML is not published: \`${value}\`. Write Markdown.`

test.each<[fault: string, body: string, line: number, ...values: string[]]>([
  ['a script', 'Hello.\n\n<script>alert(1)</script>', 6, '<script>alert(1)</script>'],
  ['an event handler', 'A <b onclick="alert(1)">word</b>', 4, '<b onclick="alert(1)">', '</b>'],
  ['a picture in HTML', 'A <img src=x onerror=alert(1)>', 4, '<img src=x onerror=alert(1)>'],
  ['capitals', '<ScRiPt>alert(1)</sCrIpT>', 4, '<ScRiPt>alert(1)</sCrIpT>'],
  ['a comment', 'A <!-- hidden --> word', 4, '<!-- hidden -->'],
  [
    'a CDATA section',
    '<![CDATA[<script>alert(1)</script>]]>',
    4,
    '<![CDATA[<script>alert(1)</script>]]>',
  ],
  ['a processing instruction', '<?php system("x") ?>', 4, '<?php system("x") ?>'],
  ['a declaration', '<!DOCTYPE html [<!ENTITY x "y">]>', 4, '<!DOCTYPE html [<!ENTITY x "y">]>'],
  [
    'a frame in a quotation in a list',
    '- a\n\n  > <iframe src="//evil.example"></iframe>',
    6,
    '<iframe src="//evil.example"></iframe>',
  ],
  [
    'a form',
    '<form action="https://evil.example"><input name=q>',
    4,
    '<form action="https://evil.example"><input name=q>',
  ],
  ['a style', 'A <style>*{display:none}</style>', 4, '<style>', '</style>'],
])('HTML is refused: %s', (_, body, line, ...values) => {
  const says = values.map((value) => told(topic, line, 'unsafe-markdown', html(value)))
  expect(problemsAfter(saying(body)).split(/\n(?=content)/)).toEqual(says.toSorted())
})

test.each([
  ['a path', '../../people/anna-berg', '../../people/anna-berg'],
  ['a prototype', '__proto__', '__proto__'],
  ['three hundred letters', 'a'.repeat(300), `${'a'.repeat(60)}…`],
])('%s is no id', (_, id, shown) => {
  expect(problemsAfter([opening, replacing('place: haven', `place: ${id}`)])).toBe(
    told(
      opening,
      15,
      'dangling-reference',
      `\`${shown}\` is not the id of a record. The id of a record is the name of its file.`,
    ),
  )
})

test.each([
  ['javascript:', '[a](javascript:alert(1))', 'javascript:alert(1)'],
  ['mixed case', '[a](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
  ['a character reference', '[a](&#106;avascript:alert(1))', 'javascript:alert(1)'],
  ['a hexadecimal reference', '[a](&#x6A;avascript&#x3A;alert(1))', 'javascript:alert(1)'],
  ['a named reference', '[a](javascript&colon;alert(1))', 'javascript:alert(1)'],
  ['a space in front', '[a](   javascript:alert(1))', 'javascript:alert(1)'],
  ['a tab within', '[a](<java\tscript:alert(1)>)', 'java\tscript:alert(1)'],
  ['a tab in front, as a reference', '[a](&Tab;javascript:alert(1))', '\tjavascript:alert(1)'],
  ['a line break, as a reference', '[a](java&NewLine;script:alert(1))', 'java\nscript:alert(1)'],
  ['vbscript:', '[a](vbscript:msgbox(1))', 'vbscript:msgbox(1)'],
  ['data:', '[a](data:text/html;base64,PHNjcmlwdD4=)', 'data:text/html;base64,PHNjcmlwdD4='],
  ['file:', '[a](file:///etc/passwd)', 'file:///etc/passwd'],
  ['blob:', '[a](blob:https://x.example/1)', 'blob:https://x.example/1'],
  ['an address in angle brackets', '<javascript:alert(1)>', 'javascript:alert(1)'],
  ['no protocol', '[a](//evil.example)', '//evil.example'],
  ['a backslash for a slash', '[a](/\\evil.example)', '/\\evil.example'],
  ['two backslashes', '[a](\\\\\\\\evil.example)', '\\\\evil.example'],
  ['one slash', '[a](https:/evil.example)', 'https:/evil.example'],
  ['three slashes', '[a](https:///evil.example)', 'https:///evil.example'],
  [
    'a user’s name that looks like a host',
    '[a](https://nato.int@evil.example/)',
    'https://nato.int@evil.example/',
  ],
  ['a relative path', '[a](../../../x)', '../../../x'],
  ['mail', 'Write to evil@example.org now', 'mailto:evil@example.org'],
  ['nothing', '[a]()', ''],
])('an address is refused: %s', (_, body, address) => {
  expect(problemsAfter(saying(body))).toBe(
    told(
      topic,
      4,
      'unsafe-markdown',
      `\`${address}\` is not an address that the archive links to. Use https://, http://, a path such as /events/<id>/, or #anchor.`,
    ),
  )
})

const picture = 'Pictures are not published in records. Take it out.'

test.each([
  [
    'a definition far from its link',
    '[a][b]\n\n[B]: data:text/html,x',
    6,
    '`data:text/html,x` is not an address that the archive links to. Use https://, http://, a path such as /events/<id>/, or #anchor.',
  ],
  ['a picture', '![a](/x.png)', 4, picture],
  ['a picture from elsewhere', '![](//evil.example/pixel.gif)', 4, picture],
  ['a picture by reference', '![a][b]\n\n[b]: https://evil.example/x', 4, picture],
  ['a picture in a link', '[![a](data:image/svg+xml,x)](https://x.example)', 4, picture],
  [
    'a table, whose columns would bring styles',
    '|a|\n|:-:|\n|b|',
    4,
    'Tables are not published in records. Write sentences or a list.',
  ],
  [
    'a footnote, which would bring ids',
    'a[^1]\n\n[^1]: b',
    6,
    'Footnotes are not published in records: what backs a text is its evidence.',
  ],
  ['a check box', '- [x] a', 4, 'Check boxes are not published in records. Take the `[ ]` out.'],
  [
    'a second title',
    'a\n\n# Another page',
    6,
    'The heading of the page is its title: headings in it begin with `##`.',
  ],
  [
    'a hidden character as a reference',
    'NATO&#x202E;learsI',
    4,
    'Found U+202E, a mark that turns the direction of text: “NATO‹U+202E›learsI”. Delete it.',
  ],
  [
    'a hidden character in an address',
    '[a](https://x.example/&#8203;b)',
    4,
    'Found U+200B, a character that nobody sees: “https://x.example/‹U+200B›b”. Delete it.',
  ],
  [
    'a hidden character in a link’s title',
    '[a](https://x.example "b&shy;c")',
    4,
    'Found U+00AD, a character that nobody sees: “b‹U+00AD›c”. Delete it.',
  ],
  [
    'ten thousand quotations, one in another',
    `${'>'.repeat(10_000)} a`,
    4,
    'Quotations and lists are nested more than 16 deep.',
  ],
  [
    'five thousand lists, one in another',
    `${'- '.repeat(5000)}a`,
    4,
    'Quotations and lists are nested more than 16 deep.',
  ],
  [
    'ten thousand stars',
    `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`,
    4,
    'Quotations and lists are nested more than 16 deep.',
  ],
])('Markdown is refused: %s', (_, body, line, message) => {
  expect(problemsAfter(saying(body))).toBe(told(topic, line, 'unsafe-markdown', message))
})

test.each([
  [
    'script, escaped',
    '\\<script>alert(1)\\</script>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n',
  ],
  ['script, as references', '&lt;script&gt;alert(1)', '<p>&lt;script&gt;alert(1)</p>\n'],
  [
    'script, as code',
    '`<script>alert(1)</script>`',
    '<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></p>\n',
  ],
  [
    'script, as a block of code',
    'a\n\n    <script>alert(1)',
    '<p>a</p>\n<pre><code>&lt;script&gt;alert(1)\n</code></pre>\n',
  ],
  [
    'a slash for a space, which is no tag in Markdown',
    '<svg/onload=alert(1)>',
    '<p>&lt;svg/onload=alert(1)&gt;</p>\n',
  ],
  [
    'a fence with a handler',
    '```js" onclick="alert(1)\na\n```',
    '<pre><code class="language-js&quot;">a\n</code></pre>\n',
  ],
  [
    'a tag that is never closed',
    'a <img src=x onerror=alert(1)',
    '<p>a &lt;img src=x onerror=alert(1)</p>\n',
  ],
  [
    'a quotation mark in a link’s title',
    `[a](https://x.example "\\" onmouseover='alert(1)'")`,
    `<p><a href="https://x.example" title="&quot; onmouseover=&#x27;alert(1)&#x27;">a</a></p>\n`,
  ],
  [
    'a quotation mark in an address',
    '[a](https://x.example/"onmouseover=alert(1))',
    '<p><a href="https://x.example/%22onmouseover=alert(1)">a</a></p>\n',
  ],
  [
    'words that look like an address',
    'javascript:alert(1) vbscript:x',
    '<p>javascript:alert(1) vbscript:x</p>\n',
  ],
  [
    'templates',
    '{{7*7}} ${alert(1)} {alert(1)} #{x} {% x %}',
    '<p>{{7*7}} ${alert(1)} {alert(1)} #{x} {% x %}</p>\n',
  ],
  [
    'attributes for a heading',
    '## a {#x .y onclick=alert(1)}',
    '<h2>a {#x .y onclick=alert(1)}</h2>\n',
  ],
  [
    'directives',
    ':::script\na\n:::\n\n:b[a]{onclick=alert(1)}',
    '<p>:::script\na\n:::</p>\n<p>:b[a]{onclick=alert(1)}</p>\n',
  ],
  [
    'front matter in the body',
    'a\n\n---\nlayout: evil\n---',
    '<p>a</p>\n<hr>\n<h2>layout: evil</h2>\n',
  ],
  ['ten thousand brackets', '['.repeat(10_000), `<p>${'['.repeat(10_000)}</p>\n`],
  ['a word of twenty thousand letters', 'a'.repeat(20_000), `<p>${'a'.repeat(20_000)}</p>\n`],
  [
    'words that run from right to left',
    'The mission, משלחת ישראל, البعثة.',
    '<p>The mission, משלחת ישראל, البعثة.</p>\n',
  ],
  ['an emoji of several characters', 'A family 👩‍👩‍👧 ❤️', '<p>A family 👩‍👩‍👧 ❤️</p>\n'],
])('a body is harmless: %s', (_, body, page) => {
  expect(problemsAfter(saying(body))).toBe('')
  expect(renderMarkdown(body)).toBe(page)
})

const noFields = 'A record begins with a line `---`, its fields, and another line `---`.'
const meanings = { '&': 'an anchor', '*': 'an alias', '!': 'a tag' }
const refused = (mark: keyof typeof meanings, line: string) =>
  `\`${mark}\` begins ${meanings[mark]} in YAML, and records have none. A value that begins with \`${mark}\` must be in quotation marks:\n${line}`
const tooDeep = 'Lists and fields are nested at most 12 deep.'
const bomb = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`)

test.each([
  ['JavaScript', '---js\n{ name: process.exit(3) }\n---\na', 1, 'front-matter-start', noFields],
  [
    'JavaScript, with spaces',
    '--- javascript\nprocess.exit(3)\n---\na',
    1,
    'front-matter-start',
    noFields,
  ],
  ['CoffeeScript', '---coffee\nname: process.exit 3\n---\na', 1, 'front-matter-start', noFields],
  ['JSON', '---json\n{ "name": "a" }\n---\na', 1, 'front-matter-start', noFields],
  ['JSON without a language', ';;;\n{ "name": "a" }\n;;;\na', 1, 'front-matter-start', noFields],
  ['TOML', '+++\nname = "a"\n+++\na', 1, 'front-matter-start', noFields],
  ['nothing at all', '', 1, 'empty-file', `The file is empty. ${noFields}`],
  ['blank lines', '\n\n\n', 1, 'empty-file', `The file is empty. ${noFields}`],
  ['text before it', 'a\n---\nname: a\n---\n', 1, 'front-matter-start', noFields],
  [
    'a line that only begins like its end',
    '---\nname: |\n a\n---b\nc: d\n---\n',
    4,
    'front-matter-end',
    'A line `---` ends the fields, and this one goes on: no other line may begin so.',
  ],
  ['an anchor', '---\nname: &a b\n---\n', 2, 'yaml-mark', refused('&', 'name: "&a b"')],
  ['an alias of nothing', '---\nname: *a\n---\n', 2, 'yaml-mark', refused('*', 'name: "*a"')],
  [
    'a function',
    '---\nname: !!js/function "function () {}"\n---\n',
    2,
    'yaml-mark',
    refused('!', `name: '!!js/function "function () {}"'`),
  ],
  [
    'an object of Python',
    '---\nname: a\naliases:\n  - !!python/object/apply:os.system [x]\n---\n',
    4,
    'yaml-mark',
    refused('!', '  - "!!python/object/apply:os.system [x]"'),
  ],
  [
    'bytes',
    '---\nname: !!binary aGVsbG8=\n---\n',
    2,
    'yaml-mark',
    refused('!', 'name: "!!binary aGVsbG8="'),
  ],
  [
    'a tag that is known',
    '---\nname: !!str a\n---\n',
    2,
    'yaml-mark',
    refused('!', 'name: "!!str a"'),
  ],
  [
    'an anchor of a field',
    '---\n&a name: b\n---\n',
    2,
    'yaml-mark',
    'Records have no anchors (`&`), no aliases (`*`) and no tags (`!`). Write the value itself, in quotation marks.',
  ],
  [
    'an anchor within a list',
    '---\nname: a\naliases: [b, &c d]\n---\n',
    3,
    'yaml-mark',
    refused('&', 'aliases: [b, "&c d"]'),
  ],
  [
    'a directive',
    '---\n%TAG ! tag:evil.example,2000:\nname: a\n---\n',
    3,
    'front-matter',
    'The fields cannot be read from this line on. A field is `name: value`, an entry of a list begins with `- `,\nwhat belongs together is indented alike, and text with punctuation stands in quotation marks.',
  ],
  [
    'a key that comes twice',
    '---\nname: a\nname: b\n---\n',
    3,
    'yaml-key-twice',
    '`name` stands here a second time; the first is on line 2. Keep one of the two.',
  ],
  [
    'ten thousand lists, one in another',
    `---\nname: ${'['.repeat(10_000)}\n---\n`,
    2,
    'yaml-depth',
    tooDeep,
  ],
  [
    'ten thousand maps, one in another',
    `---\nname: ${'{a: '.repeat(7000)}\n---\n`,
    2,
    'yaml-depth',
    tooDeep,
  ],
])('front matter is refused: %s', (_, text, line, code, message) => {
  expect(problemsAfter([topic, () => text])).toBe(told(topic, line, code, message))
})

test('a bomb of aliases does not go off: each of its lines is refused', () => {
  const front = `---\nname: a\nl0: &l0 lol\n${bomb.join('\n')}\n---\n`
  expect(problemsAfter([topic, () => front]).match(/yaml-mark/g)).toHaveLength(10)
})

test('a prototype that comes twice is a field like any other', () => {
  const said = problemsAfter([topic, () => '---\n__proto__: a\n__proto__: b\n---\n'])
  expect(said.split(/\n(?=content)/).at(-1)).toBe(
    told(
      topic,
      3,
      'yaml-key-twice',
      '`__proto__` stands here a second time; the first is on line 2. Keep one of the two.',
    ),
  )
})

const known = 'Known here: name, aliases, draft, evidence, changes.'

test.each([
  [
    'a prototype',
    'name: a\n__proto__: { isAdmin: yes }',
    3,
    'unknown-field',
    `There is no field \`__proto__\`. ${known}`,
  ],
  [
    'a constructor',
    'name: a\nconstructor: b',
    3,
    'unknown-field',
    `There is no field \`constructor\`. ${known}`,
  ],
  [
    'toString',
    'toString: b\nname: a',
    2,
    'unknown-field',
    `There is no field \`toString\`. ${known}`,
  ],
  ['a merge', '<<: { name: b }\nname: a', 2, 'unknown-field', `There is no field \`<<\`. ${known}`],
  [
    'markup for a field',
    'name: a\n"<script>alert(1)</script>": b',
    3,
    'unknown-field',
    `There is no field \`<script>alert(1)</script>\`. ${known}`,
  ],
  [
    'a long field',
    `name: a\n${'b'.repeat(900)}: c`,
    3,
    'unknown-field',
    `There is no field \`${'b'.repeat(60)}…\`. ${known}`,
  ],
  [
    'no map',
    '- name: a',
    2,
    'wrong-value',
    'The front matter: Expected fields, found a list. A field is `name: value`, as in `name: …`.',
  ],
  [
    'a map for a name',
    'name: { toString: b, valueOf: c }',
    2,
    'wrong-value',
    '`name`: Expected text.',
  ],
  [
    'a list for a name',
    'name: [a, b]',
    2,
    'wrong-value',
    '`name`: Expected text, found a list. Did you mean `"[a, b]"`?',
  ],
  [
    'a map for a list',
    'name: a\naliases: { 0: b, 1: c }',
    3,
    'wrong-value',
    '`aliases`: Expected a list: each entry on its own line after a hyphen.',
  ],
  [
    'a name in two lines',
    'name: "a\\nb"',
    2,
    'wrong-value',
    '`name`: Expected one line, without a line break, found `a b`.',
  ],
  [
    'a name of ten thousand letters',
    `name: ${'a'.repeat(10_000)}`,
    2,
    'wrong-value',
    `\`name\`: Expected at most 300 characters, found \`${'a'.repeat(60)}…\`.`,
  ],
  [
    'a list of a thousand',
    `name: a\naliases: [${'b, '.repeat(1000)}]`,
    3,
    'wrong-value',
    '`aliases`: Expected at most 200 entries.',
  ],
  [
    'a language that is none',
    'name: a\naliases: [{ name: b, lang: <b> }]',
    3,
    'wrong-value',
    '`aliases[1].lang`: Expected a language tag such as `en`, found `<b>`.',
  ],
  [
    'a direction in an escape',
    'name: a\naliases: [b, "c\\u202ed"]',
    3,
    'hidden-character',
    'Found U+202E, a mark that turns the direction of text: “c‹U+202E›d”. Delete it.',
  ],
  [
    'half a character',
    'name: "a\\ud800b"',
    2,
    'hidden-character',
    'Found U+D800, which means no character: “a‹U+D800›b”. Delete it.',
  ],
  [
    'an escape for the terminal',
    'name: "a\\e[2Jb"',
    2,
    'hidden-character',
    'Found U+001B, a control character: “a‹U+001B›[2Jb”. Delete it.',
  ],
])('a field is refused: %s', (_, front, line, code, message) => {
  expect(problemsAfter(having(front))).toBe(told(topic, line, code, message))
})

test.each([
  [
    'a turned direction',
    'name: NATO\u202elearsI',
    2,
    'Found U+202E, a mark that turns the direction of text: “name: NATO‹U+202E›learsI”. Delete it.',
  ],
  [
    'an isolate',
    'name: a\naliases:\n  - b\u2066c',
    4,
    'Found U+2066, a mark that turns the direction of text: “- b‹U+2066›c”. Delete it.',
  ],
  [
    'a mark of Arabic',
    'name: a\u061cb',
    2,
    'Found U+061C, a mark that turns the direction of text: “name: a‹U+061C›b”. Delete it.',
  ],
  [
    'a space of no width',
    'name: Har\u200bbours',
    2,
    'Found U+200B, a character that nobody sees: “name: Har‹U+200B›bours”. Delete it.',
  ],
  [
    'a joiner between Latin letters',
    'name: Har\u200dbours',
    2,
    'Found U+200D, a character that nobody sees: “name: Har‹U+200D›bours”. Delete it.',
  ],
  [
    'a soft hyphen',
    'name: Har\u00adbours',
    2,
    'Found U+00AD, a character that nobody sees: “name: Har‹U+00AD›bours”. Delete it.',
  ],
  [
    'a byte-order mark within',
    'name: Har\ufeffbours',
    2,
    'Found U+FEFF, a character that nobody sees: “name: Har‹U+FEFF›bours”. Delete it.',
  ],
  [
    'tags that spell a command',
    'name: a\u{e0068}\u{e0069}',
    2,
    'Found U+E0068, a character that nobody sees: “name: a‹U+E0068›‹U+E0069›”. Delete it.',
  ],
  [
    'a filler of Hangul',
    'name: a\u3164b',
    2,
    'Found U+3164, a character that nobody sees: “name: a‹U+3164›b”. Delete it.',
  ],
  [
    'a byte that is null',
    'name: a\u0000b',
    2,
    'Found U+0000, a control character: “name: a‹U+0000›b”. Delete it.',
  ],
  [
    'a line break of JavaScript',
    'name: a\u2028b',
    2,
    'Found U+2028, a line break that editors do not show: “name: a‹U+2028›b”. Delete it.',
  ],
  [
    'a lost character',
    'name: Bogazi\ufffdi',
    2,
    'Found U+FFFD, which stands for a character that was lost: “name: Bogazi‹U+FFFD›i”. Delete it.',
  ],
  [
    'a comment that nobody sees',
    '# \u{e0001}\nname: a',
    2,
    'Found U+E0001, a character that nobody sees: “# ‹U+E0001›”. Delete it.',
  ],
])('a hidden character is refused: %s', (_, front, line, message) => {
  expect(problemsAfter(having(front))).toBe(told(topic, line, 'hidden-character', message))
})

test('names in other scripts pass, with what their writing needs', () => {
  const names = [
    '{ name: יאיר לפיד, lang: he }',
    '{ name: يائير لابيد, lang: ar }',
    '{ name: نمی‌خواهم, lang: fa }',
    '{ name: הַנֶּצִיגוּת, lang: he }',
    '北大西洋条約機構',
    'Kılıç & Söhne',
  ]
  expect(problemsAfter(having(`name: Harbours\naliases: [${names.join(', ')}]`))).toBe('')
})

const dates =
  'Accepted: 2021-07-12, 2014-11, 2008, 2015-10-12/2015-10-13, "[2015-10-12..]", "[..2016]" or "[2018-02-05..2018-02-09]"; a day, month or year may end in ~ (about) or ? (uncertain).'
const day = 'date: 1998-05-04\ndatings'

test.each([
  [
    'a year of long ago',
    day,
    'date: 0001\ndatings',
    3,
    '`date`: Expected a year from 1800 to 2199, got `0001`.',
  ],
  [
    'the last day of all',
    day,
    'date: 9999-12-31~\ndatings',
    3,
    '`date`: Expected a year from 1800 to 2199, got `9999-12-31~`.',
  ],
  [
    'eight thousand years',
    day,
    'date: 1998/9999\ndatings',
    3,
    '`date`: Expected a year from 1800 to 2199, got `1998/9999`.',
  ],
  [
    'a year of five digits',
    day,
    'date: 99999\ndatings',
    3,
    `\`date\`: Expected an EDTF date, got \`99999\`. ${dates}`,
  ],
  [
    'a year below zero',
    day,
    'date: -1998\ndatings',
    3,
    `\`date\`: Expected an EDTF date, got \`-1998\`, a form of EDTF that the archive does not take.\n${dates}`,
  ],
  [
    'digits of another script',
    day,
    'date: ١٩٩٨\ndatings',
    3,
    '`date`: Expected an EDTF date, got `١٩٩٨`. Did you mean `1998`?',
  ],
  [
    'a date of ten thousand digits',
    day,
    `date: ${'1'.repeat(10_000)}\ndatings`,
    3,
    '`date`: Expected an EDTF date, found a long text.',
  ],
  [
    'markup for a date',
    day,
    'date: <b>1998</b>\ndatings',
    3,
    `\`date\`: Expected an EDTF date, got \`<b>1998</b>\`. ${dates}`,
  ],
  [
    'a number without end',
    'position: 1',
    'position: 1e999',
    24,
    '`evidence[1].position`: Expected a whole number from 1, found `1e999`.',
  ],
  [
    'a hexadecimal number',
    'position: 1',
    'position: 0x10',
    24,
    '`evidence[1].position`: Expected a whole number from 1, found `0x10`.',
  ],
  [
    'no number',
    'position: 1',
    'position: .nan',
    24,
    '`evidence[1].position`: Expected a whole number from 1, found `.nan`.',
  ],
])('a value is refused: %s', (_, old, now, line, message) => {
  expect(problemsAfter([opening, replacing(old, now)])).toBe(
    told(opening, line, 'wrong-value', message),
  )
})

test.each(['constructor', 'tostring', 'hasownproperty'])('%s is an id like any other', (id) => {
  expect(problemsAfter([opening, replacing('place: haven', `place: ${id}`)])).toBe(
    told(
      opening,
      15,
      'dangling-reference',
      `There is no content/places/${id}.md. Write that record, or take this out.`,
    ),
  )
})

test.each([
  ['javascript:', 'javascript:alert(1)', ''],
  ['a tab', 'java\tscript:alert(1)', ''],
  ['data:', 'data:text/html,x', ''],
  [
    'a quotation mark',
    `https://x.example/"onmouseover=alert(1)`,
    ' Did you mean `https://x.example/%22onmouseover=alert(1)`?',
  ],
  [
    'an angle bracket',
    'https://x.example/<script>',
    ' Did you mean `https://x.example/%3Cscript%3E`?',
  ],
  [
    'a space',
    'https://x.example/ onclick=alert(1)',
    ' Did you mean `https://x.example/%20onclick=alert(1)`?',
  ],
  ['no host', 'https://', ''],
])('a source’s address is refused: %s', (_, url, hint) => {
  const source = 'sources/radio-north-opening.md'
  expect(
    problemsAfter([
      source,
      replacing(
        'url: https://radio.example/harbour',
        `url: ${url.includes('\t') ? JSON.stringify(url) : url}`,
      ),
    ]),
  ).toBe(
    told(
      source,
      7,
      'wrong-value',
      `\`url\`: Expected a web address that begins with https:// or http://, found \`${url}\`.${hint}`,
    ),
  )
})

test.each([
  [
    'url: https://nato.int@evil.example/',
    7,
    '`url`: Expected a web address without a user’s name: before an @ it looks like another place.',
  ],
  ['language: en-abc', 8, '`language`: Expected a language tag such as `en`, found `en-abc`.'],
])('a source’s value is refused: %s', (field, line, message) => {
  const name = field.split(':')[0]!
  expect(
    problemsAfter([
      'sources/radio-north-opening.md',
      (text) => text.replace(new RegExp(`^${name}: .*$`, 'm'), field),
    ]),
  ).toBe(told('sources/radio-north-opening.md', line, 'wrong-value', message))
})

test('markup in front matter is text like any other', () => {
  expect(
    problemsAfter([
      opening,
      (text) =>
        text
          .replace('Anna Berg opens', '<script>alert(1)</script> opens')
          .replace('role: Mayor of Haven', `role: '" onmouseover="alert(1)'`)
          .replace('The storm had hit', '<img src=x onerror=alert(1)> had hit'),
    ]),
  ).toBe('')
})

test('every fault of a body is told, not the first alone', () => {
  const body = '<b>a</b>\n\n[a](javascript:x)\n\n![](x)'
  expect(unsafeMarkdown(body).map((u) => u.line)).toEqual([1, 1, 3, 5])
})
