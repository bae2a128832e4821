/** The default catalogue with other facts, so that rules show which the default's own facts would hide. */
import { catalogue } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import type { Random } from '../helpers/random.ts';

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
export type Draft = Writable<Catalogue>;

/** A copy of the default catalogue that a test may change before anyone has read it. */
export function altered(change: (draft: Draft) => void): Catalogue {
  const draft = structuredClone(catalogue) as Draft;
  change(draft);
  return draft;
}

const RATINGS = ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'] as const;
const SUITS = ['ok', 'caution', 'avoid'] as const;
const TYPES = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const;

function alterTreatments(draft: Draft, random: Random): void {
  for (const facts of Object.values(draft.treatments)) {
    facts.order = random.int(1000);
    facts.burden = random.int(5);
    facts.place = random.pick(['home', 'clinic']);
    if (random.chance(0.2)) facts.kind = random.pick(['procedure', 'medicine', 'self-care']);
    if (random.chance(0.2)) facts.prescription = random.chance(0.5);
    if (random.chance(0.3)) delete facts.downtimeDays.max;
    else if (random.chance(0.5)) facts.downtimeDays.max = random.int(20);
    if (random.chance(0.5)) for (const type of TYPES) facts.skinTypes[type] = random.pick(SUITS);
  }
}

function alterGates(draft: Draft, random: Random): void {
  const treatments = Object.keys(draft.treatments);
  for (const gate of Object.values(draft.contraindications)) {
    if (!gate.setBy || !('question' in gate.setBy) || gate.treatments.includes('*')) continue;
    gate.treatments = random.shuffle(treatments).slice(0, 1 + random.int(8));
    if (random.chance(0.4)) gate.level = random.pick(['refer', 'avoid', 'caution']);
    if (gate.setBy.question === 'skin-type') continue;
    if (random.chance(0.05)) gate.treatments = ['*'];
    if (random.chance(0.2)) delete gate.after;
    else if (random.chance(0.3)) gate.after = 'once it has passed';
    if (random.chance(0.1)) gate.setBy = { condition: random.pick(Object.keys(draft.conditions)) };
    if (!gate.treatments.includes('*') || gate.level !== 'refer') continue;
    delete gate.after;
    gate.urgency = random.pick(['urgent', 'soon', 'none']);
  }
}

function alterConditions(draft: Draft, random: Random): void {
  const ids = Object.keys(draft.conditions);
  for (const condition of Object.values(draft.conditions)) condition.mustRefer = random.chance(0.15);
  for (const cells of Object.values(draft.evidence)) {
    for (const cell of Object.values(cells)) if (random.chance(0.4)) cell.rating = random.pick(RATINGS);
  }
  for (const { supports } of Object.values(draft.questions['look']?.options ?? {})) {
    for (const list of Object.values(supports ?? {})) {
      const others = ids.filter((id) => list.every(({ condition }) => condition !== id));
      if (random.chance(0.3))
        list.push({ condition: random.pick(others), likelihood: random.pick(['likely', 'possible']) });
    }
    if (supports && random.chance(0.3)) supports['childhood'] = [{ condition: random.pick(ids), likelihood: 'likely' }];
  }
}

export const randomCatalogue = (random: Random): Catalogue =>
  altered((draft) => {
    alterTreatments(draft, random);
    alterGates(draft, random);
    alterConditions(draft, random);
  });
