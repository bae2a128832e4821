/** Print: nothing is made before somebody asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import { say } from '../../shared/words.ts';
import type { Scene } from '../scene.ts';
import { laterWords } from './words.ts';

export interface TakeOptions {
  /** Whether the browser has begun to print. */
  print: () => Promise<boolean>;
  /** Shows a text where the visitor looks, and says it where they listen. */
  tell: (said: string) => void;
  said: string;
}

export function takeAlong(scene: Scene, { print, tell, said }: TakeOptions): TemplateResult {
  const words = laterWords(scene);
  const act = async (): Promise<void> => {
    tell(say((await print()) ? words.printed : words.printHint));
  };
  return html`<section class="take">
    ${heading(scene.level + 1, say(words.takeTitle), { size: 3 })}
    <p>${say(words.takeHint)}</p>
    <p part="take"><button type="button" class="button" @click=${() => void act()}>${say(words.print)}</button></p>
    ${said ? html`<p class="said">${said}</p>` : nothing}
  </section>`;
}
