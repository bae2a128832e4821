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
`;
