/** A question on its screen: what is written, what is refused, what is kept. */
import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import 'axe-core';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { allByRole, byRole } from '../../helpers/roles.ts';
import {
  answer,
  choice,
  choose,
  open,
  press,
  result,
  root,
  title,
  toResult,
  toSkinType,
  words,
  MELASMA,
} from './quiz.ts';

describe('a question', () => {
  it('is a group named by its heading, with why it is asked, and nothing preselected', async () => {
    const quiz = await open();
    const group = byRole(quiz, 'radiogroup', 'Are you 18 or over?');
    expect(byRole(quiz, 'heading', 'Are you 18 or over?').localName).to.equal('h2');
    expect(computeAccessibleDescription(group)).to.match(/^Why we ask: Cosmetic skin treatments are for adults/);
    expect(allByRole(quiz, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
    expect(words(root(quiz).querySelector('.intro'))).to.match(/^Up to 9 short questions/);
    expect(allByRole(quiz, 'button', 'Back')).to.be.empty;
  });

  it('takes its heading level from the page', async () => {
    const quiz = await open();
    quiz.headingLevel = 4;
    await quiz.updateComplete;
    expect(byRole(quiz, 'heading', 'Are you 18 or over?').localName).to.equal('h4');
  });

  it('goes on only with Continue', async () => {
    const quiz = await open();
    await choose(quiz, '18 or over');
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect(quiz.answers, 'a choice is no answer yet').to.deep.equal({});
    await press(quiz, 'Continue');
    expect(quiz.answers).to.deep.equal({ age: ['adult'] });
    expect(title(quiz)).to.equal('Do you notice any of these signs?');
    expect(root(quiz).querySelector('.intro'), 'the intro stands above the first question only').to.equal(null);
  });

  it('says what is missing, beside the group and tied to it', async () => {
    const quiz = await open();
    await press(quiz, 'Continue');
    const group = byRole(quiz, 'radiogroup');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(computeAccessibleDescription(group)).to.contain('Error: choose one answer to go on.');
    await choose(quiz, '18 or over');
    expect(root(quiz).querySelector('.error'), 'the message goes once there is a choice').to.equal(null);
  });

  it('says it for a question with several answers too, and passes axe meanwhile', async () => {
    const quiz = await open();
    quiz.go('health');
    await quiz.updateComplete;
    await press(quiz, 'Continue');
    expect(choice(quiz, 'Breastfeeding').getAttribute('aria-invalid')).to.equal('true');
    expect(computeAccessibleDescription(byRole(quiz, 'group', title(quiz)))).to.contain(
      'Error: choose at least one answer',
    );
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(quiz);
    expect(violations.map(({ id }) => id).filter((id) => id !== 'region' && id !== 'page-has-heading-one')).to.be.empty;
  });

  it('lets "none" and "not sure" exclude the others both ways, and puts them last, after an "or"', async () => {
    const quiz = await open();
    quiz.go('health');
    await quiz.updateComplete;
    const checked = () =>
      allByRole(quiz, 'checkbox')
        .filter((box) => (box as HTMLInputElement).checked)
        .map((box) => (box as HTMLInputElement).value);
    await choose(quiz, 'Breastfeeding', 'Pregnant, or trying for a baby');
    expect(checked()).to.deep.equal(['pregnant', 'breastfeeding']);
    await choose(quiz, 'None of these');
    expect(checked()).to.deep.equal(['none']);
    await choose(quiz, 'I’m not sure');
    expect(checked()).to.deep.equal(['not-sure']);
    await choose(quiz, 'Breastfeeding');
    expect(checked()).to.deep.equal(['breastfeeding']);
    await choose(quiz, 'Breastfeeding');
    expect(checked()).to.deep.equal([]);
    const rows = [...root(quiz).querySelectorAll('.options > *')];
    expect(rows.slice(-3).map(words)).to.deep.equal(['or', 'None of these', 'I’m not sure']);
  });

  it('names a choice by its label and describes it by its hint', async () => {
    const quiz = await open();
    quiz.go('look');
    await quiz.updateComplete;
    expect(computeAccessibleDescription(choice(quiz, 'Many tiny dots'))).to.match(/^About 1–2 mm/);
  });

  it('has rows that are a target all over, 44 pixels high at least', async () => {
    const quiz = await open();
    const [row] = root(quiz).querySelectorAll<HTMLElement>('.row');
    expect(row!.getBoundingClientRect().height).to.be.at.least(44);
    row!.click();
    await quiz.updateComplete;
    expect(choice(quiz, 'Under 18').checked).to.equal(true);
  });
});

describe('back and forth', () => {
  it('keeps answers on the way back, and those after a changed one', async () => {
    const quiz = await open();
    await toSkinType(quiz);
    await answer(quiz, 'Sometimes burns a little, then tans');
    await press(quiz, 'Back');
    expect(choice(quiz, 'Sometimes burns a little, then tans').checked).to.equal(true);
    await press(quiz, 'Back');
    expect(title(quiz)).to.equal('How did the marks begin?');
    await answer(quiz, 'After something hurt the skin there');
    expect(quiz.answers['skin-type'], 'later answers stay').to.deep.equal(['type-3']);
    expect(title(quiz), 'and are walked through').to.equal('What does strong sun do to your untanned skin?');
    expect(choice(quiz, 'Sometimes burns a little, then tans').checked).to.equal(true);
  });

  it('leaves out a question that a changed answer makes needless', async () => {
    const quiz = await open();
    await toSkinType(quiz);
    await press(quiz, 'Back');
    await press(quiz, 'Back');
    await answer(quiz, 'Uneven or dull colour all over');
    expect(title(quiz)).to.equal('What does strong sun do to your untanned skin?');
  });

  it('forgets a choice that was not confirmed', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await choose(quiz, 'I’m not sure');
    await press(quiz, 'Back');
    await answer(quiz, '18 or over');
    expect(choice(quiz, 'I’m not sure').checked).to.equal(false);
  });

  it('changes an answer from the result and comes straight back', async () => {
    const quiz = await result(MELASMA);
    await press(quiz, 'Change your answer to “Does any of this apply to you?”');
    expect(title(quiz)).to.equal('Does any of this apply to you?');
    expect(choice(quiz, 'None of these').checked).to.equal(true);
    await answer(quiz, 'Breastfeeding');
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(quiz.answers['health']).to.deep.equal(['breastfeeding']);
  });

  it('asks what a changed answer makes necessary before it comes back', async () => {
    const quiz = await result({ ...MELASMA, look: ['pale-marks'], onset: [], place: [], downtime: [] });
    await press(quiz, 'Change your answer to “What do your marks look like?”');
    await answer(quiz, 'Blotchy patches, darker than the skin around them');
    await answer(quiz, 'In pregnancy, or with hormones');
    await answer(quiz, 'Either is fine');
    await answer(quiz, 'Up to about 3 days');
    expect(title(quiz)).to.equal('Your marks may be melasma');
  });

  it('goes back to the result without a change', async () => {
    const quiz = await result(MELASMA);
    await press(quiz, 'Change your answer to “Are you 18 or over?”');
    await choose(quiz, 'Under 18');
    await press(quiz, 'Back to your result');
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(quiz.answers['age']).to.deep.equal(['adult']);
  });

  it('starts again without an answer', async () => {
    const quiz = await result(MELASMA);
    await press(quiz, 'Clear everything');
    expect(quiz.answers).to.deep.equal({});
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect(quiz.matches(':state(complete)')).to.equal(false);
  });
});

describe('progress', () => {
  const progress = (quiz: Parameters<typeof root>[0]) => words(root(quiz).querySelector('.progress'));

  it('counts only what is still open for somebody who comes from the result to change an answer', async () => {
    const quiz = await result({ ...MELASMA, look: ['red-marks'], onset: [] });
    await press(quiz, 'Change your answer to “What do your marks look like?”');
    expect(progress(quiz)).to.equal('Change this answer');
    await answer(quiz, 'Blotchy patches, darker than the skin around them');
    expect(title(quiz)).to.equal('How did the marks begin?');
    expect(progress(quiz)).to.equal('Question 4, the last one');
  });

  it('ends in a result that says what was changed, or that nothing was', async () => {
    const quiz = await result(MELASMA);
    const note = () => words(root(quiz).querySelector('[part=note]'));
    const wish = 'Change your answer to “Where would you like to be treated?”';
    expect(note()).to.equal('');
    await press(quiz, wish);
    await choose(quiz, 'At home');
    await press(quiz, 'Back to your result');
    expect(note()).to.equal('Your answers are as they were, and so is this result.');
    await press(quiz, wish);
    expect(note()).to.equal('');
    await answer(quiz, 'At home');
    expect(note()).to.equal(
      'You changed your answer to “Where would you like to be treated?”. This result goes with it.',
    );
    expect(words(root(quiz).querySelector('[role=status]'))).to.equal(note());
    quiz.answers = { ...MELASMA };
    await quiz.updateComplete;
    expect(note()).to.equal('');
  });

  it('never promises fewer questions than may come', async () => {
    const quiz = await open();
    const seen = [progress(quiz)];
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    seen.push(progress(quiz));
    await answer(quiz, 'Flat marks, lighter than the skin around them');
    seen.push(progress(quiz));
    await answer(quiz, 'Sometimes burns a little, then tans');
    await answer(quiz, 'None of these');
    seen.push(progress(quiz));
    expect(seen).to.deep.equal([
      'Question 1, at most 8 to go',
      'Question 3, at most 6 to go',
      'Question 4, at most 2 to go',
      'Question 6, the last one',
    ]);
  });

  it('says a result is there by a host state', async () => {
    const quiz = await open();
    expect(quiz.matches(':state(ready)')).to.equal(true);
    await toResult(quiz);
    expect(quiz.matches(':state(complete)')).to.equal(true);
  });
});
