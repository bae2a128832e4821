/** The interview as a flowchart in the language of Mermaid. */
import type { Catalogue, Question } from '../../data/index.ts';
import { refersAll } from '../../engine/marks.ts';

type Asked = [id: string, question: Question];
interface Edge {
  from: string;
  to: string;
  label?: string;
}
const RESULT = 'result';

export function mermaid(catalogue: Catalogue): string {
  const asked = Object.entries(catalogue.questions).sort(([, a], [, b]) => a.order - b.order);
  const first = asked[0]?.[0];
  const ways = asked.flatMap((_, at) => onward(asked, at));
  const { nodes, edges } = doctors(catalogue);
  const lines = [
    'start(["Start"])',
    ...asked.map(([id, { title, safety }]) =>
      safety ? `${node(id)}{{${quoted(title)}}}` : `${node(id)}[${quoted(title)}]`,
    ),
    ...nodes,
    `${RESULT}(["What fits the answers, and what does not"])`,
    ...(first === undefined ? [] : [`start --> ${node(first)}`]),
    ...[...ways, ...edges].map(
      ({ from, to, label }) => `${from} -->${label === undefined ? '' : `|${quoted(label)}|`} ${to}`,
    ),
  ];
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** No word of Mermaid's own, such as `end`, can come of an id. */
const node = (id: string): string => `q_${id.replace(/[^a-z0-9]/g, '_')}`;
const quoted = (text: string): string =>
  `"${text.replace(/[#"<>&]/g, (sign) => `#${sign.codePointAt(0) ?? 0};`).replace(/\s+/g, ' ')}"`;

/** Where a question leads: to each later one that depends on an answer, and at last to the first that is asked anyway. */
function onward(asked: readonly Asked[], at: number): Edge[] {
  const [id, question] = asked[at] as Asked;
  const edges: Edge[] = [];
  // Answers to earlier questions that are still possible here and lead to none of the questions so far.
  const open = new Map<string, readonly string[]>();
  if (question.askIf) open.set(question.askIf.question, question.askIf.in);
  for (const [to, { askIf }] of asked.slice(at + 1)) {
    if (!askIf) return [...edges, edge(id, node(to), edges)];
    const [, on] = asked.find(([one]) => one === askIf.question) ?? [];
    const possible = open.get(askIf.question) ?? Object.keys(on?.options ?? {});
    const leading = possible.filter((option) => askIf.in.includes(option));
    const left = possible.filter((option) => !leading.includes(option));
    if (leading.length > 0 && left.length === 0) return [...edges, edge(id, node(to), edges)];
    open.set(askIf.question, left);
    const labels = leading.map((option) => on?.options[option]?.label ?? option).join(' / ');
    const label = askIf.question === id ? labels : `${on?.title ?? askIf.question} ${labels}`;
    if (leading.length > 0) edges.push({ from: node(id), to: node(to), label });
  }
  return [...edges, edge(id, RESULT, edges)];
}

const edge = (from: string, to: string, before: readonly Edge[]): Edge => ({
  from: node(from),
  to,
  ...(before.length > 0 && { label: 'otherwise' }),
});

const LEVELS = { urgent: 'See a doctor now', soon: 'See a doctor soon', none: 'See a doctor first' } as const;

/** The interview never stops before this question, whose answer can be urgent. */
const ALWAYS_ASKED = 'warning-signs';
const isBefore = (questions: Catalogue['questions'], id: string): boolean =>
  (questions[id]?.order ?? 0) < (questions[ALWAYS_ASKED]?.order ?? 0);

/** The gates that end the quiz, as ends of it. */
function doctors({ contraindications, questions }: Catalogue): { nodes: string[]; edges: Edge[] } {
  const ends = Object.values(contraindications).flatMap((gate) => {
    const { setBy, urgency = 'soon' } = gate;
    if (!refersAll(gate) || !setBy || !('question' in setBy)) return [];
    const options = questions[setBy.question]?.options;
    const labels = setBy.options.map((option) => options?.[option]?.label ?? option).join(' / ');
    const label = isBefore(questions, setBy.question) ? `${labels} (once the next question is answered)` : labels;
    return [{ urgency, edge: { from: node(setBy.question), to: `doctor_${urgency}`, label } }];
  });
  const levels = [...new Set(ends.map(({ urgency }) => urgency))];
  return {
    nodes: levels.map((level) => `doctor_${level}[[${quoted(LEVELS[level])}]]`),
    edges: ends.map(({ edge: own }) => own),
  };
}
