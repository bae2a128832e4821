/** What each field of a clinic's file is, as an editor shows it. A key is a field's name, where need be with its parent's. */
import type { Schema } from './catalogue-schema.ts';

const STRICTER = 'It may only become stricter.';

const WORDS: Readonly<Record<string, string>> = {
  file: 'What a clinic changes of the built-in catalogue (a JSON Merge Patch). What is left out stays. Nothing can be deleted, and what the decision reads may only become stricter.',
  $schema: 'The address of this schema, so that an editor completes and checks the file.',
  extends: 'What the file builds on: "default".',
  'plan.extends': 'The plan that this one adds to, so that its warnings stay.',
  meta: 'About the catalogue as a whole.',
  reviewedBy:
    'The clinician who has reviewed this version of the text. It replaces the note that nobody has, for that version only.',
  'reviewedBy.name': 'The reviewer’s name.',
  role: 'What the reviewer is.',
  registration: 'The register and number that the reviewer can be found by.',
  date: 'The day of the review, such as "2026-11-20".',
  catalogueVersion: 'The version that was reviewed; it has to be the one in use.',
  currency: 'Three letters, such as "GBP". All prices of the file are in it.',
  locale: 'The language of the texts and how dates and numbers are written, such as "en-GB".',
  jurisdiction: 'Whose advertising rules hold.',
  prescriptionNames:
    'Names that no text may hold where prescription-only medicines must not be advertised. Keep all and add others.',
  acknowledged:
    'Findings of the check of claims that you leave as they are: "<rule>:<path>" with your reason, such as "comparison:/clinic/name".',
  clinic: 'The clinic: its name, phone, booking link and time zone.',
  'clinic.name': 'The clinic’s name.',
  phone: 'A number as people dial it.',
  booking: 'Where a consultation can be booked.',
  url: 'A web address, or a path such as "/book".',
  'booking.label': 'What the booking button says.',
  emergency: 'The emergency number of the clinic’s country, such as "112". Texts that speak of an emergency name it.',
  'urgent.text': 'Whom to call, as a visitor reads it. {emergency} and {phone} stand for the two numbers.',
  urgent: 'Whom to call where it cannot wait, in the clinic’s country.',
  text: 'The text that a visitor reads.',
  timeZone: 'The zone whose calendar day is "today", such as "Europe/London".',
  ui: 'Words of the interface. Words that warn, or say how sure something is, are not among them.',
  conditions: 'The kinds of mark.',
  order: 'Its place in lists; lower comes first.',
  name: 'The name that a visitor reads.',
  alsoCalled: 'Other names.',
  summary: 'What it is, in one or two sentences. Give "sources" with it.',
  look: 'How it may look. Give "sources" with it.',
  where: 'Where it may be. Give "sources" with it.',
  triggers: 'What may bring it on. Give "sources" with it.',
  worse: 'What may make it worse. Give "sources" with it.',
  mustRefer: `A clinician has to see it first. ${STRICTER}`,
  sources: 'Ids of what it rests on; of the catalogue’s sources or of your own.',
  treatments: 'Ids of treatments, or "*" for all. Keep all that are listed and add others.',
  'file.treatments': 'Treatments: yours to name, price, order and leave out. A new id gives "like".',
  like: 'The treatment of the catalogue that a new one is like. It has that one’s gates, skin types, ratings and plan, and may be no milder.',
  offered: 'false: it stays in the decision and is shown as not offered here.',
  price: 'The clinic’s own price, in whole units of the currency.',
  'price.from': 'The price, or the lowest.',
  'price.to': 'The highest price.',
  per: 'What the price is for.',
  sessions: 'How many sessions the clinic plans. It replaces our number whole.',
  gapWeeks: 'Weeks between sessions. It replaces our number whole.',
  downtimeDays: 'Days until one can be among people. Neither end may become lower.',
  firstResultWeeks: 'Weeks until a change may show. Neither end may become lower.',
  'firstResultWeeks.conditions': 'The only kinds of mark that the time is about; all without it.',
  min: 'The lower end.',
  max: 'The higher end.',
  unit: 'What is counted.',
  note: 'What one has to know to read it.',
  basis: 'What it rests on where it has no source; "clinic" for your own practice.',
  ask: 'Questions for the consultation, three to seven in all.',
  how: 'How it works. Give "sources" with it.',
  steps: 'What happens on the day.',
  cleansing: 'How the skin is cleaned.',
  numbing: 'What is done against pain.',
  treatment: 'The treatment itself.',
  after: 'How one goes home, and what follows.',
  'contraindications.after': 'What has to pass first. Only for what can pass.',
  harms: 'Harm that it may do. Ours stays; yours is added.',
  figure: 'How many had it.',
  count: 'How many had it.',
  of: 'Of how many.',
  population: 'Who was counted.',
  weeks: 'After how many weeks.',
  prescription: `It needs a prescription. ${STRICTER}`,
  burden: 'How much it asks of a visitor, 0 to 4. It may become higher.',
  discomfort: 'How it feels.',
  'discomfort.level': '0 none, 1 mild, 2 mild to moderate, 3 moderate. It may become higher.',
  skinTypes: `Which skin types it suits. From mild to strict: ok, caution, avoid. ${STRICTER}`,
  'type-1': 'Skin type 1: ok, caution or avoid.',
  'type-2': 'Skin type 2: ok, caution or avoid.',
  'type-3': 'Skin type 3: ok, caution or avoid.',
  'type-4': 'Skin type 4: ok, caution or avoid.',
  'type-5': 'Skin type 5: ok, caution or avoid.',
  'type-6': 'Skin type 6: ok, caution or avoid.',
  aftercare: 'The plan of the treatment: one that extends the plan before.',
  'file.aftercare': 'Aftercare plans. Lines and phases may be added, and plans that extend ours.',
  evidence: 'How strong the evidence is, by treatment and kind of mark.',
  rating: `From mild to strict: strong, moderate, limited, mixed, none, avoid. ${STRICTER} Give "note" with it.`,
  grade: 'How good the source is, A to D.',
  prevents: 'What is rated is that it prevents, not that it treats.',
  contraindications: 'Gates: circumstances that hold treatments back. They may be added and become stricter.',
  'contraindications.name': 'The circumstance in a few words, as it reads after "because of".',
  'contraindications.level': `From mild to strict: caution, refer, avoid; "refer" for "*" ends the quiz. ${STRICTER}`,
  setBy: 'The answers, or the kind of mark, that set it.',
  question: 'Id of a safety question.',
  options: 'Answers that set it. Keep all that are listed and add others.',
  condition: 'Id of the kind of mark that sets it.',
  urgency: `How soon a doctor has to see it. From mild to strict: none, soon, urgent. ${STRICTER}`,
  why: 'Why it holds them back.',
  action: 'What the visitor should do.',
  phases: 'Parts of a plan, by days.',
  title: 'The heading.',
  from: 'The first day; 0 is the day of the treatment, negative before it.',
  to: 'The last day.',
  fromHour: 'The first hour, where a phase is shorter than its days.',
  toHour: 'The last hour.',
  do: 'Things to do, by id.',
  avoid: 'Things to avoid, by id.',
  normal: 'Leave it empty: a file may not say what is normal.',
  callIf: 'Reasons to call the clinic, by id.',
  level: `How fast to call. From mild to strict: same-day, emergency. ${STRICTER}`,
  only: 'Treatments of the plan that the line is about, where it is not about all.',
  skin: 'How redness and sensitivity usually are in the phase; leave it out where nothing is known.',
  redness: 'How red the skin usually is: 0 none, 1 a little, 2 easy to notice, 3 strong.',
  sensitivity: 'How sensitive the skin usually is: 0 none, 1 a little, 2 easy to notice, 3 strong.',
  easesFrom: 'The day of the phase from which redness and sensitivity are each one level less.',
  topics: 'What the line is about, where other plans speak of it too.',
  standsFor: 'Ids of milder lines to do of other plans that this one says as well.',
  claims: 'What visitors may have read, with a verdict. Yours are added to ours.',
  'claims.treatments': 'Treatments that the claim is about; empty for all.',
  quote: 'The claim, in your own words.',
  verdict: 'What studies say of it.',
  answer: 'The plain answer.',
  'file.sources': 'Sources of your own, by id.',
  label: 'The short form, such as "Bailey 2022".',
  publisher: 'Who published it.',
  year: 'The year.',
  link: 'Its web address, which begins with https://.',
};

export const wordOf = (key: string): string => {
  const found = WORDS[key];
  if (found === undefined) throw new Error(`catalogue-schema-words.ts does not say what “${key}” is.`);
  return found;
};

/** Ids are described by the collection that they stand in, or by nothing; words have described themselves. */
const COLLECTIONS = [
  'conditions',
  'treatments',
  'evidence',
  'contraindications',
  'aftercare',
  'claims',
  'sources',
  'phases',
  'do',
  'avoid',
  'normal',
  'callIf',
  'harms',
  'ask',
  'ui',
];

/** The schema with a description at every field that is no id. */
export function described(schema: Schema, parents: readonly string[] = ['file']): Schema {
  const parent = parents.at(-1) ?? '';
  const isCollection =
    (COLLECTIONS.includes(parent) && parents.length > 1) || (parents[1] === 'evidence' && parents.length === 3);
  const field = (one: Schema, key: string): Schema => {
    const inner = described(one, [...parents, key]);
    if (isCollection || inner.description !== undefined) return inner;
    return { ...inner, description: WORDS[nameOf(parents, key)] ?? wordOf(key) };
  };
  const { properties, additionalProperties, anyOf } = schema;
  const entries = Object.entries(properties ?? {}).map(([key, one]) => [key, field(one, key)]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(entries) as Record<string, Schema> }),
    ...(additionalProperties && { additionalProperties: described(additionalProperties, [...parents, '+']) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(one, parents)) }),
  };
}

/** The most telling name that is known: with the parent, or with the collection in which its id stands. */
function nameOf(parents: readonly string[], key: string): string {
  const plan = parents[1] === 'aftercare' && parents.length === 3 ? 'plan' : '';
  const near = [plan, parents.at(-1) ?? '', parents.length === 3 ? (parents[1] ?? '') : ''];
  return near.map((one) => `${one}.${key}`).find((name) => Object.hasOwn(WORDS, name)) ?? key;
}
