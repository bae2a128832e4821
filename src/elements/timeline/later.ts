/** What is fetched once a visitor touches the widget or comes near its picture: the same for everybody. */
import type { LitElement, ReactiveController } from 'lit';
import type * as Parts from './more/more.ts';

export class Later implements ReactiveController {
  parts: typeof Parts | null = null;
  /** Resolves, never rejects. */
  settled: Promise<void> = Promise.resolve();
  private loading = false;
  private sight: IntersectionObserver | null = null;
  private readonly host: LitElement;
  private readonly arrived: (parts: typeof Parts) => void;
  private readonly failed: (error: unknown) => void;

  constructor(host: LitElement, arrived: (parts: typeof Parts) => void, failed: (error: unknown) => void) {
    this.host = host;
    this.arrived = arrived;
    this.failed = failed;
    host.addController(this);
  }

  readonly need = (): void => {
    if (this.parts || this.loading) return;
    this.loading = true;
    this.settled = import('./more/more.ts')
      .then((parts) => {
        this.parts = parts;
        this.arrived(parts);
      }, this.failed)
      .finally(() => {
        this.loading = false;
      });
  };

  hostDisconnected(): void {
    this.sight?.disconnect();
    this.sight = null;
  }

  hostUpdated(): void {
    this.sight?.disconnect();
    const place = this.parts ? null : this.host.renderRoot.querySelector('.recovery, .path');
    if (!place) return;
    this.sight ??= new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.need();
    });
    this.sight.observe(place);
  }
}
