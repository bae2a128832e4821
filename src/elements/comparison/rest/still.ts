/** What a part of the view is drawn from: where none of it has changed, neither has the part. */
import { guard } from 'lit/directives/guard.js';
import type { Context, Row } from '../context.ts';

/** Cells are the same objects as long as they say the same (see kept.ts). */
export const rowNow = ({ whole, citations, view }: Context, { id, cells }: Row): unknown[] => [
  whole,
  citations.open,
  view.order === id,
  id === 'skin-type' && view.skinType === null,
  ...cells,
];

/** Draws a list anew only where what was chosen, or what is there, has changed. */
export const still = ({ data, citations }: Context, chosen: unknown, draw: () => unknown): unknown =>
  guard([data, citations.open, JSON.stringify(chosen)], draw);
