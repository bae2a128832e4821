/** Wrong answers, ids, attributes and files: the visitor sees something useful, the developer reads why, once. */
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import type { ErrorDetail } from '../../../src/elements/shared/faults.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { catalogue } from '../../../src/data/index.ts';
import { fresh, MELASMA, onwards, open, root, title, words } from './quiz.ts';

describe('bad input', () => {
  const lines: string[] = [];
  const { error } = console;
  beforeEach(() => {
    lines.length = 0;
    console.error = (...args: unknown[]) => {
      lines.push(args.join(' '));
    };
  });
  afterEach(() => {
    console.error = error;
  });

  it('in answers is left out', async () => {
    const quiz = await open();
    quiz.answers = {
      age: ['adult', 'martian'],
      nonsense: ['none'],
      __proto__: ['x'],
      'warning-signs': 'none',
    } as unknown as Answers;
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({ age: ['adult'] });
    expect(title(quiz)).to.equal('Do you notice any of these signs?');
    for (const wrong of [null, undefined, 'text', 7]) {
      quiz.answers = wrong as unknown as Answers;
      await quiz.updateComplete;
      expect(quiz.answers).to.deep.equal({});
    }
    expect(lines).to.be.empty;
  });

  it('takes answers that were set before the element was defined or connected', async () => {
    const quiz = document.createElement('pigment-quiz');
    quiz.session = fresh();
    quiz.answers = MELASMA;
    document.body.append(quiz);
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(quiz.recommendation?.conditions[0]?.condition).to.equal('melasma');
    quiz.remove();
    // As before an upgrade: an own property that hides the accessor.
    const late = document.createElement('pigment-quiz');
    Object.defineProperty(late, 'answers', { value: { age: ['adult'] }, configurable: true, writable: true });
    const Class = customElements.get('pigment-quiz') as typeof PigmentQuiz;
    class Late extends Class {}
    customElements.define('late-quiz', Late);
    const unborn = document.createElement('div');
    unborn.innerHTML = `<late-quiz session="${fresh()}"></late-quiz>`;
    document.body.append(unborn);
    const born = unborn.firstElementChild as PigmentQuiz;
    await born.updateComplete;
    expect(title(born)).to.equal('Are you 18 or over?');
    unborn.remove();
  });

  it('in go() changes nothing and is reported with what was probably meant', async () => {
    const quiz = await open();
    const told = oneEvent(quiz, 'pigment-error');
    quiz.go('heath');
    expect(((await told) as CustomEvent<ErrorDetail>).detail.problems[0]?.message).to.contain('Did you mean "health"?');
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect(lines).to.have.length(1);
    quiz.go('heath');
    expect(lines).to.have.length(1);
  });

  it('in booking-url is reported, and the rest works', async () => {
    await open(html`<pigment-quiz session=${fresh()} booking-url="javascript:alert(1)"></pigment-quiz>`);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('booking-url').and.to.contain('is not a link');
  });

  it('in src leaves the page’s own content, a polite line and one console line', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'broken';
    script.textContent = '{ "extends": "default", "treatments": { "ipl": { "kind": 7 } } }';
    document.body.append(script);
    const quiz = await fixture<PigmentQuiz>(html`<pigment-quiz src="#broken"><p>Call us</p></pigment-quiz>`);
    await quiz.updateComplete;
    expect(quiz.matches(':state(error)')).to.equal(true);
    expect(quiz.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(words(root(quiz).querySelector('[role=status]'))).to.equal(
      'This guide could not be loaded. Please ask the clinic.',
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<pigment-quiz> /);
    script.remove();
  });

  it('in a catalogue without some questions goes on with the others', async () => {
    const questions = Object.fromEntries(Object.entries(catalogue.questions).filter(([id]) => id !== 'look'));
    const quiz = await open(
      html`<pigment-quiz session=${fresh()} .answers=${{ age: ['adult'], 'warning-signs': ['none'] }}></pigment-quiz>`,
    );
    await onwards(quiz);
    expect(title(quiz)).to.equal('What do your marks look like?');
    quiz.catalogue = { ...catalogue, questions };
    await waitUntil(() => title(quiz) === 'What does strong sun do to your untanned skin?', 'the next question');
  });
});
