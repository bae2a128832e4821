import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs, firefox, firefoxPrefs } from './tools/browsers.mjs';
import { extraCommands } from './tools/wtr-commands.mjs';
import { counts } from './tools/wtr-counts.mjs';
import { PURE, pureTests } from './tools/wtr-pure.mjs';
import { freshPages } from './tools/wtr-pages.mjs';
import { webkitLauncher } from './tools/wtr-webkit.mjs';

const launchers = {
  chromium: () =>
    chromium && freshPages(chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumArgs } })),
  // Puppeteer drives Firefox too, over WebDriver BiDi.
  firefox: () =>
    firefox &&
    freshPages(
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: firefox, extraPrefsFirefox: firefoxPrefs },
      }),
    ),
  webkit: webkitLauncher,
};

/** WTR_BROWSERS=chromium (or firefox,webkit) runs some only. */
const wanted = (process.env.WTR_BROWSERS ?? 'chromium,firefox,webkit').split(',').map((name) => name.trim());
const present = wanted.map((name) => ({ name, launcher: launchers[name]?.() })).filter(({ launcher }) => launcher);
const names = present.map(({ name }) => name);
const missing = wanted.filter((name) => !names.includes(name));
console.log(`Browsers: ${names.join(', ')}`);
for (const name of missing) {
  console.error(`\n!!!! SKIPPED BROWSER: ${name} is not on this machine (tools/browsers.sh) !!!!\n`);
}

/** axe-core is a script that sets a global; TypeScript and Vite take it for a module with a default export. */
const axeAsModule = {
  name: 'axe-as-module',
  transform: ({ path, body }) =>
    path.endsWith('/axe-core/axe.js') ? `${body}\nexport default window.axe;` : undefined,
};

export default {
  files: ['tests/**/*.test.ts', '!tests/{node,build}/**', `!${PURE}`],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    pureTests(),
    // esnext: takes the types out and leaves dist/cdn as it was built.
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' }),
    axeAsModule,
    a11ySnapshotPlugin(),
    extraCommands(),
  ],
  browsers: present.map(({ launcher }) => launcher),
  concurrentBrowsers: 2,
  // One page at a time in each: a page behind another has no focus, so keys sent to it are lost.
  concurrency: 1,
  reporters: [defaultReporter({ reportTestProgress: false }), counts({ missing: process.env.CI ? missing : [] })],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
};
