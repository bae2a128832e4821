/** axe over one widget: light, dark and in forced colours, on a phone and on a desk where the browser can be asked. */
import { expect, nextFrame } from '@open-wc/testing';
import axe from 'axe-core';
import { emulateFeatures, resize } from './commands.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NOT_OURS = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
/** Without motion, so that no colour is on its way to another. */
const still = { 'prefers-reduced-motion': 'reduce' };
const LOOKS = {
  light: { ...still, 'prefers-color-scheme': 'light' },
  dark: { ...still, 'prefers-color-scheme': 'dark' },
  forced: { ...still, 'forced-colors': 'active' },
};
const WIDTHS = [320, 1280];

const fault = ({ id, help, nodes }: axe.Result): string =>
  `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.flat().join(' ')}\n  ${failureSummary ?? ''}`).join('\n')}`;

/** axe asks what lies behind a text; what the browser skips as long as it is out of sight has no place yet. */
function layAllOut({ shadowRoot }: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
}

async function faults(widget: HTMLElement): Promise<string> {
  await nextFrame();
  const { violations } = await axe.run(widget, { runOnly: RULES, rules: NOT_OURS, resultTypes: ['violations'] });
  return violations.map(fault).join('\n');
}

/** Whether the browser can be asked to look like that; then it does. */
async function asked(features: Record<string, string>, width: number): Promise<boolean> {
  if (!(await emulateFeatures(features))) return false;
  if (window.innerWidth !== width) await resize({ width, height: 900 });
  expect(window.innerWidth).to.equal(width);
  for (const [feature, value] of Object.entries(features))
    expect(matchMedia(`(${feature}: ${value})`).matches, feature).to.equal(true);
  return true;
}

/** Fails with what axe finds, in every look that the browser can be asked for; elsewhere as it is. */
export async function axeFindsNothing(widget: HTMLElement, screen: string): Promise<void> {
  document.documentElement.style.colorScheme = 'light dark';
  layAllOut(widget);
  for (const width of WIDTHS)
    for (const [look, features] of Object.entries(LOOKS)) {
      if (!(await asked(features, width)) && (look !== 'light' || width !== WIDTHS[0])) continue;
      expect(await faults(widget), `${screen}, ${look}, ${width} px`).to.equal('');
    }
}

/** Takes back what was asked of the browser. */
export async function asBefore(): Promise<void> {
  await emulateFeatures({});
  await resize({ width: 800, height: 600 });
  document.documentElement.style.colorScheme = '';
}
