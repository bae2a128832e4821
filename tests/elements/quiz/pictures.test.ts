/** The drawings beside the looks of marks, and the skin tone that they take: a setting of the display, never an answer. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core';
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { html } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { TONES as TINTS } from '../../../src/elements/shared/pictures/tints.ts';
import { setTone, toneOf } from '../../../src/elements/shared/pictures/tone.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import {
  answer,
  choice,
  choose,
  focused,
  fresh,
  landing,
  MELASMA,
  onwards,
  open,
  press,
  result,
  root,
  title,
  TONES,
  words,
} from './quiz.ts';

const SIGNS = 'Do you notice any of these signs?';
const LOOK = 'What do your marks look like?';
const PATCHES = 'Blotchy patches, darker than the skin around them';
const NAMES = ['Very light', 'Light', 'Light brown', 'Brown', 'Dark brown', 'Very dark'];

/** The screen before the drawings, reached as a visitor reaches it. */
async function atTones(session = fresh()): Promise<PigmentQuiz> {
  const quiz = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
  await answer(quiz, '18 or over');
  await choose(quiz, 'None of these');
  await onwards(quiz);
  expect(title(quiz)).to.equal(TONES);
  return quiz;
}

/** The drawings, in a tone that was set before; 0 for none. */
async function drawn(tone: number): Promise<PigmentQuiz> {
  const session = fresh();
  setTone(session, tone);
  const quiz = await open(
    html`<pigment-quiz session=${session} .answers=${{ age: ['adult'], 'warning-signs': ['none'] }}></pigment-quiz>`,
  );
  expect(title(quiz)).to.equal(LOOK);
  return quiz;
}

const pictures = (quiz: PigmentQuiz): HTMLElement[] => allByRole(quiz, 'img');
const alts = (quiz: PigmentQuiz): string[] => pictures(quiz).map((picture) => computeAccessibleName(picture));
const skins = (quiz: PigmentQuiz): Set<string | null> =>
  new Set(pictures(quiz).map((picture) => picture.querySelector('path')!.getAttribute('fill')));

describe('the skin tone of the drawings', () => {
  it('is asked for right before them: six tones in words, none chosen, and why', async () => {
    const quiz = await atTones();
    const group = byRole(quiz, 'radiogroup', TONES);
    expect(computeAccessibleDescription(group)).to.match(
      /^Only so that the drawings look like your skin\. It is not an answer and is not kept\./,
    );
    expect(allByRole(quiz, 'radio').map((radio) => computeAccessibleName(radio))).to.deep.equal(NAMES);
    expect(allByRole(quiz, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(quiz);
    expect(violations.map(({ id }) => id).filter((id) => id !== 'region' && id !== 'page-has-heading-one')).to.be.empty;
  });

  it('colours them, and their texts name it', async () => {
    const seen = new Set<string>();
    for (const [i, name] of NAMES.entries()) {
      const quiz = await atTones();
      await choose(quiz, name);
      await onwards(quiz);
      expect(title(quiz)).to.equal(LOOK);
      expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
      expect([...skins(quiz)]).to.deep.equal([TINTS[i]!.skin]);
      expect(alts(quiz)[0]).to.equal(
        `Drawing: ${name.toLowerCase()} skin, blotchy darker patches on both cheeks, the forehead and the upper lip`,
      );
      for (const alt of alts(quiz)) seen.add(alt);
    }
    expect(seen.size, 'each drawing in each tone has a text of its own').to.equal(60);
  });

  it('need not be chosen: they are grey then', async () => {
    const quiz = await atTones();
    await press(quiz, 'Continue');
    expect(title(quiz)).to.equal(LOOK);
    expect(new Set(alts(quiz)).size).to.equal(10);
    for (const alt of alts(quiz)) expect(alt).to.match(/^Drawing in grey: /);
  });

  it('is no answer: not among them, in no event, storage or address, and not counted', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const state = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length];
    const quiz = await atTones();
    const [answers, recommendation, traces] = [quiz.answers, quiz.recommendation, state()];
    const attributes = quiz.getAttributeNames().length;
    const types = ['change', 'input', 'click', 'keydown', 'pigment-start', 'pigment-result', 'pigment-error'];
    for (const type of types) document.addEventListener(type, listen);
    await choose(quiz, 'Brown');
    await press(quiz, 'Continue');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.be.empty;
    expect(quiz.answers)
      .to.equal(answers)
      .and.to.deep.equal({ age: ['adult'], 'warning-signs': ['none'] });
    expect(quiz.recommendation).to.equal(recommendation);
    expect(state()).to.deep.equal(traces);
    expect(quiz.getAttributeNames().length).to.equal(attributes);
    expect(words(root(quiz).querySelector('.progress'))).to.equal('Question 3, at most 6 to go');
  });

  it('is chosen with arrows, and Enter goes on', async () => {
    const quiz = await atTones();
    choice(quiz, 'Very light').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(choice(quiz, 'Light'));
    expect(choice(quiz, 'Light').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(title(quiz)).to.equal(LOOK);
    expect([...skins(quiz)]).to.deep.equal([TINTS[1]!.skin]);
  });

  it('leads back to the question before, and is not asked for twice', async () => {
    const quiz = await atTones();
    await choose(quiz, 'Brown');
    await press(quiz, 'Back');
    expect(title(quiz)).to.equal(SIGNS);
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    await onwards(quiz);
    expect(title(quiz), 'it was not confirmed').to.equal(TONES);
    expect(choice(quiz, 'Brown').checked).to.equal(false);
    await choose(quiz, 'Light brown');
    await press(quiz, 'Continue');
    await press(quiz, 'Back');
    expect(title(quiz), 'from the drawings too').to.equal(SIGNS);
    await onwards(quiz);
    expect(title(quiz)).to.equal(LOOK);
    await choose(quiz, PATCHES);
    await onwards(quiz);
    await press(quiz, 'Back');
    expect(title(quiz)).to.equal(LOOK);
  });

  it('can be changed later, and what was chosen beside the drawings stays', async () => {
    const quiz = await drawn(2);
    await choose(quiz, PATCHES);
    await press(quiz, 'Change skin tone');
    expect(title(quiz)).to.equal(TONES);
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    expect(choice(quiz, 'Light').checked).to.equal(true);
    await choose(quiz, 'Very dark');
    await press(quiz, 'Back');
    expect(title(quiz)).to.equal(LOOK);
    expect([...skins(quiz)], 'Back changes nothing').to.deep.equal([TINTS[1]!.skin]);
    await press(quiz, 'Change skin tone');
    await choose(quiz, 'Very dark');
    await press(quiz, 'Continue');
    expect([...skins(quiz)]).to.deep.equal([TINTS[5]!.skin]);
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    expect(choice(quiz, PATCHES).checked).to.equal(true);
  });

  it('belongs to its session, and goes with its answers', async () => {
    const session = fresh();
    const quiz = await atTones(session);
    await choose(quiz, 'Dark brown');
    await press(quiz, 'Continue');
    expect([toneOf(session), toneOf(fresh())]).to.deep.equal([5, 0]);
    quiz.restart();
    await quiz.updateComplete;
    expect(toneOf(session), 'the next visitor may be somebody else').to.equal(0);
    await answer(quiz, '18 or over');
    await choose(quiz, 'None of these');
    await onwards(quiz);
    expect(title(quiz)).to.equal(TONES);
  });

  it('is one for two quizzes of a session, and for no other', async () => {
    const session = fresh();
    const a = await atTones(session);
    const [b, other] = [await open(html`<pigment-quiz session=${session}></pigment-quiz>`), await atTones()];
    expect(title(b)).to.equal(TONES);
    await choose(a, 'Brown');
    await press(a, 'Continue');
    await b.updateComplete;
    expect(title(b), 'it is asked for once').to.equal(LOOK);
    expect([...skins(b)]).to.deep.equal([TINTS[3]!.skin]);
    await choose(b, PATCHES);
    await press(b, 'Change skin tone');
    await choose(b, 'Very light');
    await press(b, 'Continue');
    await a.updateComplete;
    expect([...skins(a)]).to.deep.equal([TINTS[0]!.skin]);
    expect(choice(b, PATCHES).checked).to.equal(true);
    expect(title(other)).to.equal(TONES);
  });

  it('is not asked of somebody who comes to change an answer, or where the page shows the question', async () => {
    const quiz = await result(MELASMA);
    await press(quiz, `Change your answer to “${LOOK}”`);
    expect(title(quiz)).to.equal(LOOK);
    expect(alts(quiz)[0]).to.match(/^Drawing in grey: /);
    const untouched = await open();
    untouched.go('look');
    await untouched.updateComplete;
    expect(title(untouched)).to.equal(LOOK);
    expect(pictures(untouched).length, 'the drawings are there').to.equal(10);
    untouched.go('place');
    untouched.go('look');
    await untouched.updateComplete;
    expect(pictures(untouched).length).to.equal(10);
  });
});

describe('a picture card', () => {
  it('stands above its words where these are large and the column is narrow', async () => {
    const quiz = await drawn(3);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { inline-size: 288px; font-size: 32px }');
    root(quiz).adoptedStyleSheets.push(sheet);
    for (const picture of pictures(quiz)) {
      const card = picture.closest('label')!;
      const label = card.querySelector('.label')!.getBoundingClientRect();
      expect(label.top).to.be.at.least(picture.getBoundingClientRect().bottom);
      expect(label.width, 'room for words').to.be.at.least(card.getBoundingClientRect().width * 0.6);
    }
  });

  it('is a radio button named by its label and described by its hint; the drawing is read on its own', async () => {
    const quiz = await drawn(3);
    const radios = allByRole(quiz, 'radio');
    expect(radios).to.have.length(11);
    expect(computeAccessibleName(radios[2]!)).to.equal('Many tiny dots');
    expect(computeAccessibleDescription(radios[2]!))
      .to.match(/^About 1–2 mm wide/)
      .and.not.to.contain('Drawing');
    expect(radios.filter((radio) => radio.closest('label')!.querySelector('[role=img]'))).to.have.length(10);
    expect(choice(quiz, 'I’m not sure').closest('label')!.querySelector('svg')).to.equal(null);
    expect(root(quiz).querySelectorAll('[style]'), 'a strict policy allows none').to.be.empty;
  });

  it('is a target all over', async () => {
    const quiz = await drawn(3);
    pictures(quiz)[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await quiz.updateComplete;
    expect(choice(quiz, 'Separate flat spots with clear edges').checked).to.equal(true);
  });

  for (const [width, columns] of [
    [320, 1],
    [560, 2],
    [1000, 3],
  ] as const) {
    it(`stands in ${String(columns)} to a row within ${String(width)} pixels, and nothing runs over`, async () => {
      const quiz = await drawn(3);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:host { inline-size: ${String(width)}px }`);
      root(quiz).adoptedStyleSheets.push(sheet);
      const cards = pictures(quiz).map((picture) => picture.closest('label')!.getBoundingClientRect());
      expect(new Set(cards.map(({ left }) => Math.round(left))).size).to.equal(columns);
      const frame = root(quiz).querySelector('.frame')!;
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      for (const target of root(quiz).querySelectorAll('.row, .tone-button')) {
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
        expect(target.getBoundingClientRect().width).to.be.at.least(44);
      }
    });
  }
});
