/** What all sessions may cost together. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { priceText, rangeText } from '../numbers.ts';
import { laterWords } from './words.ts';

/** The fewest sessions at the lowest price to the most at the highest: an estimate, and only where both ends are known. */
export function course(at: Context, treatment: string, cell: Cell): TemplateResult | typeof nothing {
  const sessions = at.whole?.treatments[treatment]?.sessions;
  if (cell.kind !== 'price' || cell.per !== 'session' || sessions?.unit !== 'sessions') return nothing;
  const { min, max } = sessions;
  // One session has been said.
  if (min === undefined || max === undefined || max === 1) return nothing;
  const { from, to = from } = cell;
  const amount = priceText(at, { ...cell, per: 'course', from: from * min, to: to * max });
  const count = rangeText(at, 'sessions', { kind: 'range', ...sessions });
  return html`<span class="line">${say(laterWords(at).courseCost, { amount, sessions: count })}</span>`;
}
