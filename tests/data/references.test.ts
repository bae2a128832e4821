import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { topics } from '../../src/data/facts/aftercare-topics.ts';

const { conditions, treatments, evidence, contraindications, questions, aftercare, sources } = catalogue;
const ids = (collection: object) => Object.keys(collection);
const optionsOf = (question: string) => ids(questions[question]?.options ?? {});
const gates = Object.entries(contraindications);
/** Gates by `question option`. */
const setters = new Map<string, string[]>();
for (const [id, { setBy }] of gates) {
  if (!setBy || !('question' in setBy)) continue;
  for (const option of setBy.options) {
    const key = `${setBy.question} ${option}`;
    setters.set(key, [...(setters.get(key) ?? []), id]);
  }
}

/** Every list called `sources`, with the way to it. */
function* citations(value: unknown, path: string[] = []): Generator<readonly [string, readonly string[]]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(inner)) yield [path.join('.'), inner as string[]];
    else yield* citations(inner, [...path, key]);
  }
}
const { sources: own, ...citing } = catalogue;
const cited = [...citations(citing)];

describe('sources', () => {
  it('every cited source exists', () => {
    expect(own).to.equal(sources);
    for (const [path, list] of cited) for (const id of list) expect(sources, path).to.have.property(id);
  });

  it('every source is cited', () => {
    const known = new Set(cited.flatMap(([, list]) => list));
    expect(ids(sources).filter((id) => !known.has(id))).to.deep.equal([]);
  });

  it('none is cited twice in one list', () => {
    for (const [path, list] of cited) expect(new Set(list).size, path).to.equal(list.length);
  });

  it('no two share a title and publisher, or a link', () => {
    const titles = Object.values(sources).map(({ title, publisher, year }) => `${title} ${publisher} ${String(year)}`);
    expect(new Set(titles).size).to.equal(titles.length);
  });

  it('links are absolute addresses without credentials', () => {
    for (const [id, { link }] of Object.entries(sources)) {
      if (link === undefined) continue;
      const { username, password, hostname } = new URL(link);
      expect([username, password], id).to.deep.equal(['', '']);
      expect(hostname, id).to.match(/\./);
    }
  });
});

describe('evidence', () => {
  it('has exactly one cell for every treatment and condition', () => {
    expect(ids(evidence)).to.have.members(ids(treatments));
    for (const [treatment, cells] of Object.entries(evidence))
      expect(ids(cells), treatment).to.have.members(ids(conditions));
    const cells = Object.values(evidence).flatMap((row) => ids(row));
    expect(cells.length).to.equal(ids(treatments).length * ids(conditions).length);
  });

  it('a cell without sources is a search that found none, or our own judgement', () => {
    for (const [treatment, row] of Object.entries(evidence)) {
      for (const [condition, { rating, basis, sources: list, grade }] of Object.entries(row)) {
        if (list.length > 0) continue;
        expect(basis, `${treatment} ${condition}`).to.be.oneOf(['searched', 'editorial']);
        expect(grade, `${treatment} ${condition}`).to.equal(undefined);
        if (basis === 'searched') expect(rating, `${treatment} ${condition}`).to.equal('none');
      }
    }
  });

  it('a grade is never better than the best source behind it', () => {
    for (const [treatment, row] of Object.entries(evidence)) {
      for (const [condition, { grade, sources: list }] of Object.entries(row)) {
        if (!grade) continue;
        const best = list.map((id) => sources[id]?.grade ?? 'D').sort()[0] ?? 'D';
        expect(grade >= best, `${treatment} ${condition}: ${grade}, sources ${best}`).to.equal(true);
      }
    }
  });
});

describe('gates', () => {
  it('every gate is set by options of a question, or by a condition, that exist', () => {
    for (const [id, { setBy }] of gates) {
      expect(setBy, id).to.not.equal(undefined);
      if (!setBy) continue;
      if ('condition' in setBy) expect(conditions, id).to.have.property(setBy.condition);
      else for (const option of setBy.options) expect(optionsOf(setBy.question), id).to.include(option);
    }
  });

  it('every gate holds for treatments that exist, or for all; none is named twice', () => {
    for (const [id, { treatments: list }] of gates) {
      for (const treatment of list) if (treatment !== '*') expect(treatments, id).to.have.property(treatment);
      if (list.includes('*')) expect(list, id).to.deep.equal(['*']);
      expect(new Set(list).size, id).to.equal(list.length);
    }
  });

  it('no gate names sun-protection or no-treatment, for which it would do nothing', () => {
    for (const [id, { treatments: list }] of gates) expect(list, id).to.not.include.members(['sun-protection']);
    for (const [id, { treatments: list }] of gates) expect(list, id).to.not.include.members(['no-treatment']);
  });

  it('every gate that refers everything says how urgent it is, and no other does', () => {
    for (const [id, { level, treatments: list, urgency }] of gates) {
      expect(urgency !== undefined, id).to.equal(level === 'refer' && list.includes('*'));
    }
  });

  it('every treatment but the two apart is held back by some gate', () => {
    const held = new Set(gates.flatMap(([, { treatments: list }]) => list));
    const free = ids(treatments).filter((id) => !held.has(id));
    expect(free).to.have.members(['sun-protection', 'no-treatment']);
  });
});

describe('questions', () => {
  it('a question is marked safety exactly where it sets a gate, and then has no askIf', () => {
    const setting = new Set([...setters.keys()].map((key) => key.split(' ')[0]));
    for (const [id, { safety, askIf }] of Object.entries(questions)) {
      expect(Boolean(safety), id).to.equal(setting.has(id));
      if (safety) expect(askIf, id).to.equal(undefined);
    }
  });

  it('every safety option but none, not-sure and adult sets a gate, or is a skin type', () => {
    for (const [id, { safety, options }] of Object.entries(questions)) {
      if (!safety) continue;
      for (const option of ids(options)) {
        if (['none', 'not-sure', 'adult'].includes(option))
          expect(setters.has(`${id} ${option}`), option).to.equal(false);
        else if (id === 'skin-type')
          for (const { skinTypes } of Object.values(treatments)) expect(skinTypes).to.have.property(option);
        else expect(setters.has(`${id} ${option}`), `${id} ${option}`).to.equal(true);
      }
    }
  });

  it('`none` and `not-sure` exclude the others where several may be chosen, and nothing else does', () => {
    for (const [id, { kind, options }] of Object.entries(questions)) {
      for (const [option, { exclusive }] of Object.entries(options)) {
        const excludes = kind === 'many' && ['none', 'not-sure'].includes(option);
        expect(Boolean(exclusive), `${id} ${option}`).to.equal(excludes);
      }
    }
  });

  it('`askIf` names an earlier question and options that it has', () => {
    for (const [id, { askIf, order }] of Object.entries(questions)) {
      if (!askIf) continue;
      expect(questions[askIf.question]?.order ?? Infinity, id).to.be.below(order);
      for (const option of askIf.in) expect(optionsOf(askIf.question), id).to.include(option);
    }
  });

  it('`supports` stands with look alone, has a general entry, and names conditions and onsets that exist', () => {
    for (const [id, { options }] of Object.entries(questions)) {
      for (const [option, { supports }] of Object.entries(options)) {
        if (!supports) continue;
        expect(id).to.equal('look');
        expect(supports, option).to.have.property('*');
        for (const [onset, list] of Object.entries(supports)) {
          if (onset !== '*') expect(optionsOf('onset'), option).to.include(onset);
          for (const { condition } of list) expect(conditions, option).to.have.property(condition);
        }
      }
    }
  });

  it('the onset is asked for exactly the looks to which it makes a difference', () => {
    const differs = Object.entries(questions['look']?.options ?? {}).filter(
      ([, { supports }]) => ids(supports ?? {}).length > 1,
    );
    expect(questions['onset']?.askIf?.in).to.have.members(differs.map(([id]) => id));
  });

  it('place and downtime are asked for exactly the looks whose likely condition may be ranked', () => {
    const ranked = Object.entries(questions['look']?.options ?? {}).filter(([, { supports }]) =>
      (supports?.['*'] ?? []).some(
        ({ condition, likelihood }) => likelihood === 'likely' && !conditions[condition]?.mustRefer,
      ),
    );
    for (const id of ['place', 'downtime']) {
      expect(questions[id]?.askIf).to.deep.equal({ question: 'look', in: questions['place']?.askIf?.in });
      expect(questions[id]?.askIf?.in).to.have.members(ranked.map(([look]) => look));
    }
  });

  it('every condition is what some answers speak for', () => {
    const named = Object.values(questions['look']?.options ?? {}).flatMap(({ supports }) =>
      Object.values(supports ?? {}).flatMap((list) => list.map(({ condition }) => condition)),
    );
    expect(ids(conditions).filter((id) => !named.includes(id))).to.deep.equal([]);
  });
});

describe('aftercare', () => {
  it('every line that has topics in the table is a line to do or to avoid', () => {
    const known = new Set(
      Object.values(aftercare).flatMap(({ phases }) =>
        Object.values(phases).flatMap((phase) => [...ids(phase.do), ...ids(phase.avoid)]),
      ),
    );
    expect(Object.keys(topics).filter((id) => !known.has(id))).to.deep.equal([]);
  });

  it('every plan that a treatment or another plan names exists', () => {
    for (const [id, { aftercare: plan }] of Object.entries(treatments))
      if (plan) expect(aftercare, id).to.have.property(plan);
    for (const [id, { extends: base }] of Object.entries(aftercare))
      if (base) expect(aftercare, id).to.have.property(base);
  });

  it('every plan is used', () => {
    const used = [
      ...Object.values(treatments).map(({ aftercare: plan }) => plan),
      ...Object.values(aftercare).map((one) => one.extends),
    ];
    expect(ids(aftercare).filter((id) => !used.includes(id))).to.deep.equal([]);
  });

  it('no plan extends itself, not even the long way round', () => {
    for (const start of ids(aftercare)) {
      const seen = [start];
      for (let next = aftercare[start]?.extends; next !== undefined; next = aftercare[next]?.extends) {
        expect(seen, start).to.not.include(next);
        seen.push(next);
      }
    }
  });

  it('every phase ends no earlier than it begins, by days and by hours', () => {
    for (const [family, { phases }] of Object.entries(aftercare)) {
      expect(ids(phases).length, family).to.be.above(0);
      for (const [id, { from, to, fromHour, toHour }] of Object.entries(phases)) {
        expect(from, `${family} ${id}`).to.be.at.most(to);
        expect(fromHour === undefined, `${family} ${id}`).to.equal(toHour === undefined);
        if (fromHour === undefined || toHour === undefined) continue;
        expect(fromHour, `${family} ${id}`).to.be.below(toHour);
        expect(toHour, `${family} ${id}`).to.be.at.most((to - from) * 24 + 24);
      }
    }
  });

  it('only lines to call about have a level', () => {
    for (const [family, { phases }] of Object.entries(aftercare)) {
      for (const [id, phase] of Object.entries(phases)) {
        for (const list of [phase.do, phase.avoid, phase.normal]) {
          for (const line of Object.values(list)) expect(line.level, `${family} ${id}`).to.equal(undefined);
        }
      }
    }
  });
});

describe('chances', () => {
  const rows = Object.entries(conditions).flatMap(([condition, { chances = {} }]) =>
    Object.entries(chances).map(([id, row]) => ({ condition, path: `${condition} ${id}`, row })),
  );

  it('are of treatments that exist, and of which the evidence says that somebody looked', () => {
    expect(rows).to.not.be.empty;
    for (const { condition, path, row } of rows) {
      for (const treatment of ids(row.counts)) {
        expect(treatments, path).to.have.property(treatment);
        // Leaving marks alone is rated by how they usually go, not by studies.
        if (treatments[treatment]?.kind === 'none') continue;
        expect(evidence[treatment]?.[condition]?.rating, `${path} ${treatment}`).to.not.equal('none');
      }
    }
  });

  it('rest on a source that the evidence of one of their treatments cites too', () => {
    for (const { condition, path, row } of rows) {
      const known = ids(row.counts).flatMap((treatment) => evidence[treatment]?.[condition]?.sources ?? []);
      for (const source of row.sources) expect(known, path).to.include(source);
    }
  });
});

describe('lines that are about some treatments only', () => {
  it('name treatments whose plan holds them', () => {
    const follows = (treatment: string, family: string): boolean => {
      let at = catalogue.treatments[treatment]?.aftercare;
      while (at !== undefined && at !== family) at = catalogue.aftercare[at]?.extends;
      return at === family;
    };
    const named = Object.entries(catalogue.aftercare).flatMap(([family, { phases }]) =>
      Object.values(phases)
        .flatMap((phase) => [phase.do, phase.avoid, phase.normal, phase.callIf].flatMap((list) => Object.values(list)))
        .flatMap(({ only = [] }) => only.map((treatment) => ({ family, treatment }))),
    );
    expect(named).to.not.be.empty;
    for (const { family, treatment } of named)
      expect(follows(treatment, family), `${treatment} in ${family}`).to.equal(true);
  });
});
