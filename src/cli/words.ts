/** Ids in the words that a visitor reads, for people who sign off behaviour and not JSON. */
import type { Catalogue } from '../data/index.ts';
import type { Answers, Verdict } from '../engine/index.ts';
import { VERDICT_WORDS } from '../engine/verdict-words.ts';

export function verdictWord({ ui }: Pick<Catalogue, 'ui'>, verdict: Verdict): string {
  const word = ui.common[VERDICT_WORDS[verdict]];
  return typeof word === 'string' ? word : verdict;
}

/** `What do your marks look like? Many tiny dots`, one for each question that has an answer. */
export function answersInWords({ questions }: Pick<Catalogue, 'questions'>, answers: Answers): string[] {
  return Object.entries(answers)
    .filter(([, options]) => options.length > 0)
    .map(([id, options]) => {
      const question = questions[id];
      const labels = options.map((option) => question?.options[option]?.label ?? option);
      return `${question?.title ?? id} ${labels.join('; ')}`;
    });
}

/** 12345 → 12,345; from 10¹⁵ on 1.6e+15. */
export const number = (value: number): string =>
  value < 1e15 ? value.toLocaleString('en-GB') : value.toExponential(1);

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
