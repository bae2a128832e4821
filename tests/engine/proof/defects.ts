/** One defect for each law of the proof: a catalogue or a rule, broken on purpose. */
import type { Catalogue } from '../../../src/data/types.ts';
import { cap, type Cap } from '../../../src/engine/cap.ts';
import type { Column } from '../../../src/engine/columns.ts';
import { RULES, type Rules } from '../../../src/engine/rules.ts';
import type { Answers } from '../../../src/engine/types.ts';
import { VERDICTS } from '../../../src/engine/verdicts.ts';
import { must } from '../cases.ts';
import { altered, type Draft } from '../random-catalogue.ts';

export interface Defect {
  law: string;
  defect: string;
  /** What breaks it: other facts, or other rules. */
  facts?: Catalogue;
  rules?: Rules;
  /** The smallest answers that show it, and where the law compares two, the other ones. */
  answers: Answers;
  than?: Answers;
}

const facts = (change: (draft: Draft) => void): Catalogue => altered(change);
const rules = (change: Partial<Rules>): Rules => ({ ...RULES, ...change });

/** The caps of a question changed by hand, for one treatment or for all. */
const capping = (
  change: (caps: readonly Cap[], at: { column: Column; question: string; chosen: readonly string[] }) => readonly Cap[],
): Rules =>
  rules({
    questionCaps: (column, question, reading) =>
      change(RULES.questionCaps(column, question, reading), { column, question, chosen: reading.set }),
  });
const without = (gate: string) => (caps: readonly Cap[]) => caps.filter(({ reason }) => reason.id !== gate);
const lifted = ({ reason, side }: Cap, severity: number): Cap => cap(must(VERDICTS[severity]), side, { ...reason });

/** An interview with nothing in the way, but for what a defect is about. */
const through: Answers = { age: ['adult'], 'warning-signs': ['none'], 'skin-type': ['type-1'], 'skin-today': ['none'] };

export const DEFECTS: readonly Defect[] = [
  {
    law: 'refer-ends',
    defect: 'freezing is still suggested to somebody under 18',
    rules: capping((caps, { column }) => (column.treatment === 'cryotherapy' ? without('under-18')(caps) : caps)),
    answers: { age: ['under-18'] },
  },
  {
    law: 'refer-unknown',
    defect: 'warning signs that nobody asked about count as none',
    rules: capping((caps, { question, chosen }) => (question === 'warning-signs' && chosen.length === 0 ? [] : caps)),
    answers: { age: ['adult'], health: ['none'], look: ['patches'] },
  },
  {
    law: 'avoid-refuses',
    defect: 'pregnancy is a matter of asking first',
    rules: capping((caps) =>
      caps.map((one) => (one.reason.id === 'pregnant' && one.severity === 4 ? lifted(one, 2) : one)),
    ),
    answers: { health: ['pregnant'] },
  },
  {
    law: 'asks-first',
    defect: 'diabetes is no longer asked about before needling',
    rules: capping((caps, { column }) =>
      column.treatment === 'microneedling-clinic' ? without('diabetes')(caps) : caps,
    ),
    answers: { ...through, look: ['patches'], health: ['diabetes'] },
  },
  {
    law: 'skin-type',
    defect: 'IPL for type 6 as for type 1',
    rules: capping((caps, { column, question, chosen }) =>
      column.treatment === 'ipl' && question === 'skin-type' && chosen.includes('type-6') ? [] : caps,
    ),
    answers: { 'skin-type': ['type-6'] },
  },
  {
    law: 'prescription',
    defect: 'a prescription cream may be the visitor’s match',
    rules: rules({ standingCaps: () => [] }),
    answers: { age: ['adult'], 'warning-signs': ['none'], health: ['none'], look: ['patches'] },
  },
  {
    law: 'evidence',
    defect: 'what nobody has studied counts as studied a little',
    rules: rules({
      conditionCaps: (column, likely) =>
        RULES.conditionCaps(column, likely).map((one) =>
          one.reason.kind === 'evidence' && one.severity === 3 ? lifted(one, 1) : one,
        ),
    }),
    answers: { look: ['flat-spots'] },
  },
  {
    law: 'must-refer',
    defect: 'pale dots need no doctor first',
    rules: rules({
      conditionCaps: (column, likely) =>
        RULES.conditionCaps(column, likely).filter(({ reason }) => reason.kind !== 'refer'),
    }),
    answers: { age: ['adult'], 'warning-signs': ['none'], health: ['none'] },
  },
  {
    law: 'lowest',
    defect: 'light is refused to adults',
    rules: capping((caps, { column, chosen }) =>
      column.treatment === 'ipl' && chosen.includes('adult')
        ? [...caps, cap('not-for-you', 'against', { kind: 'skin-type', id: 'ipl', sources: [], basis: 'editorial' })]
        : caps,
    ),
    answers: { age: ['adult'] },
  },
  { law: 'always', defect: 'leaving it alone fits', rules: rules({ ceiling: () => 'fits' }), answers: {} },
  {
    law: 'one-more-gate',
    defect: 'pregnant and breastfeeding make up for each other',
    rules: capping((caps, { chosen }) => (chosen.includes('pregnant') && chosen.includes('breastfeeding') ? [] : caps)),
    answers: { health: ['pregnant', 'breastfeeding'] },
    than: { health: ['pregnant'] },
  },
  {
    law: 'join',
    defect: 'two circumstances to ask about together refuse',
    rules: capping((caps, { column, chosen }) =>
      column.treatment === 'microneedling-clinic' && chosen.includes('diabetes') && chosen.includes('keloid')
        ? caps.map((one) => lifted(one, 4))
        : caps,
    ),
    answers: { health: ['keloid', 'diabetes'] },
  },
  {
    law: 'class',
    defect: 'three circumstances are one too many to look at',
    rules: capping((caps, { chosen }) => (chosen.length > 2 ? [] : caps)),
    answers: { health: ['pregnant', 'isotretinoin-6m', 'bleeding-disorder'] },
  },
  {
    law: 'not-sure',
    defect: 'a cream asks first in every skin type but the unknown one',
    facts: facts((draft) => {
      const { skinTypes } = must(draft.treatments['topical-nonprescription']);
      for (const type of ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const)
        skinTypes[type] = 'caution';
    }),
    answers: { age: ['adult'], 'warning-signs': ['none'], health: ['none'], look: ['patches'] },
    than: { age: ['adult'], 'warning-signs': ['none'], health: ['none'], look: ['patches'], 'skin-type': ['type-1'] },
  },
  {
    law: 'wishes',
    defect: 'who wants to stay at home is kept from light',
    facts: facts((draft) => {
      must(draft.contraindications['tan']).setBy = { question: 'place', options: ['home'] };
    }),
    answers: { look: ['patches'], place: ['home'] },
    than: { look: ['patches'] },
  },
  {
    law: 'safety-asked',
    defect: 'health is no longer a question of safety',
    facts: facts((draft) => {
      delete must(draft.questions['health']).safety;
    }),
    answers: { health: ['pregnant'] },
  },
  {
    law: 'never-weaker',
    defect: 'a clinic makes pregnancy a caution',
    facts: facts((draft) => {
      must(draft.contraindications['pregnant']).level = 'caution';
    }),
    answers: { health: ['pregnant'] },
  },
  {
    law: 'reasons',
    defect: 'asks first because of a tan, and does not say so',
    rules: capping((caps) => caps.map((one) => (one.reason.id === 'tan' ? { ...one, side: 'for' as const } : one))),
    answers: { 'skin-today': ['tan'] },
  },
  {
    law: 'grounds',
    defect: 'a reason that stands on nothing',
    rules: capping((caps) =>
      caps.map((one) => {
        if (one.reason.id !== 'keloid') return one;
        const { basis: _, ...reason } = one.reason;
        return { ...one, reason: { ...reason, sources: [] } };
      }),
    ),
    answers: {},
  },
  {
    law: 'no-dead-end',
    defect: 'no way to say that no warning sign applies',
    facts: facts((draft) => {
      delete must(draft.questions['warning-signs']).options['none'];
    }),
    answers: {},
  },
  {
    law: 'outcome',
    defect: 'pale dots are not noticed',
    rules: rules({
      conditionsOf: (catalogue, readings) =>
        readings['look']?.value === 'pale-dots' ? [] : RULES.conditionsOf(catalogue, readings),
    }),
    answers: { look: ['pale-dots'] },
  },
  {
    law: 'rank',
    defect: 'what is equal is put in order by chance',
    rules: rules({ places: (keys) => RULES.places(keys).map((_, index) => index + 1) }),
    answers: { ...through, look: ['after-marks'], health: ['none'], place: ['home'], downtime: ['none'] },
  },
  {
    law: 'would-change',
    defect: 'a medicine that one must not stop is offered as a change',
    rules: rules({
      passingOptions: (catalogue, question, gate, chosen) =>
        question === 'health'
          ? chosen.filter(
              (option) =>
                option === 'blood-thinner' || RULES.passingOptions(catalogue, question, gate, [option]).length > 0,
            )
          : RULES.passingOptions(catalogue, question, gate, chosen),
    }),
    answers: { health: ['pregnant', 'blood-thinner'] },
  },
  {
    law: 'would-change',
    defect: 'coming of age is offered as a change',
    facts: facts((draft) => {
      must(draft.contraindications['under-18']).after = 'once you are 18';
    }),
    answers: { age: ['under-18'] },
  },
];
