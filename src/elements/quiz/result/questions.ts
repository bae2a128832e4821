/** What to ask whoever may treat the marks. */
import { html, nothing, type TemplateResult } from 'lit';
import { NO_TREATMENT } from '../../../engine/marks.ts';
import type { TreatmentVerdict } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { Context } from './context.ts';
import { section } from './section.ts';
import { sorted } from './treatments.ts';

const MOST = 6;
const MOST_GENERAL = 3;
/** The first of the list, which a visitor will most likely talk about. */
const TREATMENTS = 3;
/** A question that so many treatments of the catalogue share is about whoever treats, not about one of them. */
const SHARED = 3;

export function questionsToTake(context: Context): TemplateResult | typeof nothing {
  const questions = questionTexts(context);
  if (questions.length === 0) return nothing;
  const items = questions.map((question) => html`<li>${question}</li>`);
  return section(
    context,
    say(context.words.questionsTitle),
    html`<ul class="bullets" part="questions">
      ${items}
    </ul>`,
  );
}

/** General ones first, then one of each treatment in turn; none where a doctor comes first. */
export function questionTexts(context: Context): string[] {
  const first = firstTreatments(context);
  const sharedBy = sharing(context);
  const isGeneral = (question: string): boolean => sharedBy(question) >= SHARED;
  const asked = first.map((treatment) => Object.values(context.catalogue.treatments[treatment]?.ask ?? {}));
  const general = [...new Set(asked.flat().filter(isGeneral))].sort((a, b) => sharedBy(b) - sharedBy(a));
  const own = asked.map((texts) => texts.filter((text) => !isGeneral(text)));
  const lines = inTurn(own).map(([at, question]) => {
    const treatment = context.catalogue.treatments[first[at] ?? '']?.name ?? '';
    return first[at] === NO_TREATMENT ? question : say(context.words.questionAbout, { treatment, question });
  });
  return [...general.slice(0, MOST_GENERAL), ...lines].slice(0, MOST);
}

function firstTreatments(context: Context): string[] {
  if (context.recommendation.outcome === 'refer') return [];
  const { ranked, unranked } = sorted(context);
  const list: readonly TreatmentVerdict[] = ranked.length > 0 ? ranked : unranked;
  return list.length > 0 ? list.slice(0, TREATMENTS).map(({ treatment }) => treatment) : [NO_TREATMENT];
}

/** How many treatments of the catalogue a question stands with. */
function sharing({ catalogue }: Context): (question: string) => number {
  const all = Object.values(catalogue.treatments).flatMap(({ ask }) => Object.values(ask));
  return (question) => all.filter((other) => other === question).length;
}

/** The first of each list, then the second of each; a text that comes twice is asked once. */
function inTurn(lists: readonly (readonly string[])[]): [number, string][] {
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list, at): [number, string][] => (list[round] === undefined ? [] : [[at, list[round]]])),
  ).flat();
  return all.filter(([, text], index) => all.findIndex(([, other]) => other === text) === index);
}
