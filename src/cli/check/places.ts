import type { Jurisdiction } from '../../data/index.ts';

/** What is at home in each jurisdiction. Wide on purpose: only what belongs to another place is worth a warning. */
export const PLACES: Readonly<Record<Jurisdiction, { currencies: readonly string[]; zones: readonly string[] }>> = {
  GB: {
    currencies: ['GBP', 'GIP'],
    zones: ['Europe/London', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Gibraltar'],
  },
  // With the neighbours who keep to much of the same law, and the parts of member states that lie elsewhere.
  EU: {
    currencies: ['EUR', 'BGN', 'CHF', 'CZK', 'DKK', 'HUF', 'ISK', 'NOK', 'PLN', 'RON', 'SEK'],
    zones: [
      ...['Europe/', 'Arctic/Longyearbyen', 'Asia/Nicosia', 'Asia/Famagusta', 'Africa/Ceuta'],
      ...['Atlantic/Azores', 'Atlantic/Canary', 'Atlantic/Madeira', 'Atlantic/Reykjavik'],
      ...['Atlantic/Faroe', 'Atlantic/Faeroe', 'Indian/Reunion', 'Indian/Mayotte'],
      ...['America/Cayenne', 'America/Guadeloupe', 'America/Marigot', 'America/Martinique'],
    ],
  },
  US: {
    currencies: ['USD'],
    zones: ['America/', 'Pacific/Guam', 'Pacific/Honolulu', 'Pacific/Pago_Pago', 'Pacific/Saipan'],
  },
};
