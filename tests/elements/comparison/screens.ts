/** Every screen that the comparison can show, reached as a visitor or a page reaches it. */
import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue, mergeCatalogue, type Catalogue } from '../../../src/data/index.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { setAnswers } from '../../../src/elements/shared/session.ts';
import { PREGNANT } from '../../helpers/visitors.ts';
import { all, comparison, NARROW, rootOf, WIDE, whole } from './setup.ts';

type Seen = (comparison: PigmentComparison, screen: string) => Promise<void>;

const TREATMENTS = 'no-treatment sun-protection topical-nonprescription peel-superficial ipl';
const clinic = mergeCatalogue(catalogue, {
  treatments: {
    'peel-superficial': { price: { from: 90, to: 140, per: 'session' } },
    ipl: { offered: false },
  },
});

let sessions = 0;
async function answered(width: number): Promise<PigmentComparison> {
  const session = `screens-${String(++sessions)}`;
  setAnswers(session, PREGNANT);
  return whole(
    html`<pigment-comparison session=${session} condition="melasma" skin-type="type-5" treatments=${TREATMENTS}></pigment-comparison>`,
    width,
  );
}

/** Everything unfolded, and the first sources open. */
async function opened(width: number): Promise<PigmentComparison> {
  const element = await whole(
    html`<pigment-comparison condition="melasma" treatments="sun-protection peel-superficial"></pigment-comparison>`,
    width,
  );
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  await element.updateComplete;
  all(element, 'button.cite')[0]?.click();
  await element.updateComplete;
  return element;
}

/** In the order of a row, with rows that matter, and every list to choose from open. */
async function choosing(width: number): Promise<PigmentComparison> {
  const element = await whole(
    html`<pigment-comparison
      .view=${{ condition: 'melasma', order: 'evidence', matters: ['downtime', 'cost'] }}
    ></pigment-comparison>`,
    width,
  );
  for (const details of rootOf(element).querySelectorAll<HTMLDetailsElement>('.choose')) details.open = true;
  await element.updateComplete;
  return element;
}

/** The data cannot be used: the page's own content, and a line below it. */
async function failed(): Promise<PigmentComparison> {
  const { error: log } = console;
  console.error = () => undefined;
  const element = await comparison(
    html`<pigment-comparison .catalogue=${{} as Catalogue}><p>Please call us.</p></pigment-comparison>`,
  );
  await waitUntil(() => element.matches(':state(error)'), 'the failure is told');
  console.error = log;
  return element;
}

const at =
  (content: ReturnType<typeof html>, width = WIDE) =>
  (): Promise<PigmentComparison> =>
    whole(content, width);

const SCREENS: Readonly<Record<string, () => Promise<PigmentComparison>>> = {
  first: () => comparison(html`<pigment-comparison></pigment-comparison>`),
  wide: at(html`<pigment-comparison condition="melasma"></pigment-comparison>`),
  narrow: at(html`<pigment-comparison condition="melasma"></pigment-comparison>`, NARROW),
  'wide-answered': () => answered(WIDE),
  'narrow-answered': () => answered(NARROW),
  'wide-opened': () => opened(WIDE),
  'narrow-opened': () => opened(NARROW),
  'wide-choosing': () => choosing(WIDE),
  'narrow-choosing': () => choosing(NARROW),
  clinic: at(html`<pigment-comparison .catalogue=${clinic} treatments="ipl peel-superficial"></pigment-comparison>`),
  one: at(html`<pigment-comparison treatments="cryotherapy" differences></pigment-comparison>`),
  'no-differences': at(
    html`<pigment-comparison treatments="ipl qs-pico-laser" rows="place" differences></pigment-comparison>`,
  ),
  failed,
};

/** By a name each. */
export const VISITS = Object.fromEntries(
  Object.entries(SCREENS).map(([name, open]) => [name, async (seen: Seen) => seen(await open(), name)]),
);
