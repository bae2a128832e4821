/** What the pigmentation types and the treatments are called. */
import type { ConditionNames, TreatmentNames } from '../types.ts';

export const conditionNames: ConditionNames = {
  melasma: 'Melasma',
  pih: 'Dark marks after spots or injury',
  'solar-lentigines': 'Sun spots',
  freckles: 'Freckles',
  'acne-scars-marks': 'Acne scars with colour marks',
  'scar-hyperpigmentation': 'Dark scar',
  'pi-hypopigmentation': 'Pale marks after a rash or burn',
  igh: 'Small white sun dots',
  vitiligo: 'Vitiligo',
  'uneven-tone': 'Uneven tone',
};

export const treatmentNames: TreatmentNames = {
  'microneedling-clinic': 'Microneedling at a clinic',
  'microneedling-topical': 'Microneedling with a serum',
  'home-roller': 'Home roller',
  'topical-prescription': 'Prescription cream',
  'topical-nonprescription': 'Shop-bought cream',
  'oral-tranexamic-acid': 'Prescription tablets',
  'peel-superficial': 'Light peel',
  'peel-tca': 'Medium peel (TCA)',
  ipl: 'IPL (light pulses)',
  'qs-pico-laser': 'Pigment laser',
  'fractional-laser': 'Fractional laser',
  cryotherapy: 'Freezing',
  'sun-protection': 'Sun protection',
  'no-treatment': 'Leaving it alone',
};
