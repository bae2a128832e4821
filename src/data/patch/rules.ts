/**
 * What a clinic's file may do, path by path. `*` is an id or key that the base has, `+` one that it has not. A path
 * that does not stand here may not be changed, nor may what lies below it: whatever nobody has thought of is safe.
 */
import { isObject } from '../join.ts';
import { refusal, type Rule } from './rule.ts';
import * as stricter from './tighten.ts';
import { isWarning } from './warnings.ts';

/** The clinic's to say. */
const free: Rule = () => undefined;
export const NEVER = refusal('A file may not change this.', 'Leave it out; the built-in value stays.');
const never: Rule = () => NEVER;
/** New entries; the schema says what they have to hold. */
const add: Rule = free;

/** A sentence that rests on the `sources` beside it needs others once it is another sentence. */
const cited: Rule = ({ given }) =>
  Array.isArray(given['sources'])
    ? undefined
    : refusal(
        'A new sentence needs its own sources.',
        'Give "sources" beside it: ids of the catalogue’s sources or of your own.',
      );
/** Sentences that rest on the `sources` beside them, and are not the clinic's alone. */
const CITED = ['summary', 'look', 'where', 'triggers', 'worse', 'how'];
/** The sources of sentences that stay, stay. */
const sources: Rule = (change) =>
  CITED.some((key) => Object.hasOwn(change.given, key)) ? undefined : stricter.superset(change);

const placeholders = (text: unknown): string[] =>
  [...new Set(typeof text === 'string' ? text.match(/\{\w+\}/g) : [])].sort((a, b) => (a < b ? -1 : 1));
const forms = (word: unknown): unknown[] => (isObject(word) ? Object.values(word) : [word]);

/** A word keeps its kind (one text, or plural forms) and what is filled in. */
const word: Rule = ({ was, now, path }) => {
  const [group = '', key = ''] = path.slice(1);
  if (isWarning(group, key))
    return refusal(
      'This word warns, or says how sure something is, so a file may not change it.',
      'Leave it out; the built-in text stays.',
    );
  if (isObject(was) !== isObject(now))
    return refusal(
      isObject(was) ? 'This word has plural forms.' : 'This word is one text.',
      isObject(was) ? 'Write { "one": …, "other": … }.' : 'Write a text.',
    );
  const wanted = placeholders(forms(was).at(-1));
  const odd = forms(now).find((text) => placeholders(text).some((one) => !wanted.includes(one)));
  const short = forms(now).at(-1);
  if (odd === undefined && wanted.every((one) => placeholders(short).includes(one))) return undefined;
  return refusal('This word does not fill in what it should.', `It has to hold ${wanted.join(', ') || 'no {…}'}.`);
};

/** A gate that a file adds is set by an answer to a safety question, and says what it rests on. */
const newGate: Rule = ({ now }) =>
  isObject(now) && now['setBy'] === undefined
    ? refusal('Nothing sets this gate.', 'Give "setBy": { "question": …, "options": […] } or { "condition": … }.')
    : undefined;

/** A rating where there was none says at best that nothing was found. */
const newRating: Rule = (change) =>
  isObject(change.now)
    ? stricter.rating({ ...change, was: undefined, now: change.now['rating'], nowIn: change.now })
    : undefined;

/** What a rating rests on changes only with the rating. */
const withRating: Rule = ({ given, wasIn }) =>
  given['rating'] === undefined || given['rating'] === wasIn['rating']
    ? refusal(
        'This says what a rating rests on, so it changes only with the rating.',
        'Give a stricter "rating" beside it, or leave it out.',
      )
    : undefined;

const calm = (phase: unknown): boolean =>
  !isObject(phase) || !isObject(phase['normal']) || Object.keys(phase['normal']).length === 0;
/** What may be normal is a reason not to call, so that a file adds none. */
const newPhase: Rule = ({ now }) =>
  calm(now)
    ? undefined
    : refusal('A file may not say what is normal.', 'Write "normal": {} and put reasons to call into "callIf".');
const newPlan: Rule = ({ now }) => {
  if (!isObject(now) || typeof now['extends'] !== 'string')
    return refusal(
      'A new plan extends one of ours.',
      'Write "extends": and the id of a plan, so that its warnings stay.',
    );
  const phases = isObject(now['phases']) ? Object.values(now['phases']) : [];
  return phases.every(calm)
    ? undefined
    : refusal('A file may not say what is normal.', 'Write "normal": {} in each phase.');
};

const TYPES = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'];
const each = (keys: readonly string[], path: string, rule: Rule): [string, Rule][] =>
  keys.map((key) => [`${path}/${key}`, rule]);

export const RULES: readonly (readonly [path: string, rule: Rule])[] = [
  ['/clinic', free],

  ['/meta/reviewedBy', free],
  ['/meta/currency', free],
  ['/meta/locale', free],
  // A fact about the clinic, neither strict nor mild: what it allows follows from it.
  ['/meta/jurisdiction', free],
  ['/meta/prescriptionNames', stricter.superset],
  // Reasons for whoever checks the file; no widget reads them.
  ['/meta/acknowledged', free],

  ['/ui/*/*', word],

  ['/conditions/*/order', free],
  ['/conditions/*/name', free],
  ['/conditions/*/alsoCalled', free],
  ...each(['summary', 'look', 'where', 'triggers', 'worse'], '/conditions/*', cited),
  ['/conditions/*/sources', sources],
  ['/conditions/*/mustRefer', stricter.flag],

  // A treatment that the base has not is held against the one that it is `like`, by the same rules.
  ['/treatments/*/order', free],
  ['/treatments/*/name', free],
  ['/treatments/*/offered', free],
  ['/treatments/*/price', free],
  ['/treatments/*/sessions', free],
  ['/treatments/*/gapWeeks', free],
  ['/treatments/*/ask', free],
  ['/treatments/*/how', cited],
  ['/treatments/*/sources', sources],
  ['/treatments/*/steps/cleansing', free],
  ['/treatments/*/steps/numbing', free],
  ['/treatments/*/steps/treatment', free],
  ['/treatments/*/steps/after', free],
  ['/treatments/*/steps/+', add],
  ['/treatments/*/harms/+', add],
  ['/treatments/*/prescription', stricter.flag],
  ['/treatments/*/burden', stricter.number],
  ['/treatments/*/discomfort/level', stricter.number],
  ['/treatments/*/discomfort/text', free],
  ['/treatments/*/discomfort/sources', free],
  ['/treatments/*/downtimeDays', stricter.range],
  ['/treatments/*/firstResultWeeks', stricter.range],
  ...each(TYPES, '/treatments/*/skinTypes', stricter.skinType),
  // One that extends the plan before it, which is looked at once all is merged.
  ['/treatments/*/aftercare', free],

  ...each(['order', 'name', 'price'], '/treatments/sun-protection', free),
  ...each(['order', 'name'], '/treatments/no-treatment', free),

  ['/evidence/*/*/rating', stricter.rating],
  ['/evidence/*/*/note', withRating],
  ['/evidence/*/*/sources', (change) => withRating(change) && stricter.superset(change)],
  // Always asked for, always there: what holds for these two is the same everywhere.
  ['/evidence/sun-protection', never],
  ['/evidence/no-treatment', never],
  ['/evidence/*/+', newRating],

  ['/contraindications/+', newGate],
  ['/contraindications/*/level', stricter.level],
  ['/contraindications/*/treatments', stricter.treatments],
  ['/contraindications/*/setBy/options', stricter.superset],
  ['/contraindications/*/urgency', stricter.urgency],
  ['/contraindications/*/sources', stricter.superset],

  ['/aftercare/+', newPlan],
  ['/aftercare/*/phases/+', newPhase],
  ['/aftercare/*/phases/*/title', free],
  ['/aftercare/*/phases/*/do/+', add],
  ['/aftercare/*/phases/*/avoid/+', add],
  ['/aftercare/*/phases/*/callIf/+', add],
  ['/aftercare/*/phases/*/callIf/*/level', stricter.callLevel],

  ['/claims/+', add],
  ['/sources/+', add],
];
