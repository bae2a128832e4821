import { catalogue as defaultCatalogue } from './default/catalogue.ts';
import { CatalogueError, type CatalogueProblem } from './errors.ts';
import { isObject } from './join.ts';
import { mergeCatalogue } from './merge.ts';
import { catalogue as schema } from './schema.ts';
import type { Catalogue } from './types.ts';

/**
 * What a file may change. The list is short on purpose: nothing that the decision rests on is in it, and no sentence of
 * ours, so that no file can weaken a gate or a warning. `*` stands for an id that the base has.
 */
const CHANGEABLE: readonly string[] = [
  '/clinic',
  '/meta/reviewedBy',
  '/meta/currency',
  '/treatments/*/name',
  '/treatments/*/price',
  '/treatments/*/sessions',
  '/treatments/*/gapWeeks',
  '/treatments/*/order',
  '/treatments/*/offered',
];
/** Numbers that a clinic may put in place of ours. */
const NUMBERS = ['sessions', 'gapWeeks'] as const;

/**
 * A clinic's file (a JSON Merge Patch over `base`), checked and merged. Synchronous.
 *
 * @throws {CatalogueError} with every problem at once; the file is taken whole or refused whole.
 */
export function parseCatalogue(input: unknown, base: Catalogue = defaultCatalogue): Catalogue {
  if (!isObject(input))
    throw new CatalogueError([
      { path: '', message: 'The file is not a JSON object.', hint: 'Write { "extends": "default", … }.' },
    ]);
  const { extends: from, ...rest } = input;
  // Editors complete a file by its `$schema`; it says nothing to us.
  const patch = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== '$schema'));
  const problems = [...checkExtends(from), ...checkPaths(patch, base, '')];
  if (problems.length > 0) throw new CatalogueError(problems);
  const result = mergeCatalogue(base, { ...patch, ...ownNumbers(patch) });
  const checked = schema.safeParse(result);
  const faults = checked.success ? checkValues(result) : checked.error.issues.map(problemOf);
  if (faults.length > 0) throw new CatalogueError(faults);
  return result;
}

/** A clinic's own number rests on the clinic, and takes our sources and note with it when it replaces ours. */
function ownNumbers(patch: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(patch['treatments'])) return {};
  const treatments = Object.entries(patch['treatments']).map(([id, treatment]): [string, unknown] => {
    if (!isObject(treatment)) return [id, treatment];
    const own = NUMBERS.filter((key) => isObject(treatment[key])).map((key) => [
      key,
      { min: null, max: null, note: null, ...(treatment[key] as object), basis: 'clinic', sources: [] },
    ]);
    return [id, { ...treatment, ...Object.fromEntries(own) }];
  });
  return { treatments: Object.fromEntries(treatments) };
}

/** What a shape alone cannot tell. */
function checkValues({ clinic, meta, treatments }: Catalogue): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  try {
    new Intl.DateTimeFormat('en', { timeZone: clinic.timeZone });
  } catch {
    problems.push({
      path: '/clinic/timeZone',
      message: `"${clinic.timeZone}" is no time zone.`,
      hint: 'Write one such as "Europe/London".',
    });
  }
  if (clinic.booking && /^\s*(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(clinic.booking.url)) {
    problems.push({
      path: '/clinic/booking/url',
      message: 'This is not a link to follow.',
      hint: 'Write a web address such as "https://clinic.example/book" or "/book".',
    });
  }
  if (clinic.phone !== undefined && !/\d/.test(clinic.phone)) {
    problems.push({
      path: '/clinic/phone',
      message: `"${clinic.phone}" is no phone number.`,
      hint: 'Write it as people dial it.',
    });
  }
  for (const [id, treatment] of Object.entries(treatments)) {
    const named = meta.prescriptionNames.find((name) => new RegExp(`\\b${name}(?!\\w)`, 'i').test(treatment.name));
    if (named) {
      problems.push({
        path: `/treatments/${id}/name`,
        message: `It names a prescription-only medicine ("${named}").`,
        hint: 'Such a medicine must not be advertised to the public. Write "Prescription cream" or the like.',
      });
    }
    const ranges = [
      ...NUMBERS.map((key) => [key, treatment[key].min, treatment[key].max] as const),
      ['price', treatment.price?.from, treatment.price?.to] as const,
    ];
    for (const [key, least, most] of ranges) {
      if (least === undefined || most === undefined || least <= most) continue;
      problems.push({
        path: `/treatments/${id}/${key}`,
        message: `${least} to ${most} runs backwards.`,
        hint: 'The smaller number comes first.',
      });
    }
  }
  return problems;
}

/** What the validator found, said so that one can mend it. */
function problemOf(issue: { path: PropertyKey[]; code?: string | undefined; message: string }): CatalogueProblem {
  const path = pointer(issue.path);
  const { keys, expected } = issue as { keys?: string[]; expected?: string };
  if (keys)
    return {
      path,
      message: `There is no ${keys.map((key) => `"${key}"`).join(', ')} here.`,
      hint: 'Check the spelling, or leave it out.',
    };
  if (expected) return { path, message: `This is not ${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}.` };
  return { path, message: 'This value does not fit.', hint: 'See the type of this field in the data module.' };
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

function checkExtends(from: unknown): CatalogueProblem[] {
  if (from === 'default') return [];
  return [
    {
      path: '/extends',
      message: `"extends" is ${from === undefined ? 'missing' : JSON.stringify(from)}.`,
      hint: 'Write "extends": "default".',
    },
  ];
}

function checkPaths(patch: unknown, base: unknown, path: string): CatalogueProblem[] {
  if (CHANGEABLE.some((pattern) => matches(pattern, path))) return patch === null ? [nothingIsDeleted(path)] : [];
  const leadsOn =
    path === '' ||
    CHANGEABLE.some((pattern) => matches(pattern.split('/').slice(0, path.split('/').length).join('/'), path));
  if (!leadsOn)
    return [{ path, message: 'A file may not change this.', hint: 'Leave it out; the built-in value stays.' }];
  if (!isObject(patch)) return [{ path, message: 'This has to be an object.' }];
  return Object.entries(patch).flatMap(([key, value]) => {
    const at = `${path}${pointer([key])}`;
    if (!isObject(base) || !Object.hasOwn(base, key)) {
      if (CHANGEABLE.some((pattern) => matches(pattern, at))) return [];
      return [
        { path: at, message: `"${key}" is not known here.`, hint: `Known: ${changeableAt(path, base).join(', ')}.` },
      ];
    }
    return checkPaths(value, base[key], at);
  });
}

/** What may be changed below a path. */
function changeableAt(path: string, base: unknown): string[] {
  const depth = path.split('/').length;
  const below = CHANGEABLE.map((pattern) => pattern.split('/')).filter((parts) =>
    matches(parts.slice(0, depth).join('/'), path),
  );
  const names = new Set(below.flatMap((parts) => parts[depth] ?? []));
  return names.has('*') && isObject(base) ? Object.keys(base) : [...names];
}

const nothingIsDeleted = (path: string): CatalogueProblem => ({
  path,
  message: 'Nothing can be deleted.',
  hint: 'For a treatment write "offered": false.',
});

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const at = path.split('/');
  return parts.length === at.length && parts.every((part, index) => part === '*' || part === at[index]);
}
