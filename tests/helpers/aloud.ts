/**
 * What a screen reader would say while a visitor acts: where focus goes, what changes there, what a live region tells.
 * One of many ways to say it; what matters is that it is said at all, and in which order.
 */
import { itemOf, itemsOf, roleOf, type Item } from './tree.ts';

const ROLE_WORDS: Readonly<Record<string, string>> = {
  radiogroup: 'radio group',
  radio: 'radio button',
  checkbox: 'check box',
  textbox: 'text field',
  img: 'picture',
  contentinfo: 'end note',
};
const STATE_WORDS: Readonly<Record<string, string>> = { invalid: 'invalid entry' };
/** Said when focus comes into them. */
const AROUND = ['group', 'radiogroup', 'region', 'navigation', 'dialog', 'alert'];
const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => (/[.?!:…”]$/.test(text) ? text : `${text}.`);

/** "18 or over, radio button, checked, 2 of 2." */
function spoken({ role, name, description, states, element }: Item): string {
  const told = states.filter((state) => state !== 'focused').map((state) => STATE_WORDS[state] ?? state);
  const place = role === 'radio' && element ? placeOf(element as HTMLInputElement) : '';
  // "Heading level 2" is one thing.
  const what = [ROLE_WORDS[role] ?? role, ...told, place]
    .filter(Boolean)
    .join(', ')
    .replace('heading, level', 'heading level');
  const head = /[.?!]$/.test(name)
    ? `${name} ${capital(what)}`
    : [name, name ? what : capital(what)].filter(Boolean).join(', ');
  return [sentence(head), description && sentence(description)].filter(Boolean).join(' ');
}

function placeOf(radio: HTMLInputElement): string {
  const group = (radio.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('[type=radio]');
  const all = [...group].filter(({ name }) => name === radio.name);
  return `${all.indexOf(radio) + 1} of ${all.length}`;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
function ancestorsOf(element: Element | null): Element[] {
  const parent = element && parentOf(element);
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** All of it as one goes through with the arrow keys. */
export function readAloud(root: Element, from: (item: Item) => boolean = () => true): string[] {
  const items = itemsOf(root);
  const first = Math.max(0, items.findIndex(from));
  return items.slice(first).flatMap((item) => {
    const { role, name, element } = item;
    if (role === 'text') return [sentence(name)];
    if (role === 'term') return [`${name.replace(/[.:]$/, '')}${/\?$/.test(name) ? '' : ':'}`];
    if (role === 'list') return [`List of ${element!.querySelectorAll(':scope > li').length}.`];
    return /^(listitem|definition|article|status|banner)$/.test(role) ? [] : [spoken(item)];
  });
}

export class Listener {
  /** Keys in square brackets, what is heard below them. */
  readonly lines: string[] = [];
  private at: { element: Element | null; around: Element[]; states: readonly string[] };
  private messages: string[] = [];
  private readonly observer: MutationObserver;
  private readonly focused: () => Element | null;
  private readonly settled: () => Promise<unknown>;

  constructor(root: ShadowRoot, focused: () => Element | null, settled: () => Promise<unknown>) {
    this.focused = focused;
    this.settled = settled;
    this.at = this.place();
    this.observer = new MutationObserver((records) => {
      this.hear(records);
    });
    this.observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Notes what is heard after something was done. */
  async after(what: string, act: () => Promise<unknown>): Promise<void> {
    await act();
    await this.settled();
    this.hear(this.observer.takeRecords());
    this.lines.push(`[${what}]`, ...this.focusLines(), ...this.messages);
    this.messages = [];
    this.at = this.place();
  }

  stop(): void {
    this.observer.disconnect();
  }

  private place(): Listener['at'] {
    const element = this.focused();
    const states = element ? itemOf(element, roleOf(element) ?? '').states : [];
    return { element, around: ancestorsOf(element), states };
  }

  /** A region speaks when its text changes. One that comes in with its text is heard for certain only as an alert. */
  private hear(records: MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      const added = [...addedNodes].find((node) => node instanceof Element && node.matches('[role="alert"]'));
      const region =
        (added as Element | undefined) ?? (target as Element).closest?.(LIVE) ?? target.parentElement?.closest(LIVE);
      const text = region?.textContent?.replace(/\s+/g, ' ').trim();
      if (!region?.isConnected || !text) continue;
      const urgent = region.matches('[role="alert"], [aria-live="assertive"]');
      const line = `(${urgent ? 'at once' : 'politely'}) ${sentence(text)}`;
      if (this.messages.at(-1) !== line) this.messages.push(line);
    }
  }

  private focusLines(): string[] {
    const now = this.place();
    const { element } = now;
    if (!element || element === document.body) return this.at.element === element ? [] : ['(Focus is lost.)'];
    if (element === this.at.element) {
      const news = now.states.filter((state) => !this.at.states.includes(state));
      return news.length > 0 ? [sentence(capital(news.join(', ')))] : [];
    }
    const left = [...this.at.around, this.at.element];
    const entered = now.around.filter((one) => !left.includes(one) && AROUND.includes(roleOf(one) ?? ''));
    return [...entered, element].map((one) => spoken(itemOf(one, roleOf(one) ?? 'text')));
  }
}
