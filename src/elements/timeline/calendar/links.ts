/** Entries one by one, as links that open a calendar on the web with one of them filled in. */
/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without markers. */
import { html, nothing, type TemplateResult } from 'lit';
import { calendarLinks, type CalendarLinks } from '../../../engine/calendar/links.ts';
import type { CalendarItem } from '../../../engine/calendar/types.ts';
import { entryLinks as english } from '../../../data/words/en/ui-entry-links.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import { fullDay } from '../plan.ts';
import type { Scene } from '../scene.ts';

type Words = WordsOf<typeof english>;

/** A clinic's own catalogue brings its own words. */
const wordsOf = ({ first }: Scene): Words => ({
  ...english,
  ...(first.ui as { calendar?: Partial<Words> }).calendar,
});

const CALENDARS = ['google', 'outlook', 'office365'] as const satisfies readonly (keyof CalendarLinks)[];

/** The links hold what the entries say, so they are made when somebody opens the list, and never before. */
export function entryLinks(scene: Scene, items: readonly CalendarItem[], discreet: boolean): TemplateResult {
  const words = wordsOf(scene);
  return html`<div part="entry-links">
    <p>${say(words.linkSends)}</p>
    ${discreet ? nothing : html`<p>${say(words.linkNames)}</p>`}
    <ul role="list" class="entries">
      ${items.map((item) => entry(scene, item))}
    </ul>
  </div>`;
}

function entry(scene: Scene, item: CalendarItem): TemplateResult {
  const words = wordsOf(scene);
  const date = fullDay(scene, item.from);
  const links = calendarLinks(item);
  return html`<li>
    <p><b>${item.title}</b></p>
    <p class="small soft">${date}</p>
    <p class="entry">
      ${CALENDARS.map((key) => {
        const calendar = say(words[key]);
        const name = say(words.linkTo, { calendar, title: item.title, date });
        return html`<a href=${links[key]} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" aria-label=${name}>${calendar}</a>${' '}`;
      })}
    </p>
  </li>`;
}
