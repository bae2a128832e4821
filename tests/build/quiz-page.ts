/** The built quiz in a page, as Puppeteer sees it. */
import type { Page } from 'puppeteer-core';

/** What the visitor reads on top: a question, or a result. */
export const heading = (page: Page): Promise<string> =>
  page.$eval('pigment-quiz', (quiz) => quiz.shadowRoot?.querySelector('.h.size-1')?.textContent ?? '');

/** Until another heading than `before` is there. */
export const onwards = (page: Page, before: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => {
      const now = document.querySelector('pigment-quiz')?.shadowRoot?.querySelector('.h.size-1')?.textContent ?? '';
      return now !== '' && now !== text;
    },
    { polling: 50 },
    before,
  );
