/** A quiz in a form before anything is loaded, and what a click on its label does. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { clickOn } from './walk.ts';
import { choice, choose, focused, fresh, MELASMA, open, result, root } from './quiz.ts';

/** A form as the parser or a framework puts it in; nothing has been waited for. */
function put(set: (quiz: PigmentQuiz) => void): { form: HTMLFormElement; quiz: PigmentQuiz } {
  const form = document.createElement('form');
  const quiz = document.createElement('pigment-quiz');
  quiz.session = fresh();
  set(quiz);
  form.append(quiz);
  document.body.append(form);
  return { form, quiz };
}

describe('a required quiz holds its form', () => {
  for (const [how, set] of Object.entries({
    'by its attribute': (quiz: PigmentQuiz) => {
      quiz.setAttribute('required', '');
    },
    'by its property': (quiz: PigmentQuiz) => {
      quiz.required = true;
    },
  }))
    it(`from the start, ${how}`, async () => {
      const { form, quiz } = put(set);
      expect(form.checkValidity()).to.equal(false);
      expect(quiz.validity?.valueMissing).to.equal(true);
      expect(quiz.validationMessage).to.not.equal('');
      await quiz.updateComplete;
      expect(quiz.validationMessage).to.equal('Please answer the questions until you see your result.');
      form.remove();
    });

  it('no longer than needed, where the answers are there already', async () => {
    const { form, quiz } = put((one) => {
      one.required = true;
      one.answers = MELASMA;
    });
    await quiz.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    form.remove();
  });

  it('not where the quiz cannot be shown: the visitor could do nothing about it', async () => {
    const { error } = console;
    console.error = () => undefined;
    const { form, quiz } = put((one) => {
      one.required = true;
      one.src = '#nowhere';
    });
    await waitUntil(() => quiz.matches(':state(error)'), 'the failure is told');
    await quiz.updateComplete;
    console.error = error;
    expect(form.checkValidity()).to.equal(true);
    form.remove();
  });
});

describe('a click on the label of the quiz', () => {
  const labelled = async (quiz: PigmentQuiz): Promise<HTMLElement> => {
    quiz.id = 'labelled';
    const label = await fixture<HTMLElement>(html`<label for="labelled">About your skin</label>`);
    return label;
  };

  it('leads to the first choice, and chooses nothing', async () => {
    const quiz = await open();
    await clickOn(await labelled(quiz));
    await waitUntil(() => focused() === root(quiz).querySelector('input'), 'focus is on the first choice');
    expect(choice(quiz, 'Under 18').checked).to.equal(false);
  });

  it('leads to the choice that was made', async () => {
    const quiz = await open();
    await choose(quiz, '18 or over');
    await clickOn(await labelled(quiz));
    await waitUntil(() => focused() === choice(quiz, '18 or over'), 'focus is on the choice');
  });

  it('leads into a result', async () => {
    const quiz = await result(MELASMA);
    await clickOn(await labelled(quiz));
    await waitUntil(() => root(quiz).activeElement?.matches('summary, button, a'), 'focus is on a control');
  });

  it('is not what a click inside is', async () => {
    const quiz = await open();
    await clickOn(root(quiz).querySelector('.progress')!);
    await quiz.updateComplete;
    expect(root(quiz).querySelector('input:focus')).to.equal(null);
  });
});
