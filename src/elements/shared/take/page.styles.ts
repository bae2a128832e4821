import { css } from 'lit';

/** Of the frame that is printed: a document of its own, so the page box is ours. */
export const pageStyles = css`
  @page {
    size: a4;
    margin: 12mm;
  }

  body {
    margin: 0;
    font-family: system-ui, sans-serif;
  }
`;

/** For wide tables; stands after the page. */
export const landscape = css`
  @page {
    size: a4 landscape;
  }
`;
