/**
 * Puts a widget's paper into its own shadow root when it is to be printed, by the visitor's press or by the page itself,
 * and takes it away when the widget changes: an old one would be wrong, and two at once one too many.
 */
import { render, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { print } from './print.ts';

export interface Paper {
  /** One element with the class `paper`. */
  content: TemplateResult;
  title: string;
  /** All the rules that it has when it is printed alone. */
  styles: readonly CSSResult[];
  /** Told of the page that is printed alone, before it is. */
  fit?: (page: Document, styles: readonly CSSResult[]) => void;
}

export class Press implements ReactiveController {
  private readonly host: LitElement;
  private readonly now: () => Paper | null;

  /** `now`: what would be printed; null as long as there is nothing. */
  constructor(host: LitElement, now: () => Paper | null) {
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
    const paper = this.lay();
    const laid = this.laid();
    return laid && paper ? print(laid, paper.title, paper.styles, paper.fit) : false;
  }

  private laid(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.paper');
  }

  private readonly lay = (): Paper | null => {
    this.laid()?.remove();
    const paper = this.now();
    if (!paper) return null;
    const box = this.host.ownerDocument.createElement('div');
    render(paper.content, box);
    const [made] = box.children;
    if (made) this.host.renderRoot.querySelector('.frame')?.append(made);
    return paper;
  };
}
