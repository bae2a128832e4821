/** Only whoever checks a catalogue needs these. */
export const checks = {
  prescriptionNames: [
    'hydroquinone',
    'tretinoin',
    'adapalene',
    'mequinol',
    'triple combination cream',
    'triple cream',
    'tranexamic acid tablets',
    'oral tranexamic acid',
    'azelaic acid 20%',
  ],
} as const;
