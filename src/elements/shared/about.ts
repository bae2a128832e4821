/** Who speaks, who has looked at it and who has not: at the foot of every widget. */
import { css, html, type TemplateResult } from 'lit';
import type { Start } from './pigment-element.ts';
import type { SmallPrint } from './small-print.ts';
import { say, type WordsOf } from './words.ts';
import type { common } from '../../data/words/en/ui-common.ts';

/** The review state, and on demand who wrote it, how, and how sure it is, which come with the whole catalogue. */
export function about(first: Start, print: SmallPrint, need: () => Promise<unknown>): TemplateResult {
  const words = first.ui.common as WordsOf<typeof common>;
  const fetch = (): void => {
    // A failure has been reported by then; the words stay as they are.
    need().catch(() => undefined);
  };
  return html`<div class="about small" part="about">
    ${notice(first, 'not-a-diagnosis', print)} ${print.review ?? notice(first, 'not-reviewed', print)}
    <details @toggle=${fetch}>
      <summary>${say(words.about)}</summary>
      ${print.about ?? html`<p>${say(words.loading)}</p>`}
    </details>
  </div>`;
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
    padding-block: calc(22px - 0.75em);
    color: var(--_accent);
    cursor: pointer;
  }
`;
