import { css } from 'lit';
import { boxStyles } from '../../shared/take/box.styles.ts';

const own = css`
  .take > * + * {
    margin-block-start: 0.75em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
`;

export const takeStyles = [own, boxStyles];
