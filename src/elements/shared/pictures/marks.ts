/** What lies on the skin for each way that marks may look. */
import { blotch, dots, type Area } from './shapes.ts';
import type { Tints } from './tints.ts';

/** One path of a drawing. */
export interface Layer {
  tint: keyof Tints;
  d: string;
  /** A blurred edge is a broken line, a sharp one is drawn out. */
  blurred?: boolean;
  /** Where no mark stands out from the others: half its tint. */
  faint?: boolean;
  /** Width of the outline. */
  width?: number;
}

const blotches = (areas: readonly Area[], wander = 0.16): string =>
  areas.map((area, i) => blotch(area, i * 1.7, wander)).join('');

/** Where acne left a dent: an oval, shaded within its upper rim. */
const DENTS = ['33 57', '26 64', '35 63.5', '30 69', '60 56', '66 64', '59 64', '65 70'];
const eachDent = (shape: string): string => DENTS.map((at) => `M${at}${shape}`).join('');

const face = {
  patches: [
    {
      tint: 'dark',
      blurred: true,
      d: blotches([
        [31.5, 58, 7.5, 7],
        [64.5, 58, 7.5, 7],
        [48, 33, 13, 4],
        [48, 68, 7.5, 2],
      ]),
    },
  ],
  'flat-spots': [
    {
      tint: 'dark',
      d: blotches(
        [
          [31, 58, 4.5, 3.6],
          [38, 66, 2.4, 2.1],
          [26, 50.5, 2, 2],
          [65, 59, 3.4, 2.8],
          [70, 52, 2, 2.3],
          [58, 34, 2.8, 2.2],
        ],
        0.05,
      ),
    },
  ],
  freckles: [
    {
      tint: 'dark',
      // On dark skin a thicker outline, which is paler than the skin, would make pale rings of them.
      width: 0.3,
      d: dots([32, 57, 9, 7], 15, 1.1, 1.5) + dots([64, 58, 9, 7], 15, 1.1, 1.5) + dots([48.5, 56, 3.5, 6], 5, 1, 1.2),
    },
  ],
  'after-marks': [
    {
      tint: 'dark',
      blurred: true,
      d: blotches([
        [27, 60, 2.6, 2.4],
        [34, 66, 3, 2.8],
        [32, 55, 1.8, 1.8],
        [37, 77, 2.4, 2.2],
        [51, 80, 2, 1.9],
        [61, 75, 2.8, 2.5],
        [67, 64, 2.4, 2.4],
        [62, 58, 2, 1.8],
      ]),
    },
  ],
  'red-marks': [
    {
      tint: 'red',
      blurred: true,
      d: blotches([
        [29, 55, 2.2, 2.2],
        [35, 60, 2.8, 2.6],
        [28, 63, 2.2, 2],
        [34, 69, 2.2, 2.2],
        [67, 55, 2.2, 2.1],
        [61, 61, 2.6, 2.5],
        [68, 63, 2.8, 2.6],
        [62, 69, 2, 2],
      ]),
    },
  ],
  'acne-scars': [
    {
      tint: 'dark',
      blurred: true,
      d: blotches([
        [27, 58, 2.6, 2.2],
        [35, 70, 2.6, 2.4],
        [68, 57, 2.6, 2.4],
        [61, 71, 2.4, 2],
      ]),
    },
    { tint: 'skin', width: 0.6, d: eachDent('a2 1.8 0 1 0 4 0a2 1.8 0 1 0-4 0') },
    { tint: 'line', width: 0.6, d: eachDent('a2 1.8 0 1 1 4 0q-2-2.6-4 0Z') },
  ],
  uneven: [
    {
      tint: 'dark',
      blurred: true,
      faint: true,
      width: 0.6,
      d: blotches([
        [37, 33, 9, 4],
        [30, 59, 6, 8],
        [63, 54, 7, 4],
        [50, 79, 8, 3.5],
      ]),
    },
    {
      tint: 'pale',
      blurred: true,
      faint: true,
      width: 0.6,
      d: blotches([
        [59, 34, 9, 4],
        [38, 70, 4, 4],
        [65, 66, 5, 5],
      ]),
    },
  ],
} satisfies Record<string, readonly Layer[]>;

const arm = {
  'dark-scar': [
    { tint: 'dark', d: 'M12 45Q30 32 50 43q2 2-1 3Q30 38 14 48q-3 0-2-3Z' },
    { tint: 'line', d: 'M18 38l2 9M26 34.5l1 9M35 34.5l-1 9M43 37l-2 9' },
  ],
  'pale-marks': [
    {
      tint: 'pale',
      blurred: true,
      d: blotches([
        [24, 34, 9, 6],
        [43, 44, 6, 4.5],
        [16, 54, 6, 5],
      ]),
    },
  ],
  'pale-dots': [{ tint: 'pale', d: dots([27, 44, 23, 14], 17, 1.2, 2.2) }],
} satisfies Record<string, readonly Layer[]>;

export const MARKS: Readonly<Record<'face' | 'arm', Readonly<Record<string, readonly Layer[]>>>> = { face, arm };
