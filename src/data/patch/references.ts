/** Ids that a merged catalogue names: each has to be there, and to be one that can stand there. */
import type { CatalogueProblem } from '../errors.ts';
import { isObject } from '../join.ts';
import { nearest } from '../nearest.ts';
import type { Catalogue, Contraindication } from '../types.ts';
import { pointer, type Path } from './pointer.ts';

interface Known {
  has: (id: string) => boolean;
  all: () => readonly string[];
}
const those = (ids: readonly string[]): Known => {
  const set = new Set(ids);
  return { has: (id) => set.has(id), all: () => ids };
};

export function* referenceProblems(catalogue: Catalogue): Iterable<CatalogueProblem> {
  const treatments = those(Object.keys(catalogue.treatments));
  const conditions = those(Object.keys(catalogue.conditions));
  for (const [id, gate] of Object.entries(catalogue.contraindications)) {
    const at = ['contraindications', id];
    yield* missing([...at, 'treatments'], gate.treatments, those(['*', ...treatments.all()]), 'treatment');
    yield* setters(catalogue, [...at, 'setBy'], gate);
  }
  for (const [id, cells] of Object.entries(catalogue.evidence)) {
    yield* missing(['evidence'], [id], treatments, 'treatment');
    yield* missing(['evidence', id], Object.keys(cells), conditions, 'condition');
  }
  for (const [id, claim] of Object.entries(catalogue.claims))
    yield* missing(['claims', id, 'treatments'], claim.treatments, treatments, 'treatment');
  yield* plans(catalogue);
  yield* cited(catalogue, those(Object.keys(catalogue.sources)), []);
}

function* setters(
  { questions, conditions }: Catalogue,
  at: Path,
  { setBy }: Contraindication,
): Iterable<CatalogueProblem> {
  if (!setBy) return;
  if ('condition' in setBy) {
    yield* missing([...at, 'condition'], setBy.condition, those(Object.keys(conditions)), 'condition');
    return;
  }
  const asked = Object.keys(questions).filter((id) => questions[id]?.safety);
  const options = questions[setBy.question]?.options ?? {};
  // "None of these" and "not sure" say nothing that a gate could rest on.
  const telling = Object.keys(options).filter((id) => !options[id]?.exclusive && id !== 'not-sure');
  yield* missing([...at, 'question'], setBy.question, those(asked), 'safety question');
  if (asked.includes(setBy.question))
    yield* missing(
      [...at, 'options'],
      setBy.options,
      those(telling),
      `answer of “${setBy.question}” that can set a gate`,
    );
}

function* plans({ aftercare, treatments }: Catalogue): Iterable<CatalogueProblem> {
  const known = those(Object.keys(aftercare));
  const all = those(Object.keys(treatments));
  for (const [id, treatment] of Object.entries(treatments))
    if (treatment.aftercare !== undefined)
      yield* missing(['treatments', id, 'aftercare'], treatment.aftercare, known, 'plan');
  for (const [id, plan] of Object.entries(aftercare)) {
    if (plan.extends !== undefined) yield* missing(['aftercare', id, 'extends'], plan.extends, known, 'plan');
    for (const [phase, { do: doing, avoid, normal, callIf }] of Object.entries(plan.phases))
      for (const [kind, lines] of Object.entries({ do: doing, avoid, normal, callIf }))
        for (const [line, { only }] of Object.entries(lines))
          if (only) yield* missing(['aftercare', id, 'phases', phase, kind, line, 'only'], only, all, 'treatment');
  }
}

/** A plan and those that it extends, one through another. */
export function chainOf(aftercare: Catalogue['aftercare'], id: string | undefined): Set<string> {
  const seen = new Set<string>();
  for (let next = id; next !== undefined && !seen.has(next); next = aftercare[next]?.extends) seen.add(next);
  return seen;
}

function* cited(tree: unknown, known: Known, at: Path): Iterable<CatalogueProblem> {
  if (!isObject(tree)) return;
  for (const [key, value] of Object.entries(tree)) {
    if (key === 'sources' && Array.isArray(value)) yield* missing([...at, key], value as string[], known, 'source');
    else yield* cited(value, known, [...at, key]);
  }
}

/** A single id, or a list of them. */
function* missing(at: Path, ids: string | readonly string[], known: Known, what: string): Iterable<CatalogueProblem> {
  const list = typeof ids === 'string' ? [ids] : ids;
  for (const [index, id] of list.entries()) {
    if (known.has(id)) continue;
    const meant = nearest(id, known.all());
    const hint = meant ? `Did you mean “${meant}”?` : `Known: ${known.all().slice(0, 30).join(', ')}.`;
    yield { path: pointer(typeof ids === 'string' ? at : [...at, index]), message: `“${id}” is no ${what}.`, hint };
  }
}
