/** What happened in studies that compared treatments. Numbers: `facts/chances.ts`. */
import type { ChanceWords } from '../types.ts';

const niacinamide =
  'The shop-bought cream held niacinamide. The numbers are rounded from percentages. So few people took part that they may be far off.';
const vitaminC =
  'The shop-bought cream held vitamin C. The numbers are rounded from percentages. So few people took part that they may be far off.';
const inTrial = (title: string, people: number): string => `${title} in one trial of ${people} people`;
const bothSides = 'people with melasma, with one cream on each side';
const lumped =
  'Here pigment laser stands for all lasers and light peel for all peels, as the review did not split them. The cream is a prescription retinoid. Studies ran for different times, and the numbers are rounded from percentages.';

export const chances: ChanceWords = {
  melasma: {
    chances: {
      'better-week-8': { title: inTrial('Good or very good result', 27), population: bothSides, note: niacinamide },
      'side-effects-week-8': { title: inTrial('Side effects', 27), population: bothSides, note: niacinamide },
      'better-week-16': { title: inTrial('Good or very good result', 16), population: bothSides, note: vitaminC },
      'side-effects-week-16': { title: inTrial('Side effects', 16), population: bothSides, note: vitaminC },
    },
  },
  'solar-lentigines': {
    chances: {
      success: {
        title: 'Success, as each trial defined it',
        population: 'people with sun spots, or their spots, in the trials of one review',
        note: 'Each trial had its own idea of success, and trials ran for different times. The numbers are rounded from percentages. The cream is one mixed prescription cream, and its best result was over 80. Medium peel stands for any TCA peel, and pigment laser for two kinds. Fractional laser means only the kind that removes skin (CO₂).',
      },
      'fully-clear': {
        title: 'Spots fully gone',
        population: 'people with sun spots, or their spots, in the studies of one review',
        note: `${lumped} Two treatments used together did best, at 65.`,
      },
      'side-effects': {
        title: 'Side effects of any kind, mild ones too',
        population: 'people with sun spots in the studies of one review',
        note: `${lumped} Two treatments used together came to 39. Mild and bad side effects count alike.`,
      },
    },
  },
  igh: {
    chances: {
      'dots-better': {
        title: 'White dots that got somewhat better in one study of 30 people',
        population: 'white dots in one study of 30 people, some treated and some left alone',
        note: 'The laser was the gentler kind, used by specialists. The summary that we read does not say after how long. The numbers are rounded from percentages.',
      },
    },
  },
};
