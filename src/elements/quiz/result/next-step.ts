/** What to do with the result: at most one primary button. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactOf, phoneLink } from '../../shared/links.ts';
import { say } from '../../shared/words.ts';
import { isMinor, type Context } from './context.ts';
import { section } from './section.ts';

interface Contact {
  booking: { url: string; label: string } | null;
  phone: string | null;
}

export function contact({ catalogue, common, bookingUrl, phone: asked }: Context): Contact {
  const { url, phone } = contactOf(catalogue.clinic, bookingUrl, asked);
  return { booking: url ? { url, label: catalogue.clinic.booking?.label ?? say(common.book) } : null, phone };
}

/** The same link on every outcome that has one, so that following it tells nothing. `data-open` lets its click reach the page. */
const bookingLink = (
  { book }: Context,
  { url, label }: NonNullable<Contact['booking']>,
  look: string,
): TemplateResult => html`<a class=${look} part="booking" href=${url} data-open @click=${book}>${label}</a>`;

const callLink = ({ common }: Context, phone: string, look: string): TemplateResult =>
  html`<a class=${look} part="phone" href=${phoneLink(phone)}>${say(common.call, { phone })}</a>`;

export function nextStep(context: Context): TemplateResult {
  const { words } = context;
  if (context.recommendation.refer)
    return section(context, say(words.nextTitle), html`<p>${say(words.nextDoctor)}</p>${clinicLinks(context)}`);
  const { booking, phone } = contact(context);
  const primary = booking
    ? bookingLink(context, booking, 'button primary')
    : phone
      ? callLink(context, phone, 'button primary')
      : nothing;
  return section(
    context,
    say(words.nextTitle),
    html`<p>${say(booking || phone ? words.nextOptions : words.nextAlone)}</p>
      <div class="actions" part="next">
        ${primary} ${booking && phone ? callLink(context, phone, 'link') : nothing}
      </div>`,
  );
}

/** Where a doctor comes first, the clinic is there for questions only, and nothing to book is there for minors. */
function clinicLinks(context: Context): TemplateResult | typeof nothing {
  const { booking, phone } = contact(context);
  if (isMinor(context) || !(booking || phone)) return nothing;
  return html`<p class="small">
    ${say(context.words.contact)} ${booking ? bookingLink(context, booking, 'link') : nothing}
    ${phone ? callLink(context, phone, 'link') : nothing}
  </p>`;
}

/** Help first for a mark that a doctor has to see; only what is urgent has the urgent number as its main button. */
export function urgentHelp(context: Context, level: 'urgent' | 'soon' | 'none'): TemplateResult {
  const { catalogue, common } = context;
  const { urgent } = catalogue.clinic;
  const text = say(urgent.text, urgent);
  // Without a sign nothing is urgent, so nothing is headed so.
  if (level === 'none') return html`<p class="small soft">${text}</p>`;
  const look = level === 'urgent' ? 'button primary' : 'link';
  return section(
    context,
    say(common.urgentHelp),
    html`<p>${text}</p>
      <div class="actions" part="next">${callLink(context, urgent.phone, look)}</div>
      ${clinicLinks(context)}`,
  );
}
