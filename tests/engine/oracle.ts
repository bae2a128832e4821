/**
 * The decision a second time: slow, naive, read off design 4.1 sentence by sentence and from nothing else. It shares no
 * line with the engine. Every comment in «» quotes the sentence that its function stands for.
 */
import type { Catalogue, Contraindication, Question, Rating } from '../../src/data/types.ts';
import type { Answers, Verdict } from '../../src/engine/types.ts';

/** «Order: fits > may-fit > ask-first > no-evidence > not-for-you.» */
const BEST_FIRST: readonly Verdict[] = ['fits', 'may-fit', 'ask-first', 'no-evidence', 'not-for-you'];
/** The order of the enum: what a rank compares. */
const RATINGS: readonly Rating[] = ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'];
const URGENCIES = ['none', 'soon', 'urgent'] as const;
/** «downtimeDays.max over 0 (none), 3 (days), 14 (week).» */
const DOWNTIME_LIMIT: Readonly<Record<string, number>> = { none: 0, days: 3, week: 14 };

type Urgency = (typeof URGENCIES)[number];
/** One rule's word on one treatment: the best verdict that it leaves, and why (`kind:id`). */
interface Cap {
  best: Verdict;
  reason: string;
  list: 'for' | 'against' | 'unknown';
  gate?: Contraindication;
}
export interface Change {
  question: string;
  from: string[];
  to: string[];
}
export interface ExpectedTreatment {
  treatment: string;
  verdict: Verdict;
  rank: number | null;
  /** `list kind:id`, as in «against gate:keloid». */
  reasons: string[];
  /** Reasons that may stand beside them, but need not. */
  openTo: string[];
  wouldChange: { changes: Change[]; verdict: Verdict } | null;
}
export interface Expected {
  outcome: 'refer' | 'options' | 'incomplete';
  refer: { level: Urgency; reasons: string[] } | null;
  conditions: { condition: string; likelihood: 'likely' | 'possible' }[];
  treatments: ExpectedTreatment[];
}

const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((a, b) => (BEST_FIRST.indexOf(b) > BEST_FIRST.indexOf(a) ? b : a), 'fits');

/** «Unknown ids are ignored.» Said twice is said once. */
function knownValues(question: Question, values: readonly string[] = []): string[] {
  return [...new Set(values)].filter((value) => Object.hasOwn(question.options, value));
}

/** «Contradictions are read the safest way: `none` beside another is ignored.» In a "one" question it is a value. */
function cleaned(question: Question, values: readonly string[] = []): string[] {
  const known = knownValues(question, values);
  if (question.kind === 'one' || known.length < 2) return known;
  return known.filter((value) => value !== 'none');
}

/** «Two values of a "one" question = unanswered», and so is a question without a value. */
function isAnswered(catalogue: Catalogue, answers: Answers, id: string): boolean {
  const question = catalogue.questions[id];
  if (!question) return false;
  const values = cleaned(question, answers[id]);
  return question.kind === 'one' ? values.length === 1 : values.length > 0;
}

/** «Answers off the path are kept, and safety answers always count»: others count on the path only. */
function isOnPath(catalogue: Catalogue, answers: Answers, id: string): boolean {
  const askIf = catalogue.questions[id]?.askIf;
  if (!askIf) return true;
  const value = oneValue(catalogue, answers, askIf.question);
  return value !== null && askIf.in.includes(value);
}

/** The value of a "one" question, where it has exactly one and is on the path. */
function oneValue(catalogue: Catalogue, answers: Answers, id: string): string | null {
  const question = catalogue.questions[id];
  if (!question || !isAnswered(catalogue, answers, id) || !isOnPath(catalogue, answers, id)) return null;
  return cleaned(question, answers[id])[0] ?? null;
}

/** What a safety answer says for certain; «for a safety question both values' caps». */
function said(catalogue: Catalogue, answers: Answers, id: string): string[] {
  const question = catalogue.questions[id];
  return question ? cleaned(question, answers[id]).filter((value) => value !== 'not-sure') : [];
}

/** «`not-sure`, and a safety question that is unanswered or empty, are unknown»; «not-sure beside another adds unknown»; «plus unknown». */
function isUnknown(catalogue: Catalogue, answers: Answers, id: string): boolean {
  const question = catalogue.questions[id];
  if (!question) return false;
  return cleaned(question, answers[id]).includes('not-sure') || !isAnswered(catalogue, answers, id);
}

/** «Conditions from the answers (data: `supports`)»; «the onset entry replaces '*'; [] = none». */
function conditionsOf(catalogue: Catalogue, answers: Answers): Expected['conditions'] {
  const look = oneValue(catalogue, answers, 'look');
  const onset = oneValue(catalogue, answers, 'onset');
  const supports = look === null ? undefined : catalogue.questions['look']?.options[look]?.supports;
  if (!supports) return [];
  const named = onset !== null && Object.hasOwn(supports, onset) ? supports[onset] : supports['*'];
  return (named ?? []).map(({ condition, likelihood }) => ({ condition, likelihood }));
}
const likelyOf = (catalogue: Catalogue, answers: Answers): string[] =>
  conditionsOf(catalogue, answers)
    .filter(({ likelihood }) => likelihood === 'likely')
    .map(({ condition }) => condition);
const mustReferOf = (catalogue: Catalogue, answers: Answers): string[] =>
  likelyOf(catalogue, answers).filter((condition) => catalogue.conditions[condition]?.mustRefer === true);

/** «Condition gates count for every likely condition»; a gate of a question is set by one of its options. */
function isSet(catalogue: Catalogue, answers: Answers, { setBy }: Contraindication): boolean {
  if (!setBy) return false;
  if ('condition' in setBy) return likelyOf(catalogue, answers).includes(setBy.condition);
  return said(catalogue, answers, setBy.question).some((value) => setBy.options.includes(value));
}
function isGateUnknown(catalogue: Catalogue, answers: Answers, gate: Contraindication): boolean {
  if (!gate.setBy || 'condition' in gate.setBy || isSet(catalogue, answers, gate)) return false;
  return isUnknown(catalogue, answers, gate.setBy.question);
}
const isReferAll = (gate: Contraindication) => gate.level === 'refer' && gate.treatments.includes('*');
const names = (gate: Contraindication, treatment: string) =>
  gate.treatments.includes('*') || gate.treatments.includes(treatment);
const isSkinTypeGate = ({ setBy }: Contraindication) =>
  setBy !== undefined && 'question' in setBy && setBy.question === 'skin-type';

/** «`refer` with ['*'] set → outcome: 'refer'.» */
function referGates(catalogue: Catalogue, answers: Answers): string[] {
  return Object.entries(catalogue.contraindications)
    .filter(([, gate]) => isReferAll(gate) && isSet(catalogue, answers, gate))
    .map(([id]) => id);
}

/** «The highest urgency wins»; «a likely condition with `mustRefer` fills `refer` { level: 'soon' }». */
function referOf(catalogue: Catalogue, answers: Answers): Expected['refer'] {
  const gates = referGates(catalogue, answers);
  const conditions = mustReferOf(catalogue, answers);
  if (gates.length + conditions.length === 0) return null;
  const levels: Urgency[] = [
    ...gates.map((id) => catalogue.contraindications[id]?.urgency ?? 'none'),
    ...conditions.map(() => 'soon' as const),
  ];
  const highest = Math.max(...levels.map((level) => URGENCIES.indexOf(level)));
  return {
    level: URGENCIES[highest] ?? 'none',
    reasons: [...gates.map((id) => `gate:${id}`), ...conditions.map((id) => `refer:${id}`)],
  };
}

/** «The same gate unknown → … at best ask-first.» «An `avoid` gate set → not-for-you. A `refer` or `caution` gate on named treatments set, or an `avoid`/`refer` gate unknown → at best ask-first.» */
function gateCaps(catalogue: Catalogue, answers: Answers, treatment: string): Cap[] {
  const caps: Cap[] = [];
  for (const [id, gate] of Object.entries(catalogue.contraindications)) {
    if (isSkinTypeGate(gate) || !names(gate, treatment)) continue;
    if (isSet(catalogue, answers, gate)) {
      const best = gate.level === 'avoid' ? 'not-for-you' : 'ask-first';
      caps.push({ best, reason: `gate:${id}`, list: 'against', gate });
    } else if (gate.level !== 'caution' && isGateUnknown(catalogue, answers, gate)) {
      caps.push({ best: 'ask-first', reason: `gate:${id}`, list: 'unknown' });
    }
  }
  return caps;
}

/** «The treatment's table and the dark-skin gates, the stricter binds.» */
function suits(catalogue: Catalogue, treatment: string, type: string): 'ok' | 'caution' | 'avoid' {
  const table = (catalogue.treatments[treatment]?.skinTypes as Readonly<Record<string, unknown>>)[type];
  const gates = Object.values(catalogue.contraindications)
    .filter((gate) => isSkinTypeGate(gate) && names(gate, treatment))
    .filter(({ setBy }) => setBy && 'options' in setBy && setBy.options.includes(type))
    .map(({ level }) => level);
  if (table === 'avoid' || gates.includes('avoid')) return 'avoid';
  return table === 'caution' || gates.length > 0 ? 'caution' : 'ok';
}

/** «One reason is shown: avoid → not-for-you; caution, or unknown for a procedure → at best ask-first»; «an `avoid`/`refer` gate unknown», here a dark-skin gate. */
function skinTypeCaps(catalogue: Catalogue, answers: Answers, treatment: string): Cap[] {
  const reason = `skin-type:${treatment}`;
  const values = said(catalogue, answers, 'skin-type').map((type) => suits(catalogue, treatment, type));
  if (values.includes('avoid')) return [{ best: 'not-for-you', reason, list: 'against' }];
  if (values.includes('caution')) return [{ best: 'ask-first', reason, list: 'against' }];
  if (!isUnknown(catalogue, answers, 'skin-type')) return [{ best: 'fits', reason, list: 'for' }];
  const gated = Object.values(catalogue.contraindications).some(
    (gate) => isSkinTypeGate(gate) && names(gate, treatment) && gate.level !== 'caution',
  );
  const matters = gated || catalogue.treatments[treatment]?.kind === 'procedure';
  return matters ? [{ best: 'ask-first', reason, list: 'unknown' }] : [];
}

/** «Prescription → at best ask-first.» */
function prescriptionCaps(catalogue: Catalogue, treatment: string): Cap[] {
  if (!catalogue.treatments[treatment]?.prescription) return [];
  return [{ best: 'ask-first', reason: `prescription:${treatment}`, list: 'against' }];
}

/** «Evidence for the first likely condition: avoid → not-for-you; none → no-evidence; limited or mixed → at best may-fit. `avoid` ratings … count for every likely condition.» */
function evidenceCaps(catalogue: Catalogue, answers: Answers, treatment: string): Cap[] {
  const best: Record<Rating, Verdict> = {
    strong: 'fits',
    moderate: 'fits',
    limited: 'may-fit',
    mixed: 'may-fit',
    none: 'no-evidence',
    avoid: 'not-for-you',
  };
  return likelyOf(catalogue, answers).flatMap((condition, index): Cap[] => {
    const rating = catalogue.evidence[treatment]?.[condition]?.rating;
    if (!rating || (index > 0 && rating !== 'avoid')) return [];
    const list = RATINGS.indexOf(rating) < RATINGS.indexOf('mixed') ? 'for' : 'against';
    return [{ best: best[rating], reason: `evidence:${condition}`, list }];
  });
}

/** «A likely condition with `mustRefer` …: at best ask-first. No likely condition: the same cap.» */
function referCaps(catalogue: Catalogue, answers: Answers): Cap[] {
  if (likelyOf(catalogue, answers).length === 0)
    return [{ best: 'ask-first', reason: 'refer:unknown', list: 'unknown' }];
  return mustReferOf(catalogue, answers).map((id) => ({ best: 'ask-first', reason: `refer:${id}`, list: 'against' }));
}

/** «`sun-protection` always `fits`»; «`no-treatment` always `may-fit`»; «rules 3–5 do not apply to the two». */
const apart: Readonly<Record<string, Verdict>> = { 'sun-protection': 'fits', 'no-treatment': 'may-fit' };

/** Rules 3 to 5 for a treatment that they apply to. */
const ordinaryCaps = (catalogue: Catalogue, answers: Answers, treatment: string): Cap[] => [
  ...gateCaps(catalogue, answers, treatment),
  ...skinTypeCaps(catalogue, answers, treatment),
  ...prescriptionCaps(catalogue, treatment),
  ...evidenceCaps(catalogue, answers, treatment),
  ...referCaps(catalogue, answers),
];

/** «The lowest cap is the verdict»; under rule 2 «treatments are `not-for-you` with the refer reason, sun-protection apart». */
function capsOf(catalogue: Catalogue, answers: Answers, treatment: string): Cap[] {
  const refer = referGates(catalogue, answers);
  if (refer.length > 0 && treatment !== 'sun-protection') {
    return refer.map((id) => ({ best: 'not-for-you', reason: `gate:${id}`, list: 'against' }));
  }
  if (apart[treatment]) return [{ best: apart[treatment], reason: '', list: 'for' }];
  return ordinaryCaps(catalogue, answers, treatment);
}
const verdictOf = (catalogue: Catalogue, answers: Answers, treatment: string): Verdict =>
  worstOf(capsOf(catalogue, answers, treatment).map(({ best }) => best));

/** «A conflict: `place` differs; `downtimeDays.max` over 0, 3, 14, absent = none.» */
function wishesAgainst(catalogue: Catalogue, answers: Answers, treatment: string): string[] {
  const facts = catalogue.treatments[treatment];
  const place = oneValue(catalogue, answers, 'place');
  const downtime = oneValue(catalogue, answers, 'downtime');
  const found: string[] = [];
  if (place !== null && place !== 'either' && place !== facts?.place) found.push('wish:place');
  const limit = downtime === null ? undefined : DOWNTIME_LIMIT[downtime];
  if (limit !== undefined && (facts?.downtimeDays.max ?? 0) > limit) found.push('wish:downtime');
  return found;
}

/** «`refer` … → outcome: 'refer'»; incomplete while a question of the path has no answer. */
function outcomeOf(catalogue: Catalogue, answers: Answers): Expected['outcome'] {
  if (referGates(catalogue, answers).length > 0) return 'refer';
  const open = Object.keys(catalogue.questions).filter(
    (id) => isOnPath(catalogue, answers, id) && !isAnswered(catalogue, answers, id),
  );
  return open.length > 0 ? 'incomplete' : 'options';
}

/** «Rank (only fits, may-fit, ask-first)»; «Both have rank null …; so have prescription-only treatments». */
function isRanked(catalogue: Catalogue, answers: Answers, treatment: string): boolean {
  if (apart[treatment] || catalogue.treatments[treatment]?.prescription) return false;
  return ['fits', 'may-fit', 'ask-first'].includes(verdictOf(catalogue, answers, treatment));
}

/** «Rank: verdict; then conflicts with the visitor's wishes …; then evidence; then burden»; «their number counts». */
function rankKey(catalogue: Catalogue, answers: Answers, treatment: string): number[] {
  const [first = ''] = likelyOf(catalogue, answers);
  return [
    BEST_FIRST.indexOf(verdictOf(catalogue, answers, treatment)),
    wishesAgainst(catalogue, answers, treatment).length,
    RATINGS.indexOf(catalogue.evidence[treatment]?.[first]?.rating ?? 'none'),
    catalogue.treatments[treatment]?.burden ?? 0,
  ];
}
function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** «Equal = joint: 1, 2, 2, 4»; «No likely condition, or one with `mustRefer`: rank null for all»; «`incomplete` … rank null». */
function ranksOf(catalogue: Catalogue, answers: Answers): Map<string, number> {
  if (outcomeOf(catalogue, answers) !== 'options') return new Map();
  if (likelyOf(catalogue, answers).length === 0 || mustReferOf(catalogue, answers).length > 0) return new Map();
  const ranked = Object.keys(catalogue.treatments).filter((id) => isRanked(catalogue, answers, id));
  const keys = ranked.map((id) => rankKey(catalogue, answers, id));
  const placeOf = (own: number[]) => keys.filter((other) => compareKeys(other, own) < 0).length + 1;
  return new Map(ranked.map((id, index) => [id, placeOf(keys[index] ?? [])]));
}

/** «Only for what can pass and has `after` words»: an option of which any gate has none, such as a medicine that one must not stop, stays. */
function canPass(catalogue: Catalogue, question: string, option: string): boolean {
  return Object.values(catalogue.contraindications)
    .filter(
      ({ setBy }) => setBy && 'question' in setBy && setBy.question === question && setBy.options.includes(option),
    )
    .every(({ after }) => after !== undefined);
}

/** «The options behind all worst caps removed together (an emptied `many` = `none`).» */
function without(catalogue: Catalogue, answers: Answers, gates: readonly Contraindication[]): Change[] {
  const changes: Change[] = [];
  for (const [id, question] of Object.entries(catalogue.questions)) {
    const from = cleaned(question, answers[id]);
    const behind = gates.flatMap(({ setBy }) =>
      setBy && 'question' in setBy && setBy.question === id ? setBy.options : [],
    );
    const left = from.filter((value) => !behind.includes(value) || !canPass(catalogue, id, value));
    if (left.length < from.length) changes.push({ question: id, from, to: left.length === 0 ? ['none'] : left });
  }
  return changes;
}

/** «`verdict` is what `recommend` says of those answers; null unless better. Only for what can pass and has `after` words; … unknowns are `unknown`, not a change.» */
function wouldChangeOf(catalogue: Catalogue, answers: Answers, treatment: string): ExpectedTreatment['wouldChange'] {
  const now = verdictOf(catalogue, answers, treatment);
  const worst = capsOf(catalogue, answers, treatment).filter(({ best }) => best === now);
  if (apart[treatment] || referGates(catalogue, answers).length > 0) return null;
  const gates = worst.map(({ gate }) => gate).filter((gate) => gate?.after !== undefined);
  if (worst.length === 0 || gates.length < worst.length) return null;
  const changes = without(catalogue, answers, gates as Contraindication[]);
  const changed = { ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) };
  const verdict = verdictOf(catalogue, changed, treatment);
  return BEST_FIRST.indexOf(verdict) < BEST_FIRST.indexOf(now) ? { changes, verdict } : null;
}

/**
 * Reasons that the design neither asks for nor forbids: the other rules' beside a refer reason, the wishes of what has no
 * rank, what the two treatments apart say for themselves («its reasons from the condition's course»), and where the one
 * reason for the skin type stands if the answer holds both a type and something unknown.
 */
function openTo(catalogue: Catalogue, answers: Answers, treatment: string): string[] {
  const wishes = wishesAgainst(catalogue, answers, treatment).map((reason) => `against ${reason}`);
  const unsure = isUnknown(catalogue, answers, 'skin-type') && said(catalogue, answers, 'skin-type').length > 0;
  const skin = unsure ? ['for', 'unknown'].map((list) => `${list} skin-type:${treatment}`) : [];
  if (apart[treatment]) {
    const kind = treatment === 'no-treatment' ? 'condition' : 'evidence';
    return [...wishes, ...conditionsOf(catalogue, answers).map(({ condition }) => `for ${kind}:${condition}`)];
  }
  if (referGates(catalogue, answers).length === 0) return [...wishes, ...skin];
  return [
    ...wishes,
    ...skin,
    ...ordinaryCaps(catalogue, answers, treatment).map(({ list, reason }) => `${list} ${reason}`),
  ];
}

function treatmentOf(
  catalogue: Catalogue,
  answers: Answers,
  treatment: string,
  rank: number | null,
): ExpectedTreatment {
  const caps = capsOf(catalogue, answers, treatment);
  const wishes = rank === null ? [] : wishesAgainst(catalogue, answers, treatment);
  const reasons = caps.filter(({ reason }) => reason !== '').map(({ list, reason }) => `${list} ${reason}`);
  return {
    treatment,
    verdict: worstOf(caps.map(({ best }) => best)),
    rank,
    reasons: [...reasons, ...wishes.map((reason) => `against ${reason}`)],
    openTo: openTo(catalogue, answers, treatment),
    wouldChange: wouldChangeOf(catalogue, answers, treatment),
  };
}

/** «Order of `treatments`: by rank then `order`; then rank null by verdict, then `order`.» */
function inOrder(catalogue: Catalogue, treatments: readonly ExpectedTreatment[]): ExpectedTreatment[] {
  const key = ({ treatment, rank, verdict }: ExpectedTreatment) => [
    rank === null ? 1 : 0,
    rank ?? BEST_FIRST.indexOf(verdict),
    catalogue.treatments[treatment]?.order ?? 0,
  ];
  return [...treatments].sort((a, b) => compareKeys(key(a), key(b)));
}

export function expected(catalogue: Catalogue, answers: Answers): Expected {
  const ranks = ranksOf(catalogue, answers);
  const treatments = Object.keys(catalogue.treatments).map((id) =>
    treatmentOf(catalogue, answers, id, ranks.get(id) ?? null),
  );
  return {
    outcome: outcomeOf(catalogue, answers),
    refer: referOf(catalogue, answers),
    conditions: conditionsOf(catalogue, answers),
    treatments: inOrder(catalogue, treatments),
  };
}
