/** What a plan is drawn with and from, and when it is fetched. */
import type { Catalogue } from '../../data/types.ts';
import type * as Calendar from './calendar.ts';
import type * as Dated from './dated.ts';
import type * as EntryLinks from './calendar/links.ts';
import type * as Keeping from './keep/keep.ts';
import { idsIn } from '../shared/lists.ts';
import type * as Parts from './plan.ts';
import { allPlans } from './plans.ts';
import { hasPlan, mayHavePlan, type TimelineStart } from './scene.ts';
import type * as Together from './together.ts';

/** Whether a plan is shown, is on its way, could not be fetched, or does not exist. */
export type PlanState = 'planned' | 'waiting' | 'failed' | 'none';

export class Supply {
  parts: typeof Parts | null = null;
  /** Tells where today is. */
  dated: typeof Dated | null = null;
  /** Makes several plans one, and tells of it. */
  together: typeof Together | null = null;
  /** What keeps a plan beyond the page. */
  keeping: typeof Keeping | null = null;
  /** Resolves, never rejects, when what was asked for is there or has failed. */
  settled: Promise<void> = Promise.resolve();
  /** Every default plan, once a visitor has touched the widget. */
  private plans: Catalogue['aftercare'] | null = null;
  private partsLoading: Promise<void> | null = null;
  private loading: Promise<void> | null = null;
  private failed = false;
  private readonly changed: () => void;
  private readonly report: (error: unknown) => void;

  /** `changed` is told of every arrival and failure, `report` of failures. */
  constructor(changed: () => void, report: (error: unknown) => void) {
    this.changed = changed;
    this.report = report;
  }

  /** A clinic's own catalogue has all plans; of the default one they come when they may be needed. */
  withPlans(first: TimelineStart, given: boolean): TimelineStart {
    return given || !this.plans ? first : { ...first, aftercare: this.plans };
  }

  /** Whether the plan of the treatments can be drawn, or why not. What is missing is asked for. `isDated`: by the page. */
  stateOf(first: TimelineStart, treatment: string | null, isDated: boolean): PlanState {
    const ids = idsIn(treatment);
    const having = ids.filter((id) => mayHavePlan(first, id));
    if (having.length === 0) return 'none';
    const here = having.every((id) => hasPlan(first, id));
    const several = ids.length > 1 || having.some((id) => extendsAnother(first, id));
    if (here && this.parts && (!several || this.together)) {
      // The page has been given a date since.
      if (isDated && !this.dated && !this.failed) this.need(here);
      return 'planned';
    }
    if (this.failed) return 'failed';
    if (!here && this.plans) return 'none';
    this.need(here);
    return 'waiting';
  }

  /** Whether every plan there is can be looked up. */
  isComplete(given: boolean): boolean {
    return given || this.plans !== null;
  }

  needParts(): Promise<void> {
    this.partsLoading ??= import('./plan.ts')
      .then((parts) => {
        this.parts = parts;
      })
      .finally(() => {
        if (!this.parts) this.partsLoading = null;
      });
    return this.partsLoading;
  }

  /** What makes calendar entries: only whoever asks for them fetches it. Rejects where it cannot be had; ask again then. */
  calendar(): Promise<typeof Calendar> {
    return import('./calendar.ts');
  }

  /** Links that open a calendar on the web, for whoever looks at the entries one by one. Rejects as `calendar` does. */
  entryLinks(): Promise<typeof EntryLinks> {
    return import('./calendar/links.ts');
  }

  async needDated(): Promise<void> {
    this.dated ??= await import('./dated.ts');
  }

  async needTogether(): Promise<void> {
    this.together ??= await import('./together.ts');
  }

  /** Every plan, before the visitor can have chosen one: no request tells which one it was. `given`: they are here. */
  need(given: boolean): void {
    if (this.keeping && this.together && (given || this.plans)) return;
    this.loading ??= this.fetch(given).finally(() => {
      this.loading = null;
      this.changed();
    });
    this.settled = this.loading;
  }

  private async fetch(given: boolean): Promise<void> {
    try {
      const [plans, keeping] = await Promise.all([
        given ? null : allPlans(),
        import('./keep/keep.ts'),
        this.needParts(),
        this.needDated(),
        this.needTogether(),
      ]);
      this.plans ??= plans;
      this.keeping = keeping;
      this.failed = false;
    } catch (error) {
      this.failed = true;
      this.report(error);
    }
  }
}

const extendsAnother = ({ treatments, aftercare }: TimelineStart, id: string): boolean =>
  aftercare[treatments[id]?.aftercare ?? '']?.extends !== undefined;
