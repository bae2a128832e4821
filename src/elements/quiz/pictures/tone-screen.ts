/** Which skin tone the drawings take. It looks like a question, and is none: nothing has to be chosen. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { result } from '../../../data/words/en/ui-result.ts';
import { heading } from '../../shared/headings.ts';
import { TONES, type Tints } from '../../shared/pictures/tints.ts';
import { capital, say, type WordsOf } from '../../shared/words.ts';

interface ToneScreen {
  words: WordsOf<typeof result>;
  level: number;
  group: string;
  /** 1 to 6; 0 for none. */
  tone: number;
  onwards: string;
  backwards: string | null;
  choose: (tone: number) => void;
  next: () => void;
  back: () => void;
}

export function toneScreen(screen: ToneScreen): TemplateResult {
  const { words, level, onwards, backwards, next, back } = screen;
  return html`<fieldset
      part="question"
      role="radiogroup"
      aria-describedby="tone-why tone-hint"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
        event.preventDefault();
        next();
      }}
    >
      <legend>${heading(level, say(words.toneTitle), { size: 1 })}</legend>
      <p id="tone-why" class="soft">${say(words.toneWhy)}</p>
      <p id="tone-hint" class="hint">${say(words.toneHint)}</p>
      <div class="options tones">${TONES.map((tints, i) => row(screen, tints, i + 1))}</div>
    </fieldset>
    <div class="actions">
      <button type="button" class="button primary" part="continue" @click=${next}>${onwards}</button>
      ${backwards ? html`<button type="button" class="button" part="back" @click=${back}>${backwards}</button>` : nothing}
    </div>`;
}

function row({ words, group, tone, choose }: ToneScreen, { skin }: Tints, value: number): TemplateResult {
  const name = words[`tone-${value as 1 | 2 | 3 | 4 | 5 | 6}`];
  return html`<label class=${tone === value ? 'row chosen' : 'row'} part="option">
    <svg class="swatch" aria-hidden="true">${svg`<rect width="100%" height="100%" fill=${skin}></rect>`}</svg>
    <input
      type="radio"
      name="${group}-tone"
      value=${value}
      .checked=${tone === value}
      @change=${() => {
        choose(value);
      }}
    />
    <span class="label">${capital(say(name))}</span>
  </label>`;
}
