/** Answers in the page's address, from a link to a result: seen here, read by what is fetched with the rest. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Linked implements ReactiveController {
  /** Since when there are some to read: with the page, or on it; null where there are none. */
  since: 'page' | 'visit' | null = null;
  private readonly came: () => void;

  /** `came`: the visitor has followed a link on the page itself. */
  constructor(host: ReactiveControllerHost, came: () => void) {
    this.came = came;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    this.look('visit');
    if (this.since) this.came();
  }

  look(since: 'page' | 'visit'): void {
    // A server has no address.
    this.since = typeof location === 'object' && location.hash.includes('pigment-quiz=') ? since : null;
  }
}
