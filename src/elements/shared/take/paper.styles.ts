import { css } from 'lit';

/**
 * Black on white, and nothing of it on a screen. It stands by itself: the frame that prints it has no other rules but
 * those of the widget's own paper and of the page.
 */
export const paperStyles = css`
  .paper {
    display: none;
  }

  .print-frame {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  @media print {
    .print-frame {
      display: none;
    }

    .frame:has(.paper) {
      container-type: normal;
      background: none;
    }

    .paper {
      display: block;
      color-scheme: only light;
      color: #000;
      background: #fff;
      font-size: 9pt;
      line-height: 1.33;
    }

    .paper *,
    .paper p {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      color: #000;
      unicode-bidi: plaintext;
    }

    .paper section {
      margin-block-start: 0.6em;
    }

    .paper .h {
      font-size: 1em;
      line-height: 1.3;
      font-weight: 700;
      break-after: avoid;
    }

    .paper .size-1 {
      font-size: 1.6em;
    }

    .paper .size-2 {
      margin-block-end: 0.2em;
      border-block-end: 1px solid #000;
      font-size: 1.1em;
    }

    .paper p,
    .paper li {
      orphans: 2;
      widows: 2;
    }

    .paper .verdict {
      display: inline;
      font-weight: 600;
    }

    .paper .verdict svg {
      inline-size: 0.9em;
      block-size: 0.9em;
      margin-inline-end: 0.3em;
      vertical-align: -0.1em;
    }

    .paper sup {
      font-size: 0.65em;
      line-height: 0;
    }

    .paper ul,
    .paper ol {
      padding-inline-start: 1.25em;
    }

    .paper .fine {
      font-size: 0.8em;
      line-height: 1.25;
    }

    .paper .fine .size-2 {
      font-size: 1.2em;
    }

    .paper .fine ol {
      columns: 4;
      column-gap: 0.75em;
      padding: 0;
    }

    .paper .fine li {
      margin-inline-start: 2.2em;
    }

    .paper a {
      color: #000;
    }
  }
`;
