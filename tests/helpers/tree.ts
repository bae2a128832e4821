/**
 * What assistive technology finds on a screen, in its order: roles, names, descriptions and states, through open shadow
 * roots. It is computed in the page, so that it is the same in all browsers.
 */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

export interface Item {
  depth: number;
  /** An ARIA role, `disclosure` for a summary, or `text`. */
  role: string;
  /** The accessible name; of a text, the text. */
  name: string;
  description: string;
  /** In words: `checked`, `not checked`, `expanded`, `invalid`, `level 2`, … */
  states: string[];
  /** Null for a text. */
  element: Element | null;
}

const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'disclosure', 'textbox', 'combobox'];
/** Told by their name alone; what is inside is part of it. */
const LEAVES = [...CONTROLS, 'heading', 'term', 'img'];
/** Told although they are inside a leaf: what folds a section is named by its heading. */
const IN_LEAVES = [...CONTROLS, 'heading'];
/** Roles that say nothing without a name, or nothing that is heard. */
const SILENT = ['generic', 'presentation', 'none', 'legend'];
const SECTIONING = 'article, aside, main, nav, section';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The role as browsers give it, where dom-accessibility-api goes by the tag alone. */
export function roleOf(element: Element): string | null {
  if (element.localName === 'summary' && element.parentElement?.localName === 'details') return 'disclosure';
  if (element.localName === 'th' && element.getAttribute('scope')?.startsWith('row')) return 'rowheader';
  const role = getRole(element);
  if (role === null || SILENT.includes(role) || element.localName === 'details') return null;
  if (role === 'region' && !computeAccessibleName(element)) return null;
  if (!element.hasAttribute('role') && /^(header|footer)$/.test(element.localName) && within(element, SECTIONING))
    return null;
  return role;
}

/** `closest`, through shadow roots, without the element itself. */
function within(element: Element, selector: string): boolean {
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent !== undefined && (parent.matches(selector) || within(parent, selector));
}

function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  const folded = element.parentElement?.matches('details:not([open])') && element.localName !== 'summary';
  return folded || display === 'none' || visibility === 'hidden' || element.getAttribute('aria-hidden') === 'true';
}

/** The states that a screen reader would tell, in a fixed order. */
export function statesOf(element: Element, role: string): string[] {
  const aria = (name: string) => element.getAttribute(`aria-${name}`);
  const { checked } = element as Partial<HTMLInputElement>;
  const expanded =
    role === 'disclosure' ? String((element.parentElement as HTMLDetailsElement).open) : aria('expanded');
  const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? aria('level');
  const told = [
    role === 'heading' && `level ${level ?? '2'}`,
    (role === 'radio' || role === 'checkbox') && (checked ? 'checked' : 'not checked'),
    expanded === 'true' && 'expanded',
    expanded === 'false' && 'collapsed',
    ...['invalid', 'required', 'readonly', 'pressed', 'selected', 'busy'].map(
      (name) => (aria(name) === 'true' || (name === 'readonly' && element.matches('[readonly]'))) && name,
    ),
    element.matches(':disabled, [aria-disabled="true"]') && 'disabled',
    aria('current') && aria('current') !== 'false' && `current ${aria('current')}`,
    (element.getRootNode() as Document | ShadowRoot).activeElement === element && 'focused',
  ];
  return told.filter((state) => typeof state === 'string');
}

export function itemOf(element: Element, role: string, depth = 0): Item {
  // What stands in it may depend on where the page lies.
  const valued = role === 'textbox' ? [(element as HTMLInputElement).value ? 'filled' : 'empty'] : [];
  return {
    ...{ depth, role, element },
    name: oneLine(role === 'term' ? (element.textContent ?? '') : computeAccessibleName(element)),
    description: oneLine(computeAccessibleDescription(element)),
    states: [...statesOf(element, role), ...valued],
  };
}

class Reader {
  readonly items: Item[] = [];
  private text = '';
  private readonly without: string;

  constructor(without: string) {
    this.without = without;
  }

  /** Text goes on until something that is not inline begins or ends. */
  flush(depth: number): void {
    const name = oneLine(this.text);
    this.text = '';
    if (name) this.items.push({ depth, role: 'text', name, description: '', states: [], element: null });
  }

  read(root: Element | ShadowRoot, depth: number, { inLabel = false, inLeaf = false } = {}): void {
    for (const node of root instanceof HTMLSlotElement ? root.assignedNodes({ flatten: true }) : root.childNodes) {
      // What a label says is its control's name or description.
      if (node.nodeType === Node.TEXT_NODE && !inLabel && !inLeaf) this.text += node.textContent ?? '';
      if (!(node instanceof Element) || /^(style|script|template)$/.test(node.localName) || isHidden(node)) continue;
      if (node.matches(this.without)) continue;
      this.readElement(node, depth, { inLabel: inLabel || node.localName === 'label', inLeaf });
    }
  }

  private readElement(element: Element, depth: number, flags: { inLabel: boolean; inLeaf: boolean }): void {
    const role = roleOf(element);
    const shown = role !== null && (!flags.inLeaf || IN_LEAVES.includes(role));
    const apart = shown || getComputedStyle(element).display !== 'inline';
    if (apart) this.flush(depth);
    if (shown) this.items.push(itemOf(element, role, depth));
    const inLeaf = flags.inLeaf || (role !== null && LEAVES.includes(role));
    const inner = depth + (shown ? 1 : 0);
    this.read(element.shadowRoot ?? element, inner, { ...flags, inLeaf });
    if (apart) this.flush(inner);
  }
}

/** What is heard of an element's inside, without roles. */
export function textAt(element: Element | null): string {
  return element
    ? itemsOf(element)
        .map(({ name }) => name)
        .join(' ')
    : '';
}

/** `without` is a selector of what is left out. */
export function itemsOf(root: Element, without = ':not(*)'): Item[] {
  const reader = new Reader(without);
  reader.read(root.shadowRoot ?? root, 0);
  reader.flush(0);
  return reader.items;
}

/** Everything that a visitor can act on. */
export const controlsOf = (root: Element): Item[] => itemsOf(root).filter(({ role }) => CONTROLS.includes(role));

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;

/** A line for each item. Running text is cut: what it says is the data's, that it stands here is the screen's. */
export function outline(items: readonly Item[], length = 60): string {
  const lines = items.flatMap(({ depth, role, name, description, states }) => {
    const indent = '  '.repeat(depth);
    if (role === 'text') return [`${indent}- ${cut(name, length)}`];
    const line = [role, name && JSON.stringify(name), states.join(', ')].filter(Boolean).join(' ');
    return [`${indent}${line}`, ...(description ? [`${indent}  described by ${JSON.stringify(description)}`] : [])];
  });
  return `${lines.join('\n')}\n`;
}
