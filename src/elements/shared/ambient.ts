/**
 * `lang` and `dir` as the platform means them: the element's own attribute, else the nearest ancestor's, through shadow
 * hosts, else the document's.
 */
export function ambient(element: Element, attribute: 'lang' | 'dir'): string | null {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Calls `changed` where the element's own or the document's is set, until it is disconnected. */
export function watchAmbient(element: Element, changed: () => void): MutationObserver {
  const watcher = new MutationObserver(changed);
  for (const one of [element, element.ownerDocument.documentElement])
    watcher.observe(one, { attributeFilter: ['lang', 'dir'] });
  return watcher;
}
