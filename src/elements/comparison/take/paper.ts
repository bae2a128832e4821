/** The comparison on paper: the whole table, sources as notes, questions for the visit, and who stands for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Grade } from '../../../data/types.ts';
import { GRADE_WORDS } from '../../shared/citations.ts';
import { heading } from '../../shared/headings.ts';
import { say } from '../../shared/words.ts';
import { nameOf } from '../head.ts';
import { laterWords } from '../rest/words.ts';
import { chosenText, closingText, type Sheet } from './sheet.ts';
import { sourceName } from './sources.ts';

/** For what the visitor wants to ask besides. */
const LINES = 3;

export function paper(sheet: Sheet): TemplateResult {
  const { at, whole, before, table, after } = sheet;
  const words = laterWords(sheet.at);
  const part = (title: string, content: unknown, look: string): TemplateResult =>
    html`<section class=${look}>${title ? heading(at.level + 1, title, { size: 2 }) : nothing} ${content}</section>`;
  return html`<div class="paper columns-of-${at.columns.length}" lang=${whole.meta.locale}>
    ${heading(at.level, say(at.words.title), { size: 1 })}
    <p>${whole.meta.decision}</p>
    <p>${chosenText(sheet).join(' ')}</p>
    ${before} ${table} ${after} ${part(say(words.visitTitle), questions(sheet), 'visit')}
    ${part(say(words.sources), sources(sheet), 'fine')}
    ${part(
      '',
      closingText(sheet).map((text) => html`<p>${text}</p>`),
      'fine',
    )}
  </div>`;
}

/** Of each treatment, and lines for one's own. */
function questions({ at, whole }: Sheet): TemplateResult {
  const asked = at.columns.map((id) => [nameOf(at, id), Object.values(whole.treatments[id]?.ask ?? {})] as const);
  return html`<div class="asked">
    ${asked.map(([name, texts]) =>
      texts.length > 0
        ? html`<div class="ask">
            <p><b><bdi>${name}</bdi></b></p>
            <ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>
          </div>`
        : nothing,
    )}
    <div class="ask"><p><b>${say(laterWords(at).ownQuestions)}</b></p>${Array.from({ length: LINES }, () => html`<p class="write"></p>`)}</div>
  </div>`;
}

/** By author, year and publisher: enough to find them. The screen has their links. */
function sources({ at, whole, notes }: Sheet): TemplateResult {
  const found = notes.ids.map((id) => whole.sources[id]);
  const grades = [...new Set(found.flatMap((source) => source?.grade ?? []))].sort();
  return html`<ol>
      ${found.map((source) => html`<li>${source ? sourceName(source) : nothing}</li>`)}
    </ol>
    <p>${grades.map((grade: Grade) => html`${say(laterWords(at)[GRADE_WORDS[grade]])}.${' '}`)}</p>`;
}
