/** The visitor's answers, given in the quiz, sort the treatments that are offered. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/default/catalogue.ts';
import { setAnswers } from '../../../src/elements/shared/session.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import type { Answers } from '../../../src/engine/types.ts';
import { byRole } from '../../helpers/roles.ts';
import { choose, one, phases, textOf, timeline } from './shown.ts';

const answers: Answers = {
  age: ['adult'],
  'warning-signs': ['none'],
  look: ['flat-spots'],
  onset: ['sun-years'],
  'skin-type': ['type-2'],
  'skin-today': ['none'],
  health: ['none'],
  place: ['either'],
  downtime: ['week'],
};
const select = (element: Element): HTMLSelectElement => byRole(element, 'combobox', 'Treatment') as HTMLSelectElement;
const groups = (element: Element): HTMLOptGroupElement[] => [...select(element).querySelectorAll('optgroup')];
const offered = (element: Element): string[] =>
  groups(element)[0]?.label === 'From your answers'
    ? [...(groups(element)[0]?.querySelectorAll('option') ?? [])].map(({ value }) => value)
    : [];

describe('answers of the session', () => {
  it('come first in the list, in the order and with the verdict of the recommendation', async () => {
    setAnswers('timeline-answers', answers);
    const element = await timeline({ session: 'timeline-answers' });
    await waitUntil(() => offered(element).length > 0);
    const { treatments } = recommend(catalogue, answers);
    const wanted = treatments.filter(
      ({ treatment, verdict }) =>
        catalogue.treatments[treatment]?.aftercare !== undefined && ['fits', 'may-fit', 'ask-first'].includes(verdict),
    );
    expect(offered(element)).to.deep.equal(wanted.map(({ treatment }) => treatment));
    expect(textOf(groups(element)[0]?.querySelector('option') ?? null)).to.match(
      /\((Fits your answers|May fit|Ask first)\)$/,
    );
    expect(groups(element)[1]?.label, 'everything stays to be had').to.equal('All treatments with a plan');
  });

  it('are followed when they change, and can be chosen', async () => {
    const element = await timeline({ session: 'timeline-later' });
    expect(offered(element)).to.be.empty;
    setAnswers('timeline-later', answers);
    await waitUntil(() => offered(element).length > 0);
    const [first = ''] = offered(element);
    await choose(element, select(element), first);
    expect(phases(element)).to.not.be.empty;
    setAnswers('timeline-later', { age: ['under-18'], 'warning-signs': ['none'] });
    await waitUntil(() => offered(element).length === 0);
    expect(select(element).value, 'the choice stays').to.equal(first);
  });

  it('offer nothing before the quiz is through, nor where a doctor has to look first', async () => {
    setAnswers('timeline-half', { age: ['adult'], look: ['flat-spots'] });
    const half = await timeline({ session: 'timeline-half' });
    setAnswers('timeline-refer', { ...answers, 'warning-signs': ['changed'] });
    const refer = await timeline({ session: 'timeline-refer' });
    await Promise.all([import('../../../src/elements/timeline/offers.ts'), half.updateComplete, refer.updateComplete]);
    expect([...offered(half), ...offered(refer)]).to.be.empty;
  });

  it('of another session do not count', async () => {
    setAnswers('timeline-theirs', answers);
    const element = await timeline({ session: 'timeline-mine' });
    expect(offered(element)).to.be.empty;
    expect(textOf(one(element, 'h2'))).to.equal('Your aftercare plan');
  });
});
