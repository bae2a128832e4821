/**
 * `remember`: ticks and choices survive a reload, in this tab (`tab`) or on this device (`device`). Without it no storage
 * is touched, not even read.
 */
import { attempt, type Place } from '../../shared/storage.ts';
import type { Inside } from './inside.ts';
import type { Own } from './own.ts';
import { readSaved, type Saved } from './saved.ts';

const PLACES: Readonly<Record<string, Place>> = { tab: 'sessionStorage', device: 'localStorage' };
/** Our own copies are far shorter. */
const MOST_CHARACTERS = 200_000;

export class Remember {
  private place: Place | null = null;
  private key = '';
  /** What the storage holds as far as we know; undefined before it has been looked up. */
  private saved: string | null | undefined = undefined;
  /** What is on the screen next is no doing of the visitor's. */
  private isQuiet = false;
  private readonly inside: Inside;
  private readonly own: Own;

  constructor(inside: Inside, own: Own) {
    this.inside = inside;
    this.own = own;
  }

  /** Where it is kept; null where nothing is. */
  get where(): 'inTab' | 'onDevice' | null {
    if (this.place === null || this.saved === undefined) return null;
    return this.place === 'localStorage' ? 'onDevice' : 'inTab';
  }

  get isEmpty(): boolean {
    return this.saved === null && this.own.isNothing;
  }

  hostConnected(): void {
    addEventListener('storage', this.lookAgain);
    addEventListener('pageshow', this.lookAgain);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.lookAgain);
    removeEventListener('pageshow', this.lookAgain);
  }

  hostUpdate(): void {
    const { all, host, treatment } = this.inside;
    if (!all) return;
    const place = this.asked();
    const key = `pigment-timeline:${host.session}${treatment && `/${treatment}`}`;
    if (place === this.place && key === this.key) return;
    // The page has taken it back, or wants it elsewhere: what was kept goes.
    if (place !== this.place) this.remove();
    // Another treatment's page, or another visitor's session, has a plan of its own.
    else if (place && this.key) this.own.take();
    Object.assign(this, { place, key, saved: undefined });
    if (place) this.restore(place);
  }

  /** After the update, when it is known what the plan's revision stands for. */
  hostUpdated(): void {
    if (this.where === null || !this.inside.all) return;
    const copy = this.copy();
    if (this.isQuiet) this.saved = copy;
    else if (copy !== this.saved) this.write(copy);
    this.isQuiet = false;
  }

  /** What is about to be shown is not kept before the visitor changes something about it. */
  leaveAsIs(): void {
    this.isQuiet = true;
  }

  /** At once. */
  remove(): void {
    const { place, key } = this;
    if (!place) return;
    attempt(place, (storage) => {
      storage.removeItem(key);
    });
    this.saved &&= null;
  }

  private copy(): string | null {
    const { choice, ticks } = this.inside;
    return this.own.isNothing ? null : JSON.stringify(this.own.data(choice, [...ticks]));
  }

  private write(copy: string | null): void {
    if (!this.place) return;
    const { key } = this;
    const isWritten = attempt(this.place, (storage) => {
      if (copy === null) storage.removeItem(key);
      else storage.setItem(key, copy);
      return true;
    });
    this.saved = copy;
    // Full, or gone: nothing is promised that is not kept.
    if (isWritten) return;
    this.saved = undefined;
    queueMicrotask(() => {
      this.inside.host.requestUpdate();
    });
  }

  private restore(place: Place): void {
    const found = attempt(place, (storage) => storage.getItem(this.key) ?? '');
    if (found === null) return;
    this.saved = found || null;
    const saved = this.read(found);
    if (!saved || !this.own.isNothing) return;
    this.own.take(saved);
  }

  /** Another tab may have changed what is kept, and a page that the browser had set aside may be older than it. */
  private readonly lookAgain = (): void => {
    const { place, key } = this;
    if (!place || this.where === null || !this.inside.all) return;
    const found = attempt(place, (storage) => storage.getItem(key) ?? '');
    if (found === null || (found || null) === this.saved) return;
    const saved = this.read(found);
    this.own.take(saved ?? undefined);
    // Written anew by each for the other, it would never come to rest.
    this.leaveAsIs();
    this.inside.host.requestUpdate();
  };

  private read(text: string): Saved | null {
    const { all } = this.inside;
    try {
      return all && text && text.length <= MOST_CHARACTERS ? readSaved(JSON.parse(text), all) : null;
    } catch {
      return null;
    }
  }

  private asked(): Place | null {
    const { remember } = this.inside.host as { remember: unknown };
    if (typeof remember !== 'string' || remember.startsWith('[object')) return null;
    const place = Object.hasOwn(PLACES, remember) ? PLACES[remember] : undefined;
    if (!place) {
      this.inside.wrong(
        'remember',
        remember,
        'is not a way to remember. Write "tab" or "device", or leave it out. Nothing is kept.',
      );
    }
    return place ?? null;
  }
}
