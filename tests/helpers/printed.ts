/** What a widget's Print button gives to paper: the frame as it is when it is printed, and its pages in a PDF. */
import type { Browser, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';

export interface PrintedFrame {
  body: string;
  rules: string;
}

/** Answers print() of the frame, and gives what would be printed: the document and its rules. */
export async function printedFrame(page: Page, tag: string): Promise<PrintedFrame> {
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'printedFrame');
    if ('ownFrame' in window) return;
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.assign(window, { ownFrame: own });
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window;
        view.print = () => {
          const rules = [...view.document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
          Object.assign(window, {
            printedFrame: {
              body: new XMLSerializer().serializeToString(view.document.body),
              rules: rules.map(({ cssText }) => cssText).join('\n'),
            },
          });
        };
        return view;
      },
    });
  });
  await page.locator(`${tag} >>> ::-p-aria([name="Print"][role="button"])`).click();
  await page.waitForFunction(() => 'printedFrame' in window, { polling: 50 });
  return page.evaluate(() => (window as unknown as { printedFrame: PrintedFrame }).printedFrame);
}

/** The text of each page, in one line. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf));
  return text.map((page) => page.replace(/\s+/g, ' ').trim());
}

/** A page of the browser with nothing but what the frame had. */
export async function paperOf(browser: Browser, { body, rules }: PrintedFrame): Promise<Page> {
  const sheet = await browser.newPage();
  await sheet.setContent(`<!doctype html><html lang="en"><style>${rules}</style>${body}</html>`);
  await sheet.emulateMediaType('print');
  return sheet;
}
