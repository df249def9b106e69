/**
 * What people get wrong in one value of a YAML text, told by the value alone: quotation marks, colons,
 * commas, brackets, and the marks to which YAML gives a meaning.
 */
import type { YamlCode } from './problem-kinds/form.ts'

/** What is wrong with a value, and the value as it would be right. */
export interface ValueSlip {
  readonly code: YamlCode
  /** What stands there and what to do, up to the line that would be right. */
  readonly says: string
  readonly mended: string
  /** What to know beside that line. */
  readonly also?: string
}

/** Where a value stands: after its field, or inside `[…]` or `{…}`. */
type Place = 'block' | 'flow'

/**
 * The slip in a value, if there is one.
 *
 * @example
 * valueSlip('Harbour: the plan').mended // => '"Harbour: the plan"'
 */
export function valueSlip(value: string, place: Place = 'block'): ValueSlip | undefined {
  const [first = ''] = value
  if (first === '"') return doubleQuoted(value)
  if (first === "'") return singleQuoted(value)
  if (first === '[' || first === '{') return bracketed(value)
  if (/^[|>][-+\d]*[ \t]*(?:#.*)?(?:\n|$)/.test(value)) return undefined
  if (/^[-@%`&*!|>,\]}]/.test(value) || /^[?:](?:\s|$)/.test(value)) return marked(value)
  return plain(value, place)
}

/** A text in quotation marks that need the fewest escapes. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  if (!text.includes("'")) return `'${text}'`
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`
}

function doubleQuoted(value: string): ValueSlip | undefined {
  const close = /^"(?:[^"\\]|\\[^])*"/.exec(value)?.[0].length
  const content = value.slice(1)
  if (close === undefined) {
    return neverClosed(content.includes('\\') ? quoted(content) : `${value}"`)
  }
  const rest = value.slice(close)
  if (/^\s*(?:#.*)?$/.test(rest)) {
    if (!/\\(?![0abtnvfre "/\\N_LPxuU\n])/.test(value)) return undefined
    return {
      code: 'yaml-escape',
      says: 'A backslash inside "…" begins an escape. Write it so:',
      mended: quoted(content.slice(0, close - 2)),
    }
  }
  // A mark after a space opens: the outer ones hold the value, and this one is part of it.
  const isInner = value.endsWith('"') && /\s/.test(value[close - 2] ?? '')
  if (!isInner) return goesOn(value)
  return {
    code: 'yaml-inner-quote',
    says: 'A quotation mark inside "…" ends the value. Write it so:',
    mended: quoted(content.slice(0, -1)),
  }
}

function singleQuoted(value: string): ValueSlip | undefined {
  const close = /^'(?:[^']|'')*'(?!')/.exec(value)?.[0].length
  if (close === undefined) return neverClosed(`${value}'`)
  const rest = value.slice(close)
  if (/^\s*(?:#.*)?$/.test(rest)) return undefined
  if (!/^\p{L}/u.test(rest)) return goesOn(value)
  if (!value.endsWith("'")) return neverClosed(quoted(value.slice(1)))
  return {
    code: 'yaml-apostrophe',
    says: "An apostrophe inside '…' ends the value. Use double quotation marks:",
    mended: quoted(value.slice(1, -1)),
  }
}

const neverClosed = (mended: string): ValueSlip => ({
  code: 'yaml-quote',
  says: 'The quotation mark that opens here is never closed:',
  mended,
})

const goesOn = (value: string): ValueSlip => ({
  code: 'yaml-inner-quote',
  says: 'The value goes on after its closing quotation mark. Put all of it in quotation marks:',
  mended: quoted(value),
})

const meanings: Readonly<Record<string, string>> = {
  '&': '`&` begins an anchor in YAML, and records have none.',
  '*': '`*` begins an alias in YAML, and records have none.',
  '!': '`!` begins a tag in YAML, and records have none.',
}

function marked(value: string): ValueSlip | undefined {
  const [mark = ''] = value
  if (mark === '-' && !/^-(?:\s|$)/.test(value)) return undefined
  return {
    code: 'yaml-mark',
    says: `${meanings[mark] ? `${meanings[mark]} ` : ''}A value that begins with ${mark === '`' ? 'a backtick' : `\`${mark}\``} must be in quotation marks:`,
    mended: quoted(value),
  }
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

function bracketed(value: string): ValueSlip | undefined {
  const { end, missing } = matchBrackets(value)
  if (missing) {
    return {
      code: 'yaml-bracket',
      says: `The bracket \`${value[0]}\` that opens here is never closed:`,
      mended: value.trimEnd().replace(/,$/, '') + (value.startsWith('{') ? ` ${missing}` : missing),
    }
  }
  const rest = value.slice(end)
  // A field after the bracket is another line that was joined to this one.
  if (/^\s*[A-Za-z_][\w-]*:(?:\s|$)/.test(rest)) return undefined
  if (rest && !/^\s*(?:#.*)?$/.test(rest)) return marked(value)
  const isMap = value.startsWith('{')
  const entries = splitEntries(value.slice(1, end - 1), isMap)
  const slips = entries.map((entry) => entrySlip(entry, isMap))
  const first = slips.find((slip) => slip !== undefined)
  // The line that is offered is right throughout, though one slip alone is named.
  const mended = entries.map((entry, i) => slips[i]?.mended ?? entry).join(',')
  return first && { ...first, mended: `${value[0]}${mended}${value.slice(end - 1)}` }
}

function entrySlip(entry: string, isMap: boolean): ValueSlip | undefined {
  const [, before = '', key = '', gap = '', rest = ''] =
    /^(\s*)(?:([A-Za-z_][\w-]*):(?!\/\/)(\s*))?([^]*)$/.exec(entry) ?? []
  if (!isMap && key) return undefined
  const value = rest.trimEnd()
  const after = rest.slice(value.length)
  const head = key && `${key}:${gap || ' '}`
  if (key && value && !gap) {
    return { ...noSpace, mended: `${before}${head}${rest}` }
  }
  const slip = value ? valueSlip(value, 'flow') : undefined
  return slip && { ...slip, mended: `${before}${head}${slip.mended}${after}` }
}

/** A colon that no space follows. */
export const noSpace = {
  code: 'yaml-no-space',
  says: 'A space is missing after the colon:',
} as const

/** The entries of a flow collection; a comma parts those of a map only where a field follows it. */
const splitEntries = (inner: string, isMap: boolean): string[] => {
  const parts: string[] = []
  let [start, depth, quote] = [0, 0, '']
  for (let i = 0; i < inner.length; i++) {
    const c = inner[i]!
    if (quote) quote = c === quote ? '' : quote
    else if ((c === '"' || c === "'") && /(?:^|[:,[{])\s*$/.test(inner.slice(start, i))) quote = c
    else if (c === '[' || c === '{') depth++
    else if (c === ']' || c === '}') depth--
    else if (
      c === ',' &&
      depth === 0 &&
      (!isMap || /^\s*(?:[A-Za-z_][\w-]*:|$)/.test(inner.slice(i + 1)))
    ) {
      parts.push(inner.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, inner.slice(start)]
}

/** Where the first bracket of a value closes, and which closing ones are missing at its end. */
function matchBrackets(value: string): { end: number; missing: string } {
  const open: string[] = []
  let quote = ''
  for (let i = 0; i < value.length; i++) {
    const c = value[i]!
    if (quote) quote = c === quote ? '' : quote
    else if ((c === '"' || c === "'") && /[:,[{]\s*$/.test(value.slice(Math.max(0, i - 20), i))) {
      quote = c
    } else if (c === '[' || c === '{') open.push(closers[c]!)
    else if (c === open.at(-1)) {
      open.pop()
      if (open.length === 0) return { end: i + 1, missing: '' }
    }
  }
  return { end: value.length, missing: open.reverse().join('') }
}

function plain(value: string, place: Place): ValueSlip | undefined {
  const inQuotes = { mended: quoted(value) }
  if (/\s#/.test(value)) {
    return {
      code: 'yaml-comment',
      says: 'The value goes on after ` #`, where YAML begins a comment. Put it in quotation marks:',
      ...inQuotes,
      also: 'If it is a comment, put it on a line of its own.',
    }
  }
  if (/:(?:\s|$)/.test(value)) {
    return {
      code: 'yaml-colon',
      says: 'A value with a colon in it must be in quotation marks:',
      ...inQuotes,
    }
  }
  if (place === 'flow' && value.includes(',')) {
    return {
      code: 'yaml-comma',
      says: 'Inside `{…}` a value with a comma in it must be in quotation marks:',
      ...inQuotes,
    }
  }
  if (place === 'flow' && /[[\]{}]/.test(value)) {
    return {
      code: 'yaml-bracket',
      says: 'Inside `[…]` and `{…}` a value with a bracket in it must be in quotation marks:',
      ...inQuotes,
    }
  }
  return place === 'block' ? strayMark(value) : undefined
}

/** A mark at the end of a value that has nothing to close. */
function strayMark(value: string): ValueSlip | undefined {
  if (/^[^"]+"$/.test(value)) {
    return {
      code: 'yaml-quote',
      says: 'The quotation mark that closes here was never opened:',
      mended: `"${value}`,
    }
  }
  const [, , closer] = /^([^[\]{}]+)([\]}])$/.exec(value) ?? []
  return closer
    ? {
        code: 'yaml-bracket',
        says: `The bracket \`${closer}\` that closes here was never opened:`,
        mended: `${closer === ']' ? '[' : '{ '}${value}`,
      }
    : undefined
}
