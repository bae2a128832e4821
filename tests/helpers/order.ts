/** Whether things are seen in the order in which they stand in the document: left to right, then downwards. */

/** Less than a pixel is rounding. */
const SLACK = 1;

const seen = (element: Element): boolean => {
  const { position, visibility } = getComputedStyle(element);
  return (
    position !== 'absolute' && position !== 'fixed' && visibility === 'visible' && element.getClientRects().length > 0
  );
};

/** On the same line to the right, or further down. */
function follows(before: Element, after: Element): boolean {
  const end = [...before.getClientRects()].at(-1)!;
  const [start] = after.getClientRects();
  if (start!.top >= end.bottom - SLACK) return true;
  return start!.left >= end.right - SLACK && start!.bottom > end.top - SLACK;
}

const named = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 30)}`;

/** The neighbours that are seen in another order than they are read, at any depth; what a row of a table has is a line. */
export function misplaced(root: Element | ShadowRoot): string[] {
  const children = [...root.children].filter(
    (child) => !/^(style|svg|select|colgroup)$/.test(child.localName) && seen(child),
  );
  const own = children.flatMap((child, index) => {
    const before = children[index - 1];
    return before && !follows(before, child) ? [`${named(child)} is seen before ${named(before)}`] : [];
  });
  return [...own, ...children.flatMap(misplaced)];
}
