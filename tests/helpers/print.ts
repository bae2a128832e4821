/** Printing without a dialog: each of our frames says that it begins, or does not. */
export interface StubbedPrint {
  printed: Document[];
  /** What stood on each when it was printed, white space as one space. */
  texts: string[];
  restore: () => void;
}

export function stubPrint(begins = true): StubbedPrint {
  const printed: Document[] = [];
  const texts: string[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as Window;
      if (this.className === 'print-frame') {
        view.print = () => {
          printed.push(view.document);
          texts.push(view.document.body.textContent.replace(/\s+/g, ' ').trim());
          if (begins) view.dispatchEvent(new Event('beforeprint'));
        };
      }
      return view;
    },
  });
  const restore = () => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  };
  return { printed, texts, restore };
}
