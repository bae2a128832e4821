import { catalogue } from '../../data/index.ts';
import { EMERGENCY } from '../emergency.ts';
import { known, UsageError } from '../usage.ts';

/** What a clinic says of itself to begin with; what it leaves out stays as it is built in. */
export interface Wishes {
  name?: string | undefined;
  phone?: string | undefined;
  booking?: string | undefined;
  /** It decides the emergency number. */
  jurisdiction?: string | undefined;
  'urgent-phone'?: string | undefined;
  currency?: string | undefined;
  'time-zone'?: string | undefined;
  /** Ids of treatments, separated by commas or spaces; all others are not offered. */
  offer?: string | undefined;
  /** `ipl=90-140/session` each. */
  price?: readonly string[] | undefined;
}

const { treatments } = catalogue;
/** Everybody may protect their skin or leave it alone. */
const ALWAYS = ['sun-protection', 'no-treatment'];

/** A clinic's file that says what the wishes say. */
export function starterOf(wishes: Wishes): Record<string, unknown> {
  const { currency, offer, price = [] } = wishes;
  const jurisdiction = wishes.jurisdiction && placeOf(wishes.jurisdiction);
  const offered = (offer ?? '')
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(treatmentOf);
  const hidden = Object.keys(treatments).filter((id) => !offered.includes(id) && !ALWAYS.includes(id));
  const own = new Map<string, object>(offered.length > 0 ? hidden.map((id) => [id, { offered: false }]) : []);
  for (const [id, value] of price.map(priceOf)) own.set(id, { ...own.get(id), price: value });
  const clinic = clinicOf({ ...wishes, jurisdiction });
  const meta = { ...(jurisdiction && { jurisdiction }), ...(currency && { currency: currency.toUpperCase() }) };
  return {
    $schema: `https://unpkg.com/pigment-widgets@${catalogue.meta.version}/dist/catalogue.schema.json`,
    extends: 'default',
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(Object.keys(clinic).length > 0 && { clinic }),
    ...(own.size > 0 && { treatments: Object.fromEntries(own) }),
  };
}

function clinicOf({ name, phone, booking, 'time-zone': timeZone, ...wishes }: Wishes): object {
  const urgent = urgentOf(wishes);
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(booking && { booking: { url: booking, label: 'Book a consultation' } }),
    ...(Object.keys(urgent).length > 0 && { urgent }),
    ...(timeZone && { timeZone }),
  };
}

/** What is built in is left out, so that it follows the package. */
function urgentOf({ jurisdiction, 'urgent-phone': phone }: Pick<Wishes, 'jurisdiction' | 'urgent-phone'>): object {
  const emergency = EMERGENCY[jurisdiction as keyof typeof EMERGENCY];
  const text = `If you can’t wait for an appointment, call ${phone ?? ''}. In an emergency, call {emergency}.`;
  return {
    ...(phone && { phone }),
    ...(jurisdiction && emergency !== EMERGENCY.GB && { emergency }),
    ...(phone && { text }),
  };
}

function placeOf(text: string): string {
  const place = text.trim().toUpperCase();
  if (Object.hasOwn(EMERGENCY, place)) return place;
  throw new UsageError(`There is no jurisdiction “${text}”.`, `Write one of ${Object.keys(EMERGENCY).join(', ')}.`);
}

function treatmentOf(id: string): string {
  if (Object.hasOwn(treatments, id)) return id;
  throw new UsageError(`There is no treatment “${id}”.`, known(id, Object.keys(treatments)));
}

const PRICE = /^([\w-]+)=(\d+(?:\.\d+)?)(?:[-–](\d+(?:\.\d+)?))?(?:\/(session|course|month))?$/;

function priceOf(text: string): [string, object] {
  const [, id, from, to, per = 'session'] = PRICE.exec(text.trim()) ?? [];
  if (id === undefined || from === undefined)
    throw new UsageError(
      `“${text}” is no price.`,
      'Write treatment=from-to/per, such as ipl=90-140/session; per is session, course or month.',
    );
  return [treatmentOf(id), { from: Number(from), ...(to !== undefined && { to: Number(to) }), per }];
}

/** What goes into the page. */
export const pasteOf = (
  file: string,
): string => `<script type="module" src="https://unpkg.com/pigment-widgets@${catalogue.meta.version}/dist/cdn/pigment-widgets.js"></script>
<pigment-quiz src="${file}"></pigment-quiz>
<pigment-comparison src="${file}"></pigment-comparison>
<pigment-timeline src="${file}"></pigment-timeline>
`;
