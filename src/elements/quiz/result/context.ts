/** What the parts of the result draw from, and small things that several of them say. */
import type { LitElement } from 'lit';
import type { Catalogue, Condition, Treatment } from '../../../data/types.ts';
import type { common } from '../../../data/words/en/ui-common.ts';
import type { details } from '../../../data/words/en/ui-details.ts';
import type { result } from '../../../data/words/en/ui-result.ts';
import type { Answers, Reason, Recommendation } from '../../../engine/types.ts';
import type { Cited, SmallPrint } from '../../shared/small-print.ts';
import { inSentence, say, type WordsOf } from '../../shared/words.ts';

/** Everything that a quiz can show; a whole catalogue is one. */
export interface QuizCatalogue
  extends Cited, Pick<Catalogue, 'clinic' | 'evidence' | 'contraindications' | 'questions'> {
  readonly ui: Pick<Catalogue['ui'], 'common' | 'details' | 'quiz' | 'result' | 'notices'>;
  readonly conditions: Readonly<Record<string, Omit<Condition, 'chances'>>>;
  readonly treatments: Readonly<
    Record<
      string,
      Pick<
        Treatment,
        | 'order'
        | 'name'
        | 'kind'
        | 'offered'
        | 'prescription'
        | 'place'
        | 'burden'
        | 'how'
        | 'downtimeDays'
        | 'skinTypes'
        | 'ask'
        | 'sources'
      >
    >
  >;
}

/** What the element gives. */
export interface ResultInput {
  catalogue: QuizCatalogue;
  answers: Answers;
  recommendation: Recommendation;
  /** Answered questions on the visitor's path, in order. */
  trail: readonly string[];
  /** What of the answers the page gave for the visitor. */
  given: Answers;
  level: number;
  citations: SmallPrint;
  bookingUrl: string | null;
  phone: string | null;
  book: () => void;
  change: (question: string) => void;
  restart: () => void;
  /** The widget, to be drawn again where a part of its result has news. */
  host: LitElement;
  session: string;
  /** Says something to a screen reader. */
  announce: (text: string) => void;
}

export interface Context extends ResultInput {
  words: WordsOf<typeof result>;
  common: WordsOf<typeof common>;
  details: WordsOf<typeof details>;
}

export const contextOf = (input: ResultInput): Context => ({
  ...input,
  words: input.catalogue.ui.result as WordsOf<typeof result>,
  common: input.catalogue.ui.common as WordsOf<typeof common>,
  details: input.catalogue.ui.details as WordsOf<typeof details>,
});

/** "a, b and c" in the catalogue's language. */
export const listed = ({ catalogue }: Context, texts: readonly string[]): string =>
  new Intl.ListFormat(catalogue.meta.locale).format(texts);

/** A sentence or a line, and what it rests on. */
export interface Said {
  text: string;
  /** What is behind a short line. */
  more?: string;
  /** The reason's, where it is one. */
  kind?: Reason['kind'];
  sources: readonly string[];
}

/** Notices as lines. */
export const noticed = ({ catalogue }: Context, ids: readonly string[]): Said[] =>
  ids.flatMap((id) => catalogue.ui.notices[id] ?? []);

/** A type of mark as it reads within a sentence. */
export function whatIs({ catalogue, words }: Context, condition: string): string {
  const phrase = (words as Readonly<Record<string, WordsOf<typeof result>['maybe'] | undefined>>)[`is-${condition}`];
  return phrase ? say(phrase) : inSentence(catalogue.conditions[condition]?.name ?? condition);
}

/** Chosen options as the visitor read them, in quotation marks. */
export function quotedOptions(context: Context, question: string, options: readonly string[]): string[] {
  const found = context.catalogue.questions[question]?.options;
  return options.map((option) => say(context.words.quoted, { text: found?.[option]?.label ?? option }));
}

/** Red marks are not from pigment, and nothing here is made for them. */
export const areRed = ({ answers }: Context): boolean => answers['look']?.includes('red-marks') ?? false;

/** Cosmetic treatment is not offered to minors, whatever else brings a doctor in. */
export const isMinor = ({ recommendation: { refer } }: Context): boolean =>
  refer !== null && (refer.level === 'none' || refer.reasons.some(({ id }) => id === UNDER_18));
export const UNDER_18 = 'under-18';

/** The types that decide: what the answers make likely. */
export const likely = ({ recommendation }: Context): string[] =>
  recommendation.conditions.filter(({ likelihood }) => likelihood === 'likely').map(({ condition }) => condition);
