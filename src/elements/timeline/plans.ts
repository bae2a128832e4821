/** Which file holds the plan of a treatment. All four are fetched before a visitor can choose: no request tells which one. */
import type { Catalogue } from '../../data/types.ts';
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

/** The plan of a treatment, with those that it extends; undefined where there is none. */
export function plansOf(treatment: string | null): Promise<Plans> | undefined {
  if (treatment === null || !Object.hasOwn(treatmentPlans, treatment)) return undefined;
  const facts = treatmentPlans[treatment as keyof typeof treatmentPlans];
  const group = 'aftercare' in facts ? GROUP_OF[facts.aftercare] : undefined;
  return group && LOADERS[group]().then(({ plans }) => plans);
}

export async function allPlans(): Promise<Plans> {
  const groups: Group[] = await Promise.all(Object.values(LOADERS).map((load) => load()));
  return Object.assign({}, ...groups.map(({ plans }) => plans)) as Plans;
}
