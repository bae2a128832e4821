/** What goes to a calendar, made anew from what is known of it: the plan on the screen, or one that was there before. */
import { contactOf } from '../../shared/links.ts';
import type { Given } from '../calendar/files.ts';
import type { Entered } from './entered.ts';
import type { Inside } from './inside.ts';
import type { Own } from './own.ts';

/** With the plan's own id and a revision where it is given away. */
export function givenOf({ host, all }: Inside, own: Own, of: Entered | Omit<Entered, 'revision'>): Given {
  const { parts, together } = host['supply'];
  const first = host['first'];
  if (!first || !parts) throw new Error('There is no plan.');
  const plans = all ?? first;
  const { treatment, start, sessions, gapWeeks, discreet, reminders, from } = of;
  const whole = together?.complete(plans) ?? plans;
  const { plan } = parts.stageOf(whole, treatment, {}, { start, sessions, gapWeeks }, start.slice(0, 10), together);
  const { phone } = contactOf(first.clinic, host.bookingUrl, host.phone);
  const catalogue = { ...first, clinic: { ...first.clinic, ...(phone !== null && { phone }) } };
  const numbers = 'revision' in of ? { planId: own.planId, revision: of.revision } : {};
  return { plan, catalogue, ...numbers, discreet, reminders, from };
}

/** Whether the browser still lets a click save or share. Where it cannot be asked, it is tried. */
export const seesClick = (): boolean => {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return userActivation?.isActive ?? true;
};
