import { css } from 'lit';

const tools = css`
  .comparison > * + * {
    margin-block-start: 1em;
  }

  .comparison > .h + p {
    margin-block-start: 0.25em;
  }

  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1.25em;
    align-items: end;
  }

  .field {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  select {
    min-inline-size: 0;
    font-weight: 400;
  }

  .lists {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_line);
  }

  .choose {
    border-block-end: 1px solid var(--_line);
  }

  .tick,
  .choose > summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  .choose > summary {
    display: list-item;
    padding-block: 0.625em;
    color: var(--_accent);
    font-weight: 600;
  }

  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }
`;

const cells = css`
  .remark {
    display: block;
    color: var(--_ask);
    font-weight: 600;
  }

  .dots,
  .strip {
    margin-block: 0.25em 0.125em;
    color: var(--_accent);
    vertical-align: middle;
  }

  .dots:dir(rtl),
  .strip:dir(rtl),
  .evidence svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .suits .strip {
    margin-block: 0;
    color: inherit;
  }

  .suits.ok {
    color: var(--_good);
  }

  .suits.caution {
    color: var(--_ask);
  }

  .suits.avoid {
    color: var(--_stop);
  }

  .suits {
    font-weight: 600;
  }

  .foot {
    min-block-size: 2em;
  }

  /* About what an outcome needs with its picture, so that nothing moves when it comes. */
  td .chance {
    min-block-size: 11.5em;
  }
`;

const wide = css`
  .scroll {
    isolation: isolate;
    overflow: auto;
  }

  .scroll.fits {
    overflow: visible;
  }

  .scroll.spills {
    max-block-size: 90vh;
  }

  .table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    font-size: 0.9375em;
  }

  .first {
    inline-size: 10em;
  }

  .columns-4 {
    min-inline-size: 50em;
  }

  .columns-5 {
    min-inline-size: 60em;
  }

  caption {
    padding-block-end: 0.5em;
    color: var(--_soft);
    text-align: inherit;
  }

  th,
  td {
    position: relative;
    padding: 0.75em;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
    font-weight: 400;
    text-align: inherit;
    vertical-align: top;
  }

  tr > :first-child {
    padding-inline-start: 0;
  }

  th[scope='row'] {
    font-weight: 600;
  }

  /* Only where it has to: each sticky cell is a layer of its own to draw. */
  .spills th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }

  thead th {
    position: sticky;
    inset-block-start: var(--pigment-sticky-top, 0);
    z-index: 2;
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }

  .spills thead th {
    inset-block-start: 0;
  }

  /* About what the sentences will need, so that little moves when they come. */
  tr[data-row='how'] > [data-later] {
    block-size: 14em;
  }

  .name {
    display: block;
    font-weight: 600;
  }

  th[scope='rowgroup'] {
    padding-block-start: 1.5em;
    font-size: 1.0667em;
    font-weight: 600;
  }
`;

const media = css`
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }

    .table,
    .table th {
      position: static;
      min-inline-size: 0;
    }
  }
`;

export const comparisonStyles = [tools, cells, wide, media];
