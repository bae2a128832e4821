import { css } from 'lit';
import { pageStyles } from '../../shared/take/page.styles.ts';
import { paperStyles } from '../../shared/take/paper.styles.ts';

/** What only the paper of a plan needs. On a page of somebody else it stands among the rules of the screen. */
const own = css`
  @media print {
    .frame:has(> .paper) > :not(.paper) {
      display: none;
    }

    /* Where a page prints itself its margins are not known; in the frame each sheet has a size that was measured. */
    .paper .sheet {
      font-size: 8.5pt;
      line-height: 1.2;
    }

    .paper .pt-21 {
      font-size: 10.5pt;
    }

    .paper .pt-20 {
      font-size: 10pt;
    }

    .paper .pt-19 {
      font-size: 9.5pt;
    }

    .paper .pt-18 {
      font-size: 9pt;
    }

    .paper .pt-17 {
      font-size: 8.5pt;
    }

    .paper .pt-16 {
      font-size: 8pt;
    }

    .paper .size-1 {
      font-size: 1.4em;
    }

    .paper .sheet + .sheet {
      break-before: page;
    }

    .paper .boxed {
      padding: 0.4em 0.75em;
      margin-block-start: 0.4em;
      border: 2px solid #000;
      break-inside: avoid;
    }

    .paper .boxed ul {
      columns: 2;
      column-gap: 1.5em;
    }

    .paper li {
      break-inside: avoid;
    }

    .paper .flow {
      columns: 2;
      column-gap: 1.5em;
      margin-block-start: 0.5em;
    }

    .paper .part {
      margin-block: 0 0.6em;
    }

    .paper .part .h {
      border-block-start: 1px solid #000;
      padding-block-start: 0.2em;
    }

    .paper .when {
      display: block;
      break-after: avoid;
    }

    .paper .part .also {
      display: block;
      margin: 0;
      font-style: italic;
    }

    .paper sup {
      white-space: nowrap;
    }

    .paper .fine,
    .paper sup,
    .paper .small {
      font-size: 0.875em;
    }

    .paper .fine {
      margin-block-start: 0.5em;
      padding-block-start: 0.4em;
      border-block-start: 1px solid #000;
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

/** Of the frame alone: `fit.ts` measures by it. */
const narrowMargins = css`
  @page {
    margin: 10mm;
  }
`;

export const paperOnPage = [paperStyles, own];
export const timelinePaperStyles = [...paperOnPage, pageStyles, narrowMargins];
