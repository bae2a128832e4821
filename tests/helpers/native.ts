/** What Chromium's own accessibility tree tells, in the words of `tree.ts`, so that the two can be compared. */
import { nativeTree, type NativeNode } from './commands.ts';
import { itemsOf, type Item } from './tree.ts';

/** Chromium's own words for what it tells, where they are not ours. */
const ROLES: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure', image: 'img' };
const COMPARED = [
  ...['heading', 'group', 'radiogroup', 'radio', 'checkbox', 'button', 'link', 'disclosure', 'textbox', 'img'],
  ...['article', 'banner', 'contentinfo', 'status', 'list', 'listitem', 'term', 'definition'],
  ...['table', 'columnheader', 'rowheader', 'combobox'],
];

function nativeItem({ role, name, description, properties }: NativeNode): Omit<Item, 'depth' | 'element'> {
  const own = ROLES[role] ?? role;
  const { level, checked, expanded, invalid, disabled, focused } = properties;
  const states = [
    own === 'heading' && `level ${String(level)}`,
    /^(radio|checkbox)$/.test(own) && (checked === 'true' ? 'checked' : 'not checked'),
    // A list of options always is; nobody is told so.
    own !== 'combobox' && expanded !== undefined && (expanded === true ? 'expanded' : 'collapsed'),
    invalid === 'true' && 'invalid',
    disabled === true && 'disabled',
    focused === true && 'focused',
  ];
  return { role: own, name, description, states: states.filter((state) => typeof state === 'string') };
}

const told = (items: readonly Omit<Item, 'depth' | 'element'>[]): string[] =>
  items
    // A <details> is a group without a name to Chromium; its summary says everything.
    .filter(({ role, name }) => COMPARED.includes(role) && (role !== 'group' || name !== ''))
    .map(({ role, name, description, states }) => JSON.stringify([role, name, description, ...states]));

/** Both, each as lines; null where the browser does not tell. */
export async function bothTrees(widget: Element): Promise<{ native: string[]; computed: string[] } | null> {
  const native = await nativeTree();
  return native && { native: told(native.map(nativeItem)), computed: told(itemsOf(widget)) };
}
