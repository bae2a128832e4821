/**
 * What makes the default catalogue a decision aid: one block per criterion of docs/decision-aid.md. Each shows that the
 * catalogue meets it and, where the schema can, that a catalogue without it is refused.
 */
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { compare } from '../../src/engine/index.ts';
import { median, sentences, words } from '../helpers/count.ts';
import { refusedWith, refusedWithout } from '../helpers/refused.ts';

const { meta, conditions, treatments, evidence, sources } = catalogue;
const all = Object.entries(treatments);
const rows = Object.entries(conditions).flatMap(([condition, { chances = {} }]) =>
  Object.entries(chances).map(([id, row]) => ({ path: `conditions.${condition}.chances.${id}`, condition, row })),
);
const ROW = 'conditions.melasma.chances.better-week-8';

/** Taking it away is refused, and so is saying nothing in its place. */
function required(path: string): void {
  expect(refusedWithout(path), `without ${path}`).to.deep.equal([path]);
  expect(refusedWith(path, ''), `empty ${path}`).to.deep.equal([path]);
}

describe('Q1: says what the condition is', () => {
  it('in one or two sentences, which are not those on how it looks', () => {
    for (const [id, { summary, look }] of Object.entries(conditions)) {
      expect(sentences(summary), id).to.be.within(1, 2);
      expect(look, id).to.not.include(summary);
    }
  });
  it('or is refused', () => {
    for (const id of Object.keys(conditions)) required(`conditions.${id}.summary`);
  });
});

describe('Q2: states the decision to be made', () => {
  it('as one question', () => {
    expect(meta.decision).to.match(/^[^.?]+\?$/);
  });
  it('or is refused', () => {
    required('meta.decision');
  });
});

describe('Q3: lists the options', () => {
  it('of which one is to leave it alone and one is what everybody can do', () => {
    expect(treatments['no-treatment']?.kind).to.equal('none');
    expect(treatments['sun-protection']?.kind).to.equal('self-care');
  });
  it('or is refused: with one option, and without one that is to leave it', () => {
    const { 'no-treatment': leave, ...active } = treatments;
    expect(refusedWith('treatments', { 'no-treatment': leave })).to.deep.equal(['treatments']);
    expect(refusedWith('treatments', active)).to.deep.equal(['treatments']);
  });
});

for (const [code, side, what] of [
  ['Q4', 'benefits', 'the good points'],
  ['Q5', 'harms', 'the bad points'],
] as const) {
  describe(`${code}: says ${what} of each option`, () => {
    it('also of leaving it alone and of sun protection, with at least one source each', () => {
      for (const [id, treatment] of all) {
        expect(Object.values(treatment[side]).flatMap((one) => one.sources).length, id).to.be.above(0);
      }
    });
    it('or is refused', () => {
      for (const [id] of all) {
        const path = `treatments.${id}.${side}`;
        expect(refusedWith(path, {}), path).to.deep.equal([path]);
        expect(refusedWithout(path), path).to.deep.equal([path]);
      }
    });
  });
}

describe('Q6: says what it is like', () => {
  it('for body, mind and life with others, each in words of its own', () => {
    const said = all.flatMap(([, { experience }]) => Object.values(experience).map(({ text }) => text));
    expect(new Set(said).size).to.equal(said.length);
  });
  it('or is refused', () => {
    for (const [id] of all) {
      for (const part of ['body', 'mind', 'social']) {
        const path = `treatments.${id}.experience.${part}`;
        expect(refusedWithout(path)).to.deep.equal([path]);
      }
    }
    required('treatments.no-treatment.experience.mind.text');
  });
  it('step by step, with how the skin is cleaned and numbed for a procedure', () => {
    for (const [id, { kind }] of all) {
      for (const step of ['consultation', 'treatment', 'after']) {
        const path = `treatments.${id}.steps.${step}`;
        expect(refusedWithout(path)).to.deep.equal([path]);
      }
      if (kind !== 'procedure') continue;
      for (const step of ['cleansing', 'numbing']) {
        const path = `treatments.${id}.steps.${step}`;
        expect(refusedWithout(path)).to.deep.equal([path]);
      }
    }
  });
  it('in the order in which it happens', () => {
    const order = ['consultation', 'test-patch', 'cleansing', 'numbing', 'treatment', 'solution', 'after'];
    for (const [id, { steps }] of all) {
      const places = Object.keys(steps).map((step) => order.indexOf(step));
      expect(places, id).to.deep.equal(places.toSorted((a, b) => a - b));
      expect(places, id).to.not.include(-1);
    }
  });
});

/** Every word that a visitor reads in a part of a treatment; a figure is read as some four words and its people. */
function length(part: unknown): number {
  if (typeof part === 'string') return words(part);
  const { text, figure, ...rest } = part as { text?: string; figure?: { population: string } };
  if (text !== undefined) return words(text) + (figure ? 4 + words(figure.population) : 0);
  return Object.values(rest).reduce<number>((sum, one) => sum + length(one), 0);
}
describe('C1: gives good and bad of each option in equal detail', () => {
  // Harms may take up to twice the room: each has to be told by name, the rare ones too, while one benefit says for
  // which marks and how much. Benefits may never take much more than harms.
  const LEAST = 0.75;
  const MOST = 2;
  for (const [id, { benefits, harms }] of all) {
    it(`${id}: harms stand in proportion to benefits, by number and by words`, () => {
      const count = (side: object) => Object.keys(side).length;
      expect(count(harms) / count(benefits), 'number').to.be.within(LEAST, MOST);
      expect(length(harms) / length(benefits), 'words').to.be.within(LEAST, MOST);
    });
  }

  // No option is talked up or down by length: between half and twice the usual length, field by field.
  for (const field of ['how', 'benefits', 'harms', 'experience', 'steps', 'ask'] as const) {
    it(`${field}: every treatment gets about as many words`, () => {
      const lengths = all.map(([id, treatment]) => [id, length(treatment[field])] as const);
      const usual = median(lengths.map(([, count]) => count));
      for (const [id, count] of lengths) expect(count / usual, id).to.be.within(0.5, 2);
    });
  }
});

describe('C2: cites the evidence', () => {
  it('or says what else a sentence rests on; what rests on nothing is refused', () => {
    const paths = [
      'treatments.ipl.benefits.fades-freckles',
      'treatments.ipl.harms.dark-marks',
      'treatments.ipl.lasting',
      'treatments.ipl.steps.consultation',
      'treatments.ipl.steps.test-patch',
      'treatments.ipl.experience.body',
      'evidence.ipl.freckles',
      'contraindications.keloid',
      'aftercare.peel.phases.week-2',
      'ui.notices.realistic',
    ];
    for (const path of paths) {
      const { basis: _basis, ...rest } = path
        .split('.')
        .reduce<unknown>((at, key) => (at as never)[key], catalogue) as {
        basis?: string;
      };
      expect(refusedWith(path, { ...rest, sources: [] }), path).to.deep.equal([`${path}.sources`]);
    }
    expect(refusedWith('conditions.pih.sources', [])).to.deep.equal(['conditions.pih.sources']);
    expect(refusedWith(`${ROW}.sources`, [])).to.deep.equal([`${ROW}.sources`]);
  });
  it('for most of what it says about good and harm', () => {
    const effects = all.flatMap(([, { benefits, harms }]) => [...Object.values(benefits), ...Object.values(harms)]);
    const cited = effects.filter((effect) => effect.sources.length > 0);
    expect(cited.length / effects.length).to.be.above(0.9);
  });
});

describe('C3: gives the date of publication', () => {
  it('or is refused', () => {
    required('meta.published');
  });
});

describe('C4: says when it is updated', () => {
  it('by a review date that comes, and what happens before', () => {
    expect(meta.reviewEvery).to.be.at.most(24);
    expect(meta.updates)
      .to.match(/review date/)
      .and.to.match(/mistake/)
      .and.to.match(/version/);
  });
  it('or is refused', () => {
    required('meta.updates');
    expect(refusedWith('meta.reviewEvery', 0)).to.deep.equal(['meta.reviewEvery']);
  });
});

describe('C5: says how uncertain it is', () => {
  it('and why: summaries, small studies, few people with the darkest skin, what nobody studied', () => {
    for (const reason of [/summaries/, /small/, /type 6/, /not studied/i]) expect(meta.uncertainty).to.match(reason);
  });
  it('or is refused', () => {
    required('meta.uncertainty');
  });
  it('cell by cell: what nobody studied is a value with a note', () => {
    const searched = Object.values(evidence).flatMap((cells) =>
      Object.values(cells).filter(({ basis }) => basis === 'searched'),
    );
    expect(searched.length).to.be.above(0);
    expect(refusedWithout('evidence.home-roller.freckles.rating')).to.deep.equal([
      'evidence.home-roller.freckles.rating',
    ]);
    required('evidence.home-roller.freckles.note');
  });
});

describe('C6: says who paid', () => {
  it('and that the clinic which shows it may sell what it describes', () => {
    expect(meta.funding)
      .to.match(/\bpaid\b/)
      .and.to.match(/\bclinic\b.*\bsell\b/);
  });
  it('or is refused', () => {
    required('meta.funding');
  });
});

describe('Z1: says what happens when nothing is done', () => {
  it('for every condition, as the option of leaving it too', () => {
    expect(Object.keys(evidence['no-treatment'] ?? {})).to.have.members(Object.keys(conditions));
    for (const id of Object.keys(conditions)) required(`conditions.${id}.course`);
  });
});

describe('Z2: lets good and bad be compared across options', () => {
  it('side by side, whatever two are chosen', () => {
    for (const [id] of all) {
      const treatmentsShown = ['no-treatment', id === 'no-treatment' ? 'ipl' : id];
      const table = compare(catalogue, { treatments: treatmentsShown });
      for (const row of ['benefits', 'side-effects']) {
        const cells = table.groups.flatMap((group) => group.rows).find((one) => one.id === row)?.cells ?? [];
        expect(
          cells.map((cell) => ('items' in cell ? cell.items.length > 0 : false)),
          `${id} ${row}`,
        ).to.deep.equal([true, true]);
      }
    }
  });
});

describe('Z3: gives chances of outcomes', () => {
  it('of good and of harm for the same treatments, where a study counted both', () => {
    for (const id of ['melasma', 'solar-lentigines']) {
      const counted = Object.entries(conditions[id]?.chances ?? {});
      const harm = counted.filter(([key]) => key.startsWith('side-effects'));
      expect(harm.length, id).to.be.above(0);
      for (const [, { sources: list, counts }] of harm) {
        const good = counted.filter(
          ([key, row]) => !key.startsWith('side-effects') && row.sources.join() === list.join(),
        );
        expect(
          good.map(([, row]) => Object.keys(row.counts).sort()),
          id,
        ).to.deep.equal([Object.keys(counts).sort()]);
      }
    }
  });
  it('that compare: a row with one treatment, or without a source, is refused', () => {
    expect(refusedWith(`${ROW}.counts`, { ipl: { from: 1 } })).to.deep.equal([`${ROW}.counts`]);
    expect(refusedWithout(`${ROW}.sources`)).to.deep.equal([`${ROW}.sources`]);
  });
});

describe('Z4: says whom the numbers come from', () => {
  it('or is refused', () => {
    required(`${ROW}.population`);
    required('treatments.microneedling-clinic.harms.scarring.figure.population');
  });
});

describe('Z5: gives numbers as natural frequencies', () => {
  it('whole numbers of a whole; a fraction, more than all, or a range that runs backwards is refused', () => {
    const path = `${ROW}.counts.topical-prescription`;
    expect(refusedWith(path, { from: 54.5 })).to.deep.equal([`${path}.from`]);
    for (const wrong of [{ from: 101 }, { from: 50, to: 101 }, { from: 60, to: 50 }]) {
      expect(refusedWith(path, wrong), JSON.stringify(wrong)).to.deep.equal([`${ROW}.counts`]);
    }
    const figure = 'treatments.microneedling-clinic.harms.scarring.figure';
    expect(refusedWith(`${figure}.count`, 31)).to.deep.equal([`${figure}.count`]);
  });
  it('and tells that they were rounded, where they come from percentages', () => {
    for (const { path, row } of rows) expect(row.note, path).to.match(/rounded from percentages/);
  });
});

describe('Z6: gives one time span a row', () => {
  it('and says so where the studies ran for different times or do not tell', () => {
    for (const { path, row } of rows) {
      if (row.weeks === undefined) expect(row.note, path).to.match(/different times|how long/);
    }
  });
  it('a number cannot have a time span of its own, and a row without one has a note', () => {
    expect(refusedWith(`${ROW}.counts.topical-prescription.weeks`, 4)).to.deep.equal([
      `${ROW}.counts.topical-prescription`,
    ]);
    const path = 'conditions.igh.chances.dots-better.note';
    expect(refusedWithout(path)).to.deep.equal([path]);
  });
});

describe('Z7: gives one denominator a row', () => {
  it('a number cannot have a denominator of its own', () => {
    expect(refusedWith(`${ROW}.counts.topical-prescription.of`, 50)).to.deep.equal([
      `${ROW}.counts.topical-prescription`,
    ]);
    expect(refusedWithout(`${ROW}.of`)).to.deep.equal([`${ROW}.of`]);
  });
  it('and the same one for all rows of a condition', () => {
    for (const id of Object.keys(conditions)) {
      const wholes = rows.filter(({ condition }) => condition === id).map(({ row }) => row.of);
      expect(new Set(wholes).size, id).to.be.at.most(1);
    }
  });
});

describe('Z8: lets numbers be seen in more than one way', () => {
  it('each has words for its outcome, and few enough to draw', () => {
    for (const { path, row } of rows) expect(row.of, path).to.be.at.most(100);
    required(`${ROW}.title`);
    expect(refusedWith(`${ROW}.of`, 3234)).to.deep.equal([`${ROW}.of`]);
  });
});

describe('Z10: leads step by step to a choice', () => {
  it('from the questions about oneself to whom to see and what to ask, for every option', () => {
    const likely = Object.values(catalogue.questions['look']?.options ?? {}).flatMap(
      ({ supports }) => supports?.['*'] ?? [],
    );
    expect(new Set(likely.map(({ condition }) => condition))).to.include.all.keys(...Object.keys(conditions));
    const seen = all.map(([, { steps }]) => steps.consultation.text);
    expect(new Set(seen).size).to.equal(seen.length);
  });
});

describe('Z11: gives questions to take along', () => {
  it('three to seven each; fewer or more are refused', () => {
    for (const [id, { ask }] of all) {
      const path = `treatments.${id}.ask`;
      const [one, two] = Object.values(ask);
      expect(refusedWith(path, { one, two }), path).to.deep.equal([path]);
    }
    const eight = Object.fromEntries([...'abcdefgh'].map((key) => [key, 'Why?']));
    expect(refusedWith('treatments.ipl.ask', eight)).to.deep.equal(['treatments.ipl.ask']);
  });
  it('that are questions, and at least two of them asked of no other treatment', () => {
    const asked = all.flatMap(([, { ask }]) => Object.values(ask));
    for (const [id, { ask }] of all) {
      for (const question of Object.values(ask)) expect(question, id).to.match(/\?$/);
      const own = Object.values(ask).filter((question) => asked.filter((other) => other === question).length === 1);
      expect(own.length, id).to.be.at.least(2);
    }
  });
  it('at a clinic also about the skin type, the training, the whole price and what can go wrong', () => {
    for (const [id, { kind, place, ask }] of all) {
      if (kind !== 'procedure' || place !== 'clinic') continue;
      const text = Object.values(ask).join(' ');
      for (const topic of [/skin type/, /training|how many peels/, /total price/, /wrong|got|burns|blister/]) {
        expect(text, id).to.match(topic);
      }
    }
  });
});

describe('Z18: says how the evidence was chosen', () => {
  it('what was read, how it was graded, and what happens where sources disagree', () => {
    for (const part of [/read/, /graded/, /disagree/, /missed/]) expect(meta.method).to.match(part);
  });
  it('or is refused', () => {
    required('meta.method');
  });
});

describe('Z19: says how good the evidence is', () => {
  it('source by source; a source without a grade is refused', () => {
    for (const id of Object.keys(sources).slice(0, 5)) {
      expect(refusedWithout(`sources.${id}.grade`)).to.deep.equal([`sources.${id}.grade`]);
    }
  });
  it('cell by cell: what rests on studies has a grade', () => {
    for (const [treatment, cells] of Object.entries(evidence)) {
      for (const [condition, { rating, grade, basis, sources: list }] of Object.entries(cells)) {
        if (rating === 'none' || rating === 'avoid' || basis === 'editorial' || list.length === 0) continue;
        expect(grade, `${treatment} ${condition}`).to.not.equal(undefined);
      }
    }
  });
});

describe('Z20: says who wrote it and what they are trained in', () => {
  it('plainly: as long as no clinician wrote or reviewed it, it says so', () => {
    expect(meta.reviewedBy).to.equal(undefined);
    for (const { name, role } of meta.authors) expect(role, name).to.match(/none of them a clinician/);
  });
  it('or is refused', () => {
    expect(refusedWith('meta.authors', [])).to.deep.equal(['meta.authors']);
    required('meta.authors.0.role');
  });
});

describe('Z21: gives the reading level', () => {
  it('by which formula, and which grade', () => {
    expect(meta.readability.formula).to.match(/Flesch–Kincaid/);
    expect(meta.readability.grade).to.be.within(1, 8);
  });
  it('or is refused', () => {
    required('meta.readability');
  });
});
