/** What a plan made of several says besides: whose each part is, which rule gave way to which, and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { together as english } from '../../data/words/en/ui-together.ts';
import { withTopics } from '../../data/default/topics.ts';
import { isTopic } from '../../data/facts/aftercare-topics.ts';
import { chainOf } from '../../engine/stricter.ts';
import type { OtherLine, PlanLine, PlanPhase } from '../../engine/types.ts';
import { dayInWords } from '../shared/dates.ts';
import { say, type WordsOf } from '../shared/words.ts';
import { listed } from './names.ts';
import { usualGap } from './sessions.ts';
import { hasPlan, type Scene, type TimelineStart } from './scene.ts';
import type { Stage } from './stage.ts';

export { mergePhases } from '../../engine/merge.ts';
export { earliestNext, withEarly } from '../../engine/next-session.ts';

/** A first view's plans do not say what their lines are about. */
export const complete = (first: TimelineStart): TimelineStart => ({ ...first, aftercare: withTopics(first.aftercare) });

type Words = WordsOf<typeof english>;
/** A first view has no words for it; they come with this file. */
const wordsOf = ({ first }: Scene): Words => (first.ui.together as Words | undefined) ?? english;

/** The treatments whose plan a family is part of. */
const treatmentsOf = ({ first }: Scene, { plan }: Stage, family: string): string[] =>
  plan.treatments.filter(
    (id) => hasPlan(first, id) && chainOf(first.aftercare, first.treatments[id]?.aftercare ?? '').has(family),
  );

/** What stands below a line: what gave way to it, and what it gives way to. */
export function reasons(scene: Scene, stage: Stage, key: string, line: PlanLine): unknown {
  const { also = [], yields = [] } = line;
  const one = (other: OtherLine, text: string | null): unknown => {
    if (text === null) return nothing;
    const { sources, basis, family, id, phase } = other;
    const cited = scene.citations.cite(`${key}-${family}-${phase}-${id}`, { sources, basis }, scene.common);
    return html`<span class="also small soft">${text} ${cited}</span>`;
  };
  const more = [
    ...also.map((other) => one(other, alsoText(scene, stage, line, other))),
    ...yields.map((other) => one(other, yieldsText(scene, stage, line, other))),
  ];
  return more.length > 0 ? more : nothing;
}

/** Null where a plan only repeats what is told: another that it is made of, or one of the same part. */
function alsoText(scene: Scene, stage: Stage, line: PlanLine, other: OtherLine): string | null {
  const words = wordsOf(scene);
  const { text, title, kind, id } = other;
  const same = kind === 'callIf' || (text === line.text && id === line.id);
  const treatments = othersOf(scene, stage, line, other);
  if (same)
    return kind === 'callIf' || treatments === '' || isJoined(stage, line, other)
      ? null
      : say(words.also, { treatments });
  if (treatments === '') return say(words.alsoPart, { title, text });
  return say(kind === 'do' && !line.standsFor?.includes(id) ? words.alsoDo : words.alsoOther, { treatments, text });
}

const isOf = ({ family, phase }: Pick<OtherLine, 'family' | 'phase'>, part: PlanPhase): boolean =>
  (part.joined ?? [part]).some((own) => own.family === family && own.id === phase);

/** The part says already whose it is. */
const isJoined = ({ phases }: Stage, line: PlanLine, other: OtherLine): boolean =>
  phases.some((part) => isOf(other, part) && part.joined?.some(({ family }) => family === line.family));

/** Null once the stricter part is over: its rule no longer counts. */
function yieldsText(scene: Scene, stage: Stage, line: PlanLine, other: OtherLine): string | null {
  const words = wordsOf(scene);
  const { title, text } = other;
  const { today } = stage.plan;
  const part = stage.phases.find((one) => isOf(other, one));
  if (today && part && !part.now && (part.fromDate ?? '') <= today.date) return null;
  const treatments = othersOf(scene, stage, line, other);
  return treatments === '' ? say(words.yieldsPart, { title, text }) : say(words.yields, { treatments, title, text });
}

/** Names of the treatments that the other line belongs to and this one does not. */
function othersOf(scene: Scene, stage: Stage, line: PlanLine, { family }: Pick<OtherLine, 'family'>): string {
  const own = treatmentsOf(scene, stage, line.family);
  return listed(
    scene,
    treatmentsOf(scene, stage, family).filter((id) => !own.includes(id)),
  );
}

/** Whose a part is, where there is a choice. */
export function owners(scene: Scene, stage: Stage, { family, joined }: PlanPhase): unknown {
  if (planned(scene, stage).length < 2) return nothing;
  const families = joined?.map((part) => part.family) ?? [family];
  const ids = stage.plan.treatments.filter((id) =>
    families.some((one) => treatmentsOf(scene, stage, one).includes(id)),
  );
  return html`<p class="small soft" part="owners">${say(wordsOf(scene).part, { treatments: listed(scene, ids) })}</p>`;
}

const planned = ({ first }: Scene, { plan }: Stage): string[] => plan.treatments.filter((id) => hasPlan(first, id));

/** Where the part goes on for longer, the next session may fall into it. */
export function early(scene: Scene, stage: Stage, { early, to }: PlanPhase): unknown {
  if (!early) return nothing;
  const isDue = to >= (scene.first.treatments[stage.gapOf]?.gapWeeks.min ?? 0) * 7;
  return html`<p class="note">${isDue ? nothing : say(scene.words.notNextSession)} ${usualGap(scene, stage)}</p>`;
}

/** Stands before a plan of several treatments. */
export function intro(scene: Scene, stage: Stage): TemplateResult | typeof nothing {
  const { treatments } = stage.plan;
  if (treatments.length < 2) return nothing;
  const words = wordsOf(scene);
  const { citations, common } = scene;
  const having = planned(scene, stage);
  const without = treatments.filter((id) => !having.includes(id));
  return html`<section part="together">
    ${
      having.length > 1
        ? html`<p>${say(words.intro, { treatments: listed(scene, having) })} ${citations.cite('together', { sources: [], basis: 'editorial' }, common)}</p>`
        : nothing
    }
    ${forbidden(scene, stage, having)}
    ${without.length > 0 ? html`<p class="note">${say(words.without, { treatments: listed(scene, without) })}</p>` : nothing}
    ${earliest(scene, stage)}
  </section>`;
}

/** A plan may say not to have the other treatment near it; whoever has both on one day has to ask. */
function forbidden(scene: Scene, stage: Stage, having: readonly string[]): unknown {
  const words = wordsOf(scene);
  const { first, citations, common } = scene;
  const told = new Set<string>();
  const avoided = stage.plan.phases.flatMap(({ avoid, basis }) =>
    avoid.flatMap((line) => [{ basis, ...line }, ...(line.also ?? []).filter(({ kind }) => kind === 'avoid')]),
  );
  return avoided.map(({ id, family, text, topics = [], sources, basis }) => {
    const own = treatmentsOf(scene, stage, family);
    const others = having.filter(
      (other) => !own.includes(other) && topics.includes(isTopic[first.treatments[other]?.aftercare ?? ''] ?? ' '),
    );
    if (others.length === 0 || told.has(family)) return nothing;
    told.add(family);
    const said = say(words.against, { treatments: listed(scene, own), text });
    return html`<p data-against><b>${said} ${say(words.askBoth)}</b> ${citations.cite(`against-${family}-${id}`, { sources, basis }, common)}</p>`;
  });
}

function earliest(scene: Scene, { plan }: Stage): TemplateResult | typeof nothing {
  const { first, citations, common, locale } = scene;
  const next = plan.earliestNext;
  if (!next) return nothing;
  const words = wordsOf(scene);
  const { date, after, because, treatments } = next;
  const when = date
    ? say(words.earliest, { date: dayInWords(date, locale) })
    : say(words.earliestWeeks, { n: Math.ceil(after / 7) }, locale);
  const gap = because === 'gap' ? first.treatments[treatments[0] ?? '']?.gapWeeks : undefined;
  const why = gap
    ? say(words.earliestGap, { treatments: listed(scene, treatments) })
    : say(because === 'gap' ? words.earliestUsual : words.earliestHealing);
  const rests = { sources: gap?.sources ?? [], basis: gap?.basis ?? ('editorial' as const) };
  return html`<p data-earliest>${when} ${why} ${citations.cite('earliest', rests, common)}</p>`;
}
