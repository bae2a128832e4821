import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const WIDGETS = ['quiz', 'comparison', 'timeline'];
const entries = [
  'index',
  'data/index',
  'engine/index',
  ...WIDGETS.flatMap((w) => [`elements/${w}/pigment-${w}`, `elements/${w}/define`]),
];
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** Zod's annotations and inner cycles are not ours to mend; everything else fails the build. */
function onwarn(warning, warn) {
  const of = [warning.id, ...(warning.ids ?? [])].join();
  if (of.includes('node_modules/zod')) return;
  warn(warning);
  throw new Error(`Rollup warns (${warning.code}): a warning fails the build.`);
}

/** What every widget's first view needs is one chunk: fewer requests, and compressed together it is smaller. */
const CORE = [
  /node_modules\/(lit|lit-html|lit-element|@lit)\//,
  /src\/elements\/shared\/(pigment-element|base\.styles|tokens\.styles|small-print|about|headings|session|words|ambient|lists)\.ts$/,
  /src\/data\/(join|default\/base|facts\/treatment-plans|words\/en\/names)\.ts$/,
  /src\/elements\/shared\/(verdict\.styles|evidence|runs)\.ts$/,
  /src\/engine\/(marks|verdicts|skin-types)\.ts$/,
];
const manualChunks = (id) => (CORE.some((pattern) => pattern.test(id)) ? 'core' : undefined);

/** A chunk is called after its module; "define" and "index" say nothing, so after their folder (chunks/quiz-….js). */
function chunkFileNames({ name, facadeModuleId }) {
  const folder = facadeModuleId?.match(/([^/]+)\/(?:define|index)\.ts$/)?.[1];
  return `chunks/${folder ?? name}-[hash].js`;
}

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // npm: one module per source file, so that paths match tsc's declarations and a bundler can drop what is not used.
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    external: /^(lit|@lit\/.*|zod|ical-generator)(\/|$)/,
    plugins: [typescript()],
    onwarn,
    output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // CDN: everything within, fetched chunk by chunk. Templates are minified before TypeScript is taken out.
    input: { 'pigment-widgets': 'src/embed/loader.ts' },
    plugins: [
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      literalsHtmlCssMinifier({ include: ['**/src/**/*.ts'] }),
      typescript(),
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        format: { comments: false },
      }),
    ],
    onwarn,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames,
      manualChunks,
    },
  },
];
