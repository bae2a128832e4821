import { css } from 'lit';
import { paperOnPage } from './paper.styles.ts';

const own = css`
  .both {
    display: grid;
    gap: 1em 2em;
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: inherit;
  }

  th,
  td {
    padding: 0.375em 0.5em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }

  /* Large text on a phone: three columns hold no long word. */
  @container (inline-size < 14em) {
    th,
    td {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  th.mark {
    font-weight: 600;
  }

  thead th {
    color: var(--_soft);
    font-size: 0.875em;
  }

  .recovery > * + * {
    margin-block-start: 0.75em;
  }

  .take {
    margin-block-start: 1.5em;
  }

  .take > * + * {
    margin-block-start: 0.75em;
  }

  .said {
    font-weight: 600;
  }

  .strips svg {
    display: block;
    inline-size: 100%;
    block-size: 4em;
    margin-block-end: 0.5em;
  }

  .axis {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }

  .strips path {
    stroke: var(--_line);
  }

  .strips .area {
    fill: var(--_tint);
    stroke: none;
  }

  .strips .edge,
  .strips .line {
    stroke: var(--_accent);
  }

  .strips .line {
    stroke-width: 4px;
  }

  .frame[dir='rtl'] .strips svg {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .strips path {
      stroke: GrayText;
    }

    .strips .area {
      fill: Canvas;
    }

    .strips .edge {
      stroke: CanvasText;
    }

    .strips .line {
      stroke: Highlight;
    }
  }
`;

export const moreStyles = [own, ...paperOnPage];
