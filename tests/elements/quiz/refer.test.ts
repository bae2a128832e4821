/** Where a doctor has to look first, nothing is suggested but sun protection. */
import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { answer, MELASMA, open, result, root, section, title, words } from './quiz.ts';

type Quiz = Awaited<ReturnType<typeof open>>;
const treatments = (quiz: Quiz) =>
  [...root(quiz).querySelectorAll('[data-treatment]')].map((place) => place.getAttribute('data-treatment'));
const card = (quiz: Quiz) => words(root(quiz).querySelector('.card'));

describe('the refer outcome', () => {
  it('says "urgently" in words, why, and what to do', async () => {
    const quiz = await result({ age: ['adult'], 'warning-signs': ['changed', 'white'] });
    expect(title(quiz)).to.equal('See a doctor urgently');
    expect(card(quiz)).to.contain('Please call your GP today or on the next working day.');
    expect(card(quiz)).to.contain('You chose “A spot that is new, changing or unlike the others”.');
    expect(card(quiz)).to.contain('It may be skin cancer').and.to.contain('This may be vitiligo');
    expect(treatments(quiz)).to.deep.equal(['sun-protection']);
  });

  it('says "soon" in words', async () => {
    const quiz = await result({ age: ['adult'], 'warning-signs': ['white'] });
    expect(title(quiz)).to.equal('See a doctor soon');
    expect(card(quiz)).to.contain('this week');
    expect(treatments(quiz)).to.deep.equal(['sun-protection']);
  });

  it('says nothing of a type that the answers before it named', async () => {
    const quiz = await result({ ...MELASMA, 'warning-signs': ['changed'] });
    const meanwhile = section(quiz, 'Meanwhile: sun protection');
    expect(words(meanwhile)).to.contain('Sun protection is the base of every plan.').and.to.not.contain('evidence');
    expect(words(root(quiz).querySelector('.result'))).to.not.contain('melasma');
    expect(words(root(quiz).querySelector('.paper'))).to.not.match(/melasma|evidence/);
  });

  it('has its own kind words for under-18s, and nothing to book', async () => {
    const quiz = await result({ age: ['under-18'], 'warning-signs': ['none'] }, { bookingUrl: '/book' });
    expect(title(quiz)).to.equal('This quiz is for adults');
    expect(card(quiz)).to.contain('talk to an adult you trust');
    expect(root(quiz).querySelector('[part=booking]')).to.equal(null);
    expect(treatments(quiz)).to.deep.equal(['sun-protection']);
  });

  it('folds the law for under-18s away, and calls nothing urgent without a sign', async () => {
    const quiz = await result({ age: ['under-18'], 'warning-signs': ['none'] });
    const law = [...root(quiz).querySelectorAll('.card details')].find((fold) => words(fold).includes('adverts'))!;
    expect(law.hasAttribute('open')).to.equal(false);
    expect(words(law.querySelector('summary'))).to.equal('Why only adults');
    expect(words(root(quiz).querySelector('.paper'))).to.not.contain('adverts');
    expect(allByRole(quiz, 'heading', 'Urgent help')).to.be.empty;
    expect(words(root(quiz).querySelector('.result'))).to.contain('call NHS 111');
    expect(card(quiz).match(/If your skin worries you|ask a GP/g)).to.have.length(1);
  });

  it('tells a minor with a sign one thing about how soon', async () => {
    const quiz = await result({ age: ['under-18'], 'warning-signs': ['sore'] });
    expect(card(quiz)).to.contain('today or on the next working day').and.to.not.contain('ask soon');
    expect(words(root(quiz).querySelector('.paper'))).to.not.match(/ask soon|adverts/);
  });

  it('lets an urgent sign win over age, and keeps the words for under-18s', async () => {
    const quiz = await result({ age: ['under-18'], 'warning-signs': ['sore'] });
    expect(title(quiz)).to.equal('See a doctor urgently');
    expect(card(quiz)).to.contain('talk to an adult you trust');
  });

  for (const sign of ['changed', 'white']) {
    it(`gives a minor nothing to book, whatever else holds: ${sign}`, async () => {
      const contact = { bookingUrl: '/book', phone: '020 7946 0000' };
      const quiz = await result({ age: ['under-18'], 'warning-signs': [sign] }, contact);
      expect(root(quiz).querySelector('[part=booking]')).to.equal(null);
      expect(words(root(quiz).querySelector('.result'))).to.not.contain('7946');
      expect(words(root(quiz).querySelector('.paper'))).to.not.match(/7946|\/book/);
    });
  }

  it('keeps the urgent number a plain link where nothing is urgent', async () => {
    const quiz = await result({ age: ['adult'], 'warning-signs': ['white'] }, { bookingUrl: '/book' });
    expect(root(quiz).querySelector('.button.primary')).to.equal(null);
    expect(byRole(quiz, 'link', 'Call 111').getAttribute('href')).to.equal('tel:111');
  });

  it('offers urgent help first; the clinic’s link stays the same, as plain contact', async () => {
    const quiz = await result({ age: ['adult'], 'warning-signs': ['changed'] }, { bookingUrl: '/book' });
    const [primary, ...more] = root(quiz).querySelectorAll('.button.primary');
    expect([words(primary!), primary!.getAttribute('href'), more.length]).to.deep.equal(['Call 111', 'tel:111', 0]);
    expect(words(section(quiz, 'Urgent help'))).to.contain('In an emergency, call 999.');
    expect(byRole(quiz, 'link', 'Book a consultation').getAttribute('href')).to.equal('/book');
  });

  it('comes as soon as the warning signs are answered, and not before', async () => {
    const quiz = await open();
    await answer(quiz, 'Under 18');
    expect(title(quiz)).to.equal('Do you notice any of these signs?');
    await answer(quiz, 'None of these');
    expect(title(quiz)).to.equal('This quiz is for adults');
    expect(quiz.matches(':state(complete)')).to.equal(true);
  });

  it('comes at once when a warning sign is added to later answers', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    await answer(quiz, 'Many tiny dots');
    byRole(quiz, 'button', 'Back').click();
    await quiz.updateComplete;
    byRole(quiz, 'button', 'Back').click();
    await quiz.updateComplete;
    await answer(quiz, 'A mark on a palm or sole, or under a nail');
    expect(title(quiz)).to.equal('See a doctor urgently');
  });
});
