/** What the descriptions of the pigmentation types rest on. */
import type { conditions } from './conditions.ts';

export const conditionSources: { readonly [Id in keyof typeof conditions]: { readonly sources: readonly string[] } } = {
  melasma: {
    sources: [
      'badmelasma',
      'etg',
      'ogbechie2017',
      'practderm',
      'cassiano2022',
      'harvardmelasma',
      'honigman2022',
      'lynchdiff',
      'hseaddison',
    ],
  },
  pih: { sources: ['dermnetpih', 'davis2010', 'kaufman2018', 'handog2017', 'aadspots', 'fadetime', 'pie1', 'pie2'] },
  'solar-lentigines': {
    sources: ['dermnetlentigo', 'dermnetfreckle', 'hibler', 'iznardo2020', 'dmcase2019', 'cruk', 'crukskin'],
  },
  freckles: { sources: ['dermnetfreckle', 'nscfreckles', 'frecktable'] },
  'acne-scars-marks': { sources: ['mujahid2020', 'scarma2022', 'harris2015', 'qarqaz2018', 'pie1'] },
  'scar-hyperpigmentation': { sources: ['dermnetpih', 'kaufman2018', 'juhasz2020'] },
  'pi-hypopigmentation': { sources: ['pihypo2023', 'dermnetpih', 'gpvitiligo', 'kingstoncryo'] },
  igh: { sources: ['dermnetigh', 'oakleyigh', 'gopinath2025'] },
  vitiligo: { sources: ['nhsvitiligo', 'gpvitiligo', 'vitsoc', 'jeon2014', 'roohaninasab2020'] },
  'uneven-tone': { sources: ['rendon2010', 'dormael2019', 'ablon2018'] },
};
