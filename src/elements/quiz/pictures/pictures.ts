/** The question about the looks of the marks, with drawings; before it, once, the skin tone that they take. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Word } from '../../../data/types.ts';
import type { QuizCatalogue } from '../result/context.ts';
import type { result } from '../../../data/words/en/ui-result.ts';
import { drawing, isDrawn } from '../../shared/pictures/drawing.ts';
import { tintsOf } from '../../shared/pictures/tints.ts';
import { followTones, isToneAsked, setTone, toneOf } from '../../shared/pictures/tone.ts';
import { answersOf } from '../../shared/session.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { QuestionScreen } from '../question.ts';
import { toneScreen } from './tone-screen.ts';

const LOOK = 'look';

type Host = LitElement & { session: string };
type Words = WordsOf<typeof result>;

export class Pictures implements ReactiveController {
  /** The visitor asked for the tones again. */
  private again = false;
  /** The page shows the drawings; nobody is on the way to them. */
  private shownByPage = false;
  /** The tone on the screen, before Continue. */
  private draft: number | null = null;
  /** A question that the visitor was already at when the drawings came keeps its rows until they leave it. */
  private plain: string | null;
  private readonly host: Host;
  private readonly arrive: () => void;
  private unfollow: (() => void) | null = null;

  constructor(host: Host, shown: string | null, arrive: () => void) {
    this.host = host;
    this.arrive = arrive;
    this.plain = host.matches(':focus-within, :hover') ? shown : null;
    host.addController(this);
  }

  /** Another quiz of the session may change the tone. */
  hostConnected(): void {
    this.unfollow ??= followTones(() => {
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.unfollow?.();
    this.unfollow = null;
  }

  /** The drawings come next, in the tone there is. */
  skipTones(): void {
    this.leave();
    this.shownByPage = true;
    this.plain = null;
  }

  /** The screen in place of a question's plain one; null where it has none. */
  screen(
    question: QuestionScreen,
    { ui }: QuizCatalogue,
    draw: (question: QuestionScreen) => TemplateResult,
  ): TemplateResult | null {
    const { plain } = this;
    const words = ui.result as Words;
    if (question.id !== plain) this.plain = null;
    if (question.id !== LOOK) this.leave();
    if (question.id !== LOOK || question.id === plain) return null;
    return this.again || (this.isNew && !this.shownByPage)
      ? this.tones(question, words)
      : draw({
          ...question,
          picture: (option) => this.picture(option, words),
          aside: this.changeButton(words),
        });
  }

  /** The tone is asked for once, and not of somebody who only comes to change an answer. */
  private get isNew(): boolean {
    const { session } = this.host;
    return !isToneAsked(session) && !answersOf(session)[LOOK];
  }

  private leave(): void {
    this.again = this.shownByPage = false;
    this.draft = null;
  }

  private tones(
    { level, group, words: { continue: onwards, back }, ...question }: QuestionScreen,
    words: Words,
  ): TemplateResult {
    const tone = this.draft ?? toneOf(this.host.session);
    return toneScreen({
      ...{ words, level, group, tone },
      onwards: say(onwards),
      backwards: this.again ? say(back) : question.backwards,
      choose: (chosen) => {
        this.draft = chosen;
        this.host.requestUpdate();
      },
      next: () => {
        setTone(this.host.session, tone);
        this.close();
      },
      back: () => {
        if (this.again) this.close();
        else question.back();
      },
    });
  }

  private close(): void {
    this.leave();
    this.arrive();
  }

  /**
   * A picture is read on its own, beside its option. As the option's description it would be heard at every arrow
   * key, after a hint that says the same.
   */
  private picture(look: string, words: Words): TemplateResult | typeof nothing {
    if (!isDrawn(look)) return nothing;
    const named = words as Readonly<Record<string, Word | undefined>>;
    const number = toneOf(this.host.session);
    const tone = say(named[`tone-${String(number)}`] ?? '');
    const marks = say(named[`picture-${look}`] ?? '');
    return drawing(look, tintsOf(number), say(tone ? words.picture : words.pictureGrey, { tone, marks }));
  }

  private changeButton({ toneChange }: Words): TemplateResult {
    return html`<button
      type="button"
      class="link tone-button"
      part="tone-button"
      @click=${() => {
        this.again = true;
        this.arrive();
      }}
    >
      ${say(toneChange)}
    </button>`;
  }
}
