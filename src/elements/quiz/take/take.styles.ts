import { css } from 'lit';
import { boxStyles } from '../../shared/take/box.styles.ts';

const own = css`
  .from-link {
    margin-block-end: 1.5em;
  }

  .from-link .link {
    min-block-size: 44px;
  }

  .result .said,
  .result .take-box {
    margin-block-start: 1em;
  }
`;

export const takeStyles = [own, boxStyles];
