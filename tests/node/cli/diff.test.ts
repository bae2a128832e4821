/** `diff`: which answers have another outcome, counted without leaving one out. */
import { expect } from 'chai';
import { differenceOf } from '../../../src/cli/diff/difference.ts';
import { catalogue, parseCatalogue, type Catalogue } from '../../../src/data/index.ts';
import { recommend, type Answers, type Verdict } from '../../../src/engine/index.ts';
import { folder, run } from '../../helpers/run-cli.ts';

const files = folder();
after(files.remove);
const edited = (patch: object): Catalogue => parseCatalogue({ extends: 'default', ...patch });
const verdict = (own: Catalogue, answers: Answers, id: string): Verdict | undefined =>
  recommend(own, answers).treatments.find(({ treatment }) => treatment === id)?.verdict;

/** What a prepared edit should be told to change: these treatments, only where this answer is given. */
const EDITS = [
  {
    name: 'a skin type that a clinic does not treat',
    patch: { treatments: { 'peel-superficial': { skinTypes: { 'type-6': 'avoid' } } } },
    treatments: ['peel-superficial'],
    to: ['not-for-you'],
    only: { question: 'skin-type', options: ['type-6'] },
    refers: [] as string[],
  },
  {
    name: 'a gate that becomes stricter',
    patch: { contraindications: { diabetes: { level: 'avoid' } } },
    treatments: Object.keys(catalogue.treatments).filter((id) =>
      catalogue.contraindications['diabetes']?.treatments.includes(id),
    ),
    to: ['not-for-you'],
    only: { question: 'health', options: ['diabetes'] },
    refers: [],
  },
  {
    name: 'a warning sign that becomes urgent',
    patch: { contraindications: { 'white-patches': { urgency: 'urgent' } } },
    treatments: [],
    to: [],
    only: { question: 'warning-signs', options: ['white'] },
    refers: ['soon → urgent'],
  },
];

describe('diff of prepared edits', () => {
  for (const { name, patch, treatments, to, only, refers } of EDITS) {
    it(`names the answer sets of ${name}`, async () => {
      const after = edited(patch);
      const found = differenceOf(catalogue, after);
      expect([...new Set(found.verdicts.map((one) => one.treatment))]).to.have.members(treatments);
      expect([...new Set(found.verdicts.map((one) => one.to))]).to.have.members(to);
      expect(found.refers.map((one) => `${one.from.level} → ${one.to.level}`)).to.deep.equal(refers);
      for (const { examples } of [...found.verdicts, ...found.refers]) {
        expect(examples).to.have.length(3);
        for (const answers of examples)
          expect(answers[only.question], JSON.stringify(answers)).to.include.members(only.options);
      }
      for (const { treatment, from, to: now, examples } of found.verdicts)
        for (const answers of examples) {
          expect([verdict(catalogue, answers, treatment), verdict(after, answers, treatment)]).to.deep.equal([
            from,
            now,
          ]);
        }
      const { code, out } = await run(['diff', 'default', files.write('edit.json', { extends: 'default', ...patch })]);
      expect(code).to.equal(0);
      for (const option of only.options)
        expect(out).to.include(catalogue.questions[only.question]?.options[option]?.label);
    });
  }

  it('says that nothing differs where only words and prices do, and what may move in the order', async () => {
    const prices = files.write('prices.json', {
      extends: 'default',
      treatments: { ipl: { price: { from: 9, per: 'session' } } },
    });
    expect((await run(['diff', 'default', prices])).out).to.match(
      /^Every one of 15,\d+.* has the same outcome\.\n\nAlso/,
    );
    const burden = files.write('burden.json', { extends: 'default', treatments: { ipl: { burden: 4 } } });
    expect((await run(['diff', 'default', burden])).out).to.match(
      /May stand elsewhere in the order of a result: ipl\./,
    );
  });

  it('tells of treatments that are new or gone', async () => {
    const own = files.write('own.json', {
      extends: 'default',
      treatments: { 'north-light': { like: 'ipl', name: 'North light', order: 30 } },
    });
    expect((await run(['diff', 'default', own])).out).to.include('North light (north-light) is new.');
    expect((await run(['diff', own, 'default'])).out).to.include('North light (north-light) is gone.');
    const wrong = files.write('wrong.json', { extends: 'default', nothing: 1 });
    const refused = await run(['diff', 'default', wrong]);
    expect([refused.code, refused.out]).to.deep.equal([1, '']);
    expect(refused.err).to.match(/wrong\.json cannot be used: 1 problem\.\n {2}line 3 \/nothing/);
  });
});

/** A catalogue with few enough options that every answer set can be gone through. */
function small(own: Catalogue): Catalogue {
  const KEPT: Record<string, string[]> = {
    age: ['under-18', 'adult'],
    'warning-signs': ['white', 'sore', 'none'],
    look: ['patches', 'freckles', 'pale-dots'],
    onset: ['hormones', 'sun-years'],
    'skin-type': ['type-2', 'type-6', 'not-sure'],
    'skin-today': ['none', 'not-sure'],
    health: ['diabetes', 'pregnant', 'none', 'not-sure'],
  };
  const questions = Object.entries(own.questions).flatMap(([id, question]) => {
    const options = Object.entries(question.options).filter(([option]) => KEPT[id]?.includes(option));
    return options.length > 0 ? [[id, { ...question, options: Object.fromEntries(options) }]] : [];
  });
  return { ...own, questions: Object.fromEntries(questions) as Catalogue['questions'] };
}

/** Every answer that the quiz allows to one question, and none. */
function waysTo(question: Catalogue['questions'][string]): string[][] {
  const all = Object.keys(question.options);
  if (question.kind === 'one') return [[], ...all.map((option) => [option])];
  const alone = all.filter((option) => ['none', 'not-sure'].includes(option));
  const joining = all.filter((option) => !alone.includes(option));
  const subsets = joining.reduce<string[][]>((found, one) => [...found, ...found.map((set) => [...set, one])], [[]]);
  return [...subsets, ...alone.map((option) => [option])];
}

const allSets = ({ questions }: Catalogue): Answers[] =>
  Object.entries(questions).reduce<Record<string, string[]>[]>(
    (sets, [id, question]) =>
      sets.flatMap((set) => waysTo(question).map((way) => (way.length > 0 ? { ...set, [id]: way } : set))),
    [{}],
  );

describe('diff, against going through every answer set', () => {
  it('counts the same, finished or not, for verdicts and doctors', function () {
    this.timeout(60_000);
    const before = small(catalogue);
    const after = small(
      edited({
        contraindications: { diabetes: { level: 'avoid' }, 'white-patches': { urgency: 'urgent' } },
        conditions: { melasma: { mustRefer: true } },
        treatments: { 'peel-superficial': { skinTypes: { 'type-6': 'avoid' } }, ipl: { prescription: true } },
      }),
    );
    const counts = new Map<string, number>();
    const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    const sets = allSets(before);
    for (const answers of sets) {
      const [old, now] = [recommend(before, answers), recommend(after, answers)];
      const asked = Object.values(before.questions).filter(
        ({ askIf }) => !askIf || askIf.in.includes(answers['look']?.[0] ?? ''),
      );
      const finished = Object.entries(before.questions).every(
        ([id, question]) => !asked.includes(question) || answers[id],
      );
      for (const { treatment, verdict: from } of old.treatments) {
        const to = now.treatments.find((one) => one.treatment === treatment)?.verdict;
        if (from === to) continue;
        count(`${treatment} ${from} ${to}`);
        if (finished) count(`${treatment} ${from} ${to} finished`);
      }
      const refer = ({ refer: sent, outcome }: typeof old) =>
        `${sent?.level ?? 'no'}${outcome === 'refer' ? ' ends' : ''}`;
      if (refer(old) !== refer(now)) count(`${refer(old)} → ${refer(now)}`);
    }
    const found = differenceOf(before, after);
    const told = new Map<string, number>();
    const tell = (key: string, number: number) => (number > 0 ? told.set(key, number) : told);
    for (const { treatment, from, to, sets: all, finished } of found.verdicts) {
      tell(`${treatment} ${from} ${to}`, all);
      tell(`${treatment} ${from} ${to} finished`, finished);
    }
    const word = ({ level, ends }: (typeof found.refers)[number]['from']) => `${level}${ends ? ' ends' : ''}`;
    for (const { from, to, sets: all } of found.refers) tell(`${word(from)} → ${word(to)}`, all);
    expect(found.sets).to.equal(sets.length);
    expect(counts.size).to.be.above(10);
    expect(Object.fromEntries([...told].sort())).to.deep.equal(Object.fromEntries([...counts].sort()));
  });
});
