import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const WIDGETS = ['quiz', 'comparison', 'timeline'];
const inFolder = (names) => `^\\.{1,2}/(.*/)?(${names.join('|')})(/|$)`;

/** What a folder of src/ must not import. tests/node/layers.test.ts holds the same rule without ESLint. */
const layers = {
  data: { names: ['engine', 'elements', 'embed', 'cli'], lit: true },
  engine: { names: ['elements', 'embed', 'cli'], lit: true },
  cli: { names: ['elements'], lit: true },
  'elements/shared': { names: ['embed', 'cli', ...WIDGETS] },
  ...Object.fromEntries(
    WIDGETS.map((w) => [`elements/${w}`, { names: ['embed', 'cli', ...WIDGETS.filter((o) => o !== w)] }]),
  ),
};

const unsafeImports = {
  regex: '^lit/directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)',
  message: 'Not under a strict Content-Security-Policy, and not with text that a clinic can set.',
};
const restrictImports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [unsafeImports, ...patterns] }],
});

const layerRules = Object.entries(layers).map(([folder, { names, lit }]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: restrictImports(
    { regex: inFolder(names), message: `src/${folder} must not import from ${names.join(', ')}.` },
    ...(lit ? [{ regex: '^(@lit/|lit(-|/|$))', message: `src/${folder} knows no Lit.` }] : []),
  ),
}));

const ban = (selector, message) => ({ selector, message });
const unsafeSyntax = [
  ban('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'No HTML from strings.'),
  ban('TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]', 'No HTML from strings.'),
  ban(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A style attribute is refused by a strict Content-Security-Policy: use a class, a part or a custom property set by script.',
  ),
  ban('TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=/]', 'Use @event.'),
];
const clock = [
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'Pure: the caller gives the time.'),
  ban('MemberExpression[object.name="Date"][property.name="now"]', 'Pure: the caller gives the time.'),
  ban('MemberExpression[object.name="Math"][property.name="random"]', 'Same input, same output.'),
];
const browserGlobals = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'];

const pluginRules = (plugin, name) => (plugin.configs ?? plugin.default.configs)[name];
/** A name that starts with _ says that it is there for its place only. */
const unusedOnPurpose = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' };

const nodeGlobals = ['process', 'console', 'performance', 'setTimeout', 'fetch', 'URL', 'URLSearchParams', 'Buffer'];
const pageGlobals = ['window', 'document', 'customElements', 'console', 'addEventListener', 'location', 'fetch'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  { ignores: ['dist', 'demo-dist', 'storybook-static', 'coverage', '.test-results'] },
  js.configs.recommended,
  { files: ['**/*.ts'], extends: [tseslint.configs.recommended] },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      pluginRules(lit, 'flat/recommended'),
      pluginRules(wc, 'flat/recommended'),
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...restrictImports(),
      'no-restricted-syntax': ['error', ...unsafeSyntax],
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...layerRules,
  {
    files: ['src/data/**/*.ts', 'src/engine/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...unsafeSyntax, ...clock],
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  { files: ['src/data/{facts,words}/**/*.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Their tests run in browsers too; what needs Node stands in tests/node.
    files: ['tests/{data,engine}/**/*.ts'],
    rules: restrictImports({
      regex: '^node:',
      message: 'Browsers run this too: tests that need Node stand in tests/node.',
    }),
  },
  { files: ['*.js', 'tools/**'], languageOptions: { globals: readonly(nodeGlobals) } },
  { files: ['**/*.cjs'], languageOptions: { globals: readonly(['require', 'module', '__dirname']) } },
  // A function that the measurement hands to the browser.
  { files: ['tools/size.mjs'], languageOptions: { globals: readonly(['document', 'customElements']) } },
  { files: ['tests/**/*.js', 'demo/**/*.js'], languageOptions: { globals: readonly(pageGlobals) } },
  {
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ...unusedOnPurpose, ignoreRestSiblings: true }] },
  },
  prettier,
);
