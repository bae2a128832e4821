/** Answer sets as an interview, a form, a link or a mistake could make them. */
import type { Catalogue, Question } from '../../src/data/types.ts';
import type { Random } from '../helpers/random.ts';

const JUNK = ['no-such-option', '__proto__', 'constructor', 'toString', ''];
/** Quiet answers, so that most sets get past the refer gates and some treatments fit. */
const QUIET: Readonly<Record<string, string>> = {
  age: 'adult',
  'warning-signs': 'none',
  'skin-today': 'none',
  health: 'none',
};

function one(random: Random, id: string, options: readonly string[]): string[] {
  const quiet = QUIET[id];
  return [quiet !== undefined && random.chance(0.9) ? quiet : random.pick(options)];
}

function many(random: Random, id: string, options: readonly string[]): string[] {
  if (random.chance(id === 'warning-signs' ? 0.85 : 0.4)) return [QUIET[id] ?? 'none'];
  const chosen = random.shuffle(options.filter((value) => value !== 'none' && value !== 'not-sure'));
  const values = random.chance(0.1) ? ['not-sure'] : chosen.slice(0, 1 + random.int(3));
  if (random.chance(0.1)) values.push('none');
  if (random.chance(0.1)) values.push('not-sure');
  return random.shuffle(values);
}

/** Undefined: left out. */
function answer(random: Random, id: string, question: Question): string[] | undefined {
  const options = Object.keys(question.options);
  const kind = random.next();
  if (kind < 0.015) return undefined;
  if (kind < 0.03) return [];
  if (kind < 0.04) return [random.pick(JUNK)];
  if (kind < 0.06) return random.shuffle(options).slice(0, 2);
  const values = question.kind === 'one' ? one(random, id, options) : many(random, id, options);
  if (kind < 0.09) values.push(random.pick(JUNK));
  if (kind < 0.11) values.push(...values);
  return values;
}

export function randomAnswers(catalogue: Catalogue, random: Random): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  const whole = random.chance(0.5);
  for (const [id, question] of Object.entries(catalogue.questions)) {
    const values = answer(random, id, question);
    const plain = question.kind === 'one' ? one : many;
    if (whole) answers[id] = plain(random, id, Object.keys(question.options));
    else if (values) answers[id] = values;
  }
  if (random.chance(0.05)) answers['no-such-question'] = ['x'];
  if (random.chance(0.02)) answers['constructor'] = ['x'];
  return answers;
}
