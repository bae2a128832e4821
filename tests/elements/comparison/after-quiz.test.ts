/** Once the quiz beside it has been answered, the marks and the reasons are the engine's, for every treatment. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import { recommend, type Answers, type Reason, type TreatmentVerdict } from '../../../src/engine/index.ts';
import '../../../src/elements/quiz/define.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { MELASMA, PREGNANT } from '../../helpers/visitors.ts';
import { fresh } from '../quiz/quiz.ts';
import { byScript, walk } from '../quiz/walk.ts';
import { all, columnNames, textOf } from './setup.ts';

const VISITORS: Readonly<Record<string, Answers>> = {
  'melasma in skin type V': { ...MELASMA, 'skin-type': ['type-5'] },
  'age spots in type II': { ...MELASMA, look: ['flat-spots'], onset: ['sun-years'], 'skin-type': ['type-2'] },
  pregnant: PREGNANT,
};
const WORDS = {
  fits: 'Fits your answers',
  'may-fit': 'May fit',
  'ask-first': 'Ask first',
  'no-evidence': 'No evidence found',
  'not-for-you': 'Not for you',
};
const FIVE = 5;

/** What a reason must at least say: the catalogue's own words for what the engine names. */
function saysOf({ kind, id, option }: Reason, treatment: string): (string | undefined)[] {
  if (kind === 'gate') return [catalogue.contraindications[id]?.name, catalogue.contraindications[id]?.why];
  if (kind === 'evidence') return [catalogue.evidence[treatment]?.[id]?.note];
  if (kind === 'condition') return [catalogue.conditions[id]?.course];
  if (kind === 'skin-type') {
    const { note, noteFor, ...types } = catalogue.treatments[treatment]!.skinTypes;
    const about = noteFor ?? Object.keys(types).filter((type) => types[type as 'type-1'] !== 'ok');
    return ['skin type', about.some((type) => type === option) ? note : undefined];
  }
  if (kind === 'prescription') return ['prescriber'];
  return [id === 'downtime' ? 'more days off than you want' : 'You asked for'];
}

/** In the order in which they are told: what decides stands first. */
function reasonsOf({ verdict, ...sides }: TreatmentVerdict): Reason[] {
  const good = verdict === 'fits' || verdict === 'may-fit';
  const order = good ? (['for', 'against', 'unknown'] as const) : (['against', 'unknown', 'for'] as const);
  return order.flatMap((side) => sides[side]);
}

function expectColumn(comparison: PigmentComparison, index: number, found: TreatmentVerdict): void {
  const head = all(comparison, 'thead th')[index + 1]!;
  expect(textOf(head.querySelector('.verdict')), found.treatment).to.equal(WORDS[found.verdict]);
  const told = [...all(comparison, 'tbody:first-of-type td')[index]!.querySelectorAll('li')];
  const reasons = reasonsOf(found);
  expect(told, found.treatment).to.have.length(reasons.length);
  reasons.forEach((reason, at) => {
    for (const words of saysOf(reason, found.treatment)) expect(textOf(told[at])).to.contain(words ?? '');
    // That a prescriber decides rests on what the notice about it rests on.
    const isCited = reason.sources.length > 0 || reason.kind === 'prescription';
    expect(told[at]!.querySelectorAll('.cite').length, textOf(told[at])).to.equal(isCited ? 1 : 0);
  });
}

describe('after a quiz in the same session', function () {
  this.timeout(30_000);

  for (const [name, answers] of Object.entries(VISITORS))
    it(`the comparison says what the engine says: ${name}`, async () => {
      const session = fresh();
      const page = await fixture<HTMLElement>(html`<div style="inline-size: 1200px">
        <pigment-quiz session=${session}></pigment-quiz>
        <pigment-comparison session=${session}></pigment-comparison>
      </div>`);
      const quiz = page.querySelector('pigment-quiz')!;
      const comparison = page.querySelector('pigment-comparison')!;
      await Promise.all([quiz.updateComplete, comparison.updateComplete]);
      await walk(quiz, answers, byScript);
      expect(quiz.answers).to.deep.equal(answers);

      const { treatments } = recommend(catalogue, answers);
      expect(treatments).to.have.length(Object.keys(catalogue.treatments).length);
      for (let start = 0; start < treatments.length; start += FIVE) {
        const some = treatments.slice(start, start + FIVE);
        comparison.treatments = some.map(({ treatment }) => treatment);
        await comparison.updateComplete;
        expect(columnNames(comparison)).to.deep.equal(
          some.map(({ treatment }) => catalogue.treatments[treatment]!.name),
        );
        some.forEach((found, index) => {
          expectColumn(comparison, index, found);
        });
      }
    });
});
