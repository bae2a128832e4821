/** Takes up the plan of a link that the page was opened with, and takes it out of the address. */
import { unlinked } from '../../shared/take/link-code.ts';
import type { keep as english } from '../../../data/words/en/ui-keep.ts';
import type { Inside } from './inside.ts';
import type { Own, State } from './own.ts';
import { readSaved } from './saved.ts';

export const KEY = 'pigment-plan';
export const DEFAULT_SESSION = 'default';
/** Twelve sessions with everything done are shorter. */
const MOST_CHARACTERS = 60_000;
const OURS = /([#?&])pigment-plan=[^&]*&?/;

export class FromLink {
  /** About the link, as long as the plan on the screen is the link's. */
  said: readonly (keyof typeof english)[] = [];
  /** What was there before; undefined where nothing was taken. */
  before: State | undefined;
  private seen = '';
  private readonly inside: Inside;
  private readonly own: Own;

  constructor(inside: Inside, own: Own) {
    this.inside = inside;
    this.own = own;
  }

  /** Whether something was taken up. */
  hostUpdate(): boolean {
    const { all, host } = this.inside;
    const { hash } = location;
    // What is out of the page leaves a link to whatever is in it.
    if (!all || !host.isConnected || hash === this.seen) return false;
    this.seen = hash;
    if (!OURS.test(hash)) return false;
    const found = unlinked(hash, KEY, MOST_CHARACTERS);
    // Another widget's, on this page or on another one.
    if (found && (found['s'] ?? DEFAULT_SESSION) !== host.session && typeof found['s'] !== 'object') return false;
    this.leaveAddress(hash);
    const saved = readSaved(found, all);
    // A link is about a treatment; without one there is nothing to show.
    const isUsed = typeof saved?.choice.treatment === 'string';
    this.said = isUsed ? (saved.isPart ? ['fromLink', 'linkPart'] : ['fromLink']) : ['linkUnread'];
    if (!isUsed) return false;
    this.before = this.own.state;
    this.own.take(saved);
    return true;
  }

  close(): void {
    this.own.take(this.before);
    this.settle();
  }

  /** Nothing more to say about it. */
  settle(): void {
    this.said = [];
    this.before = undefined;
  }

  /** A plan is nothing for the history, for a page's own scripts, or for a bookmark. The page's part of it stays. */
  private leaveAddress(hash: string): void {
    const rest = hash.replace(OURS, '$1').replace(/[#?&]$/, '');
    try {
      history.replaceState(history.state, '', location.pathname + location.search + rest);
      this.seen = location.hash;
    } catch {
      // A sandbox: the address stays, and the link is not taken up twice.
    }
  }
}
