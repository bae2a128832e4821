/**
 * Prints the paper alone. The page is somebody else's, so neither its styles nor its nodes may be touched: a copy goes
 * into an empty frame inside the shadow root, which is printed by itself (docs/decisions/0009).
 */
import type { CSSResult } from 'lit';
import { sheetsOf } from '../readopt.ts';

/**
 * Whether the browser has begun to print the paper alone; a page's sandbox or the browser may be in the way. `styles` are
 * all the rules that the frame has.
 */
export async function print(
  paper: HTMLElement,
  title: string,
  styles: readonly CSSResult[],
  fit?: (page: Document, styles: readonly CSSResult[]) => void,
): Promise<boolean> {
  const frame = await emptyFrame(paper);
  const view = frame.contentWindow;
  const sheet = accessible(frame);
  // A sandboxed page cannot reach into its own frame. It prints itself, and the widget's print styles do the rest.
  if (!view || !sheet) {
    begin(paper.ownerDocument.defaultView);
    return false;
  }
  sheet.title = title;
  sheet.documentElement.lang = paper.lang;
  sheet.documentElement.dir = getComputedStyle(paper).direction;
  sheet.body.replaceChildren(sheet.importNode(paper, true));
  sheet.adoptedStyleSheets = sheetsOf(view, styles);
  fit?.(sheet, styles);
  return begin(view);
}

/** Kept until the next time: some phones read it again while the preview is open. */
async function emptyFrame(paper: HTMLElement): Promise<HTMLIFrameElement> {
  paper.parentElement?.querySelector('.print-frame')?.remove();
  const frame = paper.ownerDocument.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  paper.after(frame);
  // Older Firefox puts another empty document in place of the first one, a moment later.
  await loaded;
  return frame;
}

function accessible({ contentDocument }: HTMLIFrameElement): Document | null {
  return contentDocument?.body ? contentDocument : null;
}

function begin(view: Window | null): boolean {
  let begun = false;
  const note = (): void => {
    begun = true;
  };
  view?.addEventListener('beforeprint', note, { once: true });
  try {
    view?.print();
  } catch {
    // Some browsers inside apps have no print.
  }
  view?.removeEventListener('beforeprint', note);
  return begun;
}
