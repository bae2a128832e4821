/** `condition`: on a page about one condition the look is not asked, and the visitor's own answer wins. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import type { ErrorDetail } from '../../../src/elements/shared/faults.ts';
import { answersOf, setAnswers } from '../../../src/elements/shared/session.ts';
import {
  answer,
  choice,
  choose,
  focused,
  fresh,
  MELASMA,
  open,
  press,
  root,
  section,
  title,
  words,
  TONES,
} from './quiz.ts';

const about = (condition: string, session = fresh()): Promise<PigmentQuiz> =>
  open(html`<pigment-quiz session=${session} condition=${condition}></pigment-quiz>`);
const progress = (quiz: PigmentQuiz): string => words(root(quiz).querySelector('.progress'));
const { look: _look, ...WITHOUT_LOOK } = MELASMA;

async function toSkinType(quiz: PigmentQuiz, ...onset: string[]): Promise<void> {
  await answer(quiz, '18 or over');
  await answer(quiz, 'None of these');
  for (const label of onset) await answer(quiz, label);
}

/** From the skin type to the result. */
async function toResult(quiz: PigmentQuiz): Promise<void> {
  await answer(quiz, 'Sometimes burns a little, then tans');
  await answer(quiz, 'None of these');
  await answer(quiz, 'None of these');
  await answer(quiz, 'Either is fine');
  await answer(quiz, 'Up to about 3 days');
}

describe('a page about one condition', () => {
  it('is not asked for the look, but for how it began, and counts truly', async () => {
    const quiz = await about('melasma');
    expect(words(root(quiz).querySelector('.intro'))).to.match(/^Up to 8 short questions/);
    const seen = [progress(quiz)];
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    expect(title(quiz)).to.equal('How did the marks begin?');
    seen.push(progress(quiz));
    await press(quiz, 'Back');
    expect(title(quiz), 'nor on the way back').to.equal('Do you notice any of these signs?');
    await press(quiz, 'Continue');
    await answer(quiz, 'In pregnancy, or with hormones');
    seen.push(progress(quiz));
    await toResult(quiz);
    expect(seen).to.deep.equal([
      'Question 1, at most 7 to go',
      'Question 3, at most 5 to go',
      'Question 4, at most 4 to go',
    ]);
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(quiz.answers).to.deep.equal({ ...MELASMA });
  });

  it('skips how it began where that is not asked', async () => {
    const quiz = await about('pih');
    expect(words(root(quiz).querySelector('.intro'))).to.match(/^Up to 7 short questions/);
    await toSkinType(quiz);
    expect(title(quiz)).to.equal('What does strong sun do to your untanned skin?');
  });

  it('says in the result what the page answered, and lets the visitor change it', async () => {
    const quiz = await about('melasma');
    await toSkinType(quiz, 'In pregnancy, or with hormones');
    await toResult(quiz);
    const row = [...section(quiz, 'Your answers').querySelectorAll('.answers > div')].find((div) =>
      words(div).startsWith('What do your marks look like?'),
    )!;
    expect(words(row)).to.contain('This page gave this answer');
    expect(words(root(quiz).querySelector('.because'))).to.equal(
      'This page is about one kind of mark. Because you chose “In pregnancy, or with hormones”.',
    );
    await press(quiz, 'Change your answer to “What do your marks look like?”');
    expect(choice(quiz, 'Blotchy patches, darker than the skin around them').checked).to.equal(true);
    await answer(quiz, 'Many tiny dots');
    expect(title(quiz)).to.equal('Your marks may be freckles');
    expect(root(quiz).textContent).to.not.contain('This page gave this answer');
    quiz.condition = 'solar-lentigines';
    await quiz.updateComplete;
    expect(quiz.answers['look'], 'the visitor’s own answer wins').to.deep.equal(['freckles']);
  });

  it('keeps the same look when the visitor has confirmed it', async () => {
    const quiz = await about('melasma');
    await toSkinType(quiz, 'In pregnancy, or with hormones');
    await toResult(quiz);
    await press(quiz, 'Change your answer to “What do your marks look like?”');
    await press(quiz, 'Continue');
    await waitUntil(() => title(quiz).startsWith('Your marks'), 'the result');
    quiz.condition = 'freckles';
    await quiz.updateComplete;
    expect(quiz.answers['look']).to.deep.equal(['patches']);
  });

  it('may change later, and then the look with it', async () => {
    const quiz = await about('melasma');
    await toSkinType(quiz);
    expect(quiz.answers['look']).to.deep.equal(['patches']);
    quiz.setAttribute('condition', 'igh');
    await quiz.updateComplete;
    expect(quiz.answers['look']).to.deep.equal(['pale-dots']);
    expect(title(quiz)).to.equal('What does strong sun do to your untanned skin?');
    quiz.removeAttribute('condition');
    await quiz.updateComplete;
    expect(quiz.answers['look']).to.equal(undefined);
    expect(title(quiz)).to.equal(TONES);
    quiz.condition = 'melasma';
    await quiz.updateComplete;
    expect(title(quiz), 'while the question is on the screen').to.equal('How did the marks begin?');
  });

  it('may come while the visitor chooses: the screen, the choice and focus stay', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await choose(quiz, 'I’m not sure');
    const box = choice(quiz, 'I’m not sure');
    box.focus();
    quiz.condition = 'melasma';
    quiz.name = 'quiz';
    await quiz.updateComplete;
    expect(choice(quiz, 'I’m not sure')).to.equal(box);
    expect(box.checked).to.equal(true);
    expect(focused()).to.equal(box);
    expect(quiz.answers['look']).to.deep.equal(['patches']);
  });

  it('answers again after everything was cleared', async () => {
    const quiz = await about('melasma');
    await toSkinType(quiz);
    quiz.restart();
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({});
    await toSkinType(quiz);
    expect(title(quiz)).to.equal('How did the marks begin?');
  });

  it('tells the other widgets of the session too, and respects what they answered', async () => {
    const session = fresh();
    const quiz = await about('melasma', session);
    await answer(quiz, '18 or over');
    await quiz.updateComplete;
    expect(answersOf(session)).to.deep.equal({ age: ['adult'], look: ['patches'] });
    setAnswers(session, { ...answersOf(session), look: ['uneven'] });
    await quiz.updateComplete;
    expect(answersOf(session)['look']).to.deep.equal(['uneven']);
  });

  it('fills the look of answers that are set without one, and leaves one that is set', async () => {
    const quiz = await about('melasma');
    quiz.answers = WITHOUT_LOOK;
    await quiz.updateComplete;
    expect(quiz.answers['look']).to.deep.equal(['patches']);
    quiz.answers = { ...MELASMA, look: ['pale-dots'] };
    await quiz.updateComplete;
    expect(quiz.answers['look']).to.deep.equal(['pale-dots']);
  });

  for (const condition of Object.keys(catalogue.conditions).filter((id) => id !== 'vitiligo')) {
    it(`finds a look for ${condition} that makes it likely`, async () => {
      const quiz = await about(condition);
      quiz.answers = { age: ['adult'] };
      await quiz.updateComplete;
      const { supports } = catalogue.questions['look']!.options[quiz.answers['look']![0]!]!;
      expect(supports?.['*']).to.deep.include({ condition, likelihood: 'likely' });
    });
  }
});

describe('a condition that cannot be used', () => {
  const { error } = console;
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = error;
  });

  for (const { found, said } of [
    { found: 'melsma', said: /condition="melsma" is not a condition\. Did you mean "melasma"\? Accepted: .*pih/ },
    { found: 'vitiligo', said: /condition="vitiligo" is a condition that no look by itself makes likely\. Accepted: / },
  ]) {
    it(`is reported, and the look is asked: ${found}`, async () => {
      const quiz = document.createElement('pigment-quiz');
      quiz.session = fresh();
      quiz.setAttribute('condition', found);
      const told = oneEvent(quiz, 'pigment-error');
      document.body.append(quiz);
      const { detail } = (await told) as CustomEvent<ErrorDetail>;
      expect(detail.problems[0]?.message).to.match(said);
      await quiz.updateComplete;
      await answer(quiz, '18 or over');
      await answer(quiz, 'None of these');
      expect(title(quiz)).to.equal('What do your marks look like?');
      quiz.remove();
    });
  }

  it('is left out in silence where a framework wrote an object', async () => {
    let told = 0;
    const note = () => (told += 1);
    document.addEventListener('pigment-error', note);
    await about('[object Object]');
    document.removeEventListener('pigment-error', note);
    expect(told).to.equal(0);
  });
});
