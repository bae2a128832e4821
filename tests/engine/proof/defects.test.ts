/** A proof that cannot fail is worthless: each law meets a catalogue or a rule that was broken on purpose. */
import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { LAWS, prove } from '../../../src/engine/index.ts';
import { proveBy } from '../../../src/engine/proof/prove.ts';
import { RULES } from '../../../src/engine/rules.ts';
import type { Answers } from '../../../src/engine/types.ts';
import { must } from '../cases.ts';
import { altered } from '../random-catalogue.ts';
import { DEFECTS } from './defects.ts';

const told = (answers: Answers): string =>
  Object.entries(answers)
    .map(([question, options]) => `${question}: ${options.join(' + ')}`)
    .join(', ') || 'nothing answered';

describe('every law of the proof', function () {
  this.timeout(60_000);
  const table: string[] = [];

  it('meets a defect', () => {
    // What is not reached is told as a list, not as a law that is broken.
    expect(LAWS.filter((law) => DEFECTS.every((defect) => defect.law !== law))).to.deep.equal(['reached']);
  });

  for (const { law, defect, facts = catalogue, rules = RULES, answers, than } of DEFECTS) {
    it(`${law} catches: ${defect}`, () => {
      const { violations } = proveBy(rules, facts, { laws: [law] });
      const [smallest] = violations;
      expect(smallest?.answers).to.deep.equal(answers);
      expect(smallest?.than).to.deep.equal(than);
      expect(must(smallest).detail).to.not.equal('');
      const compared = than ? ` (than ${told(than)})` : '';
      table.push([law, defect, `${told(answers)}${compared}: ${must(smallest).detail}`].join(' → '));
    });
  }

  after(() => {
    if (!('document' in globalThis))
      console.log(`      law → defect → smallest counter-example\n      ${table.join('\n      ')}`);
  });
});

describe('what nobody reaches', () => {
  const cases = [
    {
      what: 'a place where nothing is done',
      facts: altered((draft) => {
        must(draft.questions['place']).options['moon'] = { order: 4, label: 'On the moon' };
      }),
      unreached: 'option:place.moon',
    },
    {
      what: 'a question that only an answer leads to that is not there',
      facts: altered((draft) => {
        must(draft.questions['downtime']).askIf = { question: 'look', in: ['no-such-look'] };
      }),
      unreached: 'question:downtime',
    },
    {
      what: 'a treatment that every kind of mark refuses',
      facts: altered((draft) => {
        for (const cell of Object.values(must(draft.evidence['ipl']))) cell.rating = 'avoid';
      }),
      unreached: 'treatment:ipl',
    },
  ];
  for (const { what, facts, unreached } of cases) {
    it(`is told: ${what}`, () => {
      expect(prove(facts, { base: facts }).unreached).to.deep.equal([unreached]);
    });
  }
});
