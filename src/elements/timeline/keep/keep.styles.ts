import { css } from 'lit';
import { boxStyles } from '../../shared/take/box.styles.ts';
import { calendarStyles } from './calendar.styles.ts';

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

export const keepStyles = [own, calendarStyles, boxStyles];
