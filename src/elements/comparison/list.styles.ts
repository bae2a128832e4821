/** The look of the narrow layout, which a wide page does not download. */
import { css } from 'lit';

export const listStyles = css`
  .one > * + * {
    margin-block-start: 1em;
  }

  .picker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    justify-content: space-between;
  }

  .picker .field {
    flex: 1 0 100%;
  }

  .picker .button {
    padding-inline: 0.875em;
  }

  .one .h.size-4 {
    margin-block-start: 1.5em;
    padding-block-end: 0.375em;
    border-block-end: 1px solid var(--_ink);
  }

  .one dl {
    margin-block-start: 0;
  }

  .one dl > div {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    font-weight: 600;
  }

  .chance + .chance {
    margin-block-start: 0.25em;
  }
`;
