/** What to ask at a consultation: general questions first, then those of the first treatments. */
import { expect } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { allByRole } from '../../helpers/roles.ts';
import { MELASMA, result, root, section, words } from './quiz.ts';

type Quiz = Awaited<ReturnType<typeof result>>;
const TITLE = 'Questions to take to the consultation';
const questions = (quiz: Quiz): string[] => [...section(quiz, TITLE).querySelectorAll('li')].map(words);
const asked = (id: string): string[] => Object.values(catalogue.treatments[id]!.ask);

const MARKS = 'What are my marks, and can they be left alone?';
const isAbout = (id: string) => (question: string) => question.startsWith(`${catalogue.treatments[id]!.name}: `);
const CREAM = isAbout('topical-nonprescription');
const PREGNANT = /pregnan/;

describe('questions to take along', () => {
  it('begin with the marks and what many treatments share, then name the treatment, a prescriber’s too', async () => {
    const quiz = await result(MELASMA);
    const list = questions(quiz);
    const first = quiz.recommendation!.treatments.filter(({ rank }) => rank !== null).slice(0, 3);
    expect(list[0]).to.equal(MARKS);
    for (const question of list.slice(1, 4)) {
      const sharing = Object.keys(catalogue.treatments).filter((id) => asked(id).includes(question));
      expect(sharing.length, question).to.be.at.least(3);
    }
    const ids = ['topical-prescription', ...first.map(({ treatment }) => treatment)];
    const own = list.slice(4);
    expect(own).to.have.length(4);
    for (const [at, id] of ids.entries()) {
      expect(own[at]).to.satisfy(isAbout(id));
      expect(asked(id)).to.include(own[at]!.replace(`${catalogue.treatments[id]!.name}: `, ''));
    }
  });

  it('are about the marks where nothing is ranked: once each, of no treatment', async () => {
    for (const look of ['not-sure', 'red-marks']) {
      const list = questions(await result({ ...MELASMA, look: [look] }));
      expect(list).to.deep.equal(asked('no-treatment'));
      expect(new Set(list).size).to.equal(list.length);
    }
  });

  it('are about the marks where a clinician has to see them, and never about getting darker where they are pale', async () => {
    for (const look of ['pale-marks', 'pale-dots']) {
      const list = questions(await result({ ...MELASMA, look: [look] }));
      expect(list[0]).to.equal(MARKS);
      expect(list.join(' ')).to.not.match(/darker|needl|laser|freez/i);
    }
  });

  for (const [option, because] of [
    ['pregnant', 'Because of pregnancy, or trying for a baby: what can I do now, and what has to wait?'],
    ['breastfeeding', 'Because of breastfeeding: what can I do now, and what has to wait?'],
  ] as const)
    it(`ask what has to wait and what fits: ${option}`, async () => {
      const list = questions(await result({ ...MELASMA, health: [option] }));
      expect(list.slice(0, 2)).to.deep.equal([MARKS, because]);
      expect(list.some((question) => CREAM(question) && PREGNANT.test(question))).to.equal(true);
      expect(list.filter(CREAM).length).to.be.at.most(2);
    });

  it('ask about a skin problem that comes first, and about pregnancy only of those who named it', async () => {
    const list = questions(await result({ ...MELASMA, 'skin-today': ['active-skin-problem'] }));
    expect(list[1]).to.match(/^Because of .*skin problem.*: what can I do now, and what has to wait\?$/);
    expect(list.filter(CREAM)).to.have.length(2);
    expect(list.join(' ')).to.not.match(PREGNANT);
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
