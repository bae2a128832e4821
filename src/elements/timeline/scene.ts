/** What every part of the widget draws with. */
import type { Catalogue } from '../../data/types.ts';
import type { AftercareCatalogue, DecisionCatalogue, PlanLine, PlanPhase } from '../../engine/types.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import type { plan } from '../../data/words/en/ui-plan.ts';
import type { timeline } from '../../data/words/en/ui-timeline.ts';
import type { Cited, SmallPrint } from '../shared/small-print.ts';
import type { Start } from '../shared/pigment-element.ts';
import type { WordsOf } from '../shared/words.ts';
import type * as Dated from './dated.ts';
import type * as More from './more/more.ts';
import type { Keep } from './keep/keep.ts';
import type { Ticks } from './ticks.ts';

type Whole = Catalogue['treatments'][string];
/** The steps of the day come with the rest. */
type TreatmentStart = Pick<Whole, 'order' | 'name' | 'aftercare' | 'offered'> &
  Partial<Pick<Whole, 'steps'>> &
  AftercareCatalogue['treatments'][string];

/** What the first view needs: the names of the treatments, and the plan that the page names. */
export interface TimelineStart extends Start {
  readonly clinic: Catalogue['clinic'];
  readonly ui: Start['ui'] & {
    readonly timeline: Catalogue['ui']['timeline'];
    /** Comes later than a first view. */
    readonly together?: Catalogue['ui']['together'];
  };
  readonly treatments: Readonly<Record<string, TreatmentStart>>;
  readonly aftercare: Catalogue['aftercare'];
}

export type Words = WordsOf<typeof timeline & typeof plan>;

export interface Scene {
  readonly first: TimelineStart;
  readonly words: Words;
  readonly common: WordsOf<typeof common>;
  readonly locale: string;
  /** Level of the first heading; parts add to it. */
  readonly level: number;
  readonly citations: SmallPrint;
  /** Fetches the rest; the same for everybody. */
  readonly need: () => void;
  /** What stands below a line that other plans have something to say about. */
  readonly reasons?: (key: string, line: PlanLine) => unknown;
  /** Whose a part of a plan of several is. */
  readonly owners?: (phase: PlanPhase) => unknown;
  /** What a plan with dates is drawn with; null until it is there. */
  readonly dated: typeof Dated | null;
  /** When the next session is due, where a part's own words on it come too soon. */
  readonly early?: (phase: PlanPhase) => unknown;
  /** What comes once the widget is touched. */
  readonly more: typeof More | null;
  readonly ticks: Ticks;
  /** The visitor has ticked something off in this part, or taken a tick away. */
  readonly ticked: (phase: string) => void;
  /** Null until it is there. */
  readonly keep: Keep | null;
}

/** Everything that a timeline can show, and what decides which treatments it offers; a whole catalogue is one. */
export interface WholeTimeline extends Cited, Omit<DecisionCatalogue, 'treatments'> {
  readonly clinic: Catalogue['clinic'];
  readonly ui: Pick<Catalogue['ui'], 'common' | 'details' | 'timeline' | 'together' | 'notices'>;
  readonly treatments: TimelineStart['treatments'] & DecisionCatalogue['treatments'];
  readonly aftercare: Catalogue['aftercare'];
}

/** Whether a treatment has a plan, be it here already or still to be fetched. */
export const mayHavePlan = ({ treatments }: TimelineStart, id: string): boolean =>
  Object.hasOwn(treatments, id) && treatments[id]?.aftercare !== undefined;

/** Whether the plan of a treatment is here. */
export const hasPlan = (first: TimelineStart, id: string): boolean =>
  mayHavePlan(first, id) && Object.hasOwn(first.aftercare, first.treatments[id]?.aftercare ?? '');
