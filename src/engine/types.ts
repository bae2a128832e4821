/** What the engine takes and gives. It speaks in ids; the elements turn them into the catalogue's words. */
import type {
  Basis,
  Catalogue,
  Chance,
  Condition,
  Contraindication,
  Effect,
  Evidence,
  Grade,
  Line,
  Phase,
  Question,
  Range,
  Rating,
  Treatment,
} from '../data/types.ts';

/** Question id → the chosen option ids. Ids that the catalogue does not know are ignored. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** From best to worst. A rule caps what a treatment may reach; the lowest cap is the verdict. */
export type Verdict = 'fits' | 'may-fit' | 'ask-first' | 'no-evidence' | 'not-for-you';

/** Why: always with at least one source or a basis. */
export interface Reason {
  kind: 'gate' | 'skin-type' | 'evidence' | 'prescription' | 'condition' | 'wish' | 'refer';
  /** Gate id; for a wish `place` or `downtime`; for prescription and skin-type the treatment; else the condition, or `unknown`. */
  id: string;
  question?: string;
  option?: string;
  sources: readonly string[];
  basis?: Basis;
  grade?: Grade;
}

export type GateFacts = Pick<
  Contraindication,
  'level' | 'treatments' | 'setBy' | 'urgency' | 'sources' | 'basis' | 'after'
>;
export type QuestionFacts = Pick<Question, 'order' | 'kind' | 'safety' | 'askIf'> & {
  readonly options: Readonly<Record<string, Pick<Question['options'][string], 'supports' | 'exclusive' | 'order'>>>;
};

/** The part of a catalogue that decides: no words, but for `after`. A whole `Catalogue` is one. */
export interface DecisionCatalogue {
  readonly questions: Readonly<Record<string, QuestionFacts>>;
  readonly conditions: Readonly<Record<string, Pick<Condition, 'mustRefer' | 'sources'>>>;
  readonly treatments: Readonly<
    Record<
      string,
      Pick<Treatment, 'order' | 'kind' | 'prescription' | 'place' | 'burden' | 'downtimeDays' | 'skinTypes' | 'like'>
    >
  >;
  readonly evidence: Readonly<
    Record<string, Readonly<Record<string, Pick<Evidence, 'rating' | 'grade' | 'basis' | 'sources'>>>>
  >;
  readonly contraindications: Readonly<Record<string, GateFacts>>;
}

/** The part of a catalogue that the interview reads. */
export interface InterviewCatalogue<Q extends QuestionFacts = Question> {
  readonly questions: Readonly<Record<string, Q>>;
  readonly contraindications: Readonly<Record<string, GateFacts>>;
}

export interface Interview<Q = Question> {
  /** Answered questions of the path, in order, up to the first that is not. */
  trail: string[];
  /** The next question, or null when the interview is over. */
  current: (Q & { id: string }) | null;
  /** Questions still to come as far as the answers tell, the current one included. */
  remaining: number;
}

export interface TreatmentVerdict {
  treatment: string;
  verdict: Verdict;
  /** 1 is first; equal is joint (1, 2, 2, 4). Null where nothing is ranked. */
  rank: number | null;
  for: Reason[];
  against: Reason[];
  /** What would have to be known first. */
  unknown: Reason[];
  /** The smallest change of circumstances that would better the verdict. */
  wouldChange: { changes: { question: string; from: string[]; to: string[] }[]; verdict: Verdict } | null;
}

export interface PossibleCondition {
  condition: string;
  likelihood: 'likely' | 'possible';
  because: Reason[];
}

export interface Recommendation {
  outcome: 'refer' | 'options' | 'incomplete';
  /** May stand beside `options` where a likely condition has to be seen by a clinician. */
  refer: { level: 'urgent' | 'soon' | 'none'; reasons: Reason[] } | null;
  conditions: PossibleCondition[];
  /** Always every treatment of the catalogue. */
  treatments: TreatmentVerdict[];
}

export type RowId =
  | 'how'
  | 'place'
  | 'sessions'
  | 'gap'
  | 'downtime'
  | 'discomfort'
  | 'first-result'
  | 'lasting'
  | 'cost'
  | 'benefits'
  | 'side-effects'
  | 'who-should-not'
  | 'skin-type'
  | 'evidence'
  | 'chances'
  | 'prescription';

/** One thing that a text cell says. `level` is a gate's, where the item is one. */
export interface CellItem {
  id: string;
  text: string;
  figure?: Effect['figure'];
  level?: Contraindication['level'];
  /** Of a gate about skin types, those for which no stricter one holds, where these are not all of them. */
  skinTypes?: readonly string[];
  sources: readonly string[];
  basis?: Basis | undefined;
}
/** One outcome of studies that compared treatments. `count` is absent where they did not count this treatment. */
export type CellChance = Omit<Chance, 'counts'> & { id: string; count?: Chance['counts'][string] };
export interface CellRating {
  condition: string;
  rating: Rating;
  /** It is rated for preventing, not for treating. */
  prevents?: boolean | undefined;
  grade?: Grade | undefined;
  sources: readonly string[];
  basis?: Basis | undefined;
}
type Suits = Treatment['skinTypes']['type-1'];
type CellContent =
  | { kind: 'range'; min?: number | undefined; max?: number | undefined; unit: Range['unit'] }
  | { kind: 'level'; scale: 'place'; value: Treatment['place'] }
  | { kind: 'level'; scale: 'discomfort'; value: number; text?: string | undefined }
  | { kind: 'level'; scale: 'cost'; value: Treatment['cost']['level'] }
  | { kind: 'level'; scale: 'prescription'; value: 'yes' | 'no' }
  /** `value` for the asked skin type; `all` for every type, dark-skin gates included. */
  | { kind: 'level'; scale: 'skin-type'; value: Suits | null; all: Readonly<Record<string, Suits>> }
  /** No items: nobody is listed, nothing was found, or how long it lasts is known of other kinds of mark only. */
  | { kind: 'text'; items: CellItem[] }
  | {
      kind: 'price';
      from: number;
      to?: number | undefined;
      per: 'session' | 'course' | 'month';
      currency: string;
      own: boolean;
    }
  /** For one asked condition, or for all of them. Also where one asks for a time that the condition has not. */
  | { kind: 'rating'; ratings: CellRating[] }
  /** Every outcome of the asked condition, in the same order for every treatment. */
  | { kind: 'frequency'; chances: CellChance[] }
  | { kind: 'not-studied' }
  | { kind: 'not-given' };
/** What one treatment says in one row, with what it rests on. `note` qualifies it in words. */
export type Cell = CellContent & {
  sources: readonly string[];
  basis?: Basis | undefined;
  grade?: Grade | undefined;
  note?: string | undefined;
};

export interface ComparisonTable {
  condition?: string;
  skinType?: string;
  columns: { treatment: string; verdict?: Verdict; reasons: Reason[] }[];
  groups: { id: string; rows: { id: RowId; same: boolean; cells: Cell[] }[] }[];
}
export interface ComparisonOptions {
  condition?: string | undefined;
  skinType?: string | undefined;
  treatments?: readonly string[] | undefined;
  rows?: readonly string[] | undefined;
  answers?: Answers | undefined;
  /** The row that the treatments are ordered by, least (evidence: strongest) first. Unknown values come last. */
  order?: string | undefined;
  /** Rows that matter to the visitor: they come first, in the group `matters`. */
  matters?: readonly string[] | undefined;
}
/** Rows that treatments can be ordered by. */
export type ComparisonOrder = Extract<
  RowId,
  'sessions' | 'gap' | 'downtime' | 'discomfort' | 'first-result' | 'cost' | 'evidence'
>;

/** A line of a plan: the catalogue's line, with the family that says it. */
export type PlanLine = Line & {
  id: string;
  family: string;
  sources: readonly string[];
  /** Lines of other families that this one stands in for, because it is at least as strict on all of their days. */
  also?: OtherLine[];
  /** Something to do that another family says to avoid, on some of its days or in part. Those lines count first. */
  yields?: OtherLine[];
};
/** A line of another family, with the phase that says it. */
export type OtherLine = Pick<PlanLine, 'id' | 'family' | 'text' | 'topics' | 'level' | 'sources' | 'basis'> & {
  kind: 'do' | 'avoid' | 'normal' | 'callIf';
  phase: string;
  title: string;
  from: number;
  to: number;
};
export interface PlanPhase {
  id: string;
  family: string;
  title: string;
  /** 1 for the first session. */
  session: number;
  /** Whole days from that session, inclusive; negative before it. */
  from: number;
  to: number;
  fromHour?: number;
  toHour?: number;
  /** Calendar days, where the plan has a start. */
  fromDate?: string;
  toDate?: string;
  /** How redness and sensitivity usually are, 0 none to 3 strong. */
  skin?: NonNullable<Phase['skin']>;
  do: PlanLine[];
  avoid: PlanLine[];
  normal: PlanLine[];
  callIf: PlanLine[];
  note?: string;
  sources: readonly string[];
  basis?: Basis | undefined;
  /** Its words on the next session are about another treatment than the one with the longest gap, and come too soon. */
  early?: true;
  /** Where families have a phase with the very same days: each one's own, this phase's included. */
  joined?: Pick<PlanPhase, 'id' | 'family' | 'title' | 'note' | 'sources' | 'basis'>[];
}
export interface PlanToday {
  date: string;
  /** Time of day, where one was given. Then phases that are given in hours end by the hour. */
  time?: string;
  /** The session that the day is counted from, and the day since it (negative before). */
  session: number;
  day: number;
  /** Indexes into `phases` of those that hold today; may be empty between phases. */
  current: number[];
  /** Index of the next phase to begin, and how many days away it is. */
  next: { phase: number; inDays: number } | null;
}
export interface AftercarePlan {
  /** The families that the plan is made of; null where none of the treatments has a plan. */
  plan: string[] | null;
  treatments: string[];
  /** Calendar day of the first session, and its time of day where one was given. */
  start?: string;
  time?: string;
  gapWeeks: number;
  sessions: { number: number; day: number; date?: string }[];
  phases: PlanPhase[];
  today?: PlanToday;
  /** Null where there is no plan. */
  earliestNext: EarliestNext | null;
}
/** The earliest sensible day of one more session after the last. */
export interface EarliestNext {
  /** Whole days from the first session, as in `sessions`. */
  day: number;
  date?: string;
  /** Whole days from the last session. */
  after: number;
  /** What makes it that late: the longest of the least gaps, or skin that is still healing. */
  because: 'gap' | 'healing';
  /** The treatments with the longest of the least gaps; empty where no gap is known and a usual one is taken. */
  treatments: string[];
}
export interface AftercareOptions {
  treatment?: string | undefined;
  treatments?: readonly string[] | undefined;
  /** `2026-11-20` or `2026-11-20T14:30`, the clinic's time. Anything else makes the plan undated. */
  start?: string | undefined;
  sessions?: number | undefined;
  /** 1 to 104. Absent or less than 1: the treatment's usual gap. */
  gapWeeks?: number | undefined;
  /** The clinic's calendar day, `2026-11-22`, or its day and time, `2026-11-22T09:15`. */
  today?: string | undefined;
}
/** The part of a catalogue that a plan reads. */
export interface AftercareCatalogue {
  readonly treatments: Readonly<
    Record<string, Pick<Treatment, 'aftercare'> & { readonly gapWeeks: Unsourced<Treatment['gapWeeks']> }>
  >;
  readonly aftercare: Catalogue['aftercare'];
}
/** What of a treatment may come later than its numbers: sentences, and sources. */
type Sentences = 'how' | 'benefits' | 'harms' | 'lasting';
type Unsourced<T> = T extends { readonly sources: readonly string[] }
  ? Omit<T, 'sources'> & { readonly sources?: readonly string[] | undefined }
  : T;
type Numbers = Unsourced<Omit<Treatment, 'experience' | 'steps' | 'ask' | 'name' | 'discomfort' | Sentences>>;
type TableTreatment = { readonly [Field in keyof Numbers]: Unsourced<Numbers[Field]> } & Partial<
  Pick<Treatment, Sentences>
> & { readonly discomfort: Unsourced<Omit<Treatment['discomfort'], 'text'>> & { readonly text?: string | undefined } };
type TableCondition = Pick<Condition, 'mustRefer'> & {
  readonly chances?: Readonly<Record<string, Partial<Chance>>> | undefined;
};
/** The part of a catalogue that the table reads; its sentences and sources may come later than its numbers. */
export interface ComparisonCatalogue {
  readonly meta: Pick<Catalogue['meta'], 'currency'> & Partial<Pick<Catalogue['meta'], 'jurisdiction'>>;
  readonly conditions: Readonly<Record<string, TableCondition>>;
  readonly evidence: Readonly<Record<string, Readonly<Record<string, Pick<Evidence, 'rating'> & Partial<Evidence>>>>>;
  readonly treatments: Readonly<Record<string, TableTreatment>>;
  readonly contraindications: Readonly<Record<string, GateFacts & Partial<Pick<Contraindication, 'name'>>>>;
}
