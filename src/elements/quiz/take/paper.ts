/** The result on one or two sheets of A4: everything open, no button, sources as notes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ShortSource } from '../../../data/types.ts';
import { heading } from '../../shared/headings.ts';
import { verdictBadge } from '../../shared/verdict.ts';
import { Notes } from '../../shared/take/notes.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../result/context.ts';
import type { Entry, Group, Said, Summary } from './summary.ts';

/** On each side of a treatment; the rest is counted. */
const MOST_POINTS = 3;

interface Sheet {
  context: Context;
  summary: Summary;
  notes: Notes;
}

export function paper(context: Context, summary: Summary): TemplateResult {
  const sheet: Sheet = { context, summary, notes: new Notes() };
  const { level, words, details } = context;
  const { title, opening, doctor, groups, leave, findOut, questions, next, limits, closing } = summary;
  // The notes are numbered while the lines are written, so they come last.
  return html`<div class="paper" lang=${context.catalogue.meta.locale}>
    ${heading(level, title, { size: 1 })} ${paragraphs(sheet, opening)}
    ${doctor ? part(sheet, doctor.title === title ? '' : doctor.title, paragraphs(sheet, doctor.texts), 'boxed') : nothing}
    ${part(sheet, say(words[doctor?.title === title ? 'sunMeanwhile' : 'sunTitle']), run(sheet, summary.sun))}
    ${groups.map((group) => groupOf(sheet, group))}
    ${leave.length > 0 ? part(sheet, say(words.leaveTitle), run(sheet, leave)) : nothing}
    ${findOut.length > 0 ? part(sheet, say(words.findOutTitle), list(findOut)) : nothing}
    ${questions.length > 0 ? part(sheet, say(words.questionsTitle), list(questions)) : nothing}
    ${part(sheet, say(words.nextTitle), lines(next), 'whole')} ${yourAnswers(sheet)}
    ${limits.length > 0 ? part(sheet, say(words.cannotTitle), run(sheet, limits), 'fine') : nothing}
    ${part(sheet, say(details.sources), sources(sheet), 'fine')} ${part(sheet, '', lines(closing), 'fine')}
  </div>`;
}

const part = ({ context }: Sheet, title: string, content: unknown, look = ''): TemplateResult =>
  html`<section class=${look || nothing}>${title ? heading(context.level + 1, title, { size: 2 }) : nothing} ${content}</section>`;

const note = ({ notes }: Sheet, { sources: ids }: Said): TemplateResult | typeof nothing =>
  ids.length > 0 ? html`<sup>${notes.cite(ids)}</sup>` : nothing;

const said = (sheet: Sheet, line: Said): TemplateResult => html`${sentence(line.text)}${note(sheet, line)}`;
const lines = (texts: readonly string[]): TemplateResult[] => texts.map((text) => html`<p>${text}</p>`);
const paragraphs = (sheet: Sheet, texts: readonly Said[]): TemplateResult[] =>
  texts.map((text) => html`<p>${said(sheet, text)}</p>`);
/** One paragraph of several sentences. */
const run = (sheet: Sheet, texts: readonly Said[]): TemplateResult =>
  html`<p>${texts.map((text) => html`${said(sheet, text)}${' '}`)}</p>`;
const list = (texts: readonly string[]): TemplateResult =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

const groupOf = (sheet: Sheet, { title, opening, entries }: Group): TemplateResult =>
  part(sheet, title, html`${paragraphs(sheet, opening)} ${entries.map((entry) => entryOf(sheet, entry))}`);

function entryOf(sheet: Sheet, { name, verdict, facts, reasons, later }: Entry): TemplateResult {
  const { level, common, words } = sheet.context;
  const explained = verdict === 'fits' || verdict === 'may-fit';
  const refused = verdict === 'not-for-you' || verdict === 'no-evidence';
  const against = reasons.filter(({ side }) => side === 'against');
  const sides = refused && against.length > 0 ? against : reasons;
  return html`<div class="entry">
    <div class="head">
      ${heading(level + 2, name, { size: 3 })}
      <p>
        ${verdict ? html`${verdictBadge(verdict, common)} ·${' '}` : nothing}${facts.join(' · ')}
      </p>
    </div>
    <p>
      ${sides.map(({ side, points }) => html`<b>${say(words[side])}:</b> ${pointsOf(sheet, points, explained)}${' '}`)}
      ${later ? html`<b>${say(words.later)}:</b> ${later}` : nothing}
    </p>
  </div>`;
}

/** What is behind a line is written out only for what the visitor may go for. */
function pointsOf(sheet: Sheet, points: readonly Said[], explained: boolean): TemplateResult[] {
  const shown = points.length > MOST_POINTS + 1 ? points.slice(0, MOST_POINTS) : points;
  const rest = points.length - shown.length;
  const items = shown.map(
    (point) => html`${sentence(point.text)}${note(sheet, point)}${explained ? more(point) : nothing}${' '}`,
  );
  return rest > 0 ? [...items, html`${say(sheet.context.words.andMore, { n: rest })}${' '}`] : items;
}

const sentence = (text: string): string => (/[.?!”]$/.test(text) ? text : `${text}.`);
const more = ({ more: text }: Said): string => (text ? ` ${text}` : '');

function yourAnswers(sheet: Sheet): TemplateResult {
  const { context, summary } = sheet;
  return part(
    sheet,
    say(context.words.answersTitle),
    html`<dl>
      ${summary.answers.map(({ question, labels }) => html`<div><dt>${question}</dt><dd>${labels.join('; ')}</dd></div>`)}
    </dl>`,
  );
}

/** By author, year and publisher: enough to find them, and little enough for the second sheet. */
function sources({ context, notes }: Sheet): TemplateResult {
  const found = notes.ids.map((id) => context.catalogue.sources[id]);
  return html`<ol>
    ${found.map((source) => html`<li>${source ? named(source) : nothing}</li>`)}
  </ol>`;
}

const named = ({ label, publisher }: ShortSource): string =>
  label.startsWith(publisher) ? label : `${label}, ${publisher}`;
