import { css } from 'lit';
import { pageStyles } from '../../shared/take/page.styles.ts';
import { paperStyles } from '../../shared/take/paper.styles.ts';

/** What only the paper of a plan needs. On a page of somebody else it stands among the rules of the screen. */
const own = css`
  @media print {
    .frame:has(> .paper) > :not(.paper) {
      display: none;
    }

    .paper.paper {
      font-size: 7.25pt;
      line-height: 1.2;
    }

    .paper .sheet {
      break-inside: avoid;
    }

    .paper .sheet + .sheet {
      break-before: page;
    }

    .paper section {
      margin-block-start: 0.35em;
    }

    .paper .boxed {
      padding: 0.4em 0.75em;
      border: 2px solid #000;
    }

    .paper .boxed ul {
      columns: 3;
      column-gap: 1.5em;
    }

    .paper .boxed li {
      break-inside: avoid;
    }

    .paper .part {
      display: grid;
      gap: 0 1em;
      padding-block-start: 0.25em;
      border-block-start: 1px solid #000;
      grid-template-columns: 1fr 1.5fr 1.5fr 1.25fr;
    }

    .paper .when {
      display: block;
    }

    .paper .note {
      grid-column: 2 / -1;
      border: 0;
    }

    .paper .usual,
    .paper .fine {
      margin-block-start: 0.5em;
      padding-block-start: 0.4em;
      border-block-start: 1px solid #000;
    }

    .paper .usual + .fine {
      border: 0;
      padding: 0;
    }

    .paper li::marker {
      color: #000;
      content: '• ';
    }

    .paper .do li::marker {
      content: '▢ ';
    }

    .paper .avoid li::marker {
      content: '✕ ';
    }
  }
`;

export const paperOnPage = [paperStyles, own];
export const timelinePaperStyles = [...paperOnPage, pageStyles];
