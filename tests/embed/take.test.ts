/** Opening a link to a result and printing it, with the built files under a strict policy. */
import { expect, waitUntil } from '@open-wc/testing';
import { linkTo } from '../../src/elements/quiz/take/link.ts';

type View = Window & typeof globalThis & { problems: string[] };

const answers = { age: ['adult'], 'warning-signs': ['none'], look: ['patches'], onset: ['hormones'] };
const rest = {
  'skin-type': ['type-3'],
  'skin-today': ['none'],
  health: ['none'],
  place: ['either'],
  downtime: ['days'],
};

it('a link is read and its result printed without a breach of a strict policy', async function () {
  this.timeout(20_000);
  const frame = document.createElement('iframe');
  const session = 'default';
  frame.src = linkTo('/tests/fixtures/cdn.html', { session, answers: { ...answers, ...rest }, catalogueVersion: '' });
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const view = frame.contentWindow as View;
  const quiz = view.document.querySelector('pigment-quiz')!;
  await waitUntil(() => quiz.shadowRoot?.querySelector('.paper'), 'the result is there', { timeout: 15_000 });

  const press = (name: string): void => {
    // Elements of another window are of other classes, so roles cannot be asked for.
    const buttons = [...quiz.shadowRoot!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === name)!.click();
  };
  const own = Object.getOwnPropertyDescriptor(view.HTMLIFrameElement.prototype, 'contentWindow')!;
  let printed = '';
  Object.defineProperty(view.HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      const inner = own.get!.call(this) as View;
      inner.print = () => {
        const { display } = inner.getComputedStyle(inner.document.querySelector('.paper')!);
        printed = `${display} ${inner.document.body.textContent}`;
      };
      return inner;
    },
  });
  press('Print');
  await waitUntil(() => printed !== '', 'it is printed');
  // Not on a screen: so the rules have come through the policy.
  expect(printed).to.match(/^none\s+Your marks may be melasma/);
  press('Make a link');
  await waitUntil(() => quiz.shadowRoot!.querySelector('[part=link]'), 'the link is made');
  expect(view.problems).to.deep.equal([]);
  frame.remove();
});
