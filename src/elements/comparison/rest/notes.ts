/** What stands before and after the table, in whole sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import type { result } from '../../../data/words/en/ui-result.ts';
import { notice } from '../../shared/about.ts';
import { heading } from '../../shared/headings.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { takeAlong } from '../take/take.ts';
import { general } from './general.ts';
import { openedOf } from './fold.ts';
import { more } from './more.ts';
import { pointed } from './pointed.ts';
import { still } from './still.ts';

/** After the table: how to take it along; what holds for every treatment; more about each. */
export const notes = (at: Context, whole: WholeComparison): TemplateResult =>
  html`${takeAlong(at)} ${still(at, [at.columns, at.view.condition], () => general(at, whole))} ${still(at, [at.neutral, at.level, openedOf(at)], () => more(at, whole))}`;

const CARDS = {
  urgent: { title: 'referUrgent', notice: 'refer-urgent', look: 'card stop' },
  soon: { title: 'referSoon', notice: 'refer-soon', look: 'card ask' },
  none: { title: null, notice: 'under-18', look: 'card ask' },
} as const;

/** Before the table: a doctor first, and for which marks one may want to see it. */
export const before = (at: Context, whole: WholeComparison, level: keyof typeof CARDS | null): TemplateResult =>
  html`${level ? referral(at, whole, level) : nothing} ${pointed(at, whole)}`;

/** A doctor first: said before any treatment is, in the words of the quiz. */
function referral(at: Context, whole: WholeComparison, level: keyof typeof CARDS): TemplateResult {
  const { title, notice: text, look } = CARDS[level];
  const words = whole.ui.result as WordsOf<typeof result>;
  const pale = at.view.condition !== null && whole.conditions[at.view.condition]?.mustRefer;
  return html`<div class=${look} part="card">
    ${heading(at.level + 1, say(title ? words[title] : at.common.seeFirst), { size: 3 })} ${notice(whole, text, at.citations)}
    ${pale ? notice(whole, 'pale-marks', at.citations) : nothing}
  </div>`;
}
