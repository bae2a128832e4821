/**
 * One visit as a screen reader tells it, from the first question to the end of the result, with one mistake. Kept in
 * tests/golden/quiz/aloud.txt; ALOUD=1 prints it.
 */
import { nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { Listener, readAloud } from '../../helpers/aloud.ts';
import { print } from '../../helpers/commands.ts';
import { expectGolden } from '../../helpers/golden.ts';
import { OUTCOMES } from '../../helpers/outcomes.ts';
import { focused, open, root, title } from './quiz.ts';
import { isComplete, walk, withKeys } from './walk.ts';

const KEYS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowDown: 'Arrow down' };

/** Nothing is on its way, and focus has stayed for some frames. */
async function settled(quiz: PigmentQuiz): Promise<void> {
  for (let still = 0, at = focused(), heading = title(quiz); still < 4; still++) {
    await quiz.updateComplete;
    await nextFrame();
    if (focused() === at && title(quiz) === heading) continue;
    [at, heading, still] = [focused(), title(quiz), 0];
  }
}

it('the quiz, heard', async function () {
  this.timeout(60_000);
  const before = document.createElement('button');
  document.body.prepend(before);
  before.focus();
  const quiz = await open();
  const heard = ['[Reads on into the quiz]', ...readAloud(quiz)];

  const listener = new Listener(root(quiz), focused, () => settled(quiz));
  const hands = withKeys((key) => listener.after(KEYS[key] ?? key, () => sendKeys({ press: key })));
  await hands.press(quiz, 'Continue');
  await walk(quiz, OUTCOMES.ranked.answers, hands);
  listener.stop();
  before.remove();
  heard.push(...listener.lines);
  if (isComplete(quiz)) heard.push('[Reads on from there]');
  heard.push(...readAloud(quiz, ({ states }) => states.includes('focused')));

  const text = `${heard
    .map((line) => (line.startsWith('[') ? `\n${line}` : line))
    .join('\n')
    .trim()}\n`;
  await print('ALOUD', text);
  await expectGolden('quiz/aloud', text);
});
