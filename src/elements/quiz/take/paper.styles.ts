import { css } from 'lit';
import { paperStyles } from '../../shared/take/paper.styles.ts';

/** What only the paper of a result needs. */
const own = css`
  @media print {
    .result,
    .paper ~ .about,
    .from-link {
      display: none;
    }

    .quiz:has(.paper) {
      max-inline-size: none;
    }

    .paper .boxed {
      padding: 0.5em 0.75em;
      border: 2px solid #000;
      break-inside: avoid;
    }

    .paper .whole {
      break-inside: avoid;
    }

    .paper .boxed .size-2 {
      border: 0;
    }

    .paper .entry {
      padding-block: 0.2em;
      border-block-end: 1px solid #bbb;
      break-inside: avoid;
    }

    .paper .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      align-items: baseline;
    }

    .paper dl {
      columns: 2;
      column-gap: 1.5em;
    }

    .paper dl > div {
      break-inside: avoid;
    }

    .paper dt,
    .paper dd {
      display: inline;
    }

    .paper dt::after {
      content: ' ';
    }

    .paper dd {
      font-weight: 600;
    }
  }
`;

export const resultPaperStyles = [paperStyles, own];
