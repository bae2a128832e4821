import { css } from 'lit';

export const citationStyles = css`
  .cites {
    white-space: nowrap;
  }

  .cite {
    min-inline-size: max(2em, 24px);
    min-block-size: max(2em, 24px);
    padding: 0 0.4em;
    margin-inline-start: 0.25em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: none;
    color: var(--_accent);
    font-size: 0.8125em;
    line-height: 1.5;
    white-space: normal;
    vertical-align: baseline;
  }

  .cite[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .basis {
    display: inline-block;
    margin-inline-start: 0.25em;
    font-style: italic;
  }

  .citations {
    display: block;
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 2px solid var(--_accent);
    background: var(--_tint);
    font-weight: 400;
    text-align: start;
  }

  .citation {
    display: block;
    margin-block: 0.25em;
  }

  .citation cite {
    font-style: italic;
  }
`;
