/**
 * The comparison once more, as it is to leave the page: what the screen draws, with every column, everything open, no
 * control, and a mark in place of each button of sources. Paper, clipboard and file are all made of this.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { BASIS_WORDS, reviewText, versionText } from '../../shared/citations.ts';
import type { Claim, SmallPrint } from '../../shared/small-print.ts';
import { Notes } from '../../shared/take/notes.ts';
import { say } from '../../shared/words.ts';
import { caption } from '../captions.ts';
import type { Context, WholeComparison } from '../context.ts';
import { warnings } from '../notes.ts';
import { general } from '../rest/general.ts';
import { laterWords } from '../rest/words.ts';
import { table } from '../table.ts';

export interface Sheet {
  at: Context;
  whole: WholeComparison;
  /** Sources in the order in which they are first used. */
  notes: Notes;
  /** See a doctor first, where that is so. */
  before: Element;
  table: HTMLTableElement;
  /** What holds for every treatment. */
  after: Element;
}

/** Null as long as there is nothing to take. */
export function sheetOf(given: Context, document: Document): Sheet | null {
  const { whole } = given;
  if (!whole || given.groups.length === 0) return null;
  const marks = new Marks(given);
  const at: Context = { ...given, citations: marks };
  const drawn = (content: unknown): HTMLElement => bare(content, document);
  // In the order of the paper, so that the marks are numbered as they are read.
  const before = drawn(warnings(at));
  const found = drawn(table(at)).querySelector('table');
  return found && { at, whole, notes: marks.notes, before, table: found, after: drawn(general(at, whole)) };
}

/** A mark for each claim that has sources; what others rest on is said. */
class Marks implements SmallPrint {
  readonly review = null;
  readonly about = null;
  readonly notes = new Notes();
  private readonly at: Context;

  constructor(at: Context) {
    this.at = at;
  }

  cite(_key: string, { sources, basis }: Claim): TemplateResult | typeof nothing {
    if (sources.length > 0) return html`<sup data-sources=${sources.join(' ')}>${this.notes.cite(sources)}</sup>`;
    return basis ? html`<span class="basis">(${say(laterWords(this.at)[BASIS_WORDS[basis]])})</span>` : nothing;
  }
}

/** Drawn where nobody sees it: controls and what only hearing needs left out, what is folded opened. */
function bare(content: unknown, document: Document): HTMLElement {
  const box = document.createElement('div');
  render(content, box);
  for (const gone of box.querySelectorAll('button, input, select, label, .hidden')) gone.remove();
  for (const details of box.querySelectorAll('details')) unfold(details);
  return box;
}

/** The title of "Who was counted" is kept: it stands for the row. */
function unfold(details: HTMLDetailsElement): void {
  const summary = details.querySelector('summary');
  const open = details.ownerDocument.createElement('div');
  open.className = 'note';
  if (summary && details.classList.contains('reading')) {
    const title = open.appendChild(details.ownerDocument.createElement('b'));
    title.className = 'line';
    title.append(...summary.childNodes);
  }
  summary?.remove();
  open.append(...details.childNodes);
  details.replaceWith(open);
}

/** What one has to know of the sheet: what was chosen, and what was left out. */
export function chosenText({ at }: Sheet): string[] {
  const { view, words } = at;
  const later = laterWords(at);
  return [
    caption(at),
    view.differences && at.columns.length > 1 ? say(later.onlyDiffering) : '',
    view.rows.length > 0 ? say(later.onlySomeRows) : '',
    view.order ? '' : say(words.intro),
  ].filter(Boolean);
}

/** Not a diagnosis; who has reviewed it, or that nobody has; version and dates. */
export function closingText({ whole }: Sheet): string[] {
  const { notices } = whole.ui;
  const review = reviewText(whole) ?? notices['not-reviewed']?.text;
  return [notices['not-a-diagnosis']?.text, review, versionText(whole)].filter((text) => text !== undefined);
}
