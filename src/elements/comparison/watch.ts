import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width in em from which a table can be read, and a bit less from which it is given up again: without the gap, a page
 * whose scrollbar comes and goes with the layout would switch for ever. */
const WIDE_EM = 40;
const STAY_WIDE_EM = 38;
const LEAST_FONT_PX = 15;
/** How far below the screen something may be when its texts are fetched. */
const SOON = '100px';

type Host = ReactiveControllerHost & HTMLElement;

/** What the widget has to know about where it stands: how wide it is, whether its table fits, what is in sight. */
export class Watch implements ReactiveController {
  private isWide: boolean | null = null;
  private readonly host: Host;
  private readonly seen: () => void;
  private sizes: ResizeObserver | null = null;
  private sight: IntersectionObserver | null = null;
  private frame = 0;

  /** `seen` is called when a cell whose text is still to be fetched comes into sight. */
  constructor(host: Host, seen: () => void) {
    this.host = host;
    this.seen = seen;
    host.addController(this);
  }

  /** Whether there is room for the table; without a width there is not. */
  get wide(): boolean {
    return (this.isWide ??= this.measure());
  }

  hostConnected(): void {
    // In a frame of its own: a change of layout inside the observer's callback is an error on `window`.
    this.sizes = new ResizeObserver(this.soon);
    this.sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.sizes?.disconnect();
    this.sight?.disconnect();
    this.sight = null;
    cancelAnimationFrame(this.frame);
  }

  hostUpdated(): void {
    // Once a frame: to ask for sizes between two changes would lay everything out twice.
    this.soon();
    this.look();
  }

  private readonly soon = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.resized();
    });
  };

  private measure(): boolean {
    // A server has no widths.
    if (typeof getComputedStyle === 'undefined') return false;
    const em = Math.max(LEAST_FONT_PX, parseFloat(getComputedStyle(this.host).fontSize) || 0);
    return this.host.getBoundingClientRect().width >= em * (this.isWide ? STAY_WIDE_EM : WIDE_EM);
  }

  private resized(): void {
    const before = this.isWide;
    this.isWide = this.measure();
    if (before === this.isWide) this.fit();
    else this.host.requestUpdate();
  }

  /** A table that fits scrolls with the page; one that does not scrolls in a region that the keyboard can reach. */
  private fit(): void {
    const region = this.host.shadowRoot?.querySelector('.scroll');
    if (!region) return;
    const fits = region.scrollWidth <= region.clientWidth;
    region.classList.toggle('fits', fits);
    region.classList.toggle('spills', !fits);
    if (fits) region.removeAttribute('tabindex');
    else region.setAttribute('tabindex', '0');
  }

  private look(): void {
    this.sight?.disconnect();
    this.sight = null;
    const later = this.host.shadowRoot?.querySelectorAll('[data-later]') ?? [];
    if (later.length === 0) return;
    this.sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.seen();
      },
      { rootMargin: SOON },
    );
    for (const cell of later) this.sight.observe(cell);
  }
}
