/** `remember="tab"`: the answers survive a reload, in this tab's storage; without it no storage is touched. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { setAnswers } from '../../../src/elements/shared/session.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { answer, focused, landing, fresh, MELASMA, open, press, root, title, words, onwards, TONES } from './quiz.ts';

const RESTORED = 'Your answers from earlier in this tab are shown.';
const note = (quiz: PigmentQuiz): string => words(root(quiz).querySelector('.note'));
const stored = (session: string): unknown => {
  const text = sessionStorage.getItem(`pigment-quiz:${session}`);
  return text === null ? null : JSON.parse(text);
};
const keep = (session: string, copy: unknown): void => {
  sessionStorage.setItem(`pigment-quiz:${session}`, typeof copy === 'string' ? copy : JSON.stringify(copy));
};
const remembering = (session: string, condition: string | null = null): Promise<PigmentQuiz> =>
  open(html`<pigment-quiz session=${session} remember="tab" condition=${condition ?? ''}></pigment-quiz>`);

describe('remember="tab"', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('keeps each answer under the name of the session, and only there', async () => {
    const session = fresh();
    const quiz = await remembering(session);
    expect(words(root(quiz).querySelector('.intro'))).to.contain('kept in this tab');
    expect(stored(session)).to.equal(null);
    await answer(quiz, '18 or over');
    expect(stored(session)).to.deep.equal({ answers: { age: ['adult'] } });
    expect(Object.keys(sessionStorage)).to.deep.equal([`pigment-quiz:${session}`]);
    expect(localStorage.length).to.equal(0);
  });

  it('shows the next question after a reload, says so, and moves neither focus nor the page', async () => {
    const session = fresh();
    keep(session, { answers: { age: ['adult'], 'warning-signs': ['none'] } });
    const button = document.createElement('button');
    document.body.prepend(button);
    button.focus();
    const from = window.scrollY;
    const quiz = await remembering(session);
    expect(title(quiz)).to.equal(TONES);
    expect(note(quiz)).to.match(new RegExp(`^${RESTORED}`));
    expect(focused()).to.equal(button);
    expect(window.scrollY).to.equal(from);
    button.remove();
    await onwards(quiz);
    await answer(quiz, 'Many tiny dots');
    expect(note(quiz), 'the line goes with the next step').to.equal('');
  });

  it('shows the result after a reload, and does not tell of it again', async () => {
    const session = fresh();
    keep(session, { answers: MELASMA });
    let told = 0;
    const count = () => (told += 1);
    document.addEventListener('pigment-result', count);
    const quiz = await remembering(session);
    document.removeEventListener('pigment-result', count);
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(note(quiz)).to.contain(RESTORED);
    expect(told).to.equal(0);
  });

  it('forgets on a press of the button beside it', async () => {
    const session = fresh();
    keep(session, { answers: MELASMA });
    const quiz = await remembering(session);
    expect(byRole(quiz, 'button', 'Forget them').getBoundingClientRect().height).to.be.at.least(40);
    await press(quiz, 'Forget them');
    await waitUntil(() => title(quiz) === 'Are you 18 or over?', 'the first question');
    expect(stored(session)).to.equal(null);
    expect(quiz.answers).to.deep.equal({});
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
  });

  it('forgets with everything that is cleared', async () => {
    const session = fresh();
    const quiz = await remembering(session);
    await answer(quiz, '18 or over');
    await press(quiz, 'Clear everything');
    expect(stored(session)).to.equal(null);
  });

  it('forgets when the page takes the attribute away', async () => {
    const session = fresh();
    const quiz = await remembering(session);
    await answer(quiz, '18 or over');
    quiz.remember = null;
    await quiz.updateComplete;
    expect(stored(session)).to.equal(null);
    await answer(quiz, 'None of these');
    expect(stored(session)).to.equal(null);
    expect(Object.keys(quiz.answers)).to.have.length(2);
  });

  it('tells what the page answered from what the visitor answered', async () => {
    const session = fresh();
    const quiz = await remembering(session, 'melasma');
    await answer(quiz, '18 or over');
    await quiz.updateComplete;
    expect(stored(session)).to.deep.equal({ answers: { age: ['adult'], look: ['patches'] }, given: true });
    const other = fresh();
    keep(other, { answers: { age: ['adult'], look: ['patches'] }, given: true });
    const again = await remembering(other, 'igh');
    expect(again.answers['look'], 'the page has another subject now').to.deep.equal(['pale-dots']);
    const own = fresh();
    keep(own, { answers: { age: ['adult'], look: ['patches'] } });
    const kept = await remembering(own, 'igh');
    expect(kept.answers['look'], 'the visitor’s own answer stays').to.deep.equal(['patches']);
  });

  it('leaves answers that are in memory alone', async () => {
    const session = fresh();
    keep(session, { answers: MELASMA });
    setAnswers(session, { age: ['under-18'] });
    const quiz = await remembering(session);
    expect(quiz.answers).to.deep.equal({ age: ['under-18'] });
    expect(note(quiz)).to.equal('');
  });

  for (const broken of ['', '{', 'null', '[]', '{"answers":7}', '{"answers":{"age":["martian"],"x":1}}', '"text"']) {
    it(`takes a broken copy for none: ${broken || '(empty)'}`, async () => {
      const session = fresh();
      keep(session, broken);
      const quiz = await remembering(session);
      expect(title(quiz)).to.equal('Are you 18 or over?');
      expect(note(quiz)).to.equal('');
    });
  }

  it('works without a storage, and with one that refuses', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const refuse = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const get of [refuse, () => undefined, () => ({ getItem: refuse, setItem: refuse, removeItem: refuse })]) {
      Object.defineProperty(window, 'sessionStorage', { get, configurable: true });
      const quiz = await remembering(fresh());
      await answer(quiz, '18 or over');
      await press(quiz, 'Clear everything');
      expect(title(quiz)).to.equal('Are you 18 or over?');
    }
    Object.defineProperty(window, 'sessionStorage', own);
  });

  for (const value of ['yes', '', 'local']) {
    it(`is the only value: remember="${value}" is reported and nothing is kept`, async () => {
      const { error } = console;
      console.error = () => undefined;
      const quiz = document.createElement('pigment-quiz');
      quiz.session = fresh();
      quiz.setAttribute('remember', value);
      const told = oneEvent(quiz, 'pigment-error');
      document.body.append(quiz);
      const { detail } = (await told) as CustomEvent<{ problems: { message: string }[] }>;
      console.error = error;
      expect(detail.problems[0]?.message).to.contain(`remember="${value}"`).and.to.contain('Write "tab"');
      await quiz.updateComplete;
      await answer(quiz, '18 or over');
      expect(sessionStorage.length).to.equal(0);
      quiz.remove();
    });
  }
});

it('without `remember` no storage is touched, not even read', async () => {
  const touched: string[] = [];
  const places = ['sessionStorage', 'localStorage', 'indexedDB', 'caches'] as const;
  const own = places.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  for (const [name, descriptor] of own) {
    if (!descriptor) continue;
    const get = () => {
      touched.push(name);
      return descriptor.get?.call(window) as unknown;
    };
    Object.defineProperty(window, name, { get, configurable: true });
  }
  const quiz = await open(html`<pigment-quiz session=${fresh()} history condition="melasma"></pigment-quiz>`);
  await answer(quiz, '18 or over');
  await press(quiz, 'Clear everything');
  expect(allByRole(quiz, 'button', 'Forget them')).to.be.empty;
  for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(window, name, descriptor);
  expect(touched).to.be.empty;
});
