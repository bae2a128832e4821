import { css } from 'lit';

/** What comes around a question once the visitor has begun. */
export const moreStyles = css`
  .note,
  .summary {
    margin-block-end: 1.5em;
  }

  .summary {
    max-inline-size: 40em;
  }

  fieldset:focus {
    outline: none;
  }

  .summary:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .summary a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--_stop);
    font-weight: 600;
  }

  .clear {
    margin-block-start: 1em;
  }

  .clear .link {
    min-block-size: 44px;
  }

  /* The numbers that choose, while the keyboard is in use. (WebKit does not draw ::after anew for :has().) */
  .options {
    --_keys: 0;

    counter-reset: choice;
  }

  .options:has(:focus-visible) {
    --_keys: 1;
  }

  .options .row {
    counter-increment: choice;
    position: relative;
  }

  .options .row:nth-of-type(-n + 9)::after {
    content: counter(choice);
    content: counter(choice) / '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.375em;
    color: var(--_soft);
    font-size: 0.75em;
    line-height: 1;
    opacity: var(--_keys);
    pointer-events: none;
  }
`;
