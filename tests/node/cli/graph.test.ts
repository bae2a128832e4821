/** `graph`: the interview as a Mermaid flowchart that has every question and no loose end. */
import { expect } from 'chai';
import { mermaid } from '../../../src/cli/graph/mermaid.ts';
import { catalogue } from '../../../src/data/index.ts';
import { interview } from '../../../src/engine/index.ts';
import { run } from '../../helpers/run-cli.ts';

const NODE = /^ {2}(\w+)(?:\{\{|\(\[|\[\[|\[)"([^"]*)"(?:\}\}|\]\)|\]\]|\])$/;
const EDGE = /^ {2}(\w+) -->(?:\|"([^"]+)"\|)? (\w+)$/;
const RESERVED = ['end', 'graph', 'subgraph', 'flowchart', 'style', 'class', 'click'];

function read(text: string) {
  const [head, ...lines] = text.trimEnd().split('\n');
  const nodes = lines.flatMap((line) => NODE.exec(line)?.[1] ?? []);
  const edges = lines.flatMap((line) => {
    const [, from, label, to] = EDGE.exec(line) ?? [];
    return from && to ? [{ from, to, label }] : [];
  });
  return { head, nodes, edges, odd: lines.filter((line) => !NODE.test(line) && !EDGE.test(line)) };
}

describe('graph', () => {
  it('is a flowchart of nodes and edges between them, and nothing else', async () => {
    const { code, out } = await run(['graph']);
    const { head, nodes, edges, odd } = read(out);
    expect([code, head, odd]).to.deep.equal([0, 'flowchart TD', []]);
    expect(new Set(nodes).size).to.equal(nodes.length);
    expect(nodes.filter((id) => RESERVED.includes(id))).to.deep.equal([]);
    for (const { from, to } of edges) expect(nodes).to.include.members([from, to]);
    for (const id of nodes)
      if (id !== 'start')
        expect(
          edges.map(({ to }) => to),
          id,
        ).to.include(id);
  });

  it('has an edge wherever the interview goes on from one question to the next', () => {
    const { edges } = read(mermaid(catalogue));
    const node = (id: string) => `q_${id.replace(/-/g, '_')}`;
    for (const look of Object.keys(catalogue.questions['look']?.options ?? {})) {
      let answers: Record<string, string[]> = {};
      let before = 'start';
      for (let at = interview(catalogue, answers); at.current; at = interview(catalogue, answers)) {
        const { id, options } = at.current;
        expect(
          edges.some(({ from, to }) => from === before && to === node(id)),
          `${before} to ${id}`,
        ).to.equal(true);
        const fine = id === 'look' ? look : ['adult', 'none'].find((option) => option in options);
        answers = { ...answers, [id]: [fine ?? Object.keys(options)[0] ?? ''] };
        before = node(id);
      }
      expect(
        edges.some(({ from, to }) => from === before && to === 'result'),
        `${before} to the result`,
      ).to.equal(true);
    }
  });

  it('leads every answer that ends the quiz to a doctor', () => {
    const ends = read(mermaid(catalogue)).edges.filter(({ to }) => to.startsWith('doctor_'));
    expect(ends.map(({ to }) => to)).to.include.members(['doctor_urgent', 'doctor_soon', 'doctor_none']);
    expect(ends.find(({ to }) => to === 'doctor_urgent')?.label).to.match(/palm or sole/);
  });

  it('keeps signs of Mermaid out of labels', () => {
    const { age, ...rest } = catalogue.questions;
    const title = 'Are you "18" <b>or</b> #over; & so on]?';
    const text = mermaid({ ...catalogue, questions: { age: { ...age!, title }, ...rest } });
    expect(read(text).odd).to.deep.equal([]);
    expect(text).to.include('#34;18#34;');
  });
});
