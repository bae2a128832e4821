/** What a shape alone cannot tell of a merged catalogue: numbers, dates, links, and what it says as a whole. */
import type { CatalogueProblem } from '../errors.ts';
import { isObject } from '../join.ts';
import { medicineIn, medicinesOf, type Medicine } from '../medicines.ts';
import type { Catalogue, Treatment } from '../types.ts';
import { pointer, type Path } from './pointer.ts';
import { chainOf, referenceProblems } from './references.ts';
import type { Tree } from './rule.ts';
import type { Likes } from './like.ts';

interface Given {
  /** The file, as far as it is allowed. */
  patch: Tree;
  base: Catalogue;
  likes: Likes;
}

const problem = (path: Path, message: string, hint: string): CatalogueProblem => ({
  path: pointer(path),
  message,
  hint,
});

/** Every problem of the values of `catalogue`, which has the right shape. */
export function valueProblems(catalogue: Catalogue, given: Given): CatalogueProblem[] {
  return [
    ...clinicProblems(catalogue),
    ...metaProblems(catalogue),
    ...Object.entries(catalogue.treatments).flatMap(([id, treatment]) => [
      ...rangeProblems(id, treatment, given.base.treatments[given.likes.get(id) ?? id]),
    ]),
    ...wholeProblems(catalogue, given),
    ...planProblems(catalogue, given),
    ...medicineProblems(given.patch, catalogue),
    ...referenceProblems(catalogue),
  ];
}

const accepted = (test: () => unknown): boolean => {
  try {
    test();
    return true;
  } catch {
    return false;
  }
};

function* clinicProblems({ clinic }: Catalogue): Iterable<CatalogueProblem> {
  if (!accepted(() => new Intl.DateTimeFormat('en', { timeZone: clinic.timeZone })))
    yield problem(
      ['clinic', 'timeZone'],
      `“${clinic.timeZone}” is no time zone.`,
      'Write one such as "Europe/London".',
    );
  // A browser leaves out white space within an address, so "java script:" is one word to it.
  if (clinic.booking && /^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(clinic.booking.url.replace(/\s/g, '')))
    yield problem(
      ['clinic', 'booking', 'url'],
      'This is not a link to follow.',
      'Write a web address such as "https://clinic.example/book" or "/book".',
    );
  if (/[{}]/.test(clinic.urgent.text.replace(/\{(?:phone|emergency)\}/g, '')))
    yield problem(
      ['clinic', 'urgent', 'text'],
      'Only {phone} and {emergency} are filled in here.',
      'Write the others out.',
    );
  for (const [path, phone] of [
    [['clinic', 'phone'], clinic.phone],
    [['clinic', 'urgent', 'phone'], clinic.urgent.phone],
  ] as const)
    if (phone !== undefined && !/\d/.test(phone))
      yield problem(path, `“${phone}” is no phone number.`, 'Write it as people dial it.');
}

function* metaProblems({ meta }: Catalogue): Iterable<CatalogueProblem> {
  if (!accepted(() => Intl.getCanonicalLocales(meta.locale)))
    yield problem(['meta', 'locale'], `“${meta.locale}” is no language.`, 'Write one such as "en-GB".');
  const date = meta.reviewedBy?.date;
  if (date !== undefined && !isDay(date))
    yield problem(['meta', 'reviewedBy', 'date'], `“${date}” is no day.`, 'Write one such as "2026-11-20".');
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const RANGES = ['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks'] as const;

function* rangeProblems(id: string, treatment: Treatment, was?: Treatment): Iterable<CatalogueProblem> {
  for (const key of RANGES)
    if (was && treatment[key].unit !== was[key].unit)
      yield problem(['treatments', id, key, 'unit'], 'It is counted in another unit.', `Write "${was[key].unit}".`);
  const ranges = [
    ...RANGES.map((key) => [key, treatment[key].min, treatment[key].max, 1000] as const),
    ['price', treatment.price?.from, treatment.price?.to, 100_000] as const,
  ];
  for (const [key, least, most, limit] of ranges) {
    if (least !== undefined && most !== undefined && least > most)
      yield problem(['treatments', id, key], `${least} to ${most} runs backwards.`, 'The smaller number comes first.');
    if ((most ?? least ?? 0) > limit)
      yield problem(['treatments', id, key], 'This number is out of all proportion.', `Write at most ${limit}.`);
  }
}

function* wholeProblems({ treatments, contraindications }: Catalogue, { base }: Given): Iterable<CatalogueProblem> {
  const choices = Object.values(treatments).filter(({ kind }) => kind !== 'none' && kind !== 'self-care');
  if (choices.length > 0 && choices.every(({ offered }) => offered === false))
    yield problem(['treatments'], 'No treatment is offered.', 'Leave "offered" out of those that you do.');
  for (const [id, gate] of Object.entries(contraindications))
    if (
      gate.level === 'refer' &&
      gate.treatments.includes('*') &&
      !gate.urgency &&
      !base.contraindications[id]?.urgency
    )
      yield problem(['contraindications', id], 'A gate that ends the quiz says how urgent it is.', 'Give "urgency".');
}

/** A treatment keeps its plan, or has one that extends it; a phase ends after it begins. */
function* planProblems(catalogue: Catalogue, { base, likes }: Given): Iterable<CatalogueProblem> {
  for (const [id, { aftercare }] of Object.entries(catalogue.treatments)) {
    const was = base.treatments[likes.get(id) ?? id]?.aftercare;
    if (was !== undefined && !chainOf(catalogue.aftercare, aftercare).has(was))
      yield problem(
        ['treatments', id, 'aftercare'],
        'This plan leaves out warnings of the one before.',
        `Name a plan that extends “${was}”.`,
      );
  }
  for (const [id, { phases }] of Object.entries(catalogue.aftercare)) {
    if (chainOf(catalogue.aftercare, catalogue.aftercare[id]?.extends).has(id))
      yield problem(['aftercare', id, 'extends'], 'This plan extends itself.', 'Name another one.');
    for (const [key, { from, to, fromHour, toHour }] of Object.entries(phases))
      if (from > to || (fromHour ?? 0) > (toHour ?? Infinity) || from < -365 || to > 3650)
        yield problem(
          ['aftercare', id, 'phases', key],
          `Day ${from} to ${to} is no time that can pass.`,
          'The earlier day comes first; days go from -365 to 3650.',
        );
  }
}

/** Names of prescription-only medicines, which are not advertised to the public but in the US. */
function medicineProblems(tree: unknown, { meta }: Catalogue): Iterable<CatalogueProblem> {
  return meta.jurisdiction === 'US' ? [] : named(tree, medicinesOf(meta.prescriptionNames), []);
}

/** Names that the file adds, and what is called as its authors called it. */
const mayName = ([group, second, third = '']: Path): boolean =>
  (group === 'meta' && second === 'prescriptionNames') ||
  (group === 'sources' && ['title', 'link'].includes(String(third)));

function* named(tree: unknown, medicines: readonly Medicine[], at: Path): Iterable<CatalogueProblem> {
  if (mayName(at)) return;
  if (typeof tree === 'string') {
    const found = medicineIn(tree, medicines);
    if (found)
      yield problem(
        at,
        `It names a prescription-only medicine (“${found.name}”).`,
        'Such a medicine must not be advertised to the public. Write “Prescription cream” or the like.',
      );
  } else if (Array.isArray(tree))
    for (const [index, one] of tree.entries()) yield* named(one, medicines, [...at, index]);
  else if (isObject(tree)) for (const [key, one] of Object.entries(tree)) yield* named(one, medicines, [...at, key]);
}
