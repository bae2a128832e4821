/** A page about one condition: the question what the marks look like has its answer from the page. */
import type { Catalogue, Option } from '../../../data/types.ts';
import { LOOK } from '../../../engine/conditions.ts';
import type { Answers } from '../../../engine/types.ts';
import { nearest } from '../../../data/nearest.ts';
import { setAnswers } from '../../shared/session.ts';
import type { Inside } from './inside.ts';

const NOTHING: Answers = Object.freeze({});

const supported = ({ supports = {} }: Option): { condition: string; likelihood: string }[] =>
  Object.values(supports).flat();

/** The looks that by themselves make a condition likely, by condition; the first by order wins. */
function looks(questions: Catalogue['questions']): Map<string, string> {
  const options = Object.entries(questions[LOOK]?.options ?? {}).sort(([, a], [, b]) => b.order - a.order);
  const likely = options.flatMap(([look, { supports }]) =>
    (supports?.['*'] ?? [])
      .filter(({ likelihood }) => likelihood === 'likely')
      .map(({ condition }) => ({ condition, look })),
  );
  return new Map(likely.map(({ condition, look }) => [condition, look]));
}

export class Given {
  /** The look that the page says; null where it says none that can be used. */
  private look: string | null = null;
  /** The visitor has answered the question after all. */
  private own = false;
  private readonly inside: Inside;

  constructor(inside: Inside) {
    this.inside = inside;
  }

  get answers(): Answers {
    return this.look === null || this.own ? NOTHING : { [LOOK]: [this.look] };
  }

  /** Whether the session's answer to the look, where there is one, is the page's. */
  get isOurs(): boolean {
    return this.look !== null && !this.own;
  }

  answered(question: string): void {
    if (question === LOOK) this.own = true;
  }

  /** An answer that was there before is the visitor's, unless it is known to be the page's. */
  meet(known: { ours: boolean }): void {
    const [look, ...more] = this.inside.answers[LOOK] ?? [];
    this.own = look !== undefined && !known.ours;
    if (known.ours && more.length === 0) this.look = look ?? null;
  }

  hostUpdate(): void {
    const { first, answers, isUnanswered, flow } = this.inside;
    if (!first) return;
    const [said, ...more] = answers[LOOK] ?? [];
    const before = this.look;
    this.look = this.asked(first.questions);
    if (said === undefined) this.own = false;
    else if (more.length > 0 || (said !== before && said !== this.look)) this.own = true;
    if (this.own || this.look === (said ?? null)) return;
    if (!isUnanswered) this.write(answers);
    else if (flow.shown === LOOK && before !== this.look) this.inside.follow();
  }

  /** The comparison and the timeline go by the session's answers. */
  private write({ [LOOK]: _before, ...others }: Answers): void {
    const { flow, host } = this.inside;
    const { shown, chosen } = flow;
    setAnswers(host.session, { ...others, ...this.answers });
    // What the visitor is about to answer is not touched.
    if (flow.shown === shown) flow.chosen = chosen;
  }

  private asked(questions: Catalogue['questions']): string | null {
    const { condition } = this.inside.host as { condition: unknown };
    if (typeof condition !== 'string' || condition === '' || condition.startsWith('[object')) return null;
    if (!questions[LOOK]) return null;
    const leading = looks(questions);
    const look = leading.get(condition);
    if (look === undefined) this.report(condition, questions, [...leading.keys()]);
    return look ?? null;
  }

  private report(condition: string, questions: Catalogue['questions'], leading: string[]): void {
    const named = Object.values(questions[LOOK]?.options ?? {}).flatMap(supported);
    const isKnown = named.some((one) => one.condition === condition);
    const meant = isKnown ? undefined : nearest(condition, leading);
    const what = isKnown ? 'is a condition that no look by itself makes likely.' : 'is not a condition.';
    const hint = meant ? ` Did you mean "${meant}"?` : '';
    this.inside.wrong(
      'condition',
      condition,
      `${what}${hint} Accepted: ${leading.sort().join(', ')}. The look is asked.`,
    );
  }
}
