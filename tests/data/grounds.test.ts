import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { seeded } from '../helpers/random.ts';
import { sentencesOf, told, type Sentence } from '../helpers/sentences.ts';

interface Ground {
  sources?: readonly string[] | undefined;
  basis?: string | undefined;
}
/** A clinical sentence has at least one source or says what else it rests on. */
const stands = ({ sources, basis }: Ground): boolean => (sources?.length ?? 0) > 0 || basis !== undefined;
function standing(name: string, grounds: readonly (readonly [string, Ground])[], least = 1): void {
  it(`${name} has sources or a basis`, () => {
    expect(grounds.length).to.be.at.least(least);
    expect(grounds.filter(([, ground]) => !stands(ground)).map(([path]) => path)).to.deep.equal([]);
  });
}
const treatments = Object.entries(catalogue.treatments);
const phases = Object.entries(catalogue.aftercare).flatMap(([family, plan]) =>
  Object.entries(plan.phases).map(([id, phase]) => [`${family}.${id}`, phase] as const),
);

/** Who speaks, the words of the interface and the questions; what a question rests on is a check of its own. */
const isClinical = ({ path }: Sentence) => !/^(meta|clinic|questions|ui\.(?!notices\.))/.test(path);
const clinical = sentencesOf(catalogue).filter(isClinical);

/** Everything around a sentence, from the catalogue inwards. */
function around(path: string, tree: object): object[] {
  const holders = [tree];
  for (const key of path.split('.').slice(0, -1)) {
    const inner = (holders.at(-1) as Record<string, unknown>)[key];
    if (typeof inner === 'object' && inner !== null) holders.push(inner);
  }
  return holders;
}
/** The nearest thing around it that has sources or a basis must stand: what is further out is about something else. */
function groundless(tree: object): Sentence[] {
  return clinical.filter(({ path }) => {
    const nearest = around(path, tree).findLast(
      (holder) => holder !== tree && ('sources' in holder || 'basis' in holder),
    );
    return nearest === undefined || !stands(nearest);
  });
}

/** What a question asks for: the gates it sets, the conditions it speaks for, the time off that it weighs. */
function leadsTo(id: string): Ground[] {
  const gates = Object.values(catalogue.contraindications).filter(
    ({ setBy }) => setBy && 'question' in setBy && setBy.question === id,
  );
  const own = Object.keys(catalogue.questions[id]?.options ?? {});
  const supports = Object.entries(catalogue.questions).flatMap(([from, { options }]) =>
    Object.values(options).flatMap(({ supports = {} }) =>
      Object.entries(supports).flatMap(([onset, list]) => (from === id || own.includes(onset) ? list : [])),
    ),
  );
  const conditions = supports.flatMap(({ condition }) => catalogue.conditions[condition] ?? []);
  const downtimes = id === 'downtime' ? treatments.map(([, { downtimeDays }]) => downtimeDays) : [];
  return [...gates, ...conditions, ...downtimes];
}

describe('what a clinical sentence rests on', () => {
  it('is named by what is nearest around it, in every part of the catalogue', () => {
    expect(clinical.length).to.be.above(800);
    expect(told(groundless(catalogue))).to.deep.equal([]);
  });

  it('is missed wherever it is taken away', () => {
    const random = seeded(3);
    for (let count = 0; count < 20; count += 1) {
      const { path } = random.pick(clinical);
      const tree = structuredClone(catalogue) as object;
      for (const holder of around(path, tree).slice(1) as { sources?: string[]; basis?: string }[]) {
        delete holder.basis;
        if (holder.sources) holder.sources = [];
      }
      expect(
        groundless(tree).map((sentence) => sentence.path),
        path,
      ).to.include(path);
    }
  });

  it('of a question is named by what it leads to', () => {
    for (const id of Object.keys(catalogue.questions)) {
      // Where somebody wishes to be treated is about no fact.
      if (id === 'place') continue;
      const grounds = leadsTo(id);
      expect(grounds.length, id).to.be.above(0);
      expect(
        grounds.filter((ground) => !stands(ground)),
        id,
      ).to.deep.equal([]);
    }
  });

  for (const key of [
    'sessions',
    'gapWeeks',
    'downtimeDays',
    'firstResultWeeks',
    'discomfort',
    'lasting',
    'cost',
    'skinTypes',
  ] as const) {
    standing(
      `every treatment’s ${key}`,
      treatments.map(([id, facts]) => [id, facts[key]] as const),
      treatments.length,
    );
  }
  for (const key of ['benefits', 'harms', 'experience', 'steps'] as const) {
    standing(
      `each of a treatment’s ${key}`,
      treatments.flatMap(([id, facts]) =>
        Object.entries<Ground | undefined>(facts[key]).map(([one, ground]) => [`${id}.${one}`, ground ?? {}] as const),
      ),
      treatments.length,
    );
  }
  standing(
    'how every treatment works',
    treatments.filter(([, { kind }]) => kind !== 'none'),
    treatments.length - 1,
  );
  standing('every condition', Object.entries(catalogue.conditions));
  standing(
    'every cell of the evidence',
    Object.entries(catalogue.evidence).flatMap(([id, row]) =>
      Object.entries(row).map(([condition, cell]) => [`${id}.${condition}`, cell] as const),
    ),
  );
  standing('every gate', Object.entries(catalogue.contraindications));
  standing('every phase', phases);
  standing('every notice', Object.entries(catalogue.ui.notices));
  standing('every claim', Object.entries(catalogue.claims));

  it('a line of a phase that has grounds of its own has real ones', () => {
    for (const [path, phase] of phases) {
      for (const list of [phase.do, phase.avoid, phase.normal, phase.callIf]) {
        for (const [id, line] of Object.entries(list)) {
          if (line.sources || line.basis) expect(stands(line), `${path}.${id}`).to.equal(true);
        }
      }
    }
  });

  it('a basis of trial or guideline has a source to show', () => {
    const grounds = treatments.flatMap(([id, facts]) =>
      (['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks', 'discomfort'] as const).map(
        (key) => [`${id}.${key}`, facts[key]] as const,
      ),
    );
    for (const [path, { basis, sources }] of [...grounds, ...phases]) {
      if (basis === 'trial' || basis === 'guideline' || basis === 'clinic') expect(sources.length, path).to.be.above(0);
    }
  });

  it('a range without numbers says that nobody studied it, or that there is nothing to count', () => {
    for (const [id, facts] of treatments) {
      for (const key of ['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks'] as const) {
        const { min, max, unit, basis } = facts[key];
        if (min !== undefined || max !== undefined || unit === 'daily' || unit === 'none') continue;
        expect(basis, `${id}.${key}`).to.equal('searched');
      }
    }
  });

  it('every procedure names benefits and harms', () => {
    for (const [id, { kind, benefits, harms }] of treatments) {
      if (kind !== 'procedure') continue;
      expect(Object.keys(benefits).length, `${id} benefits`).to.be.above(0);
      expect(Object.keys(harms).length, `${id} harms`).to.be.above(0);
    }
  });
});
