/** 1 to 9 choose, only while focus is on a choice, and never with a modifier. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole } from '../../helpers/roles.ts';
import { chord } from '../../helpers/commands.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { answer, choice, focused, open, root, title } from './quiz.ts';

const checked = (quiz: PigmentQuiz): string[] =>
  [...root(quiz).querySelectorAll<HTMLInputElement>('.options input:checked')].map(({ value }) => value);

async function key(quiz: PigmentQuiz, pressed: string): Promise<void> {
  await sendKeys({ press: pressed });
  await quiz.updateComplete;
}

/** The second question, with focus on its first choice. */
async function begun(): Promise<PigmentQuiz> {
  const quiz = await open();
  await answer(quiz, '18 or over');
  choice(quiz, 'A mark on a palm or sole, or under a nail').focus();
  return quiz;
}

describe('number keys', () => {
  it('choose the radio button of that number and move focus to it', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    choice(quiz, 'Many tiny dots').focus();
    await key(quiz, '2');
    expect(checked(quiz)).to.deep.equal(['flat-spots']);
    expect(focused()).to.equal(allByRole(quiz, 'radio')[1]);
    await key(quiz, '1');
    expect(checked(quiz)).to.deep.equal(['patches']);
    expect(title(quiz), 'a choice does not go on').to.equal('What do your marks look like?');
  });

  it('switch a checkbox on and off', async () => {
    const quiz = await begun();
    await key(quiz, '1');
    await key(quiz, '2');
    expect(checked(quiz)).to.deep.equal(['changed', 'sore']);
    await key(quiz, '1');
    expect(checked(quiz)).to.deep.equal(['sore']);
    await key(quiz, '7');
    expect(checked(quiz), '"None of these" excludes the others').to.deep.equal(['none']);
  });

  it('do nothing beyond the last choice, for 0, with a modifier, or with focus elsewhere', async () => {
    const quiz = await begun();
    await key(quiz, '9');
    await key(quiz, '0');
    for (const modifier of ['Control', 'Alt', 'Shift']) await chord(modifier, '1');
    await quiz.updateComplete;
    expect(checked(quiz)).to.be.empty;
    root(quiz).querySelector<HTMLElement>('[part=continue]')!.focus();
    await key(quiz, '1');
    expect(checked(quiz)).to.be.empty;
    root(quiz).querySelector<HTMLElement>('[part=back]')!.focus();
    await key(quiz, '1');
    expect(checked(quiz)).to.be.empty;
  });

  it('stay letters of a text field on the page', async () => {
    const quiz = await begun();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await key(quiz, '1');
    expect(field.value).to.equal('1');
    expect(checked(quiz)).to.be.empty;
    field.remove();
  });

  it('are shown while the keyboard is used, and are no part of a name', async () => {
    const quiz = await begun();
    await key(quiz, 'Tab');
    const number = getComputedStyle(root(quiz).querySelector('.row')!, '::after');
    expect(number.content).to.contain('counter(choice)');
    expect(number.opacity).to.equal('1');
    expect(parseFloat(number.insetBlockStart), 'within the row, not on its edge').to.be.at.least(0);
    expect(choice(quiz, 'A mark on a palm or sole, or under a nail')).to.exist;
    (focused() as HTMLElement).blur();
    expect(number.opacity).to.equal('0');
  });
});
