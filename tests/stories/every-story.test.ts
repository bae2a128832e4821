/** Every story is a fixture: it is opened as a reader would see it, and has to pass axe. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import axe from 'axe-core';
import { html, render, type TemplateResult } from 'lit';
import * as comparison from '../../stories/comparison.stories.ts';
import * as quiz from '../../stories/quiz.stories.ts';
import * as timeline from '../../stories/timeline.stories.ts';

type Args = Record<string, unknown>;
interface Story {
  render?: (args: Args) => TemplateResult;
  args?: Args;
  /** What a reader does, once it is there. */
  play?: (at: { canvasElement: HTMLElement }) => Promise<void>;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A story is a widget, not a page: landmarks and a first-level heading are the page's.
const NOT_OURS = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

const widgets = (root: ParentNode): Element[] => [
  ...root.querySelectorAll('pigment-quiz, pigment-comparison, pigment-timeline'),
];

async function settled(root: HTMLElement): Promise<void> {
  await waitUntil(() => widgets(root).every((widget) => customElements.get(widget.localName)), 'defined');
  for (const widget of widgets(root)) await (widget as Element & { updateComplete: Promise<boolean> }).updateComplete;
  const busy = (): boolean => widgets(root).some((widget) => widget.shadowRoot?.querySelector('[aria-busy="true"]'));
  await waitUntil(() => !busy(), 'nothing is loading any more', { timeout: 8_000 });
  // What depends on sizes follows in a frame of its own.
  await nextFrame();
  await nextFrame();
}

const describeFault = ({ id, help, nodes }: axe.Result): string =>
  `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.flat().join(' ')}\n  ${failureSummary ?? ''}`).join('\n')}`;

for (const [file, { default: meta, ...stories }] of Object.entries({ quiz, comparison, timeline })) {
  describe(`stories of the ${file}`, function () {
    this.timeout(20_000);
    let container: HTMLElement;

    beforeEach(() => {
      container = document.createElement('div');
      document.body.append(container);
    });
    afterEach(() => {
      render(html``, container);
      container.remove();
    });

    for (const [name, story] of Object.entries(stories as unknown as Record<string, Story>)) {
      it(`${name} passes axe`, async () => {
        const draw = story.render ?? (meta as Story).render;
        expect(draw, 'a story renders something').to.be.a('function');
        render(draw?.({ ...(meta as Story).args, ...story.args }) ?? html``, container);
        await settled(container);
        await story.play?.({ canvasElement: container });
        expect(widgets(container)).to.not.be.empty;
        const { violations } = await axe.run(container, { runOnly: RULES, rules: NOT_OURS });
        expect(violations.map(describeFault).join('\n')).to.equal('');
      });
    }
  });
}

it('axe sees into the widgets: a fault inside a shadow root is found', async () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' });
  render(html`<button></button>`, host.shadowRoot as ShadowRoot);
  document.body.append(host);
  const { violations } = await axe.run(host, { runOnly: RULES, rules: NOT_OURS });
  host.remove();
  expect(violations.map(({ id }) => id)).to.include('button-name');
});
