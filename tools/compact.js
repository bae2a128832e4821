/**
 * Writes sources, and the facts that cite them, shorter into dist/cdn. What `src` says stays as it is; `src/embed/unpack.ts`
 * reads it back, and a test of the build compares the two.
 */
import { idOf, PLACES } from '../src/embed/unpack.ts';
import { sources } from '../src/data/facts/sources.ts';

/** The widgets in the order in which their sources are numbered: each list holds what the ones before it lack. */
const WIDGETS = ['timeline', 'quiz', 'comparison'];
/** Facts whose sources are numbers of lines, by the widget with which they come. */
const FACTS = {
  timeline: ['treatment-steps'],
  quiz: ['condition-sources', 'evidence', 'gate-sources', 'result-notices', 'treatment-sources'],
  comparison: ['chances', 'claims', 'number-sources', 'treatment-effects', 'treatment-experience'],
};
const own = (name) => `\0compact:${name}`;

/** Ids of all sources that a tree cites. */
function citedIn(tree, key) {
  if (Array.isArray(tree)) return key === 'sources' ? tree : [];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([inner, value]) => citedIn(value, inner));
}

/** Ids by widget. What nothing cites stands in the last list, because a clinic's own file may cite it. */
async function listsOf(data) {
  const left = new Set(Object.keys(sources));
  const lists = {};
  for (const widget of WIDGETS) {
    const { later } = await import(`${data}default/${widget}-later.ts`);
    const cited = new Set(citedIn({ ...later, sources: {} }));
    lists[widget] = [...left].filter((id) => cited.has(id) || widget === WIDGETS.at(-1)).sort(byPublisher);
    for (const id of lists[widget]) left.delete(id);
  }
  return lists;
}

const byPublisher = (a, b) => (sources[a].publisher + a < sources[b].publisher + b ? -1 : 1);

export function lineOf(id) {
  const { label, publisher, year = '', grade, link = '' } = sources[id];
  const name = year && label.endsWith(` ${year}`) ? label.slice(0, -String(year).length) : label;
  const place = PLACES.findIndex((start) => link.startsWith(start));
  const where = place < 0 ? link.replace(/^http/, '') : place + link.slice(PLACES[place].length);
  const fields = [name, publisher, grade + year, where, idOf(label) === id ? '' : id];
  if (/[|\n]/.test(fields.join(''))) throw new Error(`The source ${id} holds a sign that parts its fields.`);
  return fields.join('|').replace(/\|+$/, '');
}

/** The same tree, with its lists of sources as one string each. */
export function numbered(tree, ids, key) {
  if (Array.isArray(tree) && key === 'sources') return tree.map((id) => ids.indexOf(id).toString(36)).join(' ');
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([inner, value]) => [inner, numbered(value, ids, inner)]));
}

/** `src`: path of the source folder, with its slash. */
export function compact(src) {
  const data = `${src}data/`;
  const widgetOf = (id) => WIDGETS.find((widget) => FACTS[widget]?.some((name) => id === `${data}facts/${name}.ts`));
  const upTo = (widget) => WIDGETS.slice(0, WIDGETS.indexOf(widget) + 1);
  const listed = (widget) => upTo(widget).map((name) => `import { lines as ${name} } from '${own(`lines-${name}`)}';`);
  const all = (widget) => `[${upTo(widget).map((name) => `...${name}`)}]`;
  let lists;
  const write = {
    lines: (widget) =>
      `import { unpackSources } from '${src}embed/unpack.ts';
      export const lines = /*@__PURE__*/ unpackSources(${JSON.stringify(lists[widget].map(lineOf).join('\n'))});`,
    cited: (widget) =>
      `import { citing } from '${src}embed/unpack.ts';${listed(widget).join('')}
      export const cited = /*@__PURE__*/ citing(${all(widget)});`,
    sources: (widget) =>
      `${listed(widget).join('')} export const shortSources = /*@__PURE__*/ Object.fromEntries(${all(widget)});`,
  };
  const facts = async (id, widget) => {
    const ids = upTo(widget).flatMap((name) => lists[name]);
    const [[name, value], ...more] = Object.entries(await import(id));
    if (more.length > 0) throw new Error(`${id} exports more than its facts.`);
    return `import { cited } from '${own(`cited-${widget}`)}';
    export const ${name} = /*@__PURE__*/ cited(${JSON.stringify(numbered(value, ids))});`;
  };
  return {
    name: 'compact',
    async buildStart() {
      lists = await listsOf(data);
    },
    resolveId(source, importer = '') {
      if (source.startsWith(own(''))) return source;
      if (!source.endsWith('/short-sources.ts')) return null;
      const widget = WIDGETS.find((name) => importer.endsWith(`/${name}-later.ts`)) ?? WIDGETS.at(-1);
      return own(`sources-${widget}`);
    },
    load(id) {
      const widget = widgetOf(id);
      if (widget) return facts(id, widget);
      if (!id.startsWith(own(''))) return null;
      const [what, of] = id.slice(own('').length).split('-');
      return write[what](of);
    },
  };
}
