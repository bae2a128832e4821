/** Takes up the answers of a link that the page was opened with, and says so. The address stays as it is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { QuizCatalogue } from '../result/context.ts';
import type { result } from '../../../data/words/en/ui-result.ts';
import type { Answers } from '../../../engine/types.ts';
import { answersOf, setAnswers } from '../../shared/session.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import { readLink } from './link.ts';

type Words = WordsOf<typeof result>;
interface Taken {
  fragment: string;
  /** What the session's answers were just after; others since then are the visitor's own. */
  answers: Answers;
  said: readonly (keyof Words)[];
}

/** By session. A widget that comes to the page later must not bring back what the visitor has cleared. */
const taken = new Map<string, Taken>();

/** `anew` where the address has just changed, so that the same link may be opened twice. */
export function takeUp(session: string, fragment: string, catalogue: QuizCatalogue, anew: boolean): void {
  if (!anew && taken.get(session)?.fragment === fragment) return;
  const link = readLink(fragment, catalogue);
  if (link && link.session !== session) return;
  if (link) setAnswers(session, link.answers);
  const said: (keyof Words)[] = link ? (link.changed ? ['fromLink', 'linkChanged'] : ['fromLink']) : ['linkUnread'];
  taken.set(session, { fragment, answers: answersOf(session), said });
}

/** One line as long as the answers are the link's. */
export function fromLink(
  session: string,
  catalogue: QuizCatalogue,
  clear: () => void,
): TemplateResult | typeof nothing {
  const { answers, said = [] } = taken.get(session) ?? {};
  if (answers !== answersOf(session)) return nothing;
  const words = catalogue.ui.result as Words;
  const button = html`<button type="button" class="link" @click=${clear}>${say(words.linkClear)}</button>`;
  return html`<p class="from-link card" part="from-link">
    ${said.map((key) => say(words[key])).join(' ')} ${said.includes('fromLink') ? button : nothing}
  </p>`;
}
