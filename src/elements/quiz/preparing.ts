/** Fetches what a result needs, the same for everyone, before the first answer counts. */
import type { ReactiveControllerHost } from 'lit';
import type { QuizCatalogue } from './result/context.ts';

/** Everything beyond the questions: the result, and what only a visitor who has begun may want. */
export type LaterModule = typeof import('./later.ts');

interface Needs {
  /** The whole catalogue; rejects where it cannot be had, and has reported why. */
  whole: () => Promise<QuizCatalogue>;
  /** Tells the developer that the chunk could not be fetched. */
  report: (error: unknown) => undefined;
  /** It is all there. */
  ready: (later: LaterModule, whole: QuizCatalogue) => void;
}

export class Preparing {
  private running: Promise<boolean> | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly needs: Needs;

  constructor(host: ReactiveControllerHost, needs: Needs) {
    this.host = host;
    this.needs = needs;
  }

  /** Settles with what is being fetched. */
  get settled(): Promise<unknown> | null {
    return this.running;
  }

  /** Fetches it, once; false where it could not be fetched. Ask again to retry. */
  run(): Promise<boolean> {
    this.running ??= this.fetch().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async fetch(): Promise<boolean> {
    try {
      const [whole, later] = await Promise.all([this.needs.whole(), import('./later.ts').catch(this.needs.report)]);
      if (!later) return false;
      this.needs.ready(later, whole);
      return true;
    } catch {
      // It has been reported; the visitor is told and can try again.
      return false;
    } finally {
      this.host.requestUpdate();
    }
  }
}
