/** The result on paper: by itself, complete, short, and without a trace on the page around it. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { pdfPages } from '../../helpers/commands.ts';
import { stubPrint } from '../../helpers/print.ts';
import { allByRole } from '../../helpers/roles.ts';
import { MELASMA, press, result, root, words } from './quiz.ts';

const paper = (quiz: PigmentQuiz): HTMLElement => root(quiz).querySelector<HTMLElement>('.paper')!;
const frame = (quiz: PigmentQuiz) => root(quiz).querySelector<HTMLIFrameElement>('.print-frame');

/** Many circumstances, many reasons, many sources. */
const CROWDED: Answers = {
  ...MELASMA,
  'warning-signs': ['not-sure'],
  'skin-type': ['type-5'],
  'skin-today': ['active-skin-problem', 'sunburn', 'tan'],
  health: ['breastfeeding', 'keloid', 'diabetes', 'allergy'],
};
const UNSURE: Answers = { ...MELASMA, 'warning-signs': ['not-sure'], look: ['acne-scars'], health: ['not-sure'] };

describe('the print button', () => {
  let stub: ReturnType<typeof stubPrint>;
  afterEach(() => {
    stub.restore();
  });

  it('prints the result alone, and leaves the page as it was', async () => {
    stub = stubPrint();
    const quiz = await result(MELASMA);
    const { title } = document;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    await press(quiz, 'Print');
    await waitUntil(() => stub.printed.length > 0, 'it is printed');
    expect(stub.printed).to.have.length(1);
    expect(stub.texts[0]).to.contain('Your marks may be melasma').and.to.contain('Shop-bought cream');
    const { contentDocument } = frame(quiz)!;
    expect(contentDocument!.documentElement.lang).to.equal('en-GB');
    expect(contentDocument!.adoptedStyleSheets).to.not.be.empty;
    expect(contentDocument!.querySelector('button, input, a, details, style, [style]')).to.equal(null);
    await waitUntil(() => words(root(quiz).querySelector('.said')).startsWith('Only your result'), 'it is said');
    observer.disconnect();
    expect(changes).to.be.empty;
    expect([document.title, window.length]).to.deep.equal([title, 0]);
  });

  it('prints what is on the screen now, with one frame at a time', async () => {
    stub = stubPrint();
    const quiz = await result(MELASMA);
    await press(quiz, 'Print');
    await waitUntil(() => stub.printed.length === 1, 'the first');
    quiz.answers = { age: ['adult'], 'warning-signs': ['changed'] };
    await quiz.updateComplete;
    await press(quiz, 'Print');
    await waitUntil(() => stub.printed.length === 2, 'the second');
    expect(stub.texts[1]).to.contain('See a doctor urgently').and.to.not.contain('melasma');
    expect(root(quiz).querySelectorAll('iframe')).to.have.length(1);
  });

  it('prints the page where a sandbox keeps it out of its own frame', async () => {
    stub = stubPrint();
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { configurable: true, get: () => null });
    const { print } = window;
    let pages = 0;
    window.print = () => {
      pages += 1;
      window.dispatchEvent(new Event('beforeprint'));
    };
    const quiz = await result(MELASMA);
    await press(quiz, 'Print');
    await waitUntil(() => pages > 0, 'the page is printed');
    window.print = print;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', own);
    expect([pages, stub.printed.length]).to.deep.equal([1, 0]);
    await waitUntil(() => words(root(quiz).querySelector('.said')).includes('prints the whole page'), 'it is said');
  });

  it('says what else to do where nothing opens', async () => {
    stub = stubPrint(false);
    const quiz = await result(MELASMA);
    await press(quiz, 'Print');
    await waitUntil(() => words(root(quiz).querySelector('.said')).includes('print command'), 'the hint is there');
    expect(words(root(quiz).querySelector('[role=status]'))).to.contain('print command of your browser');
  });
});

describe('the paper', () => {
  it('is not on the screen, for nobody', async () => {
    const quiz = await result(MELASMA);
    expect(getComputedStyle(paper(quiz)).display).to.equal('none');
    expect(allByRole(quiz, 'heading', 'Your marks may be melasma')).to.have.length(1);
  });

  it('says all that a clinician needs', async () => {
    const quiz = await result(CROWDED, { bookingUrl: '/book', phone: '020 7946 0000' });
    const text = words(paper(quiz));
    for (const { treatment, verdict } of quiz.recommendation!.treatments) {
      if (treatment === 'sun-protection' || treatment === 'no-treatment') continue;
      const name = catalogue.treatments[treatment]!.name;
      const entry = [...paper(quiz).querySelectorAll('.entry')].find((e) => words(e.querySelector('.h')) === name);
      expect(entry, name).to.exist;
      expect(words(entry!).length, `${name}: ${verdict}`).to.be.above(name.length + 20);
    }
    for (const part of [
      'Because you chose “Blotchy patches',
      'Sun protection is the base of every plan.',
      'If a spot is new, changing, sore or bleeding',
      'Questions to take to the consultation',
      'after you have finished breastfeeding',
      'Does any of this apply to you?',
      `${location.origin}/book`,
      'Call 020 7946 0000',
      'It can’t see or feel your skin.',
      'not a diagnosis',
      'No clinician has reviewed this text yet.',
      'Text version 0.1.0, 22 November 2026.',
    ]) {
      expect(text).to.contain(part);
    }
  });

  it('resolves every note to a source, and lists none that is not used', async () => {
    const quiz = await result(MELASMA);
    const used = new Set(
      [...paper(quiz).querySelectorAll('sup')].flatMap((sup) =>
        sup.textContent.split(', ').flatMap((run) => {
          const [from = 0, to = from] = run.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, at) => from + at);
        }),
      ),
    );
    const list = [...paper(quiz).querySelectorAll('ol li')];
    expect(list.length).to.be.above(20);
    expect([...used].sort((a, b) => a - b)).to.deep.equal(list.map((_, at) => at + 1));
    for (const item of list) expect(words(item)).to.not.equal('');
  });

  it('says where a doctor comes first, and suggests nothing then', async () => {
    const quiz = await result({ age: ['adult'], 'warning-signs': ['changed'] }, { bookingUrl: '/book' });
    const text = words(paper(quiz));
    expect(text).to.contain('See a doctor urgently').and.to.contain('In an emergency, call 999.');
    expect(text).to.contain('You chose “A spot that is new, changing or unlike the others”.');
    expect(paper(quiz).querySelector('.entry')).to.equal(null);
    const young = await result({ age: ['under-18'], 'warning-signs': ['none'] }, { bookingUrl: '/book' });
    expect(words(paper(young)))
      .to.contain('talk to an adult you trust')
      .and.to.not.contain('/book');
  });

  it('is black on white without a button, when the page itself is printed', async function () {
    const quiz = await result(MELASMA);
    quiz.style.colorScheme = 'dark';
    await emulateMedia({ media: 'print' }).catch(() => {
      this.skip();
    });
    const { display, color, backgroundColor } = getComputedStyle(paper(quiz));
    const buttons = allByRole(quiz, 'button');
    await emulateMedia({ media: 'screen' });
    expect([display, color, backgroundColor]).to.deep.equal(['block', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(buttons).to.be.empty;
  });

  for (const [name, answers] of Object.entries({ MELASMA, CROWDED, UNSURE })) {
    it(`fits on two sheets of A4: ${name}`, async function () {
      const quiz = await result(answers);
      expect(paper(quiz)).to.exist;
      const pages = await pdfPages();
      if (pages === false) this.skip();
      expect(pages).to.be.within(1, 2);
    });
  }

  it('fits on one where a doctor comes first', async function () {
    await result({ age: ['adult'], 'warning-signs': ['changed', 'white'] });
    const pages = await pdfPages();
    if (pages === false) this.skip();
    expect(pages).to.equal(1);
  });
});
