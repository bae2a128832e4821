/** What keeps answers out of the reach of scripts that listen to a page. */

/** How the common session-replay tools are told to leave an element out of their recordings. */
const MASKS: Readonly<Record<string, string>> = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'mask',
  'data-sentry-mask': '',
  'data-openreplay-masked': '',
  'data-private': '',
  'data-sl': 'mask',
};

/** Sets the mask attributes that the page has not set itself. */
export function mask(host: Element): void {
  for (const [name, value] of Object.entries(MASKS)) {
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
  }
}

/** Native events that leave a shadow root and that no `on…` property names. */
const NAMELESS = ['focusin', 'focusout', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll'];

/**
 * Every native event whose path could tell a choice: all there are, so that one which a browser adds is among them.
 * Reports of a breach of the page's policy are for the page.
 */
function telling(): string[] {
  const types = [...NAMELESS];
  for (const key in HTMLElement.prototype) if (/^on(?!security)/.test(key)) types.push(key.slice(2));
  return types;
}

/** The first of these tells that the visitor has begun. */
const BEGINNING = ['pointerdown', 'focusin', 'keydown', 'click'];

/**
 * Ends telling events at the shadow root, after everything inside has had them. The link that is the same for everyone
 * (`data-open`) is let through, and so is what comes from the page's own fallback content.
 */
export function quiet(root: HTMLElement | DocumentFragment, begun: () => void = () => undefined): void {
  const stop = (event: Event): void => {
    const [target] = event.composedPath() as [Node];
    if (!root.contains(target)) return;
    if (BEGINNING.includes(event.type)) begun();
    // Some events are the root's own.
    if (!(target instanceof Element && target.closest('[data-open]'))) event.stopPropagation();
  };
  // Passive: nothing here keeps the page from scrolling.
  for (const type of telling()) root.addEventListener(type, stop, { passive: true });
}
