/** The quiz as a field of a form: its value, what is missing, reset, disabled. What a server gets: tests/build. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { answer, choice, choose, focused, fresh, MELASMA, press, root, title, toResult, words } from './quiz.ts';

async function inForm(template: TemplateResult): Promise<{ form: HTMLFormElement; quiz: PigmentQuiz }> {
  const form = await fixture<HTMLFormElement>(html`<form>${template}<button>Send</button></form>`);
  const quiz = form.querySelector('pigment-quiz')!;
  await quiz.updateComplete;
  return { form, quiz };
}
const named = (more: Partial<PigmentQuiz> = {}): ReturnType<typeof inForm> =>
  inForm(
    html`<pigment-quiz
      session=${fresh()}
      name="quiz"
      ?required=${more.required ?? false}
      .answers=${more.answers ?? {}}
    ></pigment-quiz>`,
  );
const valueOf = (form: HTMLFormElement): Record<string, unknown> | null => {
  const [value, ...more] = new FormData(form).getAll('quiz');
  expect(more, 'one value').to.be.empty;
  return typeof value === 'string' ? (JSON.parse(value) as Record<string, unknown>) : null;
};

describe('the value', () => {
  it('is one JSON text: answers, outcome, treatments, version of the catalogue', async () => {
    const { form, quiz } = await named();
    expect(words(root(quiz).querySelector('.intro'))).to.contain('sent with this form');
    expect(valueOf(form), 'nothing before the first answer').to.equal(null);
    await toResult(quiz);
    const value = valueOf(form)!;
    expect(Object.keys(value)).to.deep.equal(['answers', 'outcome', 'treatments', 'catalogueVersion']);
    expect(value['answers']).to.deep.equal(MELASMA);
    expect(value['outcome']).to.equal('options');
    expect(value['catalogueVersion']).to.equal(catalogue.meta.version);
    const open = quiz.recommendation!.treatments.filter(({ rank, verdict }) => rank !== null || verdict === 'fits');
    expect(value['treatments']).to.deep.equal(open.map(({ treatment }) => treatment));
    expect(value['treatments']).to.not.be.empty;
  });

  it('says so where the quiz is not finished, or a doctor comes first', async () => {
    const { form, quiz } = await named();
    await answer(quiz, '18 or over');
    expect(valueOf(form)).to.deep.include({ answers: { age: ['adult'] }, outcome: 'incomplete' });
    await answer(quiz, 'A spot that is new, changing or unlike the others');
    expect(valueOf(form)).to.deep.include({ outcome: 'refer', treatments: ['sun-protection'] });
  });

  it('follows the property, and is none without a name', async () => {
    const { form, quiz } = await inForm(html`<pigment-quiz session=${fresh()} .answers=${MELASMA}></pigment-quiz>`);
    expect([...new FormData(form)]).to.be.empty;
    quiz.name = 'skin';
    await quiz.updateComplete;
    expect([...new FormData(form).keys()]).to.deep.equal(['skin']);
    quiz.name = null;
    await quiz.updateComplete;
    expect([...new FormData(form)]).to.be.empty;
  });

  it('belongs to a form that the page names by id', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <form id="apart"></form>
      <label for="the-quiz">Quiz</label>
      <pigment-quiz id="the-quiz" form="apart" session=${fresh()} name="quiz" .answers=${MELASMA}></pigment-quiz>
    </div>`);
    const quiz = page.querySelector('pigment-quiz')!;
    await quiz.updateComplete;
    expect(quiz.form?.id).to.equal('apart');
    expect(quiz.labels).to.have.length(1);
    expect(valueOf(quiz.form!)).to.not.equal(null);
  });
});

describe('a required quiz', () => {
  it('says what is missing until there is a result', async () => {
    const { form, quiz } = await named({ required: true });
    expect(quiz.willValidate).to.equal(true);
    expect(quiz.validity?.valueMissing).to.equal(true);
    expect(quiz.validationMessage).to.equal('Please answer the questions until you see your result.');
    expect(quiz.checkValidity()).to.equal(false);
    expect(form.checkValidity()).to.equal(false);
    await answer(quiz, '18 or over');
    expect(form.checkValidity()).to.equal(false);
    await answer(quiz, 'A spot that is new, changing or unlike the others');
    expect(quiz.validity?.valid).to.equal(true);
    expect(quiz.validationMessage).to.equal('');
    expect(form.checkValidity()).to.equal(true);
    await press(quiz, 'Clear everything');
    expect(form.checkValidity()).to.equal(false);
  });

  it('leads the visitor to the choice where the form cannot be sent', async () => {
    const { form, quiz } = await named({ required: true });
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.requestSubmit();
    expect(sent).to.equal(0);
    await waitUntil(() => focused()?.localName === 'input', 'focus is on a choice');
    expect(root(quiz).contains(focused())).to.equal(true);
    await choose(quiz, 'Under 18');
    expect(quiz.reportValidity()).to.equal(false);
  });

  it('is valid with answers that were given, and again not required', async () => {
    const { quiz } = await named({ required: true, answers: MELASMA });
    expect(quiz.checkValidity()).to.equal(true);
    quiz.restart();
    await quiz.updateComplete;
    expect(quiz.checkValidity()).to.equal(false);
    quiz.required = false;
    await quiz.updateComplete;
    expect(quiz.checkValidity()).to.equal(true);
  });

  it('does not need a name', async () => {
    const { quiz } = await inForm(html`<pigment-quiz session=${fresh()} required></pigment-quiz>`);
    expect(quiz.checkValidity()).to.equal(false);
  });

  it('needs nothing of the page for Enter: it goes on in the quiz and does not send the form', async () => {
    const { form, quiz } = await named();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await choose(quiz, '18 or over');
    choice(quiz, '18 or over').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
    );
    await waitUntil(() => title(quiz) === 'Do you notice any of these signs?', 'the next question');
    expect(sent).to.equal(0);
  });
});

it('a form’s reset clears the answers', async () => {
  const { form, quiz } = await named({ answers: MELASMA });
  expect(valueOf(form)).to.not.equal(null);
  form.reset();
  await quiz.updateComplete;
  expect(quiz.answers).to.deep.equal({});
  expect(title(quiz)).to.equal('Are you 18 or over?');
  expect(valueOf(form)).to.equal(null);
});

describe('a disabled quiz', () => {
  const LOCKED = 'You can read this quiz, but the answers cannot be changed now.';
  const enabled = (quiz: PigmentQuiz): string[] =>
    ['radio', 'checkbox', 'button']
      .flatMap((role) => allByRole(quiz, role))
      .filter((control) => !control.matches(':disabled, summary, [part=source-button]'))
      .map((control) => words(control) || (control as HTMLInputElement).value);

  it('shows its question and says that it cannot be changed', async () => {
    const { form, quiz } = await inForm(
      html`<pigment-quiz session=${fresh()} name="quiz" required disabled></pigment-quiz>`,
    );
    expect(words(root(quiz).querySelector('.note'))).to.equal(LOCKED);
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect(enabled(quiz)).to.be.empty;
    choice(quiz, '18 or over').click();
    await quiz.updateComplete;
    expect(choice(quiz, '18 or over').checked).to.equal(false);
    expect(form.checkValidity(), 'a disabled field is not checked').to.equal(true);
    quiz.disabled = false;
    await quiz.updateComplete;
    await answer(quiz, '18 or over');
    expect(form.checkValidity()).to.equal(false);
  });

  it('shows its result, with sources that can be opened, and submits nothing', async () => {
    const { form, quiz } = await named({ answers: MELASMA });
    quiz.disabled = true;
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(byRole(quiz, 'button', `Change your answer to “Are you 18 or over?”`).matches(':disabled')).to.equal(true);
    expect(byRole(quiz, 'button', 'Clear everything').matches(':disabled')).to.equal(true);
    expect(root(quiz).querySelector('[part=source-button]:not(:disabled)')).to.exist;
    expect(valueOf(form)).to.equal(null);
    quiz.disabled = false;
    await quiz.updateComplete;
    expect(byRole(quiz, 'button', 'Clear everything').matches(':disabled')).to.equal(false);
    expect(valueOf(form)).to.not.equal(null);
  });

  it('is one in a disabled fieldset too', async () => {
    const { form, quiz } = await inForm(
      html`<fieldset disabled>
        <pigment-quiz session=${fresh()} name="quiz" .answers=${{ age: ['adult'] }}></pigment-quiz>
      </fieldset>`,
    );
    expect(words(root(quiz).querySelector('.note'))).to.equal(LOCKED);
    expect(enabled(quiz)).to.be.empty;
    expect(valueOf(form)).to.equal(null);
    form.querySelector('fieldset')!.disabled = false;
    await quiz.updateComplete;
    expect(enabled(quiz)).to.include('Continue');
    expect(valueOf(form)).to.not.equal(null);
  });

  it('stays so on the next screen that the page shows', async () => {
    const { quiz } = await named({ answers: { age: ['adult'] } });
    quiz.disabled = true;
    quiz.go('health');
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Does any of this apply to you?');
    expect(enabled(quiz)).to.be.empty;
  });
});
