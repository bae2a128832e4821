/** Lines of a plan as a list, with what they rest on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanLine } from '../../engine/types.ts';
import { say } from '../shared/words.ts';
import type { Scene } from './scene.ts';

/** A line rests on what its phase rests on, unless it has grounds of its own; then it shows them. */
const ownGrounds = ({ citations, common }: Scene, key: string, line: PlanLine): unknown =>
  line.basis ? citations.cite(key, { sources: line.sources, basis: line.basis }, common) : nothing;

const keyOf = (key: string, { family, id }: PlanLine): string => `${key}-${family}-${id}`;

export function lineList(
  scene: Scene,
  key: string,
  lines: readonly PlanLine[],
  before?: (line: PlanLine) => unknown,
  /** Draws the text of a line in a list without markers. */
  told?: (line: PlanLine) => unknown,
): TemplateResult {
  return html`<ul role=${told ? 'list' : nothing}>
    ${lines.map((line) => html`<li data-line=${line.id}>${before?.(line) ?? nothing}${told?.(line) ?? line.text} ${ownGrounds(scene, keyOf(key, line), line)}${scene.reasons?.(keyOf(key, line), line) ?? nothing}</li>`)}
  </ul>`;
}

/** What a whole list rests on, once. */
export function listGrounds({ citations, common, words }: Scene, key: string, lines: readonly PlanLine[]): unknown {
  const sources = [...new Set(lines.filter(({ basis }) => !basis).flatMap((line) => line.sources))];
  return rests(say(words.listRestsOn), sources.length > 0 ? citations.cite(key, { sources }, common) : nothing);
}

/** As long as the sources are not there, their line is not there either. */
export const rests = (label: string, cited: unknown): unknown =>
  cited === nothing ? nothing : html`<p class="rests small soft">${label}: ${cited}</p>`;
