import { sourceTitles } from '../facts/source-titles.ts';
import { join, mapped } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { shortSources } from './short-sources.ts';

const titles = mapped(sourceTitles, (title: string) => ({ title }));
export const sources: Catalogue['sources'] = join(shortSources as typeof import('../facts/sources.ts').sources, titles);
