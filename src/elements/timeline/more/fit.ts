/** How large a plan can be printed: the largest type that takes no more sheets than the smallest would. */
import { css, type CSSResult } from 'lit';
import { sheetsOf } from '../../shared/readopt.ts';

/** In half points, largest first; each has a rule of its own, because a strict policy lets no element have a style. */
const SIZES = [21, 20, 19, 18, 17, 16];
/** A page of A4 within its margins, and less by what browsers' own measures differ. */
const PAGE = css`
  .paper.paper {
    inline-size: 190mm;
  }

  .paper::after {
    display: block;
    block-size: 273mm;
    content: '';
  }
`;
/** What columns leave empty at the foot of a page where a plan goes on. */
const FILLED = 0.93;

/** Measures in the frame that is about to be printed: its rules for paper count on its screen for as long as that takes. */
export function fit(page: Document, styles: readonly CSSResult[]): void {
  const view = page.defaultView;
  const paper = page.querySelector('.paper');
  if (!view || !paper) return;
  const printed = [...page.adoptedStyleSheets];
  const [box, ...rules] = sheetsOf(view, [PAGE, ...styles]);
  if (!box) return;
  for (const { cssRules } of rules)
    for (const rule of cssRules) if ('media' in rule) (rule as CSSMediaRule).media.mediaText = 'all';
  page.adoptedStyleSheets = [...rules, box];
  const room = parseFloat(view.getComputedStyle(paper, '::after').blockSize);
  for (const sheet of page.querySelectorAll('.sheet')) choose(sheet, room);
  page.adoptedStyleSheets = printed;
}

function choose(sheet: Element, room: number): void {
  const pages = (size: number): number => {
    sheet.className = `sheet pt-${String(size)}`;
    const { height } = sheet.getBoundingClientRect();
    return height <= room ? 1 : Math.ceil(height / (room * FILLED));
  };
  const least = pages(SIZES.at(-1) ?? 0);
  SIZES.some((size) => pages(size) <= least);
}
