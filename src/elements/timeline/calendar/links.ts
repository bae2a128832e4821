/** Entries one by one, as links that open a calendar on the web with one of them filled in. */
/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without markers. */
import { html, nothing, type TemplateResult } from 'lit';
import { calendarItems } from '../../../engine/calendar/items.ts';
import { calendarLinks, type CalendarLinks } from '../../../engine/calendar/links.ts';
import type { CalendarItem } from '../../../engine/calendar/types.ts';
import { say } from '../../shared/words.ts';
import { fullDay } from '../plan.ts';
import type { Scene } from '../scene.ts';
import type { Given } from './files.ts';
import { madeWords } from './words.ts';

const CALENDARS = ['google', 'outlook', 'office365'] as const satisfies readonly (keyof CalendarLinks)[];

/** The links hold what the entries say, so they are made when somebody opens the list, and never before. */
export function entryLinks(scene: Scene, given: Given): TemplateResult {
  const words = madeWords(scene.first);
  return html`<div part="entry-links">
    <p>${say(words.linkSends)}</p>
    ${given.discreet ? nothing : html`<p>${say(words.linkNames)}</p>`}
    <ul role="list" class="entries">
      ${calendarItems(given.plan, given).map((item) => entry(scene, item))}
    </ul>
  </div>`;
}

function entry(scene: Scene, item: CalendarItem): TemplateResult {
  const words = madeWords(scene.first);
  const date = fullDay(scene, item.from);
  const links = calendarLinks(item);
  return html`<li>
    <p><b>${item.title}</b></p>
    <p class="small soft">${date}</p>
    <p class="entry">
      ${CALENDARS.map((key) => {
        const calendar = say(words[key]);
        const name = say(words.linkTo, { calendar, title: item.title, date });
        return html`<a href=${links[key]} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" aria-label=${name}>${calendar}</a> `;
      })}
    </p>
  </li>`;
}
