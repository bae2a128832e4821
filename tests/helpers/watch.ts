/** What a page's own scripts could note of what happens inside a widget. */
export interface Watched {
  events: string[];
  stored: string[];
  states: string[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page before its scripts: notes what bubbles to the document out of a shadow root, and every write. */
export function watch(): void {
  const watched: Watched = { events: [], stored: [], states: [] };
  window.watched = watched;
  const types = new Set<string>();
  for (const owner of [window, document, HTMLElement.prototype, Document.prototype]) {
    for (const key in owner) if (key.startsWith('on')) types.add(key.slice(2));
  }
  for (const type of ['focusin', 'focusout', 'DOMActivate', 'textInput', 'compositionstart', 'compositionend'])
    types.add(type);
  for (const type of types) {
    document.addEventListener(type, (event) => {
      const [from] = event.composedPath();
      if (!(from instanceof Node) || !(from.getRootNode() instanceof ShadowRoot)) return;
      watched.events.push(`${type} from ${from instanceof Element ? from.outerHTML.slice(0, 120) : from.nodeName}`);
    });
  }
  for (const name of ['setItem', 'removeItem', 'getItem', 'clear'] as const) {
    const own = Storage.prototype[name] as (...args: unknown[]) => unknown;
    Object.assign(Storage.prototype, {
      [name](this: Storage, ...args: unknown[]) {
        watched.stored.push(`${name} ${String(args[0])}`);
        return own.apply(this, args);
      },
    });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => '',
    set: (value: string) => watched.stored.push(`cookie ${value}`),
  });
  if (!cookie) watched.stored.push('no cookie property to watch');
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history);
    history[name] = (...args) => {
      watched.states.push(name);
      own(...args);
    };
  }
}
