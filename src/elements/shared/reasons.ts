/** A reason of the engine in the catalogue's words. */
import type { Catalogue, Condition, Treatment } from '../../data/types.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import type { details } from '../../data/words/en/ui-details.ts';
import type { Reason } from '../../engine/types.ts';
import { RATING_WORDS } from './verdict.ts';
import { inSentence, say, type WordsOf } from './words.ts';

type Words = WordsOf<typeof common & typeof details>;

/** What a reason is told from. */
export interface Telling {
  readonly ui: Pick<Catalogue['ui'], 'common' | 'details' | 'notices'>;
  readonly conditions: Readonly<Record<string, Pick<Condition, 'name' | 'course'>>>;
  readonly treatments: Readonly<Record<string, Pick<Treatment, 'skinTypes'>>>;
  readonly evidence: Catalogue['evidence'];
  readonly contraindications: Catalogue['contraindications'];
}
export type Side = 'for' | 'against' | 'unknown';

/** A short line, what is behind it, and what it rests on. */
export interface ReasonText {
  title: string;
  text: string;
  sources: readonly string[];
  basis?: Reason['basis'] | undefined;
  grade?: Reason['grade'];
}

/** The sentence of a reason for a treatment; `side` says whether it speaks for, against, or is not known. */
export function reasonText(catalogue: Telling, reason: Reason, side: Side, treatment: string): ReasonText {
  const words = { ...catalogue.ui.common, ...catalogue.ui.details } as Words;
  const { sources, basis, grade } = reason;
  const rests = { sources, ...(basis && { basis }), ...(grade && { grade }) };
  return { ...rests, ...WRITERS[reason.kind](catalogue, words, reason, side, treatment) };
}

type Writer = (
  catalogue: Telling,
  words: Words,
  reason: Reason,
  side: Side,
  treatment: string,
) => Pick<ReasonText, 'title' | 'text'> & Partial<ReasonText>;

const conditionName = (catalogue: Telling, id: string): string => catalogue.conditions[id]?.name ?? id;

/** A note that is about other skin types is not told to this one. */
function skinNote(facts: Treatment['skinTypes'] | undefined, type: string | undefined, side: Side): string {
  const { note = '', noteFor } = facts ?? {};
  const isAbout = noteFor ? noteFor.some((one) => one === type) : side === 'against';
  return side === 'unknown' || isAbout ? note : '';
}

const WRITERS: Readonly<Record<Reason['kind'], Writer>> = {
  gate: (catalogue, words, { id }, side) => {
    const gate = catalogue.contraindications[id];
    const title = say(side === 'unknown' ? words.firstFindOut : words.becauseGate, { gate: gate?.name ?? id });
    return { title, text: [gate?.why, gate?.action].filter(Boolean).join(' ') };
  },
  'skin-type': (catalogue, words, { option }, side, treatment) => {
    const title = { for: words.becauseSkinOk, against: words.becauseSkin, unknown: words.firstSkinType }[side];
    return { title: say(title), text: skinNote(catalogue.treatments[treatment]?.skinTypes, option, side) };
  },
  evidence: (catalogue, words, { id }, _side, treatment) => {
    const cell = catalogue.evidence[treatment]?.[id];
    const condition = inSentence(conditionName(catalogue, id));
    const rating = say(words[RATING_WORDS[cell?.rating ?? 'none']]);
    const title = cell?.rating === 'avoid' ? words.evidenceAvoid : words.evidenceFor;
    const said = say(title, { rating, condition });
    return { title: cell?.prevents ? say(words.evidencePrevents, { evidence: said }) : said, text: cell?.note ?? '' };
  },
  // Its sentence rests on what the same sentence rests on elsewhere.
  prescription: (catalogue, words) => {
    const found = catalogue.ui.notices['ask-a-prescriber'];
    return { title: say(words.prescription), text: '', basis: undefined, ...found };
  },
  condition: (catalogue, words, { id }) => ({
    title: say(words.course, { condition: inSentence(conditionName(catalogue, id)) }),
    text: catalogue.conditions[id]?.course ?? '',
  }),
  wish: (_catalogue, words, { id, option }) => {
    if (id === 'downtime') return { title: say(words.wishDowntime), text: '' };
    return { title: say(option === 'home' ? words.wishHome : words.wishClinic), text: '' };
  },
  refer: (catalogue, words, { id }) => {
    if (id === 'unknown') return { title: say(words.unknownCondition), text: '' };
    return { title: say(words.seeFirst), text: conditionName(catalogue, id) };
  },
};
