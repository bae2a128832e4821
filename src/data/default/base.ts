/** What every widget needs: who speaks, for whom, and the words that all share. */
import * as facts from '../facts/meta.ts';
import { notices as noticeFacts } from '../facts/notices.ts';
import { deepFreeze, join } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { clinic as clinicWords } from '../words/en/clinic.ts';
import { notices as noticeWords } from '../words/en/notices.ts';

export { common } from '../words/en/ui-common.ts';
/** Without what only a reader of "About this guide" or a checker asks for. */
export type FirstMeta = Omit<
  Catalogue['meta'],
  'decision' | 'funding' | 'authors' | 'method' | 'updates' | 'uncertainty' | 'prescriptionNames'
>;
export const meta: FirstMeta = deepFreeze(facts.meta);
export const clinic: Catalogue['clinic'] = join(facts.clinic, clinicWords);
export const notices: Catalogue['ui']['notices'] = join(noticeFacts, noticeWords);
