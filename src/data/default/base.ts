/** What every widget needs: who speaks, for whom, and the words that all share. */
import { meta as metaFacts } from '../facts/meta.ts';
import { notices as noticeFacts } from '../facts/notices.ts';
import { deepFreeze, join } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { notices as noticeWords } from '../words/en/notices.ts';

export { common } from '../words/en/ui-common.ts';
/** Without what only a reader of "About this guide" or a checker asks for. */
export type FirstMeta = Omit<
  Catalogue['meta'],
  'decision' | 'funding' | 'authors' | 'method' | 'updates' | 'uncertainty' | 'readability' | 'prescriptionNames'
>;
export const meta: FirstMeta = deepFreeze(metaFacts);
export const notices: Catalogue['ui']['notices'] = join(noticeFacts, noticeWords);
