/** The three widgets with one catalogue, shown whole, and everything that a reader finds in them. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Catalogue } from '../../src/data/index.ts';
import type { Answers } from '../../src/engine/index.ts';
import '../../src/elements/comparison/define.ts';
import '../../src/elements/quiz/define.ts';
import '../../src/elements/timeline/define.ts';
import type { PigmentComparison } from '../../src/elements/comparison/pigment-comparison.ts';
import type { PigmentQuiz } from '../../src/elements/quiz/pigment-quiz.ts';
import type { PigmentTimeline } from '../../src/elements/timeline/pigment-timeline.ts';

/** Where the data are from; neither: the default. */
export interface From {
  catalogue?: Catalogue;
  src?: string;
}
let last = 0;
/** A session of its own, so that no other test's answers shine through. */
export const freshSession = (): string => `widgets-${String((last += 1))}`;

const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const shown = (element: Element): Promise<void> =>
  waitUntil(() => rootOf(element).querySelector('.frame, [part=error]') !== null, `${element.localName} is shown`);

/** Everything that stands in a widget, with alternative names, and folds opened. */
export async function textIn(element: Element): Promise<string> {
  const root = rootOf(element);
  for (const fold of root.querySelectorAll('details:not([open])')) (fold as HTMLDetailsElement).open = true;
  await new Promise((resolve) => setTimeout(resolve));
  await (element as PigmentQuiz).updateComplete;
  const labels = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return [root.textContent, ...labels].join(' ').replace(/\s+/g, ' ');
}

export async function quizOf(
  { catalogue, src }: From,
  answers: Answers,
  session = freshSession(),
): Promise<PigmentQuiz> {
  const quiz = await fixture<PigmentQuiz>(
    html`<pigment-quiz session=${session} .answers=${answers} .catalogue=${catalogue ?? null} .src=${src ?? null}></pigment-quiz>`,
  );
  await quiz.updateComplete;
  await shown(quiz);
  return quiz;
}

export async function comparisonOf(
  { catalogue, src }: From,
  treatments: readonly string[],
  session = freshSession(),
): Promise<PigmentComparison> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: 1200px">
      <pigment-comparison
        session=${session}
        .treatments=${treatments}
        .catalogue=${catalogue ?? null}
        .src=${src ?? null}
      ></pigment-comparison>
    </div>`,
  );
  const element = box.firstElementChild as PigmentComparison;
  await element.updateComplete;
  await shown(element);
  rootOf(element)
    .querySelector('.comparison')
    ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await element.updateComplete;
  return element;
}

export async function timelineOf(
  { catalogue, src }: From,
  treatment: string | null,
  session = freshSession(),
): Promise<PigmentTimeline> {
  const element = await fixture<PigmentTimeline>(
    html`<pigment-timeline
      session=${session}
      .treatment=${treatment}
      start="2026-11-20"
      today="2026-11-22"
      .catalogue=${catalogue ?? null}
      .src=${src ?? null}
    ></pigment-timeline>`,
  );
  await element.updateComplete;
  await shown(element);
  return element;
}

/** What the page is told by `pigment-error` and the console while `act` runs. */
export async function faultsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const faults: string[] = [];
  const original = console.error;
  const listen = (event: Event): void => {
    faults.push(JSON.stringify((event as CustomEvent).detail));
  };
  const broken = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push(String('reason' in event ? event.reason : event.message));
  };
  console.error = (...args: unknown[]) => faults.push(args.map(String).join(' '));
  document.addEventListener('pigment-error', listen);
  addEventListener('error', broken);
  addEventListener('unhandledrejection', broken);
  try {
    await act();
  } finally {
    document.removeEventListener('pigment-error', listen);
    removeEventListener('error', broken);
    removeEventListener('unhandledrejection', broken);
    console.error = original;
  }
  return faults;
}
