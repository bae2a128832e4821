/** What each pigmentation type is. */
import type { ConditionSummaries } from '../types.ts';

export const conditionSummaries: ConditionSummaries = {
  melasma: { summary: 'Melasma is brown or grey-brown patches, mostly on the face. Light and hormones bring it out.' },
  pih: {
    summary:
      'These are flat dark marks that stay after a spot, rash, burn or cut has healed. The skin made too much pigment there.',
  },
  'solar-lentigines': {
    summary:
      'Sun spots are flat brown spots that come after years of sun. They hold extra pigment in the top layer of the skin.',
  },
  freckles: {
    summary: 'Freckles are many tiny brown dots that run in families. Sunlight makes their pigment cells work harder.',
  },
  'acne-scars-marks': {
    summary:
      'These are dents that old acne has left, with brown or red colour in or around them. The dent and the colour need different care.',
  },
  'scar-hyperpigmentation': {
    summary: 'This is a healed scar that is darker than the skin around it. It made extra pigment as it healed.',
  },
  'pi-hypopigmentation': {
    summary:
      'These are areas that got paler where skin was inflamed or hurt. The pigment cells are usually still there.',
  },
  igh: {
    summary: 'These are small, smooth white dots with fewer working pigment cells. They come with age and sun.',
  },
  vitiligo: {
    summary: 'In vitiligo the skin loses its pigment cells, so patches turn white. A doctor should see it first.',
  },
  'uneven-tone': {
    summary:
      'This is patchy or dull colour with no clear pattern. It is a loose name for several things, not one condition.',
  },
};
