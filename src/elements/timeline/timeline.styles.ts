import { css } from 'lit';

/** What stands before there is a plan; the plan's own rules come with it. */
export const timelineStyles = css`
  .head > * + *,
  .call > * + *,
  .card > * + * {
    margin-block-start: 0.75em;
  }

  .call,
  .call + .head,
  .book {
    margin-block-start: 1.5em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.25em;
    align-items: start;
  }

  .field {
    display: block;
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }

  .field > span,
  .field > label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .link {
    min-block-size: 2.75em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li {
    overflow-wrap: anywhere;
  }

  ul > li + li {
    margin-block-start: 0.25em;
  }

  .level {
    color: var(--_ask);
  }

  @container (inline-size < 24em) {
    .card {
      padding: 0.75em 1em;
    }
  }

  @media print {
    .choices,
    .link {
      display: none;
    }
  }
`;
