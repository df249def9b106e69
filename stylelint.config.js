// What stylelint asks of the style sheets.

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  overrides: [
    // The `<style>` of components; one filled from a file is empty here.
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        'no-empty-source': null,
        'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
      },
    },
    // Stands alone until the style sheet is found: it has no token.
    {
      files: ['**/fallback.css'],
      rules: { 'declaration-property-value-disallowed-list': null },
    },
  ],
  // Its custom properties are known to every sheet.
  referenceFiles: ['src/styles/tokens.css'],
  rules: {
    'no-unknown-custom-properties': true,

    // Space, type and breakpoints are those of src/styles/tokens.css; a hair line may be 1px.
    'declaration-property-value-disallowed-list': {
      '/^(margin|padding|gap|row-gap|column-gap)/': [/\d(rem|em)\b/, /\b(?!1px)\d+px/],
      'font-size': [/\d(rem|px)\b/],
      font: [/\drem\b/],
    },
    'media-feature-name-value-allowed-list': { width: ['48rem', '62rem'] },

    // Directions follow the text. Sizes may stay physical, and so may short forms that say the same
    // left and right: a fourth value is what tells them apart.
    'property-layout-mappings': [
      'flow-relative',
      {
        ignoreProperties: [
          /^((min|max)-)?(width|height)$/,
          /^overflow-/,
          'margin',
          'padding',
          'inset',
        ],
      },
    ],
    'declaration-property-max-values': { margin: 3, padding: 3, inset: 3 },
    'value-keyword-layout-mappings': 'flow-relative',

    // Every rule is in a layer of src/styles/layers.css; `fallback` is for 404.html alone, before them.
    'rule-nesting-at-rule-required-list': ['layer'],
    'layer-name-pattern': '^(fallback|base|layout|parts|print)$',
    'selector-max-id': 0,

    // It compares selectors that never meet, such as links of the footer with those of the menu.
    'no-descending-specificity': null,
    // Safari on a phone knows no other name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // Names of fonts have capitals.
    'value-keyword-case': [
      'lower',
      { camelCaseSvgKeywords: true, ignoreProperties: [/^--(serif|sans|mono)$/, 'font'] },
    ],

    // Blank lines part what belongs apart, as in the rest of the code.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'rule-empty-line-before': null,
  },
}
