import { catalogue as builtIn, type Catalogue } from '../../data/index.ts';
import { isObject } from '../../data/join.ts';
import { EMERGENCY } from '../emergency.ts';
import type { Finding } from './finding.ts';

/** What a file for another country has left as it is in the UK: whom a visitor there is told to call. */
export function urgentHelpFindings({ meta }: Catalogue, patch: object): Finding[] {
  const { jurisdiction } = meta;
  if (jurisdiction === builtIn.meta.jurisdiction) return [];
  const own = urgentIn(patch);
  const { emergency, phone } = builtIn.clinic.urgent;
  const hints = {
    emergency: `Add "emergency": "${EMERGENCY[jurisdiction]}", or the number of your country, to "clinic.urgent".`,
    phone: 'Add "phone" to "clinic.urgent": the number for what can’t wait in your country, or your own.',
    text: 'Add "text" to "clinic.urgent": whom to call in your country. It may hold {emergency} and {phone}.',
  };
  const found = { emergency, phone, text: `NHS ${phone}` };
  return (['emergency', 'phone', 'text'] as const)
    .filter((key) => own[key] === undefined)
    .map((key) => ({
      part: 'urgent-help',
      level: 'warning',
      path: `/clinic/urgent/${key}`,
      message: `Looked for “${key}” of your own, as the file says “${jurisdiction}”. Found the UK’s, which is built in: visitors read “${found[key]}”.`,
      hint: hints[key],
    }));
}

/** What a file itself says of urgent help. */
export function urgentIn(patch: object): Record<string, unknown> {
  const { clinic } = patch as Record<string, unknown>;
  return isObject(clinic) && isObject(clinic['urgent']) ? clinic['urgent'] : {};
}
