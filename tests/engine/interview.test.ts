import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { interview } from '../../src/engine/index.ts';
import type { Answers } from '../../src/engine/types.ts';
import { seeded } from '../helpers/random.ts';
import { frozen, must, quiet, saying } from './cases.ts';
import { randomAnswers } from './random-answers.ts';
import { altered } from './random-catalogue.ts';

const ORDER = ['age', 'warning-signs', 'look', 'onset', 'skin-type', 'skin-today', 'health', 'place', 'downtime'];
const SAFETY = ['age', 'warning-signs', 'skin-type', 'skin-today', 'health'];
const ONSET = ['patches', 'flat-spots', 'freckles'];
const RANKED = [...ONSET, 'after-marks', 'acne-scars', 'dark-scar', 'uneven'];
const looks = Object.keys(must(catalogue.questions['look']).options);
const harmless: Answers = { ...quiet, onset: ['not-sure'] };

/** Answers what is asked until nothing is; what was asked, with what was said to remain each time. */
function walk(
  given: Answers,
  answers: Record<string, readonly string[]> = {},
): { asked: string[]; remaining: number[] } {
  const asked: string[] = [];
  const remaining: number[] = [];
  for (let step = 0; step < 20; step += 1) {
    const { current, remaining: left } = interview(catalogue, answers);
    remaining.push(left);
    if (!current) return { asked, remaining };
    asked.push(current.id);
    answers = { ...answers, [current.id]: must(given[current.id]) };
  }
  throw new Error(`No end: ${asked.join()}`);
}

describe('the order of the interview', () => {
  it('asks the nine questions in order, none twice', () => {
    expect(walk({ ...harmless, look: ['patches'] }).asked).to.deep.equal(ORDER);
    expect(
      Object.entries(catalogue.questions)
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([id]) => id),
    ).to.deep.equal(ORDER);
  });

  it('asks the question itself, with its id', () => {
    const { current } = interview(catalogue, {});
    expect(current).to.deep.equal({ ...catalogue.questions['age'], id: 'age' });
  });

  it('goes by `order`, not by the order of the keys', () => {
    const facts = altered((draft) => {
      draft.questions = Object.fromEntries(Object.entries(draft.questions).reverse());
    });
    expect(interview(facts, {}).current?.id).to.equal('age');
    const swapped = altered((draft) => {
      must(draft.questions['health']).order = 0;
    });
    expect(interview(swapped, {}).current?.id).to.equal('health');
  });

  it('asks the first question that has no answer, wherever it stands', () => {
    for (const id of ORDER) {
      const rest = Object.fromEntries(
        Object.entries({ ...harmless, look: ['patches'] }).filter(([other]) => other !== id),
      );
      expect(interview(catalogue, rest).current?.id, id).to.equal(id);
    }
  });

  it('asks again what has no usable answer: empty, unknown, or two values where one is asked', () => {
    for (const skinType of [[], ['no-such-option'], ['type-1', 'type-2'], ['type-1', 'not-sure']]) {
      expect(interview(catalogue, saying({ 'skin-type': skinType })).current?.id, skinType.join()).to.equal(
        'skin-type',
      );
    }
    expect(interview(catalogue, saying({ health: ['no-such-option'] })).current?.id).to.equal('health');
  });

  it('takes `not-sure` and `none` as answers', () => {
    const unsure = saying({
      'warning-signs': ['not-sure'],
      'skin-type': ['not-sure'],
      health: ['not-sure'],
      downtime: ['none'],
    });
    expect(interview(catalogue, unsure).current).to.equal(null);
  });

  it('tells the way so far', () => {
    expect(interview(catalogue, {}).trail).to.deep.equal([]);
    expect(interview(catalogue, { 'warning-signs': ['none'], age: ['adult'] }).trail).to.deep.equal([
      'age',
      'warning-signs',
    ]);
    const whole = interview(catalogue, { ...harmless, look: ['patches'] });
    expect(whole).to.deep.equal({ trail: ORDER, current: null, remaining: 0 });
  });
});

describe('the routes of the interview', () => {
  for (const look of looks) {
    it(`${look}: onset ${ONSET.includes(look) ? 'is' : 'is not'} asked, place and downtime ${RANKED.includes(look) ? 'are' : 'are not'}`, () => {
      const { asked } = walk({ ...harmless, look: [look] });
      const wanted = ORDER.filter((id) => {
        if (id === 'onset') return ONSET.includes(look);
        return id === 'place' || id === 'downtime' ? RANKED.includes(look) : true;
      });
      expect(asked).to.deep.equal(wanted);
    });

    it(`${look}: every safety question is asked`, () => {
      expect(walk({ ...harmless, look: [look] }).asked).to.include.members(SAFETY);
    });
  }

  it('two looks are no look, so nothing that depends on it is asked', () => {
    const { current, remaining } = interview(catalogue, { ...harmless, look: ['patches', 'freckles'] });
    expect(current?.id).to.equal('look');
    expect(remaining).to.equal(1);
  });

  it('a changed earlier answer keeps the later ones', () => {
    const changed = interview(catalogue, { ...harmless, look: ['acne-scars'] });
    expect(changed.current).to.equal(null);
    expect(changed.trail).to.deep.equal(ORDER.filter((id) => id !== 'onset'));
  });

  it('an answer off the path waits: it is off the trail, and there again on its path', () => {
    const answers = { ...harmless, onset: ['hormones'] };
    expect(interview(catalogue, { ...answers, look: ['pale-dots'] }).trail).to.deep.equal(
      SAFETY.toSpliced(2, 0, 'look'),
    );
    expect(interview(catalogue, { ...answers, look: ['patches'] }).trail).to.deep.equal(ORDER);
  });

  it('a changed answer that opens a path asks only what is new', () => {
    const { onset, ...known } = harmless;
    void onset;
    const { current, remaining } = interview(catalogue, { ...known, look: ['freckles'] });
    expect([current?.id, remaining]).to.deep.equal(['onset', 1]);
  });
});

describe('the end of the interview', () => {
  const signs = ['changed', 'sore', 'palm-sole-nail', 'white', 'numb-or-scaly', 'grey-or-widespread'];
  for (const sign of signs) {
    it(`stops at once for ${sign}`, () => {
      const { current, remaining } = interview(catalogue, { age: ['adult'], 'warning-signs': [sign] });
      expect([current, remaining]).to.deep.equal([null, 0]);
      expect(interview(catalogue, { age: ['adult'], 'warning-signs': ['none', sign, 'not-sure'] }).current).to.equal(
        null,
      );
    });
  }

  it('a refer-all gate stops it only after warning-signs is answered', () => {
    expect(interview(catalogue, { age: ['under-18'] }).current?.id).to.equal('warning-signs');
    expect(interview(catalogue, { age: ['under-18'], 'warning-signs': [] }).current?.id).to.equal('warning-signs');
    for (const answer of ['none', 'not-sure', 'changed']) {
      expect(interview(catalogue, { age: ['under-18'], 'warning-signs': [answer] }).current, answer).to.equal(null);
    }
    const later = interview(catalogue, { ...harmless, age: ['under-18'], 'warning-signs': [] });
    expect([later.current?.id, later.remaining]).to.deep.equal(['warning-signs', 1]);
  });

  it('an unknown sign or an avoid gate does not stop it', () => {
    expect(interview(catalogue, { age: ['adult'], 'warning-signs': ['not-sure'] }).current?.id).to.equal('look');
    const pregnant = { age: ['adult'], 'warning-signs': ['none'], health: ['pregnant'] };
    expect(interview(catalogue, pregnant).current?.id).to.equal('look');
  });

  it('taking the sign back goes on where it stopped', () => {
    const stopped: Answers = { ...harmless, look: ['uneven'], 'warning-signs': ['changed'] };
    expect(interview(catalogue, stopped).current).to.equal(null);
    const { health, ...open } = stopped;
    void health;
    expect(interview(catalogue, { ...open, 'warning-signs': ['none'] }).current?.id).to.equal('health');
  });

  it('a gate that a clinic adds stops it as well', () => {
    const facts = altered((draft) => {
      draft.contraindications['own'] = {
        ...must(draft.contraindications['under-18']),
        setBy: { question: 'health', options: ['immunosuppressed'] },
      };
    });
    const { place, downtime, ...open } = saying({ health: ['immunosuppressed'] });
    void [place, downtime];
    expect(interview(facts, open).current).to.equal(null);
    expect(interview(catalogue, open).current?.id).to.equal('place');
  });
});

describe('what remains', () => {
  it('is true from the look on: it falls by one with each answer, down to 0', () => {
    for (const look of looks) {
      const { asked, remaining } = walk({ ...harmless, look: [look] });
      const from = asked.indexOf('look') + 1;
      const left = remaining.slice(from);
      expect(left, look).to.deep.equal(left.map((_, index) => left.length - 1 - index));
    }
  });

  it('before the look it promises no more questions than every look asks', () => {
    const counts = looks.map((look) => walk({ ...harmless, look: [look] }).asked.length);
    for (const [index, answers] of [{}, { age: ['adult'] }, { age: ['adult'], 'warning-signs': ['none'] }].entries()) {
      const { remaining } = interview(catalogue, answers as Answers);
      expect(remaining).to.be.at.most(Math.max(...counts) - index);
      expect(remaining).to.be.at.least(Math.min(...counts) - index);
    }
  });

  it('counts warning-signs alone once a gate ends the interview', () => {
    expect(interview(catalogue, { age: ['under-18'] }).remaining).to.equal(1);
  });

  it('does not count what is answered out of order', () => {
    const { current, remaining } = interview(catalogue, { ...harmless, look: ['uneven'], age: [], place: [] });
    expect([current?.id, remaining]).to.deep.equal(['age', 2]);
  });

  it('is 0 exactly when nothing is asked; the trail holds answered questions of the path only', () => {
    const random = seeded(21);
    for (let count = 0; count < 500; count += 1) {
      const answers = frozen(randomAnswers(catalogue, random));
      const { trail, current, remaining } = interview(catalogue, answers);
      expect(remaining === 0).to.equal(current === null);
      expect(remaining).to.be.within(0, ORDER.length);
      expect(new Set(trail).size).to.equal(trail.length);
      expect(trail).to.deep.equal(ORDER.filter((id) => trail.includes(id)));
      for (const id of trail) expect(answers[id]?.length, id).to.be.above(0);
      if (current) expect(trail).to.not.include(current.id);
    }
  });
});
