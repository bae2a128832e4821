/** The treatments of a result: in rank order, those to ask about, those for a prescriber, those that do not fit. */
import { html, nothing, type TemplateResult } from 'lit';
import { isBase } from '../../../engine/marks.ts';
import type { TreatmentVerdict } from '../../../engine/types.ts';
import { notice } from '../../shared/about.ts';
import { heading } from '../../shared/headings.ts';
import { verdictBadge } from '../../shared/verdict.ts';
import { say } from '../../shared/words.ts';
import { areRed, likely, type Context } from './context.ts';
import { laterText } from './later.ts';
import { folded, reasonsOf } from './reasons.ts';
import { section } from './section.ts';

type Entries = readonly TreatmentVerdict[];

const REFUSED: readonly string[] = ['no-evidence', 'not-for-you'];

/** Every treatment but the base two, each in the one place that it has on the screen. */
export function sorted({
  catalogue,
  recommendation,
}: Context): Record<'ranked' | 'unranked' | 'prescriber' | 'refused', Entries> {
  const all = recommendation.treatments.filter(({ treatment }) => !isBase(treatment));
  const refused = all.filter(({ verdict }) => REFUSED.includes(verdict));
  const open = all.filter((entry) => !refused.includes(entry));
  const prescriber = open.filter(({ treatment }) => catalogue.treatments[treatment]?.prescription);
  const shop = open.filter((entry) => !prescriber.includes(entry));
  const ranked = shop.filter(({ rank }) => rank !== null);
  return { ranked, unranked: shop.filter(({ rank }) => rank === null), prescriber, refused };
}

export function ranked(context: Context, entries: Entries): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const { words } = context;
  return section(
    context,
    say(words.rankedTitle),
    html`<p class="small soft">${say(words.rankedHow)}</p>
      ${unmetTexts(context, entries).map((text) => html`<p class="unmet">${text}</p>`)} ${entries.map((entry) => article(context, entry, rankText(context, entry, entries)))}`,
  );
}

/** Where even the first does not meet a wish, better say so than let it look like a mistake. */
export function unmetTexts({ answers, words }: Context, entries: Entries): string[] {
  const first = entries.filter(({ rank }) => rank === 1);
  const isUnmet = (wish: string): boolean =>
    first.length > 0 && first.every(({ against }) => against.some(({ kind, id }) => kind === 'wish' && id === wish));
  const place = answers['place']?.includes('home') ? words.nothingHome : words.nothingClinic;
  return [isUnmet('place') ? say(place) : '', isUnmet('downtime') ? say(words.nothingDays) : ''].filter(Boolean);
}

export function rankText({ words }: Context, { rank }: TreatmentVerdict, entries: Entries): string {
  if (rank === null) return '';
  const joint = entries.filter((other) => other.rank === rank).length > 1;
  const ordinal = say(words.ordinals).split(' ')[rank - 1] ?? String(rank);
  return say(joint ? words.jointRank : words.rank, { rank: ordinal });
}

/** What is made for pigment is not offered for red marks as if it were for them. */
export function unrankedTexts(context: Context): { title: string; how: string } {
  const { words } = context;
  return areRed(context)
    ? { title: say(words.pigmentTitle), how: say(words.pigmentHow) }
    : { title: say(words.unrankedTitle), how: say(words.unrankedHow) };
}

export function unranked(context: Context, entries: Entries): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const { words } = context;
  const list = entries.map((entry) => article(context, entry, ''));
  const { title, how } = unrankedTexts(context);
  return section(
    context,
    title,
    html`<p>${how}</p>
      ${folded(say(words.show, { n: entries.length }), list)}`,
  );
}

/** No verdict and no rank: a prescription-only medicine is not for us to recommend. */
export function prescriber(context: Context, entries: Entries): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const { catalogue, citations, words } = context;
  const list = entries.map((entry) => article(context, withoutNotice(entry), '', false));
  return section(
    context,
    say(words.prescriberTitle),
    html`${notice(catalogue, 'ask-a-prescriber', citations)}
    ${likely(context).length > 0 ? list : folded(say(words.show, { n: entries.length }), list)}`,
  );
}

/** What the section already says above its treatments. */
export const withoutNotice = (entry: TreatmentVerdict): TreatmentVerdict => ({
  ...entry,
  against: entry.against.filter(({ kind }) => kind !== 'prescription'),
});

export function refused(context: Context, entries: Entries): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const { words } = context;
  const list = entries.map((entry) => article(context, entry, ''));
  return section(
    context,
    say(words.refusedTitle),
    html`${laterLines(context, entries)} ${folded(say(words.refusedShow, { n: entries.length }), list)}`,
  );
}

/** What only has to wait stands in the open, not in the folded list. */
function laterLines(context: Context, entries: Entries): TemplateResult | typeof nothing {
  const { catalogue, words } = context;
  const lines = entries.flatMap((entry) => {
    const change = laterText(context, entry);
    const treatment = catalogue.treatments[entry.treatment]?.name ?? entry.treatment;
    return change ? [html`<li>${say(words.laterLine, { treatment, change })}</li>`] : [];
  });
  if (lines.length === 0) return nothing;
  return html`<p><b>${say(words.laterTitle)}</b></p>
    <ul class="bullets">
      ${lines}
    </ul>`;
}

/** Rank, place, and whether the clinic has it. */
export function factsOf(
  { catalogue, common, words }: Context,
  { treatment }: TreatmentVerdict,
  rank: string,
): string[] {
  const facts = catalogue.treatments[treatment];
  const place = facts?.place === 'home' ? words.atHome : words.atClinic;
  return [rank, say(place), facts?.offered === false ? say(common.notOffered) : ''].filter(Boolean);
}

function article(context: Context, entry: TreatmentVerdict, rank: string, badge = true): TemplateResult {
  const { catalogue, common, level } = context;
  const { treatment, verdict } = entry;
  const facts = catalogue.treatments[treatment];
  if (!facts) return html``;
  const about = factsOf(context, entry, rank);
  return html`<article class="treatment" part="treatment" data-treatment=${treatment}>
    <div>
      ${heading(level + 2, facts.name, { size: 3 })}
      <p class="facts">
        ${badge ? verdictBadge(verdict, common) : nothing} ${about.map((fact) => html`<span class="soft">${fact}</span>`)}
      </p>
    </div>
    ${reasonsOf(context, entry)}
  </article>`;
}
