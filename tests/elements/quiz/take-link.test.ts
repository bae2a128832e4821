/** A link to the result: made only when asked for, in the fragment only, and read without trusting it. */
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { answersOf } from '../../../src/elements/shared/session.ts';
import { linkTo } from '../../../src/elements/quiz/take/link.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { byRole } from '../../helpers/roles.ts';
import { answer, focused, fresh, landing, MELASMA, open, press, result, root, title, words, onwards } from './quiz.ts';

const { version } = catalogue.meta;
const home = location.href;
const line = (quiz: PigmentQuiz): string => words(root(quiz).querySelector('[part=from-link]'));
const linkBox = (quiz: PigmentQuiz) => root(quiz).querySelector<HTMLInputElement>('[part=link] input');

const fragmentOf = (session: string, answers: Answers, catalogueVersion = version): string =>
  new URL(linkTo(home, { session, answers, catalogueVersion })).hash;
const coded = (text: string): string =>
  `#pigment-quiz=${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
/** The page as if it had been opened with this fragment. */
const openedWith = (fragment: string): void => {
  history.replaceState(null, '', home.replace(/#.*/, '') + fragment);
};
async function opened(fragment: string, session: string): Promise<PigmentQuiz> {
  openedWith(fragment);
  const quiz = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
  await waitUntil(() => title(quiz) !== '', 'a screen is there');
  await quiz.updateComplete;
  return quiz;
}

afterEach(() => {
  history.replaceState(null, '', home);
});

describe('making a link', () => {
  it('waits to be asked, warns, and selects it', async () => {
    const quiz = await result(MELASMA);
    expect(linkBox(quiz)).to.equal(null);
    expect(root(quiz).textContent).to.not.contain('pigment-quiz=');
    await press(quiz, 'Make a link');
    await waitUntil(() => focused() === linkBox(quiz) && linkBox(quiz) !== null, 'the link has focus');
    const box = linkBox(quiz)!;
    expect(byRole(quiz, 'textbox', 'Link to your result')).to.equal(box);
    const warning = root(quiz).getElementById(box.getAttribute('aria-describedby')!)!;
    expect(words(warning)).to.contain('Anyone who has it can read them');
    expect([box.readOnly, box.selectionStart, box.selectionEnd]).to.deep.equal([true, 0, box.value.length]);
  });

  it('keeps the answers in the fragment, on the page’s own address', async () => {
    openedWith('#the-page-s-own');
    const quiz = await result(MELASMA);
    await press(quiz, 'Make a link');
    const url = new URL(linkBox(quiz)!.value);
    expect(url.href.replace(url.hash, '')).to.equal(home.replace(/#.*/, ''));
    expect(url.hash).to.match(/^#pigment-quiz=[\w-]+$/);
    expect(url.hash.length).to.be.below(600);
  });

  it('tells nobody: no event, request, storage or change of the address', async () => {
    const quiz = await result(MELASMA);
    const told: string[] = [];
    const note = (event: Event) => told.push(event.type);
    const types = ['click', 'input', 'select', 'focusin', 'copy', 'pigment-result', 'pigment-error', 'hashchange'];
    for (const type of types) window.addEventListener(type, note);
    const state = () => [location.href, history.length, localStorage.length, sessionStorage.length, document.cookie];
    const before = state();
    const requests = performance.getEntriesByType('resource').length;
    await press(quiz, 'Make a link');
    await waitUntil(() => focused() === linkBox(quiz), 'the link has focus');
    for (const type of types) window.removeEventListener(type, note);
    expect(told).to.be.empty;
    expect(state()).to.deep.equal(before);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('is undone by other answers', async () => {
    const quiz = await result(MELASMA);
    await press(quiz, 'Make a link');
    await press(quiz, 'Change your answer to “What do your marks look like?”');
    await answer(quiz, 'Many tiny dots');
    expect(linkBox(quiz)).to.equal(null);
  });

  it('has room for every answer there is', async () => {
    const every = Object.fromEntries(
      Object.entries(catalogue.questions).map(([id, { options }]) => [id, Object.keys(options)]),
    );
    const session = `${fresh()} mit Umlauten äöü`;
    const quiz = await opened(fragmentOf(session, every), session);
    expect(quiz.answers).to.deep.equal(every);
  });
});

describe('opening a link', () => {
  it('shows the result, says where it is from, and moves no focus', async () => {
    const session = fresh();
    const before = document.activeElement;
    const quiz = await opened(fragmentOf(session, MELASMA), session);
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(quiz.answers).to.deep.equal(MELASMA);
    expect(line(quiz)).to.match(/^These answers came with the link that you opened\. They may not be your own\. Clear/);
    expect(document.activeElement).to.equal(before);
  });

  it('leaves the address alone', async () => {
    const session = fresh();
    const fragment = fragmentOf(session, MELASMA);
    const { length } = history;
    await opened(fragment, session);
    expect([location.hash, history.length]).to.deep.equal([fragment, length]);
  });

  it('of earlier rules says so', async () => {
    const session = fresh();
    const quiz = await opened(fragmentOf(session, MELASMA, '0.0.9'), session);
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(line(quiz)).to.contain('Our rules or texts have changed since the link was made');
    const other = fresh();
    const gone = await opened(fragmentOf(other, { ...MELASMA, look: ['patches', 'stripes'] }), other);
    expect(line(gone)).to.contain('have changed since');
  });

  it('with answers missing goes on with the first that is', async () => {
    const session = fresh();
    const { look: _look, ...rest } = MELASMA;
    const quiz = await opened(fragmentOf(session, rest), session);
    // The skin tone of its drawings comes before it.
    expect(title(quiz)).to.equal('Show the pictures in this skin tone');
    await onwards(quiz);
    expect(title(quiz)).to.equal('What do your marks look like?');
    expect(line(quiz)).to.contain('came with the link');
  });

  it('offers to clear, for good: a quiz that comes later does not bring it back', async () => {
    const session = fresh();
    const quiz = await opened(fragmentOf(session, MELASMA), session);
    await press(quiz, 'Clear these answers');
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect([quiz.answers, line(quiz)]).to.deep.equal([{}, '']);
    expect(focused() === landing(quiz), 'focus is on the question').to.equal(true);
    expect(title(quiz)).to.equal('Are you 18 or over?');
    const later = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
    expect(title(later)).to.equal('Are you 18 or over?');
  });

  it('says no more where they are from once an answer is changed', async () => {
    const session = fresh();
    const quiz = await opened(fragmentOf(session, MELASMA), session);
    await press(quiz, 'Change your answer to “How many days could you take off to heal?”');
    expect(line(quiz)).to.contain('came with the link');
    await answer(quiz, 'A week or two is fine');
    expect(line(quiz)).to.equal('');
  });

  it('is for its own session only', async () => {
    const quiz = await opened(fragmentOf('somebody-else', MELASMA), fresh());
    expect([title(quiz), line(quiz)]).to.deep.equal(['Are you 18 or over?', '']);
    expect(answersOf('somebody-else')).to.deep.equal({});
  });

  it('works on a page that is open already, also twice', async () => {
    const session = fresh();
    const quiz = await opened('', session);
    for (const look of ['patches', 'freckles', 'patches']) {
      location.hash = fragmentOf(session, { ...MELASMA, look: [look] });
      await waitUntil(() => quiz.answers['look']?.[0] === look, `${look} is taken up`, { timeout: 5_000 });
      await quiz.updateComplete;
      expect(title(quiz)).to.match(/^Your marks may be/);
    }
    await press(quiz, 'Clear these answers');
    location.hash = '';
    location.hash = fragmentOf(session, { ...MELASMA, look: ['patches'] });
    await waitUntil(() => title(quiz) === 'Your marks may be melasma', 'it is shown again');
  });

  it('lives beside a page’s own routes', async () => {
    const session = fresh();
    const quiz = await opened(fragmentOf(session, MELASMA).replace('#', '#/skin?tab=2&'), session);
    expect(title(quiz)).to.equal('Your marks may be melasma');
    const other = fresh();
    for (const fragment of ['#/skin', '#pigment-quiz', '#my-pigment-quiz-section', '#quiz=eyJ2IjoxfQ']) {
      const quiet = await opened(fragment, other);
      expect([title(quiet), line(quiet)], fragment).to.deep.equal(['Are you 18 or over?', '']);
    }
  });

  it('that only looks like ours fetches nothing more than ours does, and is not told to the page', async () => {
    const told: string[] = [];
    const note = (event: Event) => told.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    for (const type of ['pigment-start', 'pigment-result', 'pigment-error']) document.addEventListener(type, note);
    const session = fresh();
    await opened(fragmentOf(session, MELASMA), session);
    await opened(coded('nonsense'), fresh());
    for (const type of ['pigment-start', 'pigment-result', 'pigment-error']) document.removeEventListener(type, note);
    expect(told).to.deep.equal(['pigment-result null']);
  });
});

describe('a link that cannot be read', () => {
  const json = (link: unknown) => coded(JSON.stringify(link));
  const CASES: Record<string, string> = {
    empty: '#pigment-quiz=',
    broken: '#pigment-quiz=%E0%A4%A',
    'cut off': fragmentOf('default', MELASMA).slice(0, 80),
    'no JSON': coded('hello'),
    'a number': coded('7'),
    null: coded('null'),
    'an array': coded('[]'),
    'of another version': json({ v: 2, c: version, a: MELASMA }),
    'without answers': json({ v: 1, c: version }),
    'with answers of the wrong kind': json({ v: 1, c: version, a: 'adult' }),
    'with null for answers': json({ v: 1, c: version, a: null }),
    'with a list for answers': json({ v: 1, c: version, a: [['adult']] }),
    'with unknown ids only': json({ v: 1, c: version, a: { dinner: ['soup'], age: ['martian'] } }),
    'with a prototype': coded(`{"v":1,"c":"${version}","__proto__":{"a":{"age":["adult"]}}}`),
    'with hostile ids': coded(
      `{"v":1,"c":"${version}","a":{"__proto__":["adult"],"constructor":["<img src=x onerror=alert(1)>"]}}`,
    ),
    'with options that are no texts': json({ v: 1, c: version, a: { age: [{ toString: 'adult' }, 1, null] } }),
    'deeply nested': coded(`{"v":1,"c":"${version}","a":${'['.repeat(1_000)}${']'.repeat(1_000)}}`),
    'of a megabyte': `#pigment-quiz=${'eyJ2IjoxfQ'.repeat(100_000)}`,
  };

  for (const [name, fragment] of Object.entries(CASES)) {
    it(`${name}: is told in one line and changes nothing`, async () => {
      const faults: string[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent) => faults.push(event.type);
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      const quiz = await opened(fragment, fresh());
      await new Promise((resolve) => setTimeout(resolve));
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(title(quiz)).to.equal('Are you 18 or over?');
      expect(line(quiz)).to.equal('The link that you opened could not be read, so no answers were taken from it.');
      expect(quiz.answers).to.deep.equal({});
      expect(faults).to.be.empty;
      await answer(quiz, '18 or over');
      expect(line(quiz)).to.equal('');
    });
  }

  it('keeps what is known of one that holds more', async () => {
    const session = fresh();
    const a = { age: ['adult', 'adult', 'martian'], 'warning-signs': ['none'], dinner: ['soup'], look: 'patches' };
    const quiz = await opened(json({ v: 1, c: version, s: session, a }), session);
    expect(quiz.answers).to.deep.equal({ age: ['adult'], 'warning-signs': ['none'] });
    expect(line(quiz)).to.contain('have changed since');
  });
});
