/**
 * Which modules of dist/cdn become one file. What is fetched at the same time is one chunk: it compresses better
 * together, and there are fewer requests. Nobody fetches a widget that is not on the page.
 */
const data = (name) => `data/default/${name}`;
const element = (name) => `elements/${name}`;
const citations = element('shared/citations');
const PLANS = ['needling', 'peels', 'light', 'freezing'];

/** What is asked for, by widget: its first view, what its page may ask for besides, and everything else. */
const WIDGETS = {
  quiz: {
    quiz: [element('quiz/define'), data('quiz')],
    'quiz-page': [element('quiz/page/page')],
    'quiz-later': [element('quiz/later'), data('quiz-later'), citations],
  },
  comparison: {
    comparison: [element('comparison/define'), data('comparison')],
    'comparison-list': [element('comparison/list')],
    'comparison-order': [element('comparison/arrange')],
    'comparison-later': [...['comparison/rest', 'comparison/faults'].map(element), data('comparison-later'), citations],
  },
  timeline: {
    timeline: [element('timeline/define'), data('timeline')],
    plan: [element('timeline/plan')],
    dated: [element('timeline/dated')],
    ...Object.fromEntries(PLANS.map((name) => [name, [data(`plans/${name}`)]])),
    'timeline-later': [
      ...['offers', 'together', 'more/more', 'keep/keep'].map((name) => element(`timeline/${name}`)),
      ...[data('timeline-later'), citations],
    ],
  },
};
/** A clinic's own file needs the data of all widgets, and the code of none. */
const OWN = element('shared/source');

/** Ids of all modules that these import at once. */
function reached(entries, getModuleInfo) {
  const found = new Set(entries);
  for (const id of found) for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

function graphOf(src, getModuleInfo) {
  const from = (entries) =>
    reached(
      entries.map((entry) => `${src}${entry}.ts`),
      getModuleInfo,
    );
  const widgets = Object.entries(WIDGETS).map(([widget, moments]) => ({
    widget,
    moments: Object.entries(moments).map(([name, entries]) => ({ name, ids: from(entries) })),
  }));
  return { widgets, own: from([OWN]) };
}

/** Of one widget alone: the first moment that needs it; its data apart from its code, for whoever has an own file. */
function ofOne({ moments }, id, own) {
  const names = moments.filter(({ ids }) => ids.has(id)).map(({ name }) => name);
  const isOfPlans = names.length > 1 && names.every((name) => PLANS.includes(name) || name === 'timeline-later');
  const name = isOfPlans && names.length > 2 ? 'plans' : names[0];
  return own.has(id) ? `${name}-data` : name;
}

/** Small code that one first view needs and the other widgets later: with the rest of the core it weighs next to nothing. */
const SMALL = /(shared\/(verdict\.styles|evidence|runs)|engine\/skin-types)\.ts$/;

/** Of several: by the widgets whose first view needs it; what only comes later, by all widgets that need it. */
function ofSeveral(users, id) {
  const first = users.filter(({ moments }) => moments.slice(0, -1).some(({ ids }) => ids.has(id)));
  const isLocal =
    first.every(({ widget }) => widget !== 'quiz') || first.every(({ widget }) => widget !== 'comparison');
  if ((first.length > 1 && !isLocal) || SMALL.test(id)) return 'core';
  if (first.length > 0) return `${first.map(({ widget }) => widget).join('-')}-shared`;
  if (users.every(({ widget }) => widget !== 'timeline')) return 'deciding';
  return users.some(({ widget }) => widget === 'quiz') ? 'later' : 'comparison-timeline-later';
}

/** `src`: path of the source folder, with its slash. */
export function chunksOf(src) {
  let graph;
  return (id, { getModuleInfo }) => {
    graph ??= graphOf(src, getModuleInfo);
    const users = graph.widgets.filter(({ moments }) => moments.some(({ ids }) => ids.has(id)));
    if (users.length === 0) return undefined;
    return users.length === 1 ? ofOne(users[0], id, graph.own) : ofSeveral(users, id);
  };
}
