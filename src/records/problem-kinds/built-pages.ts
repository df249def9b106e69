import type { ProblemGroup } from './kind.ts'

/** Files of the built site: the build looks at them last, before it puts them in place. */
export const builtPages = {
  heading: 'Built pages',
  kinds: {
    'broken-link': {
      severity: 'error',
      title: 'A link leads to a file that is not there',
      meaning:
        'It stands on a page of the archive’s own or in a component: links of records are checked before.',
      remedy: 'Correct the link.',
      wrong: '<a href="/docs/depoly/">',
      right: '<a href="/docs/deploy/">',
    },
    'broken-anchor': {
      severity: 'error',
      title: 'A link leads to an anchor that is not there',
      meaning: 'No element of the page has this id, most often because a heading was reworded.',
      remedy: 'Correct the part after `#`.',
      wrong: '<a href="/about/#fingerprint">',
      right: '<a href="/about/#fingerprints">',
    },
    'root-path': {
      severity: 'error',
      title: 'A path begins at the root of the host',
      meaning:
        'The site may lie below a path, or be opened from disk: there such a path leads elsewhere.',
      remedy: 'Let the build rewrite it, in an attribute that it knows; or write it relative.',
      wrong: "fetch('/data/events.json')",
      right: "fetch('../data/events.json')",
    },
    'unsafe-address': {
      severity: 'error',
      title: 'An address with a scheme that no link needs',
      meaning:
        'Links lead to the web, to this site or to an address for mail. Others can run code.',
      remedy: 'Write an address that begins with https://.',
      wrong: '<a href="javascript:show()">',
      right: '<a href="https://harbour.example/">',
    },
    'outside-request': {
      severity: 'error',
      title: 'A page would load something from elsewhere',
      meaning: 'The site stands alone: no other host learns who reads it, and none can break it.',
      remedy: 'Put the file into `public/`, or link to it.',
      wrong: '<img src="https://harbour.example/pier.jpg">',
      right: '<a href="https://harbour.example/pier.jpg">',
    },
    'bad-name': {
      severity: 'error',
      title: 'A file’s name that not every host can have',
      meaning: 'Some hosts leave out names that begin with `_` or `.`, and some know no capitals.',
      remedy:
        'Use letters, digits, `-`, `_` and `.`, and no two names that differ in capitals alone.',
      wrong: 'public/_files/pier map.svg',
      right: 'public/files/pier-map.svg',
    },
    'no-policy': {
      severity: 'error',
      title: 'A page without its content security policy',
      meaning: 'Each page says once what it may load, so that nothing else can run on it.',
      remedy: 'Build the page with `src/layouts/Page.astro`.',
      wrong: '<html><head><title>Haven</title>',
      right: '<Page title="Haven" description="…">',
    },
    'wrong-policy': {
      severity: 'error',
      title: 'A page has another policy than it should',
      meaning:
        'The policy of every page follows from what is on it, and is worked out by the build.',
      remedy: 'Let `src/layouts/Page.astro` write it.',
      wrong: 'default-src *',
      right: "default-src 'none'; …",
    },
    'late-policy': {
      severity: 'error',
      title: 'Something stands before the policy',
      meaning: 'A policy does not apply to scripts and styles that stand before it.',
      remedy: 'Move the policy to the top of the head.',
      wrong: '<script src="site.js"></script>\n<meta http-equiv="content-security-policy" …>',
      right: '<meta http-equiv="content-security-policy" …>\n<script src="site.js"></script>',
    },
    'no-referrer-policy': {
      severity: 'error',
      title: 'A page without a referrer policy',
      meaning: 'Other sites need not learn which page a reader came from.',
      remedy: 'Build the page with `src/layouts/Page.astro`.',
      wrong: '<head>',
      right: '<head>\n<meta name="referrer" content="no-referrer">',
    },
    'inline-script': {
      severity: 'error',
      title: 'A script stands in a page',
      meaning: 'The policy forbids it, so it would not run.',
      remedy: 'Make it a file of its own.',
      wrong: '<script>show()</script>',
      right: '<script src="show.js"></script>',
    },
    'inline-style': {
      severity: 'error',
      title: 'A style stands in a page',
      meaning: 'The policy forbids it, so it would have no effect.',
      remedy: 'Use a class, and put the rule into `src/styles`.',
      wrong: '<p style="color: grey">',
      right: '<p class="quiet">',
    },
    'event-handler': {
      severity: 'error',
      title: 'A handler stands in an attribute',
      meaning: 'The policy forbids it, so it would not run.',
      remedy: 'Listen to the event in a script file.',
      wrong: '<button onclick="show()">',
      right: '<button data-show>',
    },
    'forbidden-element': {
      severity: 'error',
      title: 'An element that has no place here',
      meaning:
        'Frames and plug-ins load foreign pages, and a page that leads away by itself loses its reader.',
      remedy: 'Link to what it would show.',
      wrong: '<iframe src="https://harbour.example/">',
      right: '<a href="https://harbour.example/">',
    },
  },
} satisfies ProblemGroup
