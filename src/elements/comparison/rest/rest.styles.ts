/** The look of what comes with the whole catalogue. */
import { css } from 'lit';

export const restStyles = css`
  .spills :is(th[scope='row'], .corner) {
    border-inline-end: 1px solid var(--_line);
  }

  .spills .corner {
    inset-inline-start: 0;
    z-index: 3;
  }

  .sideways {
    display: none;
  }

  .sideways > svg {
    flex: none;
  }

  .sideways > :is(.start:dir(ltr), .end:dir(rtl)) {
    transform: scaleX(-1);
  }

  .scroll:not(.begun) .start,
  .ended .end {
    visibility: hidden;
  }

  .begun :is(th[scope='row'], .corner) {
    border-inline-end-color: var(--_edge);
  }

  .tick:has(:disabled) {
    color: var(--_soft);
    cursor: default;
  }

  /* It scrolls the way the page runs; by the first sentence in it, Firefox would leave columns out of reach. */
  .scroll {
    unicode-bidi: isolate;
    scroll-padding-block: 5em 1em;
    scroll-padding-inline: 11em 1em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
  }

  .choose fieldset {
    padding-block-end: 0.75em;
  }

  .choose > .button {
    margin-block-end: 0.75em;
  }

  .choose .field {
    max-inline-size: 24em;
    margin-block: 0.5em;
  }

  [type='search'] {
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .tick[hidden] {
    display: none;
  }

  .sorted {
    display: block;
    font-weight: 400;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    column-gap: 1.25em;
  }

  .line {
    display: block;
  }

  .table :is(summary, button, a) {
    scroll-margin-block: 6em 1em;
    scroll-margin-inline: 12em 1em;
  }

  .list {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.1em;
  }

  .line + .list {
    margin-block: 0.25em 0.5em;
  }

  .figure {
    font-weight: 600;
  }

  .foot > :is(details[open], .citations) {
    flex-basis: 100%;
  }

  .foot > .cites > .cite,
  .foot > .basis {
    margin-inline-start: 0;
  }

  /* Beside another target, and no longer within a sentence: the least size of a target. */
  .foot > .cites > .cite {
    min-inline-size: 24px;
    min-block-size: 24px;
  }

  .more > summary {
    position: relative;
    inline-size: fit-content;
    padding-block: 0.125em;
    color: var(--_accent);
    cursor: pointer;
  }

  .more > .list {
    margin-block-start: 0.25em;
  }

  .notes > * + * {
    margin-block-start: 0.5em;
  }

  .people {
    display: block;
    inline-size: 5em;
    block-size: auto;
    margin-block: 0.25em;
    color: var(--_accent);
  }

  .people:dir(rtl) {
    transform: scaleX(-1);
  }

  .chances,
  .claims {
    list-style: none;
  }

  /* One with the line below it, which tells how to read it. */
  tr[data-row='chances'] > * {
    border-block-end: 0;
  }

  .chance {
    padding-block-end: 0.75em;
  }

  .chance .cite {
    min-inline-size: 24px;
    min-block-size: 24px;
  }

  /* In sight where the table scrolls sideways. */
  .spills th[scope='rowgroup'] > span,
  td[colspan] > .foot {
    position: sticky;
    inset-inline-start: 0;
  }

  td[colspan] > .foot {
    max-inline-size: min(50em, 94cqi);
  }

  .reading > * + * {
    margin-block-start: 0.5em;
  }

  ol.list {
    padding-inline-start: 1.6em;
  }

  .more-about {
    margin-block-start: 2em;
  }

  .more-about > .h {
    margin-block-end: 0.5em;
  }

  .fold {
    border-block-start: 1px solid var(--_line);
  }

  .more-about > .fold:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .fold > summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    color: var(--_accent);
    cursor: pointer;
  }

  .fold > summary > .h {
    display: inline;
  }

  /* Not laid out while it is off the screen: a long table would wait for it at every choice. */
  .folded {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
    max-inline-size: 44em;
    padding-block-end: 1em;
    overflow-clip-margin: 0.5em;
  }

  .folded > * + *,
  .claims > * + * {
    margin-block-start: 1em;
  }

  .part > .h,
  blockquote {
    margin-block: 0 0.25em;
  }

  blockquote {
    margin-inline: 0;
    font-style: italic;
  }

  /* A picture keeps a colour of its own, which the visitor's background may swallow. */
  @media (forced-colors: active) {
    .people,
    .dots,
    .strip {
      color: CanvasText;
    }
  }

  @media screen {
    .spills .sideways {
      display: flex;
      gap: 0.25em;
      align-items: end;
    }

    /* The edge that cuts something off. */
    .spills:not(.ended) {
      box-shadow: 2px 0 var(--_edge);
    }

    .spills:not(.ended):dir(rtl) {
      box-shadow: -2px 0 var(--_edge);
    }
  }

  @media print {
    .more-about > .fold::details-content,
    .reading::details-content {
      content-visibility: visible;
    }
  }
`;
