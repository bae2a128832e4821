export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'custom-property-pattern': [
      '^(_|pigment-)?[a-z][a-z0-9-]*$',
      { message: 'Public: --pigment-name; private: --_name.' },
    ],
    // A template's rules are ordered by meaning, and shared styles are composed.
    'no-descending-specificity': null,
    'no-duplicate-selectors': null,
    // Safari still wants -webkit-text-size-adjust.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust', 'text-size-adjust'] }],
    'color-hex-length': null,
  },
  overrides: [{ files: ['src/**/*.ts'], customSyntax: 'postcss-lit' }],
};
