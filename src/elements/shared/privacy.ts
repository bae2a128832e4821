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

/** Native events that leave a shadow root or bubble to it, and whose path would tell a choice. */
const TELLING = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'input', 'change', 'beforeinput'],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel'],
  ...['dragstart', 'drag', 'dragend', 'copy', 'cut', 'paste'],
];
/** The first of these tells that the visitor has begun. */
const BEGINNING = ['pointerdown', 'focusin', 'keydown', 'click'];

/**
 * Ends telling events at the shadow root, after everything inside has had them. The link that is the same for everyone
 * (`data-open`) is let through, and so is what comes from the page's own fallback content.
 */
export function quiet(root: HTMLElement | DocumentFragment, begun: () => void = () => undefined): void {
  const stop = (event: Event): void => {
    const target = event.composedPath()[0] as Element;
    if (!root.contains(target)) return;
    if (BEGINNING.includes(event.type)) begun();
    if (!target.closest('[data-open]')) event.stopPropagation();
  };
  for (const type of TELLING) root.addEventListener(type, stop);
}
