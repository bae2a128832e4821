/** What to ask at a consultation: general questions first, then those of the first treatments. */
import { expect } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { allByRole } from '../../helpers/roles.ts';
import { MELASMA, result, root, section, words } from './quiz.ts';

type Quiz = Awaited<ReturnType<typeof result>>;
const TITLE = 'Questions to take to the consultation';
const questions = (quiz: Quiz): string[] => [...section(quiz, TITLE).querySelectorAll('li')].map(words);
const asked = (id: string): string[] => Object.values(catalogue.treatments[id]!.ask);

describe('questions to take along', () => {
  it('begin with what many treatments share, then name the treatment', async () => {
    const quiz = await result(MELASMA);
    const list = questions(quiz);
    expect(list).to.have.length(6);
    const first = quiz.recommendation!.treatments.filter(({ rank }) => rank !== null).slice(0, 3);
    const names = first.map(({ treatment }) => catalogue.treatments[treatment]!.name);
    for (const question of list.slice(0, 3)) {
      const sharing = Object.keys(catalogue.treatments).filter((id) => asked(id).includes(question));
      expect(sharing.length, question).to.be.at.least(3);
    }
    expect(list.slice(3).map((question) => question.split(': ')[0])).to.deep.equal(names);
    for (const [at, { treatment }] of first.entries()) {
      expect(asked(treatment)).to.include(list[at + 3]!.replace(`${names[at]!}: `, ''));
    }
  });

  it('are asked once each, and are there where nothing is ranked', async () => {
    const quiz = await result({ ...MELASMA, look: ['not-sure'] });
    const list = questions(quiz);
    expect(list).to.have.length(6);
    expect(new Set(list).size).to.equal(list.length);
  });

  it('are about waiting where nothing else is left', async () => {
    const quiz = await result({ ...MELASMA, look: ['pale-marks'] });
    expect(questions(quiz)[0]).to.equal('What are my marks, and can they be left alone?');
  });

  it('are not there where a doctor comes first', async () => {
    const quiz = await result({ age: ['adult'], 'warning-signs': ['changed'] });
    expect(allByRole(quiz, 'heading', TITLE)).to.be.empty;
  });
});

it('the result says which version it is, next to who has reviewed it', async () => {
  for (const answers of [MELASMA, { age: ['adult'], 'warning-signs': ['changed'] }]) {
    const quiz = await result(answers);
    expect(words(root(quiz).querySelector('.result'))).to.contain(
      'Text version 0.1.0, 22 November 2026. Next review due 22 November 2027.',
    );
    expect(words(root(quiz).querySelector('.about'))).to.contain('No clinician has reviewed this text yet.');
  }
});
