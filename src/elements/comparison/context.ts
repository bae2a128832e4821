/** What every part of the comparison is drawn from. */
import type { Catalogue, Condition, Treatment } from '../../data/types.ts';
import type { choosing } from '../../data/words/en/ui-choosing.ts';
import type { comparison } from '../../data/words/en/ui-comparison.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import type { ComparisonCatalogue, ComparisonTable, DecisionCatalogue, Recommendation } from '../../engine/types.ts';
import type { Cited, SmallPrint } from '../shared/small-print.ts';
import type { Start } from '../shared/pigment-element.ts';
import type { WordsOf } from '../shared/words.ts';
import type { ComparisonView } from './view-state.ts';

type Named<T, More extends keyof T = never> = Readonly<Record<string, Pick<T, More | ('name' & keyof T)>>>;

/** What the first view needs; the default catalogue's is a small part of it, a clinic's the whole. */
export type ComparisonStart = Start &
  Omit<ComparisonCatalogue, 'meta'> & {
    readonly meta: Pick<Catalogue['meta'], 'decision'>;
    readonly ui: Pick<Catalogue['ui'], 'comparison'>;
    readonly conditions: Named<Condition, 'order'>;
    readonly treatments: Named<Treatment, 'offered'>;
  };

/** Everything that a comparison can show; a whole catalogue is one. */
export interface WholeComparison
  extends Cited, Omit<Catalogue, 'meta' | 'clinic' | 'ui' | 'questions' | 'aftercare' | 'sources'> {
  readonly ui: Pick<Catalogue['ui'], 'common' | 'details' | 'comparison' | 'result' | 'notices'>;
  readonly questions: DecisionCatalogue['questions'];
}

/** Orders treatments and rows; a chunk of its own. */
export type Arranging = typeof import('./arrange.ts');
/** Everything that is drawn only once the whole catalogue is there; a chunk of its own. */
export type Rest = typeof import('./rest.ts');
export type Group = ComparisonTable['groups'][number];
export type Row = Group['rows'][number];

export interface Context {
  /** The whole catalogue where it is there, else what the first view has. */
  readonly data: ComparisonStart;
  readonly whole: WholeComparison | null;
  /** Null until whole catalogue and chunk are there, or could not be had. */
  readonly rest: Rest | null;
  /** Null until somebody may want another order. */
  readonly arranging: Arranging | null;
  /** The rest is on its way. */
  readonly busy: boolean;
  readonly failed: boolean;
  /** Those of `choosing` are there with the rest, and in a clinic's own catalogue. */
  readonly words: WordsOf<typeof comparison & typeof choosing>;
  readonly common: WordsOf<typeof common>;
  readonly citations: SmallPrint;
  /** What the answers of the session say; null while there are none. */
  readonly recommendation: Recommendation | null;
  readonly view: ComparisonView;
  readonly columns: readonly string[];
  /** The same treatments, in the order that they have without `view.order`. */
  readonly neutral: readonly string[];
  /** Rows to draw, those that do not differ left out where asked. */
  readonly groups: readonly Group[];
  /** Level of the widget's first heading. */
  readonly level: number;
}
