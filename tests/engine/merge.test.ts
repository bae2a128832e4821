/** Plans of several treatments as one: the strictest rule counts, and nothing that any of them says is lost. */
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import { planAftercare } from '../../src/engine/aftercare.ts';
import { mergePhases } from '../../src/engine/merge.ts';
import type { AftercarePlan, OtherLine, PlanLine, PlanPhase } from '../../src/engine/types.ts';
import { planWith } from '../../src/engine/plan-with.ts';
import { seeded, type Random } from '../helpers/random.ts';
import { must } from './cases.ts';
import { altered } from './random-catalogue.ts';

type Kind = OtherLine['kind'];
const KINDS: readonly Kind[] = ['do', 'avoid', 'normal', 'callIf'];
const URGENCY = { emergency: 2, 'same-day': 1 } as const;
const planned = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.aftercare);
const pairs = planned.flatMap((a, index) => planned.slice(index + 1).map((b) => [a, b] as const));
const plan = (...treatments: string[]): AftercarePlan => planAftercare(catalogue, { treatments });

/** Everything that a plan says, wherever a line stands: in its own place or beside the one that stands in for it. */
function saidBy(phases: readonly PlanPhase[]): string[] {
  const said = phases.flatMap((phase) =>
    KINDS.flatMap((kind) =>
      phase[kind].flatMap((line) => [
        [line.family, kind, line.id, line.text, phase.from, phase.to].join('/'),
        ...(line.also ?? []).map((one) => [one.family, one.kind, one.id, one.text, one.from, one.to].join('/')),
      ]),
    ),
  );
  return said.sort();
}
/** Every line with what it stands in for and gives way to, in no order. */
function shape(phases: readonly PlanPhase[]): string[] {
  const refs = (list: readonly OtherLine[] = []) => list.map((one) => `${one.family}/${one.phase}/${one.id}`).join();
  return phases
    .flatMap((phase) =>
      KINDS.flatMap((kind) =>
        phase[kind].map((line) =>
          [
            phase.session,
            phase.from,
            phase.to,
            kind,
            line.family,
            line.id,
            line.level,
            refs(line.also),
            refs(line.yields),
          ].join(' '),
        ),
      ),
    )
    .sort();
}

const topicsOf = ({ id, topics }: Pick<PlanLine, 'id' | 'topics'>): readonly string[] => topics ?? [id];
const on = (phases: readonly PlanPhase[], day: number) => phases.filter(({ from, to }) => from <= day && day <= to);
/** Topic → how strict the plan is about it on a day: 2 avoid, 1 do; a line to do that gives way does not count. */
function strictness(phases: readonly PlanPhase[], day: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const phase of on(phases, day))
    for (const [kind, rank] of [
      ['do', 1],
      ['avoid', 2],
    ] as const)
      for (const line of phase[kind])
        for (const topic of topicsOf(line)) found.set(topic, Math.max(rank, found.get(topic) ?? 0));
  return found;
}
function urgency(phases: readonly PlanPhase[], day: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { callIf } of on(phases, day))
    for (const { id, level } of callIf) found.set(id, Math.max(level ? URGENCY[level] : 0, found.get(id) ?? 0));
  return found;
}

/** @throws naming the first thing that the merged plan says less strictly than one of its parts. */
function expectNoLess(merged: AftercarePlan, parts: readonly AftercarePlan[], name: string): void {
  for (const part of parts) {
    const days = new Set(part.phases.flatMap(({ from, to }) => [from, from + 1, to - 1, to]));
    for (const day of days) {
      for (const measure of [strictness, urgency]) {
        const found = measure(merged.phases, day);
        for (const [key, rank] of measure(part.phases, day))
          if ((found.get(key) ?? -1) < rank)
            expect.fail(`${name}, day ${day}: ${key} is ${found.get(key)}, not ${rank}`);
      }
    }
  }
  for (const phase of merged.phases) {
    for (const line of phase.do) {
      const stricter = merged.phases.flatMap((other) =>
        other.from <= phase.to && phase.from <= other.to
          ? other.avoid.filter(
              (one) => one.family !== line.family && topicsOf(one).some((topic) => topicsOf(line).includes(topic)),
            )
          : [],
      );
      const told = (line.yields ?? []).map(({ family, id }) => `${family}/${id}`);
      for (const { family, id } of stricter) expect(told, `${name}: ${line.id}`).to.include(`${family}/${id}`);
    }
  }
}

const TOPICS = ['sun', 'heat', 'swim', 'make-up'];
/** Two to four families of random phases and lines, each of a treatment of its own, some extending another. */
function randomPlans(random: Random): { facts: Catalogue; treatments: string[] } {
  const treatments = planned.slice(0, 2 + random.int(3));
  const line = (id: string) => ({
    text: random.chance(0.7) ? id : `${id}, said otherwise`,
    ...(random.chance(0.8) && { topics: random.shuffle(TOPICS).slice(0, 1 + random.int(3)) }),
  });
  const lines = () => Object.fromEntries(['a', 'b', 'c'].filter(() => random.chance(0.5)).map((id) => [id, line(id)]));
  const calls = () =>
    Object.fromEntries(
      ['x', 'y', 'z']
        .filter(() => random.chance(0.6))
        .map((id) => {
          const level = random.pick(['emergency', 'same-day', undefined] as const);
          return [id, { text: id, ...(level && { level }) }];
        }),
    );
  const phase = (id: string) => {
    const from = random.pick([-7, 0, 0, 1, 4]);
    const hours = from === 0 && random.chance(0.3);
    const to = hours ? 1 : from + random.pick([0, 2, 3, 7, 14]);
    const lists = { do: lines(), avoid: lines(), normal: lines(), callIf: calls() };
    return {
      from,
      to,
      ...(hours && { fromHour: 0, toHour: 24 }),
      title: id,
      ...lists,
      basis: 'editorial' as const,
      sources: [],
    };
  };
  const facts = altered((draft) => {
    draft.aftercare = {};
    treatments.forEach((treatment, index) => {
      must(draft.treatments[treatment]).aftercare = `f${index}`;
      const ids = Array.from({ length: 1 + random.int(4) }, (_, number) => `p${number}`);
      draft.aftercare[`f${index}`] = {
        ...(random.chance(0.3) && { extends: `f${random.int(treatments.length)}` }),
        phases: Object.fromEntries(ids.map((id) => [id, phase(id)])),
      };
    });
  });
  return { facts, treatments };
}

describe('merging plans', () => {
  /** All pairs of treatments, and 150 sets of random plans. */
  function everyCase(check: (facts: Catalogue, treatments: string[], name: string) => void): void {
    for (const [a, b] of pairs) check(catalogue, [a, b], `${a} + ${b}`);
    const random = seeded(6);
    for (let index = 0; index < 150; index += 1) {
      const { facts, treatments } = randomPlans(random);
      check(facts, treatments, `random ${index}`);
    }
  }

  it('says the same in whatever order the treatments are named', () => {
    everyCase((facts, treatments, name) => {
      const forth = planAftercare(facts, { treatments });
      const back = planAftercare(facts, { treatments: [...treatments].reverse() });
      expect(shape(back.phases), name).to.deep.equal(shape(forth.phases));
    });
  });

  it('changes nothing the second time, nor with a treatment named twice', () => {
    everyCase((facts, treatments, name) => {
      const once = planAftercare(facts, { treatments });
      const twice = mergePhases(facts.aftercare, once.phases, must(once.plan));
      expect(shape(twice), name).to.deep.equal(shape(once.phases));
      const again = planAftercare(facts, { treatments: [...treatments, ...treatments] });
      expect(again.phases, name).to.deep.equal(once.phases);
    });
  });

  it('loses no line: each stands in its place or beside the one that stands in for it', () => {
    everyCase((facts, treatments, name) => {
      const apart = planWith(null, facts, { treatments });
      const found = new Set(saidBy(planAftercare(facts, { treatments }).phases));
      for (const said of saidBy(apart.phases)) if (!found.has(said)) expect.fail(`${name}: ${said} is gone`);
    });
  });

  it('is never less strict than any of the plans alone, and drops no line to call about', () => {
    everyCase((facts, treatments, name) => {
      const parts = treatments.map((treatment) => planAftercare(facts, { treatment }));
      expectNoLess(planAftercare(facts, { treatments }), parts, name);
    });
  });

  it('of two rules keeps the stricter with the reasons of both', () => {
    const { phases } = plan('peel-superficial', 'microneedling-clinic');
    const first = must(phases.find(({ id }) => id === 'first-24-hours'));
    const creams = must(first.avoid.find(({ id }) => id === 'no-sunscreen-yet'));
    expect(
      first.do.map(({ id }) => id),
      'avoid beats do',
    ).to.not.include('moisturise');
    const beaten = must(creams.also?.find(({ id }) => id === 'moisturise'));
    expect([beaten.family, beaten.kind, beaten.title]).to.deep.equal(['peel', 'do', 'The first 24 hours']);
    expect(beaten.sources).to.deep.equal(catalogue.aftercare['peel']?.phases['first-24-hours']?.sources);
    expect(creams.sources).to.include('nuance').and.not.include('peelcare');
  });

  it('keeps the rule that lasts longer', () => {
    const { phases } = plan('ipl', 'cryotherapy');
    const sun = phases.flatMap(({ from, avoid }) =>
      from === 0 ? avoid.filter(({ topics }) => topics?.includes('sun')) : [],
    );
    expect(sun.map(({ id }) => id)).to.deep.equal(['sun-on-spot']);
    expect(sun[0]?.also?.map(({ id, family }) => `${family}/${id}`)).to.deep.equal(['laser-ipl/sun']);
    const pool = plan('microneedling-clinic', 'peel-superficial').phases.find(({ from }) => from === 4);
    expect(
      pool?.avoid.map(({ id }) => id),
      'to day 5 does not hide to day 14',
    ).to.include('strong-chlorine');
  });

  it('of two lines to do that mean the same keeps the stricter, with the other below it', () => {
    const both = (a: string, b: string, from: number): string[][] =>
      plan(a, b)
        .phases.filter((phase) => phase.from === from)
        .flatMap((phase) => phase.do.map(({ id, also = [] }) => [id, also.map((one) => one.id).join()]));
    for (const [a, b] of [
      ['microneedling-clinic', 'peel-superficial'],
      ['peel-superficial', 'microneedling-clinic'],
    ] as const) {
      expect(both(a, b, 8), 'restart: the later day').to.deep.include(['restart-when-settled', 'restart-actives']);
      expect(both(a, b, 1), 'sunscreen').to.deep.include(['mineral-spf', 'spf-30-50']);
      expect(both(a, b, 1), 'make-up').to.deep.include(['mineral-make-up', 'make-up-when-calm']);
      const ids = [...both(a, b, 1), ...both(a, b, 8)].map(([id]) => id);
      expect(ids).to.not.include.members(['restart-actives']).and.not.include.members(['spf-30-50']);
    }
    expect(both('ipl', 'peel-superficial', 4)).to.deep.include(['spf-50', 'spf-daily']);
  });

  it('says of a thing to do that another plan forbids it for some of its days', () => {
    const { phases } = plan('microneedling-clinic', 'peel-superficial');
    const [make] = phases.flatMap((phase) => phase.do.filter(({ id }) => id === 'mineral-make-up'));
    expect(make?.yields?.map(({ family, id, to }) => [family, id, to])).to.deep.include([
      'microneedling',
      'make-up',
      1,
    ]);
    const fractional = plan('fractional-laser').phases.flatMap((phase) => phase.do);
    expect(fractional.find(({ id }) => id === 'spf-50-when-allowed')?.yields?.[0]?.id).to.equal('nothing-for-2-days');
  });

  it('makes one part of two with the very same days, under every title', () => {
    const { phases } = plan('microneedling-clinic', 'ipl');
    const ids = phases.map(({ family, id }) => `${family}/${id}`);
    expect(ids.filter((id) => id.endsWith('/days-1-3'))).to.deep.equal(['microneedling/days-1-3']);
    const joined = must(phases.find(({ id }) => id === 'days-4-7'));
    expect(joined.joined?.map(({ family }) => family)).to.deep.equal(['microneedling', 'laser-ipl']);
    expect(joined.title).to.equal('Days 4 to 7');
    expect(joined.sources).to.include.members(['chu2021', 'nsclaser']);
  });

  it('takes the more urgent level of a line that both call about', () => {
    const facts = altered((draft) => {
      const line = must(must(must(draft.aftercare['peel']).phases['days-1-3']).callIf['pain-gets-worse']);
      line.level = 'emergency';
    });
    for (const treatments of [
      ['microneedling-clinic', 'peel-superficial'],
      ['peel-superficial', 'microneedling-clinic'],
    ]) {
      const phase = must(planAftercare(facts, { treatments }).phases.find(({ id }) => id === 'days-1-3'));
      const found = phase.callIf.filter(({ id }) => id === 'pain-gets-worse');
      expect(found.map(({ level }) => level)).to.deep.equal(['emergency']);
      expect(found[0]?.also?.map(({ family }) => family)).to.deep.equal(['microneedling']);
    }
  });

  it('leaves the lines of one family to each other', () => {
    for (const treatment of ['microneedling-clinic', 'peel-superficial', 'ipl', 'cryotherapy'])
      expect(plan(treatment).phases).to.deep.equal(planWith(null, catalogue, { treatment }).phases);
  });
});

describe('the earliest next session', () => {
  const next = (treatments: string[], options = {}) =>
    must(planAftercare(catalogue, { treatments, ...options }).earliestNext);

  it('is the longest of the least gaps after the last session', () => {
    expect(next(['microneedling-clinic'])).to.deep.equal({
      day: 28,
      after: 28,
      because: 'gap',
      treatments: ['microneedling-clinic'],
    });
    const three = next(['ipl', 'microneedling-clinic'], { start: '2026-11-20', sessions: 3 });
    expect(three).to.include({ day: 84, after: 28, date: '2027-02-12' });
    expect(next(['peel-superficial', 'peel-tca'])).to.include({ after: 182 });
    expect(next(['ipl', 'microneedling-clinic'], { gapWeeks: 1 }).after, 'whatever was asked').to.equal(28);
  });

  it('waits until healing is over', () => {
    const facts = altered((draft) => {
      must(draft.treatments['peel-superficial']).gapWeeks.min = 1;
    });
    const found = must(planAftercare(facts, { treatment: 'peel-superficial' }).earliestNext);
    expect([found.after, found.because]).to.deep.equal([14, 'healing']);
  });

  it('takes the usual weeks where no gap is known, and is null without a plan', () => {
    expect(next(['cryotherapy'])).to.deep.include({ after: 28, treatments: [] });
    expect(planAftercare(catalogue, { treatment: 'home-roller' }).earliestNext).to.equal(null);
  });
});
