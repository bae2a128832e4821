/**
 * Any single change of a rating, a gate or a route, one by one: where the independent oracle sees somebody better off
 * than before, the proof has to see it too, and where it sees nobody, the proof has to say why it objects.
 */
import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import type { Catalogue } from '../../../src/data/types.ts';
import { prove } from '../../../src/engine/index.ts';
import type { Answers, DecisionCatalogue } from '../../../src/engine/types.ts';
import accepted from '../../fixtures/accepted-decision.json' with { type: 'json' };
import { must, quiet, severity } from '../cases.ts';
import { expected, type Expected } from '../oracle.ts';
import { decisionOf } from '../../helpers/decision.ts';
import type { Draft } from '../random-catalogue.ts';

interface Change {
  what: string;
  change: (draft: Draft) => void;
}
const RATINGS = ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'] as const;
const LEVELS = ['refer', 'avoid', 'caution'] as const;

/** What decides, changed; without the words, which are most of a catalogue. */
const decision = decisionOf(catalogue);
function changedBy(change: (draft: Draft) => void): Catalogue {
  const draft = structuredClone(decision) as unknown as Draft;
  change(draft);
  return draft;
}

const ratings = Object.entries(catalogue.evidence).flatMap(([treatment, cells]) =>
  Object.entries(cells).flatMap(([condition, cell]) =>
    RATINGS.filter((rating) => rating !== cell.rating).map((rating): Change => ({
      what: `${treatment} for ${condition}: ${cell.rating} → ${rating}`,
      change: (draft) => void (must(draft.evidence[treatment]?.[condition]).rating = rating),
    })),
  ),
);

const gates = Object.entries(catalogue.contraindications).flatMap(([id, gate]): Change[] => {
  const of = (draft: Draft) => must(draft.contraindications[id]);
  const options = gate.setBy && 'options' in gate.setBy ? gate.setBy.options : [];
  return [
    ...LEVELS.filter((level) => level !== gate.level).map((level) => ({
      what: `gate ${id}: ${gate.level} → ${level}`,
      change: (draft: Draft) => void (of(draft).level = level),
    })),
    ...gate.treatments.map((treatment) => ({
      what: `gate ${id} no longer for ${treatment}`,
      change: (draft: Draft) => void (of(draft).treatments = of(draft).treatments.filter((one) => one !== treatment)),
    })),
    ...options.map((option) => ({
      what: `gate ${id} no longer set by ${option}`,
      change: (draft: Draft) => {
        const { setBy } = of(draft);
        if (setBy && 'options' in setBy) setBy.options = setBy.options.filter((one) => one !== option);
      },
    })),
    { what: `gate ${id} set by nothing`, change: (draft) => void delete of(draft).setBy },
    { what: `gate ${id} is gone`, change: (draft) => void delete draft.contraindications[id] },
    ...(gate.urgency
      ? [{ what: `gate ${id} without urgency`, change: (draft: Draft) => void (of(draft).urgency = 'none') }]
      : []),
  ];
});

const routes = [
  ...Object.keys(catalogue.conditions).map((id): Change => ({
    what: `${id} needs no doctor first`,
    change: (draft) => void delete must(draft.conditions[id]).mustRefer,
  })),
  ...Object.entries(must(catalogue.questions['look']).options).flatMap(([look, { supports = {} }]) =>
    Object.entries(supports).flatMap(([onset, list]) =>
      list.flatMap((_, index): Change[] => {
        const of = (draft: Draft) => must(must(must(draft.questions['look']).options[look]).supports?.[onset]);
        return [
          {
            what: `${look}/${onset} no longer speaks for its ${index + 1}.`,
            change: (draft) => void of(draft).splice(index, 1),
          },
          {
            what: `${look}/${onset}: the other likelihood`,
            change: (draft) => {
              const entry = must(of(draft)[index]);
              entry.likelihood = entry.likelihood === 'likely' ? 'possible' : 'likely';
            },
          },
        ];
      }),
    ),
  ),
  ...Object.keys(catalogue.treatments).flatMap((id): Change[] => [
    { what: `${id} without a prescription`, change: (draft) => void delete must(draft.treatments[id]).prescription },
    ...(['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const).map((type) => ({
      what: `${id} is ok for ${type}`,
      change: (draft: Draft) => void (must(draft.treatments[id]).skinTypes[type] = 'ok'),
    })),
  ]),
];

const looks = Object.keys(must(catalogue.questions['look']).options);
const onsets = Object.keys(must(catalogue.questions['onset']).options);
/** Quiet interviews about every look and onset; about every skin type; and with each single answer of the rest. */
const marks = looks.flatMap((look) => onsets.map((onset): Answers => ({ ...quiet, look: [look], onset: [onset] })));
const told = new Map(marks.map((answers) => [JSON.stringify(expected(catalogue, answers).conditions), answers]));
const single = Object.entries(catalogue.questions).flatMap(([id, { options }]) =>
  id === 'look' || id === 'onset'
    ? []
    : ['after-marks', 'flat-spots'].flatMap((look) =>
        Object.keys(options).map((option): Answers => ({ ...quiet, look: [look], [id]: [option] })),
      ),
);
const types = single.filter((answers) => answers['skin-type'] !== quiet['skin-type']);
const before = new Map([...marks, ...single].map((answers) => [answers, expected(catalogue, answers)]));
const URGENCY = ['none', 'soon', 'urgent'];
const urgency = ({ refer }: Expected): number => (refer ? URGENCY.indexOf(refer.level) : -1);

/** Of the changed catalogue's visitors, whether one is told something better, or is sent to a doctor later. */
function isSomebodyBetterOff(changed: Catalogue, visitors: readonly Answers[]): boolean {
  return visitors.some((answers) => {
    const [was, is] = [must(before.get(answers)), expected(changed, answers)];
    const verdicts = new Map(was.treatments.map(({ treatment, verdict }) => [treatment, severity(verdict)]));
    return (
      urgency(is) < urgency(was) ||
      is.treatments.some(({ treatment, verdict }) => severity(verdict) < must(verdicts.get(treatment)))
    );
  });
}

if (!('document' in globalThis)) {
  describe('any single change of', function () {
    this.timeout(300_000);
    const cases = [
      { what: 'a rating', changes: ratings, visitors: [...told.values()] },
      { what: 'a gate', changes: gates, visitors: single },
      { what: 'a route', changes: routes, visitors: [...marks, ...types] },
    ];
    for (const { what, changes, visitors } of cases) {
      it(`${what} that makes somebody’s verdict better is a broken law`, () => {
        const missed: string[] = [];
        let caught = 0;
        for (const { what: name, change } of changes) {
          const changed = changedBy(change);
          const broken = prove(changed, { laws: 'safety' }).violations.length > 0;
          if (broken) caught += 1;
          else if (isSomebodyBetterOff(changed, visitors)) missed.push(name);
        }
        console.log(`      ${String(changes.length)} changes of ${what}: ${String(caught)} break a law`);
        expect(missed).to.deep.equal([]);
        expect(caught).to.be.above(0);
      });
    }

    it('a rating to a worse one breaks none', () => {
      for (const [treatment, cells] of Object.entries(catalogue.evidence)) {
        for (const condition of Object.keys(cells)) {
          const worse = changedBy((draft) => void (must(draft.evidence[treatment]?.[condition]).rating = 'avoid'));
          expect(prove(worse, { laws: 'safety' }).violations, `${treatment} ${condition}`).to.deep.equal([]);
        }
      }
    });
  });
}

describe('the default catalogue', () => {
  it('decides nothing more freely than what was accepted: `npm run prove -- --accept` after a change on purpose', () => {
    const base = accepted as unknown as DecisionCatalogue;
    const { violations } = prove(catalogue, { laws: ['never-weaker'], base });
    expect(violations.map(({ detail, answers }) => `${detail} ${JSON.stringify(answers)}`)).to.deep.equal([]);
  });
});
