import { css } from 'lit';

export const boxStyles = css`
  .said {
    font-weight: 600;
  }

  .box {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 0.875em;
  }

  textarea.box {
    line-height: 1.4;
    resize: vertical;
  }
`;
