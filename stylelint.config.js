// What stylelint asks of the style sheets.

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  // Its custom properties are known to every sheet.
  referenceFiles: ['src/styles/main.css'],
  rules: {
    'no-unknown-custom-properties': true,

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
    'layer-name-pattern': '^(base|layout|parts|print|fallback)$',
    'selector-max-id': 0,

    // It compares selectors that never meet, such as links of the footer with those of the menu.
    'no-descending-specificity': null,
    // Safari on a phone knows no other name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // Names of fonts have capitals.
    'value-keyword-case': [
      'lower',
      { camelCaseSvgKeywords: true, ignoreProperties: [/^--(serif|sans)$/, 'font'] },
    ],

    // Blank lines part what belongs apart, as in the rest of the code.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'rule-empty-line-before': null,
  },
}
