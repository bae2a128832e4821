/** Who speaks, who has looked at it and who has not: at the foot of every widget. */
import { css, html, type TemplateResult } from 'lit';
import type { Start } from './pigment-element.ts';
import type { SmallPrint } from './small-print.ts';
import { dayInWords, say, type WordsOf } from './words.ts';
import type { common } from '../../data/words/en/ui-common.ts';

/** The review state, and on demand version, funding, method and authors, which come with the whole catalogue. */
export function about(first: Start, print: SmallPrint, need: () => Promise<unknown>): TemplateResult {
  const words = first.ui.common as WordsOf<typeof common>;
  const fetch = (): void => {
    // A failure has been reported by then; the words stay as they are.
    need().catch(() => undefined);
  };
  return html`<footer class="about small" part="about">
    ${notice(first, 'not-a-diagnosis', print)} ${reviewState(first, print)}
    <details @toggle=${fetch}>
      <summary>${say(words.about)}</summary>
      ${print.about ?? html`<p>${say(words.loading)}</p>`}
    </details>
  </footer>`;
}

/** A sentence that stands by itself, with what it rests on. */
export function notice(first: Pick<Start, 'ui'>, id: string, print: SmallPrint): TemplateResult {
  const found = first.ui.notices[id];
  if (!found) return html``;
  const { text, ...rests } = found;
  const words = first.ui.common as WordsOf<typeof common>;
  return html`<p class="notice" data-notice=${id}
    >${text} ${rests.sources.length > 0 ? print.cite(`notice-${id}`, rests, words) : ''}</p
  >`;
}

function reviewState(first: Start, print: SmallPrint): TemplateResult {
  const { reviewedBy, version, locale } = first.meta;
  const words = first.ui.common as WordsOf<typeof common>;
  // A review holds for the version that was reviewed and for no other.
  if (reviewedBy?.catalogueVersion !== version) return notice(first, 'not-reviewed', print);
  return html`<p class="notice">${say(words.reviewed, { ...reviewedBy, date: dayInWords(reviewedBy.date, locale) })}</p>`;
}

export const aboutStyles = css`
  .about {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }

  .about > * + *,
  .about details > p {
    margin-block-start: 0.5em;
  }

  .about summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_accent);
    cursor: pointer;
  }
`;
