/** Which file holds the plan of a treatment. All four are fetched before a visitor can choose: no request tells which one. */
import type { Catalogue } from '../../data/types.ts';
import { idsIn } from '../shared/lists.ts';
import { treatmentPlans } from '../../data/facts/treatment-plans.ts';

type Plans = Catalogue['aftercare'];
interface Group {
  plans: Plans;
}

const LOADERS = {
  needling: () => import('../../data/default/plans/needling.ts'),
  peels: () => import('../../data/default/plans/peels.ts'),
  light: () => import('../../data/default/plans/light.ts'),
  freezing: () => import('../../data/default/plans/freezing.ts'),
} as const satisfies Record<string, () => Promise<Group>>;

const GROUP_OF: Readonly<Record<string, keyof typeof LOADERS>> = {
  microneedling: 'needling',
  peel: 'peels',
  'peel-medium': 'peels',
  'laser-ipl': 'light',
  'fractional-laser': 'light',
  cryotherapy: 'freezing',
};

/** Plans that are made of more than one family. */
const EXTENDING = /\b(peel-tca|fractional-laser)\b/;
export const isSeveral = (treatment: string | null): boolean =>
  idsIn(treatment).length > 1 || EXTENDING.test(treatment ?? '');

/** The plans of the treatments that a page names, with those that they extend; undefined where there is none. */
export function plansOf(treatment: string | null): Promise<Plans> | undefined {
  const groups = new Set(idsIn(treatment).flatMap((id) => groupOf(id) ?? []));
  return groups.size > 0 ? fetched([...groups]) : undefined;
}

function groupOf(id: string): keyof typeof LOADERS | undefined {
  if (!Object.hasOwn(treatmentPlans, id)) return undefined;
  const facts = treatmentPlans[id as keyof typeof treatmentPlans];
  return 'aftercare' in facts ? GROUP_OF[facts.aftercare] : undefined;
}

export const allPlans = (): Promise<Plans> => fetched(Object.keys(LOADERS) as (keyof typeof LOADERS)[]);

async function fetched(names: readonly (keyof typeof LOADERS)[]): Promise<Plans> {
  const groups: Group[] = await Promise.all(names.map((name) => LOADERS[name]()));
  return Object.assign({}, ...groups.map(({ plans }) => plans)) as Plans;
}
