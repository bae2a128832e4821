/** What to do with the result: one primary button. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactOf, phoneLink } from '../../shared/links.ts';
import { say } from '../../shared/words.ts';
import type { Context } from './context.ts';
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

/** For a mark that a doctor has to see, help comes first; the clinic stands below as plain contact. */
export function urgentHelp(context: Context, level: 'urgent' | 'soon' | 'none'): TemplateResult {
  const { catalogue, common, words } = context;
  const { urgent } = catalogue.clinic;
  const { booking, phone } = contact(context);
  // Cosmetic treatment is not offered to minors, so nothing to book stands on their screen.
  const adult = level !== 'none';
  return section(
    context,
    say(common.urgentHelp),
    html`<p>${say(urgent.text, urgent)}</p>
      <div class="actions" part="next">${callLink(context, urgent.phone, adult ? 'button primary' : 'link')}</div>
      ${
        adult && (booking || phone)
          ? html`<p class="small">
              ${say(words.contact)} ${booking ? bookingLink(context, booking, 'link') : nothing}
              ${phone ? callLink(context, phone, 'link') : nothing}
            </p>`
          : nothing
      }`,
  );
}
