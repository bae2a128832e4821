import { css } from 'lit';

/** One vertical path: a hairline, a ring for each part, and today the only filled one. */
export const planStyles = css`
  [type='date'],
  [type='time'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  .now-block > * + *,
  .sessions > * + *,
  [part='together'] > * + * {
    margin-block-start: 0.75em;
  }

  .now-block,
  .sessions,
  [part='together'],
  .recovery,
  .path {
    margin-block-start: 1.5em;
  }

  .field.short {
    flex: 0 1 12em;
  }

  input[aria-invalid='true'] {
    border-color: var(--_stop);
    border-width: 2px;
  }

  .wrong {
    color: var(--_stop);
    font-weight: 600;
  }

  .now-block {
    padding: 1em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }

  /* The height of what comes, so that nothing moves. */
  .recovery {
    min-block-size: 34em;
  }

  .sessions ol,
  .path {
    padding: 0;
    list-style: none;
  }

  .path > li {
    padding-block-end: 1.75em;
    padding-inline-start: 1.5em;
    margin-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_line);
  }

  .path > [aria-current] {
    scroll-margin-block-start: 1em;
  }

  .path > li:last-child {
    padding-block-end: 0.5em;
  }

  .path > li > .h {
    padding-block-end: 0.75em;
  }

  .the-day {
    padding-block-end: 0.75em;
  }

  .the-day > summary,
  .fold > summary {
    inline-size: fit-content;
    padding-block: 0.625em;
    color: var(--_accent);
    cursor: pointer;
  }

  .the-day ol {
    padding-inline-start: 1.5em;
  }

  .the-day li + li {
    margin-block-start: 0.25em;
  }

  .step {
    position: relative;
  }

  .step::before {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: calc(-1.5em - 1px);
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-start: -0.45em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_paper);
    content: '';
  }

  .step > * + * {
    margin-block-start: 0.5em;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .badge {
    padding: 0.125em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .now .badge,
  .now .step::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .mark {
    color: var(--_accent);
  }

  .when:focus {
    outline: none;
  }

  .fold > .rests {
    margin-block-start: 0.5em;
  }

  .lists {
    display: grid;
    margin-block-start: 0.75em;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .lists .h {
    padding-block-end: 0.25em;
  }

  .do .h {
    color: var(--_good);
  }

  .avoid .h {
    color: var(--_stop);
  }

  .normal .h {
    color: var(--_accent);
  }

  .do [role='list'] {
    padding-inline-start: 1.75em;
    list-style: none;
  }

  /* The label reaches as far as the line does: 44 px to press. */
  .do [role='list'] > li {
    position: relative;
    padding-block: 10px;
    margin: 0;
  }

  /* Level with the lists beside it. */
  .do [role='list'] > li:first-child {
    padding-block-start: 0;
  }

  .do label {
    position: relative;
    padding-block: 13px;
  }

  [type='checkbox'] {
    position: absolute;
    inset-inline-start: -1.75em;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
  }

  .avoid li::marker {
    color: var(--_stop);
    content: '✕  ';
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  .rests {
    overflow-wrap: anywhere;
  }

  .rests .citations {
    font-size: 1em;
  }

  .rests .cites {
    white-space: normal;
  }

  @container (inline-size < 24em) {
    .now-block {
      padding: 0.75em 1em;
    }

    .path > li {
      padding-inline-start: 1.125em;
    }

    .step::before {
      inset-inline-start: calc(-1.125em - 1px);
    }
  }

  @media (forced-colors: active) {
    .now .badge,
    .now .step::before {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  .also {
    display: block;
  }

  /* Below what the label takes to be pressed. */
  .do .also {
    margin-block-start: 13px;
  }

  @container (inline-size >= 40em) {
    .recovery {
      min-block-size: 19em;
    }
  }

  @media print {
    .recovery:empty,
    .fold > summary {
      display: none;
    }

    .fold::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
