import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { catalogue, mergeCatalogue } from '../src/data/index.ts';
import { PigmentQuiz } from '../src/elements/quiz/define.ts';
import { setTone } from '../src/elements/shared/pictures/tone.ts';
import { takeUp } from '../src/elements/quiz/take/from-link.ts';
import { linkTo } from '../src/elements/quiz/take/link.ts';
import type { Answers } from '../src/engine/index.ts';
import { MELASMA, UNSURE } from '../tests/helpers/visitors.ts';

/** Each story has a session of its own, so that they can stand on one page. */
const answered = (session: string, answers: Answers): TemplateResult =>
  html`<pigment-quiz session="story-${session}" booking-url="/book" .answers=${answers}></pigment-quiz>`;
const at = (session: string, question: string, answers: Answers = {}): TemplateResult =>
  html`<pigment-quiz
    session="story-${session}"
    .answers=${answers}
    ${ref((element) => {
      if (element instanceof PigmentQuiz) element.go(question);
    })}
  ></pigment-quiz>`;

const meta: Meta = {
  title: 'Pigment quiz',
  component: 'pigment-quiz',
  tags: ['autodocs'],
  render: () => html`<pigment-quiz session="story-default"></pigment-quiz>`,
};
export default meta;

export const FirstQuestion: StoryObj = {};

export const SeveralAnswersAllowed: StoryObj = { render: () => at('many', 'health') };

/** Continue without a choice. */
export const WithAnError: StoryObj = {
  render: () => at('error', 'skin-today'),
  play: async ({ canvasElement }) => {
    const quiz = canvasElement.querySelector('pigment-quiz');
    await quiz?.updateComplete;
    quiz?.shadowRoot?.querySelector<HTMLElement>('[part=continue]')?.click();
  },
};

const untilLook: Answers = { age: ['adult'], 'warning-signs': ['none'] };

/** No question: only how the drawings that follow are coloured. */
export const SkinToneOfThePictures: StoryObj = { render: () => answered('tones', untilLook) };

/** The drawings in a chosen tone, 1 to 6; 0 is grey, for those who went on without a choice. */
const pictures = (session: string, tone: number): TemplateResult => {
  setTone(`story-${session}`, tone);
  return answered(session, untilLook);
};

export const Pictures: StoryObj = {
  argTypes: { tone: { control: { type: 'range', min: 0, max: 6 } } },
  args: { tone: 3 },
  render: ({ tone }) => pictures(`pictures-${String(tone)}`, Number(tone)),
};

export const PicturesOnDarkSkin: StoryObj = { render: () => pictures('pictures-dark-skin', 6) };

export const PicturesWithoutATone: StoryObj = { render: () => pictures('pictures-grey', 0) };

/** Half-way: what was chosen before is chosen again. */
export const EarlierAnswer: StoryObj = {
  render: () => at('earlier', 'look', { age: ['adult'], 'warning-signs': ['none'], look: ['flat-spots'] }),
};

/** Two treatments fit, some may fit, some have to be asked about; two are for a prescriber. */
export const MelasmaFits: StoryObj = { render: () => answered('melasma', MELASMA) };

/** Some refusals only have to wait; something at home was asked for. */
export const Breastfeeding: StoryObj = {
  render: () => answered('breastfeeding', { ...MELASMA, health: ['breastfeeding'], place: ['home'] }),
};

export const SunSpotsOnDarkSkin: StoryObj = {
  render: () => answered('dark', { ...MELASMA, look: ['flat-spots'], onset: ['sun-years'], 'skin-type': ['type-6'] }),
};

/** A clinician has to see pale marks first, whatever the visitor wishes. */
export const PaleMarks: StoryObj = { render: () => answered('pale', { ...MELASMA, look: ['pale-marks'] }) };

export const RedMarks: StoryObj = { render: () => answered('red', { ...MELASMA, look: ['red-marks'] }) };

export const NotSureOfAnything: StoryObj = {
  render: () => answered('unsure', UNSURE),
};

export const SeeADoctorUrgently: StoryObj = {
  render: () => answered('urgent', { age: ['adult'], 'warning-signs': ['changed'] }),
};

export const SeeADoctorSoon: StoryObj = {
  render: () => answered('soon', { age: ['adult'], 'warning-signs': ['white'] }),
};

export const Under18: StoryObj = {
  render: () => answered('young', { age: ['under-18'], 'warning-signs': ['none'] }),
};

/** The clinic's own file: a phone number, nothing to book, a treatment that it does not offer. */
export const AClinicsOwnFile: StoryObj = {
  render: () =>
    html`<pigment-quiz
      session="story-clinic"
      .catalogue=${mergeCatalogue(catalogue, {
        clinic: { name: 'Example clinic', phone: '020 7946 0000' },
        treatments: { 'peel-superficial': { offered: false } },
      })}
      .answers=${MELASMA}
    ></pigment-quiz>`,
};

/** Answers that came with the page's address; `version` is that of the rules when the link was made. */
function fromLink(session: string, version: string, cut?: number): TemplateResult {
  const name = `story-${session}`;
  const link = linkTo('', { session: name, answers: MELASMA, catalogueVersion: version });
  takeUp(name, link.slice(0, cut), catalogue, true);
  return html`<pigment-quiz
    session=${name}
    ${ref((element) => {
      // As a visitor does who looks at the first question: what reads the link is there then.
      if (element instanceof PigmentQuiz) void element.updateComplete.then(() => focusin(element));
    })}
  ></pigment-quiz>`;
}
const focusin = (quiz: PigmentQuiz): unknown =>
  quiz.shadowRoot?.querySelector('input')?.dispatchEvent(new Event('focusin', { bubbles: true }));

export const FromALink: StoryObj = { render: () => fromLink('link', catalogue.meta.version) };

/** Our rules have changed since. */
export const FromAnOldLink: StoryObj = { render: () => fromLink('old-link', '0.0.1') };

export const FromABrokenLink: StoryObj = { render: () => fromLink('broken-link', catalogue.meta.version, 60) };

export const ALinkMade: StoryObj = {
  render: () =>
    html`<pigment-quiz
      session="story-make-link"
      .answers=${MELASMA}
      ${ref((element) => {
        if (element instanceof PigmentQuiz) void element.updateComplete.then(() => makeLink(element));
      })}
    ></pigment-quiz>`,
};
const makeLink = (quiz: PigmentQuiz): void => {
  quiz.shadowRoot?.querySelector<HTMLElement>('[part=take] button:last-of-type')?.click();
};

const dark = document.createElement('style');
dark.textContent = '.story-dark { color-scheme: dark; background: #14191c; padding: 1rem; }';

export const Dark: StoryObj = {
  render: () => html`${dark}
    <div class="story-dark">${answered('dark-theme', MELASMA)}</div>`,
};

export const DarkQuestion: StoryObj = {
  render: () => html`${dark.cloneNode(true)}
    <div class="story-dark">${at('dark-question', 'look')}</div>`,
};

export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl">${answered('rtl', MELASMA)}</div>` };

export const RightToLeftQuestion: StoryObj = {
  render: () => html`<div dir="rtl">${at('rtl-question', 'skin-type')}</div>`,
};

const narrow = (content: TemplateResult): TemplateResult => html`<div class="story-narrow">${content}</div>`;
const narrowStyle = document.createElement('style');
narrowStyle.textContent = '.story-narrow { inline-size: 320px; }';

export const Narrow: StoryObj = {
  render: () => html`${narrowStyle}${narrow(answered('narrow', { ...MELASMA, health: ['breastfeeding', 'keloid'] }))}`,
};

export const NarrowQuestion: StoryObj = {
  render: () => html`${narrowStyle.cloneNode(true)}${narrow(at('narrow-question', 'warning-signs'))}`,
};

export const NarrowPictures: StoryObj = {
  render: () => html`${narrowStyle.cloneNode(true)}${narrow(pictures('narrow-pictures', 4))}`,
};

export const NarrowSkinTone: StoryObj = {
  render: () => html`${narrowStyle.cloneNode(true)}${narrow(answered('narrow-tones', untilLook))}`,
};

export const DarkPictures: StoryObj = {
  render: () => html`${dark.cloneNode(true)}
    <div class="story-dark">${pictures('dark-pictures', 5)}</div>`,
};

export const DarkSkinTone: StoryObj = {
  render: () => html`${dark.cloneNode(true)}
    <div class="story-dark">${answered('dark-tones', untilLook)}</div>`,
};

export const RightToLeftPictures: StoryObj = {
  render: () => html`<div dir="rtl">${pictures('rtl-pictures', 2)}</div>`,
};

/** On a page about one condition the look is not asked; the result says that the page gave that answer. */
export const OnAPageAboutMelasma: StoryObj = {
  render: () => {
    const { look: _look, ...others } = MELASMA;
    return html`<pigment-quiz session="story-about" condition="melasma" .answers=${others}></pigment-quiz>`;
  },
};

/** As a field of a form: the first lines say that the answers are sent with it. */
export const InAForm: StoryObj = {
  render: () => html`<form method="post">
    <pigment-quiz session="story-form" name="quiz" required></pigment-quiz>
    <p><button>Send</button></p>
  </form>`,
};

/** Nothing can be changed, everything can be read. */
export const SwitchedOff: StoryObj = {
  render: () => html`<pigment-quiz
    session="story-off"
    disabled
    .answers=${{ age: ['adult'], 'warning-signs': ['none'] }}
  ></pigment-quiz>`,
};

export const SwitchedOffResult: StoryObj = {
  render: () => html`<pigment-quiz session="story-off-result" disabled .answers=${MELASMA}></pigment-quiz>`,
};

/** After a reload, on a page that remembers. */
export const Restored: StoryObj = {
  render: () => {
    sessionStorage.setItem('pigment-quiz:story-restored', JSON.stringify({ answers: { age: ['adult'] } }));
    return html`<pigment-quiz session="story-restored" remember="tab"></pigment-quiz>`;
  },
};

/** A script, or the button, has cleared everything. */
export const Cleared: StoryObj = {
  render: () =>
    html`<pigment-quiz
      session="story-cleared"
      .answers=${{ age: ['adult'] }}
      ${ref((element) => {
        if (element instanceof PigmentQuiz) {
          void element.updateComplete.then(() => {
            element.restart();
          });
        }
      })}
    ></pigment-quiz>`,
};
