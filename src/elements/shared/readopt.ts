import type { CSSResultOrNative } from 'lit';

/** Gives a shadow root that moved to another document its rules again, as sheets of that document. */
export function readopt(root: Node, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument?.defaultView;
  if (!(root instanceof Node) || !view || !('adoptedStyleSheets' in root)) return;
  (root as ShadowRoot).adoptedStyleSheets = sheetsOf(view, styles);
}

/** The rules as sheets that a window's documents may adopt. */
export const sheetsOf = (view: Window, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] =>
  styles.map((style) => {
    const sheet = new (view as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n'),
    );
    return sheet;
  });
