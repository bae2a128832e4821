/** Quizzes with sessions of their own do not mix; those of one session show the same. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { answersOf, setAnswers } from '../../../src/elements/shared/session.ts';
import { answer, choice, choose, fresh, MELASMA, open, result, root, title } from './quiz.ts';

async function two(a: string, b: string): Promise<PigmentQuiz[]> {
  const page = await fixture<HTMLElement>(html`<div>
    <pigment-quiz session=${a}></pigment-quiz><pigment-quiz session=${b}></pigment-quiz>
  </div>`);
  const both = [...page.querySelectorAll('pigment-quiz')];
  for (const quiz of both) await quiz.updateComplete;
  return both;
}

describe('sessions', () => {
  it('keep two quizzes apart', async () => {
    const [a, b] = await two(fresh(), fresh());
    await choose(a!, '18 or over');
    await choose(b!, 'Under 18');
    expect(choice(a!, '18 or over').checked, 'radio names do not collide').to.equal(true);
    expect(root(a!).querySelector('input')!.name).to.not.equal(root(b!).querySelector('input')!.name);
    await answer(a!, '18 or over');
    expect(b!.answers).to.deep.equal({});
    expect(title(b!)).to.equal('Are you 18 or over?');
  });

  it('of one name show the same screen', async () => {
    const session = fresh();
    const [a, b] = await two(session, session);
    await answer(a!, '18 or over');
    await b!.updateComplete;
    expect(title(b!)).to.equal(title(a!));
    a!.restart();
    await b!.updateComplete;
    expect(title(b!)).to.equal('Are you 18 or over?');
  });

  it('are what a quiz that comes later goes on from', async () => {
    const session = fresh();
    setAnswers(session, MELASMA);
    const quiz = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
    expect(title(quiz)).to.equal('Your marks may be melasma');
  });

  it('may be changed for another', async () => {
    const quiz = await result(MELASMA);
    quiz.session = fresh();
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect(quiz.matches(':state(complete)')).to.equal(false);
    expect(root(quiz).querySelector('.note'), 'nothing was cleared').to.equal(null);
  });

  it('survive that the element is moved', async () => {
    const session = fresh();
    const quiz = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
    await answer(quiz, '18 or over');
    await choose(quiz, 'I’m not sure');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(quiz);
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Do you notice any of these signs?');
    expect(choice(quiz, 'I’m not sure').checked, 'the choice on the screen too').to.equal(true);
    other.remove();
  });

  it('are shared as plain answers', async () => {
    const session = fresh();
    const quiz = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
    await answer(quiz, '18 or over');
    expect(answersOf(session)).to.deep.equal({ age: ['adult'] });
    expect(Object.isFrozen(answersOf(session))).to.equal(true);
  });
});
