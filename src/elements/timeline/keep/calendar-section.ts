/** What the screen says and asks about a plan in a calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import { intoCalendar as english } from '../../../data/words/en/ui-into-calendar.ts';
import { heading } from '../../shared/headings.ts';
import { actButton } from '../../shared/take/copy.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { Scene } from '../scene.ts';
import type { IntoCalendar } from './into-calendar.ts';

type Words = WordsOf<typeof english>;

/** A clinic's own catalogue brings its own words. */
export const calendarWords = (first: Scene['first'] | null): Words => ({
  ...english,
  ...(first?.ui as { calendar?: Partial<Words> } | undefined)?.calendar,
});

/** `hosted`: the page's own file, which then takes the place of the button. `isKept`: the plan is there on the next visit. */
export function calendarSection(
  scene: Scene,
  into: IntoCalendar,
  hosted: string | null,
  isKept: boolean,
): TemplateResult {
  const words = calendarWords(scene.first);
  const { canAdd, isOver } = into.entries;
  return html`<section class="calendar" part="calendar">
    ${heading(scene.level + 1, say(words.intoTitle), { size: 3 })}
    ${canAdd ? dated(words, into, hosted, isKept) : html`<p>${say(isOver ? words.over : words.pickDate)}</p>`}
    ${old(words, into)}
    ${into.said ? html`<p><span class="said">${into.said}</span> ${into.hint}</p>` : nothing}
    ${into.waiting === null ? nothing : html`<p>${going(say(words.saveFile), () => into.give(into.waiting ?? 'add'))}</p>`}
    ${canAdd ? oneByOne(scene, words, into) : nothing}
  </section>`;
}

const dated = (words: Words, into: IntoCalendar, hosted: string | null, isKept: boolean): TemplateResult =>
  html`${hosted === null ? made(words, into, isKept) : hostedLink(words, hosted)}`;

const hostedLink = (words: Words, href: string): TemplateResult =>
  html`<p>${say(words.hosted)} ${say(words.hostedNames)}</p>
    <p><a class="button" part="calendar-file" href=${href}>${say(words.add)}</a></p>`;

function made(words: Words, into: IntoCalendar, isKept: boolean): TemplateResult {
  const { discreet, hasMoved } = into.entries;
  const add = say(hasMoved ? words.addNew : words.add);
  return html`<p>${say(words.intoHint)} ${say(words.fromToday)}</p>
    ${isKept ? nothing : html`<p>${say(words.noAddress)}</p>`}
    <div part="calendar-choices">
      ${choice(into, 'discreet', say(words.discreetTitles), say(discreet ? words.discreetHint : words.fullHint))}
      ${choice(into, 'reminders', say(words.reminders), say(words.remindersHint))}
    </div>
    ${hasMoved ? html`<p><b>${say(words.moved)}</b> ${say(words.movedHint)}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button stays" @click=${() => void into.give('add')}>${add}</button>
      ${into.canShare ? actButton(say(words.shareFile), () => into.give('add', 'share')) : nothing}
    </div>`;
}

const choice = (into: IntoCalendar, key: 'discreet' | 'reminders', label: string, hint: string): TemplateResult =>
  html`<label class="choice"><input type="checkbox" aria-describedby=${`${key}-hint`} .checked=${into.entries[key]} @change=${(
    event: Event,
  ) => {
    into.choose(key, event);
  }} />${label}</label>
    <p class="small soft" id=${`${key}-hint`}>${hint}</p>`;

function old(words: Words, into: IntoCalendar): TemplateResult | typeof nothing {
  const { canCancel, hasMoved } = into.entries;
  if (!canCancel) return nothing;
  return html`<div class="card ask">
    ${hasMoved ? nothing : html`<p>${say(words.movedAway)}</p>`}
    <p>${say(words.cancelHint)}</p>
    <p>${going(say(words.cancelOld), () => into.give('cancel'))}</p>
  </div>`;
}

/** A button that goes once it has done what it says. */
const going = (label: string, act: () => Promise<void>): TemplateResult =>
  html`<button type="button" class="button goes" @click=${() => void act()}>${label}</button>`;

function oneByOne(scene: Scene, words: Words, into: IntoCalendar): TemplateResult {
  return html`<details @toggle=${into.list.toggled}>
    <summary>${say(words.oneByOne)}</summary>
    ${into.links(scene) ?? html`<p>${say(scene.common.loading)}</p>`}
  </details>`;
}
