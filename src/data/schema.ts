/**
 * The one definition of every shape of the catalogue. Types are inferred from it (`types.ts`), the tests check the
 * default catalogue against it, and a clinic's own file is parsed with it. Written with `zod/mini`, so that whoever
 * does parse downloads the small Zod.
 *
 * Rules that hold everywhere: objects are strict (an unknown key is an error), `null` is never a value (what is unknown
 * is absent and has a `basis`), collections are objects keyed by ids, every list of source ids is called `sources`.
 */
import * as z from 'zod/mini';
import { ask, benefits, chances, experience, harms, options, procedureSteps, steps } from './decision-aid.ts';
import {
  basis,
  collection,
  conditions,
  count,
  day,
  dialled,
  grade,
  grounds,
  id,
  notice,
  rests,
  sources,
  text,
} from './shapes.ts';

export { basis, grade } from './shapes.ts';

const meta = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  published: day,
  /** Months until the whole catalogue is due for review. */
  reviewEvery: count.check(z.gte(1)),
  reviewedBy: z.optional(
    z.strictObject({ name: text, role: text, registration: text, date: day, catalogueVersion: text }),
  ),
  /** The decision that the catalogue helps with, as one question that a visitor would ask. */
  decision: text,
  /** Who paid, and who may gain. */
  funding: text,
  /** `role` says plainly what they are trained in, and what not. */
  authors: z.array(z.strictObject({ name: text, role: text })).check(z.minLength(1)),
  /** How the evidence was found, chosen and graded. */
  method: text,
  /**
   * How hard the texts of this language are to read: `grade` is the median of all, rounded, as a US school year by
   * `formula`. The tests hold that it is what they measure.
   */
  readability: z.strictObject({ formula: text, grade: count }),
  /** When the text is looked at again, and what happens in between. How often: `reviewEvery`. */
  updates: text,
  /** How sure the numbers are, and why no surer. */
  uncertainty: text,
  jurisdiction: z.enum(['GB', 'US', 'EU']),
  locale: text,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Names that no visitor text may hold where prescription-only medicines must not be promoted to the public. */
  prescriptionNames: z.array(text),
  /** Findings of `lintClaims` that the clinic leaves, as `<rule>:<JSON Pointer>`, each with its reason. */
  acknowledged: z.optional(z.record(text, text)),
});

const clinic = z.strictObject({
  name: z.optional(text),
  phone: z.optional(text),
  booking: z.optional(z.strictObject({ url: text, label: text })),
  /** Texts have `emergency`, the number for what may kill, as `{emergency}`; `text` too. */
  urgent: z.strictObject({ phone: text, emergency: dialled, text }),
  /** IANA name of the zone whose calendar day is "today". */
  timeZone: text,
});

/** A word of the interface, or its plural forms by `Intl.PluralRules` category. */
const word = z.union([text, z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), text)]);
const words = z.record(z.string(), word);
const ui = z.strictObject({
  common: words,
  details: words,
  quiz: words,
  page: words,
  result: words,
  comparison: words,
  timeline: words,
  calendar: words,
  together: words,
  aftercare: words,
  keep: words,
  notices: collection(notice),
});

const condition = z.strictObject({
  order: count,
  name: text,
  /** What it is, in one or two sentences. */
  summary: text,
  alsoCalled: text,
  look: text,
  where: text,
  triggers: text,
  worse: text,
  /** What usually happens when nothing is done. */
  course: text,
  /** A clinician has to see it first, whatever the visitor wishes. */
  mustRefer: z.optional(z.boolean()),
  /** What happened in studies that compared treatments, where there are any. */
  chances: z.optional(chances),
  /** What the sentences rest on; `chances` have sources of their own. */
  sources: sources.check(z.minLength(1)),
});

const range = z.strictObject({
  min: z.optional(count),
  max: z.optional(count),
  /** `daily`: used every day, no count. `none`: there is nothing to count (leaving marks alone). */
  unit: z.enum(['sessions', 'weeks-of-use', 'days', 'weeks', 'daily', 'none']),
  basis,
  note: z.optional(text),
  sources,
});

const skinType = z.enum(['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6']);
const suits = z.enum(['ok', 'caution', 'avoid']);

const treatmentFields = z.strictObject({
  order: count,
  name: text,
  kind: z.enum(['procedure', 'medicine', 'self-care', 'none']),
  /** Of a treatment that a clinic adds: the one of the default that it may be no weaker than. */
  like: z.optional(id),
  /** Aftercare family only; gates are never inherited through it. */
  family: id,
  offered: z.optional(z.boolean()),
  prescription: z.optional(z.boolean()),
  place: z.enum(['home', 'clinic']),
  /** How much it asks of the visitor, 0 (nothing) to 4. Editorial. */
  burden: count.check(z.lte(4)),
  /** How it works. What it rests on: `sources`. */
  how: text,
  sessions: range,
  gapWeeks: range,
  downtimeDays: range,
  firstResultWeeks: z.extend(range, { conditions }),
  /** 0 none, 1 mild, 2 mild to moderate, 3 moderate. */
  discomfort: z.strictObject({ level: count.check(z.lte(3)), text, basis, sources }),
  lasting: z.strictObject({ text, conditions, ...grounds }).check(rests),
  /** What it usually costs anywhere; the clinic's own price is `price`. Amounts are in `currency`. */
  cost: z.strictObject({
    level: z.enum(['none', 'low', 'low-medium', 'medium', 'medium-high', 'high']),
    from: z.optional(count),
    to: z.optional(count),
    currency: z.optional(text),
    note: z.optional(text),
    basis,
    sources,
  }),
  /** The clinic's own price, in `meta.currency`. */
  price: z.optional(
    z.strictObject({ from: count, to: z.optional(count), per: z.enum(['session', 'course', 'month']) }),
  ),
  skinTypes: z.strictObject({
    'type-1': suits,
    'type-2': suits,
    'type-3': suits,
    'type-4': suits,
    'type-5': suits,
    'type-6': suits,
    note: z.optional(text),
    /** The types that the note is about. Absent: all that are not `ok`. */
    noteFor: z.optional(z.array(skinType)),
    ...grounds,
  }),
  benefits,
  harms,
  experience,
  steps,
  ask,
  /** Id of the aftercare plan; absent where there is none. */
  aftercare: z.optional(id),
  sources,
});
const treatment = treatmentFields.check(...procedureSteps);

/** From best to worst; the engine's rank follows this order. `none` was searched for and not found. */
export const rating = z.enum(['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid']);
const evidenceCell = z
  .strictObject({
    rating,
    grade: z.optional(grade),
    /** What is rated is that it prevents, not that it treats. */
    prevents: z.optional(z.boolean()),
    note: text,
    ...grounds,
  })
  .check(rests);

const gateFields = z.strictObject({
  /** The circumstance in a few words, as it reads after "because of". */
  name: text,
  /** `refer` with `['*']` ends the quiz; otherwise `avoid` refuses and `refer` and `caution` say "ask first". */
  level: z.enum(['refer', 'avoid', 'caution']),
  /** Treatment ids, or `['*']` for all. */
  treatments: z.array(z.union([id, z.literal('*')])).check(z.minLength(1)),
  /** What sets it. Absent: the interview does not ask; it stays as "tell your clinic". */
  setBy: z.optional(
    z.union([
      z.strictObject({ question: id, options: z.array(id).check(z.minLength(1)) }),
      z.strictObject({ condition: id }),
    ]),
  ),
  urgency: z.optional(z.enum(['urgent', 'soon', 'none'])),
  why: text,
  action: text,
  /** What has to pass first, as a circumstance ("after your baby is born"). Only for what can pass. */
  after: z.optional(text),
  ...grounds,
});
const contraindication = gateFields.check(rests);

const support = z.strictObject({ condition: id, likelihood: z.enum(['likely', 'possible']) });
const option = z.strictObject({
  order: count,
  label: text,
  hint: z.optional(text),
  /** Excludes every other option of its question ("none of these"). */
  exclusive: z.optional(z.boolean()),
  /** Conditions that the option speaks for, by option of `onset`; `*` where none of them is named. */
  supports: z.optional(z.record(z.union([id, z.literal('*')]), z.array(support))),
});
const question = z.strictObject({
  order: count,
  kind: z.enum(['one', 'many']),
  title: text,
  why: text,
  hint: z.optional(text),
  /** It sets a gate: always asked, always counted. */
  safety: z.optional(z.boolean()),
  /** Asked only if one of these options of another question is chosen. */
  askIf: z.optional(z.strictObject({ question: id, in: z.array(id).check(z.minLength(1)) })),
  options: collection(option),
});

/** `level` is only for lines to call about: whom, and how fast. */
const line = z.strictObject({
  text,
  level: z.optional(z.enum(['emergency', 'same-day'])),
  /** Treatments of the family that the line is about, where it is not about all. */
  only: z.optional(z.array(id).check(z.minLength(1))),
  /**
   * What the line is about, as things that one does or uses, where other plans speak of them too: to do or use it, or to
   * avoid it. Of several plans at once the strictest line on a topic counts.
   */
  topics: z.optional(z.array(id).check(z.minLength(1))),
  /** Milder lines to do of other plans that this one says as well: where both hold, they stand below it. */
  standsFor: z.optional(z.array(id).check(z.minLength(1))),
  basis: z.optional(basis),
  sources: z.optional(sources),
});
/** 0 none, 1 a little, 2 easy to notice, 3 strong: steps, because nobody has measured more. */
const skinLevel = count.check(z.lte(3));
const skin = z
  .strictObject({
    redness: skinLevel,
    sensitivity: skinLevel,
    /** The day of the phase from which each is one level less. */
    easesFrom: z.optional(z.int()),
    ...grounds,
  })
  .check(rests);
const phaseFields = z.strictObject({
  /** Whole days from the treatment day (0), both inclusive; negative before it. */
  from: z.int(),
  to: z.int(),
  /** Whole hours from the treatment itself, where a phase is shorter than its days. */
  fromHour: z.optional(count),
  toHour: z.optional(count),
  title: text,
  /** How redness and sensitivity usually are; absent where the sources say nothing of it. */
  skin: z.optional(skin),
  do: collection(line),
  avoid: collection(line),
  normal: collection(line),
  callIf: collection(line),
  note: z.optional(text),
  ...grounds,
});
const phase = phaseFields.check(rests);
const aftercare = z.strictObject({ extends: z.optional(id), phases: collection(phase) });

const claim = z.strictObject({
  /** Ids of the treatments it is about; empty means it is general. */
  treatments: z.array(id),
  quote: text,
  verdict: z.enum(['supported', 'supported-with-limits', 'not-found', 'contradicted', 'advertising-objection']),
  answer: text,
  ...grounds,
});

const source = z.strictObject({
  title: text,
  /** Short form for a crowded line, such as "Bailey 2022". */
  label: text,
  publisher: text,
  year: z.optional(count),
  grade,
  link: z.optional(z.string().check(z.regex(/^https?:\/\//))),
});

/** The whole catalogue: one language of one clinic's truth. */
export const catalogue = z.strictObject({
  meta,
  clinic,
  ui,
  conditions: collection(condition),
  treatments: collection(treatment).check(options),
  evidence: collection(collection(evidenceCell)),
  contraindications: collection(contraindication),
  questions: collection(question),
  aftercare: collection(aftercare),
  claims: collection(claim),
  sources: collection(source),
});
