/** Several treatments in one string of ids, and their names as one. */
import type { Scene } from './scene.ts';

export const nameOf = ({ first }: Pick<Scene, 'first'>, id: string): string => first.treatments[id]?.name ?? id;

/** "Microneedling, Light peel and IPL". */
export const listed = (scene: Pick<Scene, 'first' | 'locale'>, ids: readonly string[]): string =>
  new Intl.ListFormat(scene.locale).format(ids.map((id) => nameOf(scene, id)));
