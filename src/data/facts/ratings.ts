/**
 * How strong the evidence is for each treatment, condition by condition in the order of `conditions.ts`. What a rating
 * rests on: `evidence.ts`. They are apart because a table's first view needs all ratings and no sources.
 */
import { mapped } from '../join.ts';
import type { Rating } from '../types.ts';
import { conditions } from './conditions.ts';

/** `prevents`: what is rated is that it keeps more from coming, or marks from standing out more; it treats none. */
export interface Found {
  readonly rating: Rating;
  readonly prevents?: true;
}
type Row = readonly (Rating | Found)[];

const ROWS = {
  'microneedling-clinic': [
    'limited',
    'limited',
    'none',
    'none',
    'strong',
    'limited',
    'none',
    'limited',
    'avoid',
    'limited',
  ],
  'microneedling-topical': [
    'moderate',
    'limited',
    'none',
    'none',
    'moderate',
    'limited',
    'avoid',
    'avoid',
    'avoid',
    'limited',
  ],
  'home-roller': ['avoid', 'avoid', 'none', 'none', 'none', 'none', 'avoid', 'none', 'avoid', 'limited'],
  'topical-prescription': [
    'strong',
    'moderate',
    'moderate',
    'limited',
    'limited',
    'limited',
    'avoid',
    'avoid',
    'avoid',
    'limited',
  ],
  'topical-nonprescription': [
    'moderate',
    'limited',
    'limited',
    'limited',
    'limited',
    'limited',
    'avoid',
    'none',
    'avoid',
    'limited',
  ],
  'oral-tranexamic-acid': ['strong', 'none', 'none', 'none', 'none', 'none', 'avoid', 'none', 'avoid', 'avoid'],
  'peel-superficial': [
    'mixed',
    'moderate',
    'limited',
    'none',
    'limited',
    'limited',
    'avoid',
    'none',
    'avoid',
    'limited',
  ],
  'peel-tca': ['mixed', 'avoid', 'limited', 'none', 'limited', 'avoid', 'avoid', 'none', 'avoid', 'limited'],
  ipl: ['mixed', 'mixed', 'strong', 'moderate', 'none', 'limited', 'avoid', 'avoid', 'avoid', 'limited'],
  'qs-pico-laser': ['mixed', 'mixed', 'strong', 'strong', 'limited', 'mixed', 'avoid', 'avoid', 'avoid', 'limited'],
  'fractional-laser': [
    'mixed',
    'limited',
    'limited',
    'none',
    'moderate',
    'limited',
    'none',
    'limited',
    'avoid',
    'limited',
  ],
  cryotherapy: ['avoid', 'avoid', 'moderate', 'none', 'none', 'avoid', 'avoid', 'mixed', 'avoid', 'avoid'],
  'sun-protection': [
    'strong',
    'moderate',
    { rating: 'limited', prevents: true },
    'moderate',
    'moderate',
    'moderate',
    { rating: 'moderate', prevents: true },
    { rating: 'moderate', prevents: true },
    { rating: 'moderate', prevents: true },
    'moderate',
  ],
  'no-treatment': ['none', 'limited', 'none', 'limited', 'limited', 'limited', 'limited', 'none', 'none', 'none'],
} as const satisfies Record<string, Row>;

type Cells = { readonly [Id in keyof typeof conditions]: Found };
export const ratings: { readonly [Id in keyof typeof ROWS]: Cells } = mapped(
  ROWS,
  (row: Row) =>
    Object.fromEntries(
      Object.keys(conditions).map((id, index) => [
        id,
        typeof row[index] === 'string' ? { rating: row[index] } : row[index],
      ]),
    ) as Cells,
);
