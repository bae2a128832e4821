/**
 * Puts the paper into the widget's own shadow root when it is to be printed, by the visitor's press or by the page itself,
 * and takes it away when the widget changes: two tables at once would be one too many, and an old one would be wrong.
 */
import { render, type LitElement, type ReactiveController } from 'lit';
import { pageStyles, landscape } from '../../shared/take/page.styles.ts';
import { print } from '../../shared/take/print.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { laterWords } from '../rest/words.ts';
import { paper } from './paper.ts';
import { comparisonPaperStyles } from './paper.styles.ts';
import { sheetOf } from './sheet.ts';

/** More columns than this are too narrow on an upright sheet. */
const MOST_UPRIGHT = 2;

export class Press implements ReactiveController {
  private readonly host: LitElement;
  private readonly now: () => Context | null;

  constructor(host: LitElement, now: () => Context | null) {
    this.host = host;
    this.now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.ownerDocument.defaultView?.addEventListener('beforeprint', this.lay);
  }

  hostDisconnected(): void {
    this.host.ownerDocument.defaultView?.removeEventListener('beforeprint', this.lay);
  }

  hostUpdate(): void {
    this.laid()?.remove();
  }

  /** Whether the browser has begun to print it. */
  async print(): Promise<boolean> {
    this.lay();
    const laid = this.laid();
    const at = this.now();
    if (!laid || !at) return false;
    const page = at.columns.length > MOST_UPRIGHT ? [pageStyles, landscape] : [pageStyles];
    return print(laid, say(laterWords(at).paperTitle), [...comparisonPaperStyles, ...page]);
  }

  private laid(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.paper');
  }

  private readonly lay = (): void => {
    this.laid()?.remove();
    const { ownerDocument, renderRoot } = this.host;
    const at = this.now();
    const sheet = at && sheetOf(at, ownerDocument);
    if (!sheet) return;
    const box = ownerDocument.createElement('div');
    render(paper(sheet), box);
    const [made] = box.children;
    if (made) renderRoot.querySelector('.frame')?.append(made);
  };
}

const presses = new WeakMap<LitElement, Press>();

/** From now on whoever prints, prints the paper. */
export function press(host: LitElement, now: () => Context | null): void {
  if (!presses.has(host)) presses.set(host, new Press(host, now));
}
export const pressOf = (host: LitElement): Press | undefined => presses.get(host);
