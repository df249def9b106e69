import type { ProblemGroup } from './kind.ts'

/** Files that cannot be read, or are no records. */
export const files = {
  heading: 'Files',
  kinds: {
    'no-content': {
      severity: 'error',
      title: 'The content folder is missing',
      meaning:
        'The archive is read from the folder `content` of the place where the command runs. Without it there is nothing to check or build.',
      remedy:
        'Run the command from the root of the archive, or name another folder with `ARCHIVE_CONTENT`.',
      wrong: 'cd harbour/content && npm run check',
      right: 'cd harbour && npm run check',
    },
    'not-a-folder': {
      severity: 'error',
      title: 'A file or link stands where a folder belongs',
      meaning:
        'Records of one kind lie in one plain folder. A symbolic link is not followed, because it may lead out of the archive.',
      remedy: 'Put a plain folder with the records there.',
      wrong: 'content/people -> ../elsewhere/people',
      right: 'content/people/',
    },
    'not-a-file': {
      severity: 'error',
      title: 'A folder or link stands where a record belongs',
      meaning:
        'A record is a plain file. A symbolic link is not followed, because it may lead out of the archive, and folders within folders are not read.',
      remedy: 'Put the file itself there, directly in the folder of its kind.',
      wrong: 'content/events/1998/harbour-opening.md',
      right: 'content/events/harbour-opening.md',
    },
    'not-readable': {
      severity: 'error',
      title: 'A file or folder cannot be opened',
      meaning: 'The system refuses to open it; the message says why in the system’s own words.',
      remedy:
        'Most often its permissions are wrong: give the user who runs the command the right to read it.',
      wrong: '---------- content/events/harbour-opening.md',
      right: '-rw-r--r-- content/events/harbour-opening.md',
    },
    'too-large': {
      severity: 'error',
      title: 'A file or a built page is too large',
      meaning:
        'The largest records have some five kilobytes, so a much larger one is a mistake, such as the whole text of a source. A page that grows too heavy keeps readers on slow lines away.',
      remedy:
        'Shorten the record to what the archive says itself. Where a page is meant, see what it lists: it may be time to divide it.',
      wrong: 'content/events/harbour-opening.md  412 KiB',
      right: 'content/events/harbour-opening.md    3 KiB',
    },
    'not-utf-8': {
      severity: 'error',
      title: 'The file is not UTF-8 text',
      meaning:
        'Letters beyond plain English are stored differently in other encodings, and would be shown as other letters.',
      remedy: 'Save the file as UTF-8. Every editor has a menu entry for it.',
      wrong: 'title: The ferry SØ calls      (saved as Windows-1252 or Latin-1)',
      right: 'title: The ferry SØ calls      (saved as UTF-8)',
    },
    'not-a-record': {
      severity: 'error',
      title: 'The file is not a record',
      meaning:
        'Only Markdown files are read, in the folders of the six kinds. A file with another ending, or in another folder, would be overlooked without a word.',
      remedy:
        'Give a record the ending `.md`, put it in the folder of its kind, and move anything else out of `content`.',
      wrong: 'content/events/pier-storm.txt',
      right: 'content/events/pier-storm.md',
    },
    'file-name': {
      severity: 'error',
      title: 'The file’s name is not an id',
      meaning:
        'The name of a record’s file is its id and the address of its page for good, so it must be one that every system and every host can have.',
      remedy: 'Use lower-case letters a to z, digits and single hyphens, 80 characters at most.',
      wrong: 'content/events/Pier Storm.md',
      right: 'content/events/pier-storm.md',
    },
    'hidden-character': {
      severity: 'error',
      title: 'A character that nobody sees',
      meaning:
        'Zero-width spaces, soft hyphens and marks that turn the direction of text arrive with pasted text. They break searches and quotations, and can make a line look like another one.',
      remedy:
        'Delete the character. Where it cannot be found, delete the words around it and type them again.',
      wrong: 'title: A storm dam‹U+00AD›ages the pier',
      right: 'title: A storm damages the pier',
    },
    'not-yaml': {
      severity: 'error',
      title: '`archive.yaml` cannot be read',
      meaning:
        '`content/archive.yaml` says what the archive is about. While it cannot be read, sides, types and founding sources are not known.',
      remedy: 'Mend the line that the message names, as in front matter.',
      wrong: 'heading: The harbour: day by day',
      right: 'heading: "The harbour: day by day"',
    },
    'unsafe-markdown': {
      severity: 'error',
      title: 'Markdown that is not published',
      meaning:
        'Summaries are plain prose with links. HTML, pictures and tables are refused, as is an address that does not lead to the web or to this site: none of them can then do harm on a page, in the data or in a search.',
      remedy:
        'Say it in sentences or a list, and link with https:// or a path from the archive’s root.',
      wrong: 'The <b>new</b> harbour was opened.',
      right: 'The **new** harbour was opened.',
    },
  },
} satisfies ProblemGroup
