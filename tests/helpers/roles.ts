/** Finds elements as assistive technology names them, through open shadow roots, the same way in all browsers. */
import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';

function* descendants(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* descendants(child.shadowRoot);
    yield* descendants(child);
  }
}

function start(root: Element | Document | ShadowRoot): Iterable<Element> {
  return descendants(root instanceof Element && root.shadowRoot ? root.shadowRoot : root);
}

export function allByRole(root: Element | Document | ShadowRoot, role: string, name?: string | RegExp): HTMLElement[] {
  const named = (element: Element) => {
    if (name === undefined) return true;
    const found = computeAccessibleName(element);
    return typeof name === 'string' ? found === name : name.test(found);
  };
  return [...start(root)].filter(
    (element): element is HTMLElement => getRole(element) === role && !isInaccessible(element) && named(element),
  );
}

/** The one element of this role and name. @throws when there is none, or more than one; the message lists what there is. */
export function byRole(root: Element | Document | ShadowRoot, role: string, name?: string | RegExp): HTMLElement {
  const [found, ...more] = allByRole(root, role, name);
  if (found && more.length === 0) return found;
  const names = allByRole(root, role).map((element) => JSON.stringify(computeAccessibleName(element)));
  const wanted = name === undefined ? role : `${role} named ${String(name)}`;
  throw new Error(`${found ? 'More than one' : 'No'} ${wanted}. There is: ${names.join(', ') || `no ${role}`}`);
}
