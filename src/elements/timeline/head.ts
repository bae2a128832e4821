/** Title and the choice of a treatment. */
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../shared/about.ts';
import { heading } from '../shared/headings.ts';
import { idsIn } from '../shared/lists.ts';
import { say } from '../shared/words.ts';
import type { Offer } from './offers.ts';
import { listed } from './names.ts';
import { mayHavePlan, type Scene } from './scene.ts';
import type { Choice } from './stage.ts';
import type { PlanState } from './supply.ts';

/** What the visitor chose, and what to say about it to those who do not see the change. */
export type Choose = (choice: Choice, said: string) => void;
export interface HeadOptions {
  /** One id, or several with spaces. */
  treatment: string | null;
  /** The same as the page names it. */
  named: string | undefined;
  state: PlanState;
  offers: readonly Offer[];
  choose: Choose;
  /** Fetches the sources; undefined once they are there. */
  showSources: (() => void) | undefined;
  /** Fields of the plan, beside the treatment. */
  fields: unknown;
  /** What is kept, and what a link brought. */
  notes: unknown;
}

export function head(scene: Scene, treatment: string | null): TemplateResult {
  const { words, level } = scene;
  const title =
    treatment === null ? say(words.heading) : say(words.headingOf, { treatment: listed(scene, idsIn(treatment)) });
  return html`<div part="head">${heading(level, title, { size: 1, focusable: true })}</div>`;
}

/** Below whom to call: who is worried does not look for a field. */
export function settings(scene: Scene, options: HeadOptions): TemplateResult {
  const { words } = scene;
  const { fields, notes, state, showSources } = options;
  return html`<div class="head" part="settings">
    ${lead(scene, options)}
    <div class="choices" part="choices" @input=${keepIn}>${treatmentField(scene, options)} ${fields}</div>
    ${notes}
    ${showSources && state === 'planned' ? html`<p><button type="button" class="link small" @click=${showSources}>${say(words.showSources)}</button></p>` : nothing}
  </div>`;
}

function lead({ first, words, common, citations }: Scene, { treatment, state }: HeadOptions): TemplateResult {
  if (treatment === null) return html`<p>${say(words.prompt)}</p>`;
  if (state === 'waiting') return html`<p aria-busy="true">${say(common.loading)}</p>`;
  if (state === 'failed') return html`<p>${say(common.failed)}</p>`;
  return notice(first, state === 'planned' ? 'clinic-first' : 'no-aftercare-plan', citations);
}

/** What a visitor chooses is nobody's business outside. */
const keepIn = (event: Event): void => {
  event.stopPropagation();
};

function treatmentField(scene: Scene, { treatment, named, offers, choose }: HeadOptions): TemplateResult {
  const { first, words } = scene;
  const ids = Object.entries(first.treatments)
    // Nothing is done, so nothing is cared for afterwards.
    .filter(([, { gapWeeks }]) => gapWeeks.unit !== 'none')
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
  const offered = offers.filter(({ treatment: id }) => mayHavePlan(first, id));
  const groups = [
    { label: words.fromAnswers, ids: offered.map((offer) => offer.treatment) },
    { label: words.allTreatments, ids: ids.filter((id) => mayHavePlan(first, id)) },
    { label: words.withoutPlan, ids: ids.filter((id) => !mayHavePlan(first, id)) },
  ];
  const chosen = groups.findIndex((group) => treatment !== null && group.ids.includes(treatment));
  const several = named?.includes(' ') ? named : null;
  const changed = (event: Event): void => {
    const id = (event.target as HTMLSelectElement).value;
    choose(
      { treatment: id || null, gapWeeks: undefined },
      id ? say(words.showing, { plan: listed(scene, idsIn(id)) }) : say(words.prompt),
    );
  };
  return html`<label class="field">
    <span>${say(words.treatment)}</span>
    <select part="treatment" @change=${changed}>
      <option value="" .selected=${treatment === null}>${say(words.choose)}</option>
      ${several ? html`<option value=${several} .selected=${several === treatment}>${listed(scene, idsIn(several))}</option>` : nothing}
      ${groups.map((group, index) => optionGroup(scene, group.label, group.ids, index === chosen ? treatment : null, index === 0 ? offered : []))}
    </select>
  </label>`;
}

function optionGroup(
  scene: Scene,
  label: Scene['words']['choose'],
  ids: readonly string[],
  chosen: string | null,
  offers: readonly Offer[],
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const { first, common, words } = scene;
  const named = (id: string): string => {
    const { name = id, offered = true } = first.treatments[id] ?? {};
    const word = offers.find(({ treatment }) => treatment === id)?.word;
    const marks = [word && say(common[word]), !offered && say(common.notOffered)].filter(Boolean);
    return marks.length > 0 ? say(words.withMark, { treatment: name, mark: marks.join(', ') }) : name;
  };
  return html`<optgroup label=${say(label)}>
    ${ids.map((id) => html`<option value=${id} .selected=${id === chosen}>${named(id)}</option>`)}
  </optgroup>`;
}
