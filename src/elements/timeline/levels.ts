/** Redness and sensitivity in words, as they usually are today. */
import { lastSkinDay } from '../../engine/skin.ts';
import { say } from '../shared/words.ts';
import type { Scene } from './scene.ts';
import { isTodaysSession, type Stage } from './stage.ts';

export const KINDS = ['redness', 'sensitivity'] as const;
export type Kind = (typeof KINDS)[number];

export const levelText = ({ words }: Scene, level: number): string =>
  say([words.level0, words.level1, words.level2, words.level3][level] ?? words.level0);

/** The day since the shown session, as long as the recovery lasts. */
export function dayOfRecovery(stage: Stage): number | undefined {
  const { plan, phases } = stage;
  const day = isTodaysSession(stage) ? (plan.today?.day ?? -1) : -1;
  return day >= 0 && day <= lastSkinDay(phases) ? day : undefined;
}
