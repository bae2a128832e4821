/** Answers stay inside: no event, request, storage, address or attribute tells one. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { answer, choice, focused, MELASMA, open, press, result, root, title, toResult } from './quiz.ts';

const NATIVE = [
  ...['click', 'input', 'change', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'dblclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'pointerover', 'pointerout', 'pointermove', 'mousedown', 'mouseup'],
  ...['mouseover', 'mouseout', 'mousemove', 'touchstart', 'touchend', 'beforeinput'],
];

// First in this file: the page is new, so that nothing has been fetched yet.
it('fetches everything before the first answer is in, and nothing after it', async () => {
  performance.setResourceTimingBufferSize(5_000);
  const quiz = await open();
  let answeredAt = Infinity;
  choice(quiz, '18 or over').focus();
  choice(quiz, '18 or over').click();
  await quiz.updateComplete;
  root(quiz).querySelector<HTMLElement>('[part=continue]')!.click();
  await waitUntil(() => Object.keys(quiz.answers).length > 0, 'the answer is in', { interval: 1, timeout: 8_000 });
  answeredAt = performance.now();
  await quiz.updateComplete;
  await answer(quiz, 'None of these');
  await answer(quiz, 'Flat marks, lighter than the skin around them');
  await answer(quiz, 'Sometimes burns a little, then tans');
  await answer(quiz, 'None of these');
  await answer(quiz, 'None of these');
  expect(title(quiz)).to.match(/^Your marks may be/);
  const ours = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/src/'));
  expect(
    ours.some(({ name }) => name.endsWith('/result.ts')),
    'the result was fetched on the way',
  ).to.equal(true);
  expect(ours.filter(({ startTime }) => startTime > answeredAt).map(({ name }) => name)).to.be.empty;
});

describe('events', () => {
  it('of the controls do not reach the document', async () => {
    const quiz = await open();
    const told: string[] = [];
    const listen = (event: Event) => {
      const [target] = event.composedPath();
      if (target instanceof Node && root(quiz).contains(target))
        told.push(`${event.type} ${(target as Element).localName}`);
    };
    for (const type of NATIVE) document.addEventListener(type, listen);
    const { x, y, width, height } = root(quiz).querySelectorAll('.row')[1]!.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position }).catch(() => undefined);
    await sendMouse({ type: 'click', position }).catch(() => {
      choice(quiz, '18 or over').click();
    });
    await quiz.updateComplete;
    expect(choice(quiz, '18 or over').checked).to.equal(true);
    await sendKeys({ press: 'ArrowUp' });
    await press(quiz, 'Continue');
    await answer(quiz, 'None of these');
    await press(quiz, 'Change your answer to “Are you 18 or over?”');
    for (const type of NATIVE) document.removeEventListener(type, listen);
    expect(told).to.be.empty;
  });

  it('of the page’s own fallback content do', async () => {
    const quiz = await open();
    const button = document.createElement('button');
    quiz.append(button);
    let heard = false;
    document.addEventListener(
      'click',
      () => {
        heard = true;
      },
      { once: true },
    );
    button.click();
    expect(heard).to.equal(true);
  });

  it('of the quiz carry nothing, and come once in a run', async () => {
    const quiz = await open();
    const heard: string[] = [];
    const note = (event: Event) => heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    for (const type of ['pigment-start', 'pigment-result', 'pigment-error']) document.addEventListener(type, note);
    await toResult(quiz);
    await press(quiz, 'Change your answer to “Are you 18 or over?”');
    await answer(quiz, '18 or over');
    expect(heard).to.deep.equal(['pigment-start null', 'pigment-result null']);
    await press(quiz, 'Clear everything');
    await toResult(quiz);
    for (const type of ['pigment-start', 'pigment-result', 'pigment-error']) document.removeEventListener(type, note);
    expect(heard.slice(2)).to.deep.equal(['pigment-start null', 'pigment-result null']);
  });
});

describe('traces', () => {
  it('are in no storage, cookie, address, title or attribute', async () => {
    const attributes = (quiz: Element) => quiz.getAttributeNames().map((name) => `${name}=${quiz.getAttribute(name)}`);
    const state = () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      location.href,
      document.title,
      history.length,
    ];
    const quiz = await open();
    const [before, own] = [state(), attributes(quiz)];
    await toResult(quiz);
    expect(state()).to.deep.equal(before);
    expect(attributes(quiz)).to.deep.equal(own);
  });

  it('are masked for session replay, where the page has not said otherwise', async () => {
    const quiz = await open();
    expect(quiz.getAttribute('data-clarity-mask')).to.equal('true');
    expect(quiz.getAttribute('data-dd-privacy')).to.equal('mask');
    expect(quiz.hasAttribute('data-hj-suppress')).to.equal(true);
    const own = document.createElement('pigment-quiz');
    own.setAttribute('data-clarity-mask', 'false');
    document.body.append(own);
    expect(own.getAttribute('data-clarity-mask')).to.equal('false');
    own.remove();
  });

  it('do not differ in the booking link of different outcomes', async () => {
    const links = [];
    for (const answers of [
      MELASMA,
      { ...MELASMA, look: ['pale-marks'] },
      { age: ['adult'], 'warning-signs': ['changed'] },
    ]) {
      const quiz = await result(answers, { bookingUrl: '/book' });
      const link = root(quiz).querySelector('[part=booking]')!;
      links.push([link.getAttribute('href'), link.textContent]);
    }
    expect(new Set(links.map(String)).size).to.equal(1);
  });
});

it('moves no focus out of the quiz when everything is fetched', async () => {
  const quiz = await open();
  choice(quiz, 'Under 18').focus();
  await waitUntil(() => quiz.recommendation !== null, 'the result can be computed');
  expect(focused()).to.equal(choice(quiz, 'Under 18'));
});
