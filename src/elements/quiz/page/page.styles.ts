import { css } from 'lit';

export const pageStyles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 1.5em;
  }

  /* Switched off, and still as easy to read. */
  .button:disabled,
  .button.primary:disabled {
    border: 1px dashed var(--_edge);
    background: none;
    color: var(--_soft);
  }

  .link:disabled {
    color: var(--_soft);
  }

  .button:disabled,
  .link:disabled,
  fieldset:disabled .row {
    text-decoration: none;
    cursor: not-allowed;
  }

  fieldset:disabled .row:not(.chosen) {
    border: 1px dashed var(--_edge);
    background: none;
  }
`;
