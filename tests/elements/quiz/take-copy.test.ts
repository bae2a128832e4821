/** The result as plain text, in the clipboard or, where a browser does not allow that, in a box. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { byRole } from '../../helpers/roles.ts';
import { focused, MELASMA, press, result, root, words } from './quiz.ts';

const copied: string[] = [];
function clipboard(value: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}
const working = {
  writeText: (text: string) => {
    copied.push(text);
    return Promise.resolve();
  },
};
const refusing = { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) };

const said = (quiz: PigmentQuiz): string => words(root(quiz).querySelector('.said'));
const box = (quiz: PigmentQuiz) => root(quiz).querySelector('textarea');

async function copyOf(...args: Parameters<typeof result>): Promise<string> {
  copied.length = 0;
  const quiz = await result(...args);
  await press(quiz, 'Copy as text');
  await waitUntil(() => copied.length > 0, 'it is copied');
  return copied[0]!;
}
/** The lines under a heading of the text. */
const under = (text: string, title: string): string[] => {
  const block = text.split('\n\n').find((lines) => lines.startsWith(`${title}\n`));
  return block?.trim().split('\n').slice(1) ?? [];
};

describe('copying as text', () => {
  beforeEach(() => {
    copied.length = 0;
    clipboard(working);
  });
  after(() => {
    // Takes the own property away; the prototype's is there again.
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('says that it is done, to eye and ear, and leaves focus alone', async () => {
    const quiz = await result(MELASMA);
    const button = byRole(quiz, 'button', 'Copy as text');
    button.focus();
    await press(quiz, 'Copy as text');
    await waitUntil(() => said(quiz) !== '', 'it is said');
    expect(said(quiz)).to.equal('Copied. You can paste it into a note or a message.');
    expect(words(root(quiz).querySelector('[role=status]'))).to.equal(said(quiz));
    expect(focused()).to.equal(button);
    expect(box(quiz)).to.equal(null);
  });

  it('holds the result in short', async () => {
    const text = await copyOf({ ...MELASMA, health: ['breastfeeding'] });
    expect(text.split('\n').slice(0, 2)).to.deep.equal([
      'Your marks may be melasma',
      'Because you chose “Blotchy patches, darker than the skin around them” and “In pregnancy, or with hormones”.',
    ]);
    const refused = under(text, 'Not for you').find((line) => line.includes('Microneedling at a clinic'));
    expect(refused).to.contain('Because of breastfeeding');
    expect(under(text, 'Ask first').join()).to.contain('IPL');
    expect(under(text, 'What may fit later').join()).to.contain('after you have finished breastfeeding');
    expect(under(text, 'Questions to take to the consultation')).to.have.length.within(6, 8);
    expect(under(text, 'Your answers')).to.include('- Does any of this apply to you? Breastfeeding');
    expect(text)
      .to.contain('not a diagnosis')
      .and.to.contain('Text version 0.1.0')
      .and.to.match(/Sources: \w.+; .+/);
  });

  it('says what to do about what rules out several treatments', async () => {
    const [start] = (await copyOf({ ...MELASMA, health: ['pregnant'] })).split('\n\n');
    expect(start).to.contain('do not fit. Use sun protection for now, and talk to your midwife or doctor.');
  });

  it('does not promise while breastfeeding what has to wait then too', async () => {
    const text = await copyOf({ ...MELASMA, health: ['pregnant'] });
    const lines = under(text, 'What may fit later');
    expect(lines.length).to.be.greaterThan(2);
    for (const line of lines) expect(line).to.contain('breastfeeding');
  });

  it('gives as the reason what lowered the verdict, never a wish, and says that a wish is not met', async () => {
    const wishing = { ...MELASMA, place: ['home'], downtime: ['none'] };
    const quiz = await result(wishing);
    const text = await copyOf(wishing);
    expect(text).to.not.match(/: You asked for|: It may need more days off/);
    const limited = quiz.recommendation!.treatments.filter(
      ({ verdict, against, unknown }) =>
        verdict === 'may-fit' && !unknown.length && against.length > 0 && against.every(({ kind }) => kind === 'wish'),
    );
    expect(limited.length, 'there is one that only evidence caps').to.be.greaterThan(0);
    for (const { treatment } of limited)
      expect(under(text, 'May fit').find((line) => line.includes(catalogue.treatments[treatment]!.name))).to.match(
        /: (Limited|Mixed) evidence for melasma\.?$/i,
      );
    const unmet = 'You asked for a clinic treatment. Nothing that is done at a clinic fits';
    expect(await copyOf({ ...MELASMA, place: ['clinic'], health: ['pregnant'] })).to.contain(unmet);
  });

  it('is text only: no tag, no missing word, no gap', async () => {
    for (const answers of [MELASMA, { ...MELASMA, look: ['pale-marks'] }, { ...MELASMA, look: ['not-sure'] }]) {
      copied.length = 0;
      expect(await copyOf(answers)).to.not.match(/undefined|null|\[object|<\w|\{\w+\}|\n{3}| {2}|\n /);
    }
  });

  it('puts every treatment under its verdict', async () => {
    const quiz = await result(MELASMA);
    const fits = quiz.recommendation!.treatments.filter(({ verdict, rank }) => verdict === 'fits' && rank !== null);
    expect(under(await copyOf(MELASMA), 'Fits your answers')).to.have.length(fits.length);
  });

  it('tells where a doctor comes first, and suggests nothing then', async () => {
    const text = await copyOf({ age: ['adult'], 'warning-signs': ['changed'] });
    expect(text).to.match(/^See a doctor urgently\n+Please call your GP today/);
    expect(text).to.contain('In an emergency, call 999.');
    expect(text).to.not.match(/Fits your answers|Ask first|Questions to take/);
  });

  for (const [name, value] of Object.entries({ refused: refusing, absent: undefined })) {
    it(`shows the text, selected, where the clipboard is ${name}`, async () => {
      clipboard(value);
      const quiz = await result(MELASMA);
      await press(quiz, 'Copy as text');
      await waitUntil(() => focused() === box(quiz) && box(quiz) !== null, 'the box has focus');
      const { value: text, readOnly, selectionStart, selectionEnd } = box(quiz)!;
      expect(text).to.match(/^Your marks may be melasma\n/);
      expect([readOnly, selectionStart, selectionEnd]).to.deep.equal([true, 0, text.length]);
      expect(byRole(quiz, 'textbox', 'Your result as text')).to.equal(box(quiz));
      expect(said(quiz)).to.contain('Please copy the text from the box.');
      await expect(quiz).to.be.accessible();
    });
  }

  it('forgets what it said once the answers are others', async () => {
    clipboard(undefined);
    const quiz = await result(MELASMA);
    await press(quiz, 'Copy as text');
    await waitUntil(() => box(quiz) !== null, 'the box is there');
    quiz.answers = { ...MELASMA, look: ['freckles'] };
    await quiz.updateComplete;
    expect([box(quiz), said(quiz)]).to.deep.equal([null, '']);
  });
});
