import { css } from 'lit';

export const calendarStyles = css`
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
`;
