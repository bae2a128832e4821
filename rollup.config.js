import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { chunksOf } from './tools/chunks.js';
import { compact } from './tools/compact.js';
import { minified } from './tools/minified.js';

const WIDGETS = ['quiz', 'comparison', 'timeline'];
const entries = [
  'index',
  'data/index',
  'engine/index',
  'cli/index',
  'cli/check/worker',
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

const src = new URL('src/', import.meta.url).pathname;

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // npm: one module per source file, so that paths match tsc's declarations and a bundler can drop what is not used.
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    external: /^(node:.*|(lit|@lit\/.*|zod|ical-generator)(\/.*)?$)/,
    plugins: [typescript()],
    onwarn,
    output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // CDN: everything within, fetched chunk by chunk. Templates are minified before TypeScript is taken out.
    input: { 'pigment-widgets': 'src/embed/loader.ts' },
    plugins: [
      compact(src),
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      literalsHtmlCssMinifier(minified),
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
      // Six characters are enough to tell versions apart; a first view names some twenty files.
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: chunksOf(src),
    },
  },
];
