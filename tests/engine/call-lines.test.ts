/** What is a reason to call on a day, for every treatment and every day around it. */
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { timeline as words } from '../../src/data/words/en/ui-timeline.ts';
import { callLines } from '../../src/elements/timeline/calls.ts';
import { addDays } from '../../src/engine/days.ts';
import { planAftercare } from '../../src/engine/index.ts';
import { must } from './cases.ts';

const START = '2026-11-20';
const DAYS = Array.from({ length: 261 }, (_, index) => index - 60);
const treatments = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.aftercare);

const planOf = (treatment: string, today: string, options = {}) =>
  planAftercare(catalogue, { treatment, start: START, today, ...options });
const calledOf = ({ phases, today, time }: ReturnType<typeof planOf>) => callLines(phases, must(today), time);
const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
const called = (treatment: string, day: number, options = {}) =>
  calledOf(planOf(treatment, addDays(START, day), options));

const WAITS = /needs to wait|not be treated|before any treatment/;
/** What must not be missed once it may happen: no list that has one of these later may lose it. */
const DANGERS = {
  infection: /pus|fever/,
  spreading: /redness spreads/i,
  eye: /eye/,
  'cold sore': /cold sore/,
  blisters: /blister/,
  darkening: /dark(er)? (marks|patches)|darker/i,
} as const;

describe('what to call about on a day', () => {
  for (const treatment of treatments) {
    const { phases } = planOf(treatment, START);
    const after = phases.filter(({ from }) => from >= 0).flatMap(({ callIf }) => texts(callIf));
    const before = phases.filter(({ from }) => from < 0).flatMap(({ callIf }) => texts(callIf));

    it(`of ${treatment} is about the treatment before it, and about the skin from it on`, () => {
      for (const day of DAYS) {
        const { clinic, ahead, isBefore } = called(treatment, day);
        expect(isBefore, `day ${day}`).to.equal(day < 0);
        expect(ahead, `day ${day}`).to.be.empty;
        if (day < 0) expect(texts(clinic), `day ${day}`).to.have.members(before);
        else expect(texts(clinic).join(' '), `day ${day}`).to.not.match(WAITS);
        for (const text of texts(clinic)) if (day < 0) expect(after, `day ${day}`).to.not.include(text);
      }
    });

    it(`of ${treatment} never loses a line again, and names every danger from the first day`, () => {
      let known: string[] = [];
      for (const day of DAYS.filter((day) => day >= 0)) {
        const now = texts(called(treatment, day).clinic);
        expect(now, `day ${day}`).to.include.members(known);
        known = now;
        const all = [...now, ...texts(called(treatment, day).emergency)].join(' ');
        for (const [danger, says] of Object.entries(DANGERS))
          if (after.some((text) => says.test(text))) expect(all, `day ${day}, ${danger}`).to.match(says);
      }
      expect(known, 'in the end everything').to.include.members(
        after.filter((text) => !texts(called(treatment, 0).emergency).includes(text)),
      );
    });

    it(`of ${treatment} says nothing twice`, () => {
      for (const day of DAYS) {
        const { clinic, emergency } = called(treatment, day);
        const all = [...texts(clinic), ...texts(emergency)];
        expect(new Set(all).size, `day ${day}`).to.equal(all.length);
        for (const once of [
          /pain gets worse/i,
          /\bpus\b/,
          /fever/,
          /cold sore/,
          /redness spreads/i,
          /near an eye|close to an eye/,
          /new dark|dark marks appear/i,
        ])
          expect(texts(clinic).filter((text) => once.test(text)).length, `day ${day}: ${once}`).to.be.at.most(1);
      }
    });

    it(`of ${treatment} has all emergencies on every day`, () => {
      const wanted = texts(callLines(phases).emergency);
      for (const day of DAYS) expect(texts(called(treatment, day).emergency)).to.deep.equal(wanted);
    });
  }

  it('is still before the treatment until its hour', () => {
    const at = (today: string) => calledOf(planOf('peel-superficial', today, { start: `${START}T14:30` }));
    expect(texts(at(`${START}T14:29`).clinic).join(' '))
      .to.match(WAITS)
      .and.not.match(/pus/);
    expect(texts(at(`${START}T14:30`).clinic).join(' '))
      .to.match(/pus/)
      .and.not.match(WAITS);
  });

  it('adds getting ready for the next session once the skin has healed', () => {
    const on = (day: number) => called('peel-superficial', day, { sessions: 2, gapWeeks: 4 });
    expect(on(13).ahead).to.be.empty;
    expect(texts(on(14).ahead).join(' ')).to.match(WAITS);
    expect(texts(on(14).clinic).join(' '))
      .to.match(/pus/)
      .and.not.match(WAITS);
    expect(on(28).ahead, 'the day of session 2').to.be.empty;
    expect(texts(on(28).clinic).join(' ')).to.match(/pus/);
  });

  it('has the urgent lines of later parts at once, and the others with their part', () => {
    const phase = (from: number, to: number, callIf: object) => ({
      ...{ title: 'x', from, to, do: {}, avoid: {}, normal: {}, basis: 'editorial', sources: [] },
      callIf,
    });
    const changed = structuredClone(catalogue) as unknown as { aftercare: Record<string, { phases: object }> };
    must(changed.aftercare['peel']).phases = {
      a: phase(0, 3, {}),
      b: phase(4, 9, { still: { text: 'Still red.' }, eye: { text: 'Eye.', level: 'same-day' } }),
    };
    const on = (day: number) => {
      const today = addDays(START, day);
      const catalogue = changed as unknown as Parameters<typeof planAftercare>[0];
      return texts(calledOf(planAftercare(catalogue, { treatment: 'peel-superficial', start: START, today })).clinic);
    };
    expect(on(1)).to.deep.equal(['Eye.']);
    expect(on(5)).to.deep.equal(['Eye.', 'Still red.']);
    expect(on(50)).to.deep.equal(['Eye.', 'Still red.']);
  });

  it('is led by one line for everybody, which no plan says once more', () => {
    for (const { phases } of Object.values(catalogue.aftercare))
      for (const { callIf } of Object.values(phases))
        for (const { text } of Object.values(callIf))
          if (/breathing/.test(text) && /throat/.test(text)) expect(text).to.equal(words.emergencyAny);
  });
});
