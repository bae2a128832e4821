/** `remember="tab"`: the answers survive a reload, in this tab only. Without it no storage is touched, not even read. */
import type { Answers } from '../../../engine/types.ts';
import { setAnswers } from '../../shared/session.ts';
import { attempt } from '../../shared/storage.ts';
import { known } from '../steps.ts';
import type { Given } from './given.ts';
import type { Inside } from './inside.ts';

/** What is kept, in the tab's storage and in what the browser keeps of a form. */
interface Copy {
  answers: Answers;
  /** The look is what the page says, no answer of the visitor's. */
  given?: true;
}

/** Documented: a page may look it up, or remove it. */
export const keyOf = (session: string): string => `pigment-quiz:${session}`;

/** Storage that throws is treated as absent. */
const inTab = <T>(work: (storage: Storage) => T): T | null => attempt('sessionStorage', work);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(text: unknown): Copy | null {
  try {
    const copy: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (!isRecord(copy) || !isRecord(copy['answers'])) return null;
    return { answers: copy['answers'] as Answers, ...(copy['given'] === true ? { given: true } : {}) };
  } catch {
    return null;
  }
}

export class Remember {
  /** The answers on the screen are those from before, and the visitor has not gone on yet. */
  restored = false;
  /** The session whose copy has been looked up. */
  private session: string | null = null;
  private saved: Answers | null = null;
  private readonly inside: Inside;
  private readonly given: Given;

  constructor(inside: Inside, given: Given) {
    this.inside = inside;
    this.given = given;
  }

  get isOn(): boolean {
    return this.inside.host.remember === 'tab';
  }

  /** The copy as text, or null where nothing may be kept or there is nothing. */
  get copy(): string | null {
    const { isUnanswered, answers } = this.inside;
    if (!this.isOn || isUnanswered) return null;
    return JSON.stringify({ answers, ...(this.given.isOurs ? { given: true } : {}) } satisfies Copy);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.shown);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.shown);
  }

  /** A page that the browser had set aside may hold what has been cleared or answered in this tab since. */
  private readonly shown = ({ persisted }: PageTransitionEvent): void => {
    const { host, isUnanswered } = this.inside;
    if (!persisted || !this.isOn || !inTab(() => true)) return;
    const kept = inTab((place) => place.getItem(keyOf(host.session)));
    if (kept === this.copy || this.take(parsed(kept)) || isUnanswered) return;
    setAnswers(host.session, {});
  };

  hostUpdate(): void {
    const { first, host, isMoving } = this.inside;
    if (!first) return;
    if (isMoving || this.inside.isUnanswered) this.restored = false;
    if (!this.isOn) {
      this.off();
      return;
    }
    if (this.session !== host.session) {
      this.session = host.session;
      this.saved = null;
      this.restore();
      // For everybody, so that no request tells that something was kept.
      this.inside.prepare();
    } else this.restoreKept();
  }

  /** After the update, when what the page says is among the answers. */
  hostUpdated(): void {
    const { answers, first } = this.inside;
    if (!this.isOn || !first || this.saved === answers) return;
    this.saved = answers;
    const { copy } = this;
    const key = keyOf(this.inside.host.session);
    inTab((place) => {
      if (copy === null) place.removeItem(key);
      else place.setItem(key, copy);
    });
  }

  private restore(): void {
    if (!this.inside.isUnanswered) return;
    const key = keyOf(this.inside.host.session);
    if (!this.take(parsed(inTab((place) => place.getItem(key))))) this.restoreKept();
  }

  /**
   * What the browser kept of the form. Where the tab has a storage that holds nothing, the visitor has cleared it: an
   * older entry of the history must not bring the answers back.
   */
  private restoreKept(): void {
    const kept = this.inside.takeKept();
    if (kept === null || inTab(() => true) || !this.inside.isUnanswered) return;
    this.take(parsed(kept));
  }

  private take(copy: Copy | null): boolean {
    const { first, host } = this.inside;
    const answers = copy && first ? known(first.questions, copy.answers) : {};
    if (!copy || Object.keys(answers).length === 0) return false;
    setAnswers(host.session, answers);
    this.given.meet({ ours: copy.given === true });
    this.restored = true;
    this.inside.goOn({ over: false });
    return true;
  }

  private off(): void {
    const { host } = this.inside;
    const { remember } = host as { remember: unknown };
    if (typeof remember === 'string' && !remember.startsWith('[object')) {
      this.inside.wrong(
        'remember',
        remember,
        'is not a way to remember. Write "tab", or leave it out. Nothing is kept.',
      );
    }
    if (this.session === null) return;
    // The page has taken it back: what was kept goes.
    const key = keyOf(this.session);
    this.session = null;
    inTab((place) => {
      place.removeItem(key);
    });
  }
}
