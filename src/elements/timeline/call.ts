/** When to call: first in the document after the head, and always there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Word } from '../../data/types.ts';
import type { PlanLine } from '../../engine/types.ts';
import { heading } from '../shared/headings.ts';
import { phoneLink } from '../shared/links.ts';
import { say } from '../shared/words.ts';
import { lineList, listGrounds } from './lines.ts';
import type { Scene } from './scene.ts';

export interface CallLines {
  emergency: PlanLine[];
  clinic: PlanLine[];
  /** The clinic's lines are today's and not those of the whole plan. */
  forToday: boolean;
}
const NO_PLAN: CallLines = { emergency: [], clinic: [], forToday: false };

/** The plan's own line that says what our general one says. */
export const SAYS_IT = 'swelling-or-breathing';

export const callPanel = (scene: Scene, phone: string | null, lines = NO_PLAN): TemplateResult =>
  html`<section class="call" part="call">${emergencyCard(scene, lines)} ${clinicCard(scene, lines, phone)}</section>`;

function emergencyCard(scene: Scene, { emergency }: CallLines): TemplateResult {
  const { words, level } = scene;
  const lines = emergency.some(({ id }) => id === SAYS_IT) ? emergency : [general(words.emergencyAny), ...emergency];
  return html`<div class="card stop" part="emergency">
    ${heading(level + 1, say(words.emergency, scene.first.clinic.urgent), { size: 3 })} ${lineList(scene, 'emergency', lines)}
    ${listGrounds(scene, 'emergency', lines)}
  </div>`;
}

export const general = (text: Word): PlanLine => ({
  id: 'any',
  family: 'any',
  text: say(text),
  level: 'emergency',
  basis: 'editorial',
  sources: [],
});

function clinicCard(scene: Scene, { clinic, forToday }: CallLines, phone: string | null): TemplateResult {
  const { words, level } = scene;
  const some = clinic.length > 0;
  const sameDay = (line: PlanLine): unknown =>
    line.level ? html`<b class="level">${say(words.sameDay)}</b>${' '}` : nothing;
  return html`<div class="card ask" part="call-clinic">
    ${heading(level + 1, say(some ? words.callIf : words.callAny), { size: 3 })}
    ${some ? lineList(scene, 'call', clinic, sameDay) : nothing}
    <p>${say(some ? words.callToo : words.callAnyText)}</p>
    ${forToday ? html`<p class="small soft">${say(words.callToday)}</p>` : nothing}
    ${listGrounds(scene, 'call', clinic)} ${phones(scene, phone)}
  </div>`;
}

function phones({ first, common }: Scene, phone: string | null): TemplateResult {
  const { urgent } = first.clinic;
  return html`${callable(phone) ? html`<p><a class="button primary" part="phone" href=${phoneLink(phone)}>${say(common.call, { phone })}</a></p>` : nothing}
    <p>
      <b>${say(common.urgentHelp)}:</b> ${say(urgent.text, urgent)}
      ${callable(urgent.phone) ? html`<a part="urgent-phone" href=${phoneLink(urgent.phone)}>${say(common.call, { phone: urgent.phone })}</a>` : nothing}
    </p>`;
}

const callable = (phone: string | null): phone is string => phone !== null && /\d/.test(phone);
