import type { Catalogue } from '../../data/index.ts';
import type { Answers } from '../../engine/index.ts';
import { known, UsageError } from '../usage.ts';

/** `age=adult,health=pregnant+diabetes` as answers. What the catalogue does not know is an error, with what was meant. */
export function answersFrom(text: string, questions: Catalogue['questions']): Answers {
  const answers = new Map<string, readonly string[]>();
  for (const part of text.split(/[,;\s]+/).filter(Boolean)) {
    const [id = '', given] = part.split('=', 2);
    if (given === undefined || given === '')
      throw new UsageError(
        `“${part}” is no answer.`,
        'Write question=option, such as age=adult, several options as health=pregnant+diabetes.',
      );
    answers.set(id, [...(answers.get(id) ?? []), ...optionsOf(id, given, questions)]);
  }
  return Object.fromEntries(answers);
}

function optionsOf(id: string, given: string, questions: Catalogue['questions']): string[] {
  const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
  if (!question) throw new UsageError(`There is no question “${id}”.`, known(id, Object.keys(questions)));
  const options = given.split('+').filter(Boolean);
  const unknown = options.find((option) => !Object.hasOwn(question.options, option));
  if (unknown !== undefined)
    throw new UsageError(
      `The question “${id}” has no option “${unknown}”.`,
      known(unknown, Object.keys(question.options)),
    );
  return options;
}
