/** Whoever prints, prints the comparison's paper. */
import type { LitElement } from 'lit';
import { landscape, pageStyles } from '../../shared/take/page.styles.ts';
import { Press, type Paper } from '../../shared/take/press.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { laterWords } from '../rest/words.ts';
import { paper } from './paper.ts';
import { comparisonPaperStyles } from './paper.styles.ts';
import { sheetOf } from './sheet.ts';

/** More columns than this are too narrow on an upright sheet. */
const MOST_UPRIGHT = 2;

function paperOf(host: LitElement, at: Context | null): Paper | null {
  const sheet = at && sheetOf(at, host.ownerDocument);
  if (!sheet) return null;
  const page = at.columns.length > MOST_UPRIGHT ? [pageStyles, landscape] : [pageStyles];
  return {
    content: paper(sheet),
    title: say(laterWords(at).paperTitle),
    styles: [...comparisonPaperStyles, ...page],
  };
}

const presses = new WeakMap<LitElement, Press>();

/** From now on whoever prints, prints the paper. */
export function press(host: LitElement, now: () => Context | null): void {
  if (!presses.has(host)) presses.set(host, new Press(host, () => paperOf(host, now())));
}
export const pressOf = (host: LitElement): Press | undefined => presses.get(host);
