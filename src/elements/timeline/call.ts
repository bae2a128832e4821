/** When to call: right below the title, before any choice, and always there. */
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
  /** Lines about getting ready for a treatment, where the others are about the time after one. */
  ahead: PlanLine[];
  /** The clinic's lines are those before the treatment, which gives others. */
  isBefore: boolean;
}
export interface Called extends CallLines {
  /** What stands before a line. */
  lead?: (line: PlanLine) => unknown;
}
const NO_PLAN: Called = { emergency: [], clinic: [], ahead: [], isBefore: false };

export const callPanel = (scene: Scene, phone: string | null, lines = NO_PLAN): TemplateResult =>
  html`<section class="call" part="call">${emergencyCard(scene, lines)} ${clinicCard(scene, lines, phone)}</section>`;

function emergencyCard(scene: Scene, { emergency }: CallLines): TemplateResult {
  const { words, level } = scene;
  const lines = emergencies(words.emergencyAny, emergency);
  return html`<div class="card stop" part="emergency">
    ${heading(level + 1, say(words.emergency, scene.first.clinic.urgent), { size: 3, focusable: true })} ${lineList(scene, 'emergency', lines)}
    ${listGrounds(scene, 'emergency', lines)}
  </div>`;
}

/** What holds for everybody, then what a plan has besides. */
export function emergencies(any: Word, lines: readonly PlanLine[]): PlanLine[] {
  const text = say(any);
  const general: PlanLine = { id: 'any', family: 'any', text, level: 'emergency', basis: 'editorial', sources: [] };
  return [general, ...lines.filter((line) => line.text !== text)];
}

function clinicCard(scene: Scene, { clinic, ahead, isBefore, lead }: Called, phone: string | null): TemplateResult {
  const { words, level } = scene;
  const lines = [...clinic, ...ahead];
  const some = lines.length > 0;
  return html`<div class="card ask" part="call-clinic">
    ${heading(level + 1, say(some ? words.callIf : words.callAny), { size: 3 })}
    ${some ? lineList(scene, 'call', lines, lead) : nothing}
    <p>${say(some ? words.callToo : words.callAnyText)}</p>
    ${isBefore ? html`<p class="small soft">${say(words.callToday)}</p>` : nothing}
    ${listGrounds(scene, 'call', lines)} ${phones(scene, phone)}
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
