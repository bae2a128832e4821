import { css } from 'lit';

/** The result screens; they come with the result. */
export const ownStyles = css`
  .result > * + * {
    margin-block-start: 2em;
  }

  .result section > * + *,
  .result .opening > * + *,
  .card > * + *,
  .why-refer > * + * {
    margin-block-start: 0.5em;
  }

  .result section > .h + * {
    margin-block-start: 0.75em;
  }

  .evidence svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .card {
    max-inline-size: 42.5em;
  }

  .why-refer {
    margin-block-start: 1em;
  }

  .treatment {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .treatment > * > * + *,
  .treatment > * + * {
    margin-block-start: 0.25em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    align-content: start;
  }

  .reasons > div,
  .answers > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
  }

  .reasons dt,
  .terms dt {
    color: var(--_soft);
  }

  .reasons dd {
    grid-column: 2;
  }

  .reasons dt + dd {
    grid-row: 1;
  }

  /* 44 px for a finger, whatever the font. */
  .result summary,
  .reasons dt,
  .reasons .bare {
    padding-block: calc(22px - 0.75em);
  }

  .result .link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 44px;
    min-block-size: 44px;
  }

  summary {
    cursor: pointer;
  }

  .result summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }

  details > :not(summary) {
    margin-block: 0.25em 0.75em;
  }

  /* A reason hangs beside its marker, however long it is; the bar flows with its words. */
  .reasons summary,
  .reasons .bare,
  .reasons details > :not(summary) {
    margin-inline-start: 1.125em;
  }

  .reasons summary {
    list-style-position: outside;
  }

  summary .evidence {
    display: inline;
  }

  summary .evidence svg {
    margin-inline-end: 0.4em;
  }

  .bullets {
    padding-inline-start: 1.25em;
  }

  .bullets > li + li {
    margin-block-start: 0.25em;
  }

  .glance {
    list-style: none;
  }

  .glance li {
    display: grid;
    grid-template-columns: 12.5em minmax(0, 1fr);
    gap: 0 1em;
    align-items: start;
    padding-block: 0.375em;
  }

  .terms dt {
    margin-block-start: 0.5em;
  }

  .unmet {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_ask);
  }

  .answers > div {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }

  .answers dt {
    grid-column: 1;
    color: var(--_soft);
  }

  .answers dd:last-child {
    grid-area: 1 / 2 / span 2;
  }

  .result .actions {
    margin-block-start: 1em;
  }

  @container (inline-size >= 50em) {
    .treatment {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 0 2em;
    }

    .treatment > * + * {
      margin-block-start: 0;
    }

    /* The first line stands beside the name. */
    .treatment > .reasons {
      margin-block: calc(0.75em - 22px);
    }
  }

  @container (inline-size < 30em) {
    .reasons > div,
    .glance li {
      grid-template-columns: minmax(0, 1fr);
    }

    .reasons dd,
    .reasons dt + dd {
      grid-area: auto;
    }

    .reasons dt {
      padding-block: 0.25em 0;
    }
  }
`;
