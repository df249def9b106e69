/** Markdown: its front matter says what it is, and its blocks are those of the page that it becomes. */
import { parseHTML } from 'linkedom'
import { markdownToHtml } from 'satteri'
import { parse } from 'yaml'
import { blocksOfElement } from './html-blocks.ts'
import type { Metadata, Reading } from './item.ts'
import { dayIn, given, languageTag } from './metadata.ts'

/** Reads a text in Markdown. */
export function readMarkdown(text: string): Reading {
  const [, front = '', body = text] =
    /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n([^]*))?$/.exec(text) ?? []
  const { html } = markdownToHtml(body, { features })
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return {
    blocks: blocksOfElement(document.body).map(({ block }) => block),
    metadata: metadataIn(front),
  }
}

// A quotation is compared character for character: its marks stay as they are.
const features = { frontmatter: false, smartPunctuation: false } as const

function metadataIn(front: string): Metadata {
  const fields = fieldsIn(front)
  const field = (...names: string[]) =>
    names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '') as
      string | undefined
  return given({
    title: field('title'),
    published: dayIn(field('published', 'date', 'pubDate')),
    author: field('author', 'byline'),
    publisher: field('publisher', 'site'),
    language: languageTag(field('language', 'lang')),
    url: field('url', 'canonical', 'source'),
  })
}

/** Every value is text: `failsafe` guesses no days and numbers. What is no YAML says nothing. */
function fieldsIn(front: string): Readonly<Record<string, unknown>> {
  try {
    return (parse(front, { schema: 'failsafe' }) as Record<string, unknown> | null) ?? {}
  } catch {
    return {}
  }
}
