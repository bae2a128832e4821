/** The quiz moves neither focus nor scroll when it comes, and on answering only what has to make room. */
import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { OUTCOMES } from '../../helpers/outcomes.ts';
import { controlsOf } from '../../helpers/tree.ts';
import { choice, fresh, root } from './quiz.ts';
import { byPointer, byScript, clickOn, onwards, questionShown, walk, type Manner } from './walk.ts';

const frames = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await nextFrame();
};

describe('a page that loads with the quiz', function () {
  this.timeout(20_000);
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    frame = document.createElement('iframe');
    frame.width = '600';
    frame.height = '400';
    document.body.prepend(frame);
  });
  afterEach(() => {
    frame.remove();
  });

  /** Everything that could move what the reader looks at, or where typing goes, while the quiz comes. */
  function moves(view: Window & typeof globalThis): string[] {
    const noted: string[] = [];
    const spy = (on: object, name: string) => {
      const holder = on as Record<string, (...args: unknown[]) => unknown>;
      const original = holder[name]!;
      holder[name] = function (...args) {
        noted.push(`${name}()`);
        return original.apply(this, args);
      };
    };
    spy(view.HTMLElement.prototype, 'focus');
    for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll']) {
      spy(view.Element.prototype, name);
      if (name !== 'scrollIntoView') spy(view, name);
    }
    for (const type of ['focusin', 'focusout', 'scroll'])
      view.document.addEventListener(type, () => noted.push(type), true);
    return noted;
  }

  const TALL = '<div style="block-size: 3000px">The page’s own text</div>';
  const FIELD = '<input id="own" autofocus aria-label="Search">';
  const QUIZ = '<pigment-quiz></pigment-quiz>';
  const pages = {
    'first, with a field that has focus after it': { body: QUIZ + FIELD + TALL, from: 0 },
    'first, below a field that has focus': { body: FIELD + QUIZ + TALL, from: 0 },
    'below the fold': { body: FIELD + TALL + QUIZ, from: 0 },
    'below the fold of a reader who has scrolled on': { body: TALL + QUIZ + TALL, from: 900 },
  };

  for (const [name, { body, from }] of Object.entries(pages))
    for (const answers of [undefined, OUTCOMES.ranked.answers])
      it(`keeps focus and scroll: ${name}, ${answers ? 'with a result' : 'with the first question'}`, async () => {
        frame.srcdoc = `<!doctype html><title>A page</title><body>${body}</body>`;
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const doc = frame.contentDocument!;
        const view = frame.contentWindow as Window & typeof globalThis;
        const field = doc.getElementById('own');
        await waitUntil(() => !field || doc.activeElement === field, 'autofocus', { timeout: 500 }).catch(() => {
          // An engine that does not give it in a frame.
          field?.focus({ preventScroll: true });
        });
        view.scrollTo(0, from);
        await frames(2);
        const noted = moves(view);
        const focus = doc.activeElement;

        const quiz = doc.querySelector('pigment-quiz') as PigmentQuiz;
        if (answers) quiz.answers = answers;
        const script = doc.createElement('script');
        script.type = 'module';
        script.src = '/src/elements/quiz/define.ts';
        doc.head.append(script);
        const state = answers ? ':state(complete)' : ':state(ready)';
        await waitUntil(() => quiz.matches(':defined') && quiz.matches(state), 'it is there', { timeout: 10_000 });
        await frames(3);
        expect(noted).to.deep.equal([]);
        expect(doc.activeElement).to.equal(focus);
        expect(view.scrollY).to.equal(from);
        expect(quiz.shadowRoot?.activeElement ?? null).to.equal(null);
      });
});

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

describe('while one answers', function () {
  this.timeout(30_000);
  let quiz: PigmentQuiz;
  let above: HTMLElement;
  let below: HTMLElement;
  let shifts: Shift[];
  let observer: PerformanceObserver | undefined;

  beforeEach(async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>Above the quiz</p>
        <pigment-quiz session=${fresh()}></pigment-quiz>
        <p>Below the quiz</p>
      </div>`,
    );
    quiz = page.querySelector('pigment-quiz')!;
    [above, below] = page.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
    await quiz.updateComplete;
    await frames(2);
    shifts = [];
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift' });
  });
  afterEach(async () => {
    observer?.disconnect();
    observer = undefined;
    await resetMouse();
  });

  const top = (element: Element | null): number =>
    element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : NaN;
  const heading = () => root(quiz).querySelector('.h.size-1');
  const places = (): Record<string, number> => ({
    above: top(above),
    quiz: top(quiz),
    below: top(below),
    heading: top(heading()),
    ...Object.fromEntries(controlsOf(quiz).map(({ element, name }) => [name, top(element)])),
  });

  /** Where everything is, frame by frame, while something is done; and what the browser calls a shift. */
  async function during(act: () => Promise<void>): Promise<{ seen: Record<string, number>[]; shifted: Shift[] }> {
    const seen = [places()];
    let over = false;
    const watching = (async () => {
      while (!over) {
        await nextFrame();
        seen.push(places());
      }
    })();
    const from = shifts.length;
    await act();
    await frames(3);
    over = true;
    await watching;
    shifts.push(...((observer?.takeRecords() ?? []) as Shift[]));
    return { seen, shifted: shifts.slice(from) };
  }
  const distinct = (seen: Record<string, number>[], what: string): number[] => [
    ...new Set(seen.flatMap((at) => (Number.isNaN(at[what] ?? NaN) ? [] : at[what]!))),
  ];

  /** What the browser counts against a page: nothing but what the visitor's own step brought, and nothing above it. */
  function expectNoOtherShift(): void {
    const unasked = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
    expect(unasked, 'no shift that the visitor did not ask for').to.deep.equal([]);
    // What is inside a shadow root is told without its node.
    const outside = shifts.flatMap(({ sources }) => sources.flatMap(({ node }) => node ?? []));
    expect([...new Set(outside)].filter((node) => node !== below)).to.deep.equal([]);
  }

  it('nothing moves when something is chosen, and each question stands where the last one stood', async () => {
    const headings: number[] = [];
    const still: Manner = {
      async take(_, input) {
        const { seen, shifted } = await during(() => byPointer.take(quiz, input));
        for (const place of Object.keys(seen[0]!)) expect(distinct(seen, place), place).to.have.length(1);
        expect(shifted).to.deep.equal([]);
        // All that a result needs is there, so that the next screen comes at once.
        await quiz.updateComplete;
      },
      async press(_, button) {
        const { seen } = await during(() => onwards(quiz, () => byPointer.press(quiz, button)));
        expect(distinct(seen, 'above'), 'what is above the quiz').to.have.length(1);
        expect(distinct(seen, 'quiz')).to.have.length(1);
        expect(distinct(seen, 'heading').length, 'the heading goes to its new place at once').to.be.at.most(2);
        expect(distinct(seen, 'below').length, 'so does what is below').to.be.at.most(2);
      },
    };
    await walk(quiz, OUTCOMES.ranked.answers, still, () => {
      if (questionShown(quiz)) headings.push(top(heading()) - top(quiz));
    });
    expect(headings).to.have.length(Object.keys(OUTCOMES.ranked.answers).length);
    expect(new Set(headings.slice(1)), 'from the second question on').to.have.property('size', 1);
    expectNoOtherShift();
  });

  it('an error makes room for itself once, at the visitor’s own step', async () => {
    await walk(quiz, { age: ['adult'] }, byScript);
    const { seen } = await during(async () => {
      await byPointer.press(quiz, 'Continue');
      await waitUntil(() => /Error/.test(root(quiz).querySelector('[part=error]')?.textContent ?? ''), 'the error');
    });
    expect(distinct(seen, 'above')).to.have.length(1);
    for (const place of ['heading', 'Continue', 'below'])
      expect(distinct(seen, place), place).to.have.length.of.at.most(2);
    const after = await during(() => clickOn(choice(quiz, 'None of these').closest('label')!));
    expect(distinct(after.seen, 'above')).to.have.length(1);
    expectNoOtherShift();
  });

  it('what is unfolded moves only what is below it', async () => {
    await walk(quiz, OUTCOMES.ranked.answers, byScript);
    const controls = controlsOf(quiz).map(({ element }) => element!);
    const at = controls.findIndex((control) => control.textContent?.includes('evidence for melasma'));
    const before = controls.slice(0, at + 1);
    const from = before.map(top);
    await during(() => clickOn(controls[at]!));
    expect((controls[at]!.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(before.map(top)).to.deep.equal(from);
    expect(top(heading())).to.be.greaterThan(top(above));
    expectNoOtherShift();
  });
});
