/** The answers given, each with a way to change it; and those that a clear answer would help. */
import { html, nothing, type TemplateResult } from 'lit';
import { NOT_SURE } from '../../../engine/answers.ts';
import { say } from '../../shared/words.ts';
import type { Context } from './context.ts';
import { section } from './section.ts';

export function yourAnswers(context: Context): TemplateResult {
  const { trail, restart, words } = context;
  return section(
    context,
    say(words.answersTitle),
    html`<dl class="answers" part="answers">
        ${trail.map((question) => answer(context, question))}
      </dl>
      <div class="actions">
        <button type="button" class="button" part="restart" @click=${restart}>${say(words.restart)}</button>
        <span class="small soft">${say(words.restartHint)}</span>
      </div>`,
  );
}

function answer(context: Context, id: string): TemplateResult {
  const { catalogue, answers, given, words } = context;
  const question = catalogue.questions[id];
  const isGiven = Object.hasOwn(given, id);
  const labels = (answers[id] ?? []).flatMap((option) => question?.options[option]?.label ?? []);
  return html`<div>
    <dt>${question?.title}</dt>
    <dd>
      ${labels.map((label) => html`<p>${label}</p>`)}
      ${isGiven ? html`<p class="small soft">${say(words.givenByPage)}</p>` : nothing}
    </dd>
    <dd>${changeButton(context, id, say(words.changeWhat, { question: question?.title ?? id }))}</dd>
  </div>`;
}

function changeButton({ change, words }: Context, id: string, name: string): TemplateResult {
  return html`<button
    type="button"
    class="link"
    part="change"
    aria-label=${name}
    @click=${() => {
      change(id);
    }}
  >
    ${say(words.change)}
  </button>`;
}

/** The questions answered with "not sure" that hold something back. */
export function unclear({ recommendation, answers, trail }: Context): string[] {
  const asked = new Set(recommendation.treatments.flatMap(({ unknown }) => unknown.map(({ question }) => question)));
  return trail.filter((question) => asked.has(question) && answers[question]?.includes(NOT_SURE));
}

export function findOut(context: Context): TemplateResult | typeof nothing {
  const { words } = context;
  const found = unclear(context);
  if (found.length === 0) return nothing;
  return section(
    context,
    say(words.findOutTitle),
    html`<p>${say(words.findOut)}</p>
      <ul class="bullets">
        ${found.map((id) => unclearLine(context, id))}
      </ul>`,
  );
}

/** The same answer stands further down too: its button has another name here. */
function unclearLine(context: Context, id: string): TemplateResult {
  const { title = id, options = {} } = context.catalogue.questions[id] ?? {};
  const name = say(context.words.changeUnsure, { answer: options[NOT_SURE]?.label ?? '', question: title });
  return html`<li>${title} ${changeButton(context, id, name)}</li>`;
}
