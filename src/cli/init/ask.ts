import { catalogue } from '../../data/index.ts';
import { EMERGENCY } from '../emergency.ts';
import type { Io } from '../io.ts';
import type { Wishes } from './starter.ts';

const QUESTIONS = {
  name: 'Name of the clinic',
  phone: 'Phone number',
  booking: 'Address of the booking page (such as /book)',
  jurisdiction: `Whose rules hold: ${Object.keys(EMERGENCY).join(', ')} (built in: ${catalogue.meta.jurisdiction})`,
  'urgent-phone': `Number for urgent help (built in: ${catalogue.clinic.urgent.phone})`,
  currency: `Currency (built in: ${catalogue.meta.currency})`,
  'time-zone': `Time zone, such as Europe/Dublin (built in: ${catalogue.clinic.timeZone})`,
  offer: `Treatments that you offer, ids with commas; empty for all.\n  ${Object.keys(catalogue.treatments).join(', ')}\n `,
  price: 'Prices, such as ipl=90-140/session peel-superficial=60/session',
} as const;

/** Asks for what no flag has given; an empty answer leaves it as it is built in. */
export async function asked(given: Wishes, ask: NonNullable<Io['ask']>): Promise<Wishes> {
  const found: Record<string, unknown> = { ...given };
  for (const [key, question] of Object.entries(QUESTIONS)) {
    if (found[key] !== undefined) continue;
    const answer = await ask(`${question}: `);
    if (answer !== '') found[key] = key === 'price' ? answer.split(/[,\s]+/).filter(Boolean) : answer;
  }
  return found;
}
