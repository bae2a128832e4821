import { css } from 'lit';
import { boxStyles } from '../../shared/take/box.styles.ts';

const own = css`
  .head > .keep-note {
    padding: 0.5em 1em;
  }

  .keep-note .link {
    min-block-size: 44px;
  }

  .keep,
  .calendar {
    margin-block-start: 1.5em;
  }

  .calendar [part='calendar-choices'] {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice {
    display: block;
    position: relative;
    padding-block: 10px;
    padding-inline-start: 2em;
  }

  .choice [type='checkbox'] {
    inset-inline-start: 0;
  }

  .choice + p {
    padding-inline-start: 2.3em;
  }

  .calendar summary {
    inline-size: fit-content;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }

  .entries {
    padding: 0;
    list-style: none;
  }

  .entries > li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .entry a {
    padding-block: 10px;
  }

  .calendar > * + *,
  .calendar .card > * + *,
  .calendar details > * > * + *,
  .keep > * + *,
  .keep .card > * + * {
    margin-block-start: 0.75em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .progress {
    margin-block-start: 0.25em;
    font-weight: 600;
  }

  @media print {
    .keep,
    .keep-note,
    .calendar {
      display: none;
    }
  }
`;

export const keepStyles = [own, boxStyles];
