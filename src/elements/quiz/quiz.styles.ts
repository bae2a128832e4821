import { css } from 'lit';

/** The question screens. */
export const quizStyles = css`
  .quiz {
    max-inline-size: 60em;
  }

  .quiz fieldset,
  .quiz p {
    max-inline-size: 40em;
  }

  .intro {
    margin-block-end: 1.5em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_line);
  }

  legend {
    inline-size: 100%;
    margin-block: 0.25em 0.75em;
    padding: 0;
  }

  .h[tabindex],
  fieldset {
    scroll-margin-block-start: 1.5em;
  }

  .hint {
    margin-block-start: 0.5em;
  }

  .error {
    margin-block-start: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_stop);
    color: var(--_stop);
    font-weight: 600;
  }

  .options {
    display: grid;
    gap: 0.5em;
    margin-block: 1.25em;
  }

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    gap: 0.75em;
    min-block-size: max(3em, 44px);
    padding: 0.5em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
  }

  .row:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .row.chosen {
    border-color: var(--_accent);
    background: var(--_tint);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
  }

  .row:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .row input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    font-size: 1em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .row:has(:focus-visible) input {
    outline: none;
  }

  .row .label,
  .row .small {
    display: block;
  }

  .row .label {
    font-weight: 500;
  }

  .or {
    padding-inline-start: 0.875em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  .actions .button.primary {
    min-inline-size: 9em;
  }

  .status {
    flex-basis: 100%;
  }

  @media (forced-colors: active) {
    .row.chosen {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }
`;
