/** The manners of a guest on somebody's page, and what is said when something is wrong. */
import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { catalogue } from '../../../src/data/default/catalogue.ts';
import { quizStart } from '../../../src/data/default/quiz.ts';
import { mergeCatalogue } from '../../../src/data/merge.ts';
import { heading } from '../../../src/elements/shared/headings.ts';
import type { ErrorDetail } from '../../../src/elements/shared/faults.ts';
import { PigmentElement } from '../../../src/elements/shared/pigment-element.ts';

class GuestWidget extends PigmentElement<typeof quizStart> {
  protected loadFirst(): Promise<typeof quizStart> {
    return Promise.resolve(quizStart);
  }
  protected loadLater(): Promise<typeof catalogue> {
    return Promise.resolve(catalogue);
  }
  protected draw(): TemplateResult {
    return html`${heading(this.level, 'A guest')}
      <p class="clinic">${this.first?.clinic.name ?? 'no name'}</p>`;
  }
}
customElements.define('guest-widget', GuestWidget);

const frameOf = (element: Element): HTMLElement => element.shadowRoot?.querySelector('.frame') as HTMLElement;

async function rude(css: string): Promise<() => void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Catches the console lines of a failing widget, so that they can be read and do not fail the run. */
function listen(): { lines: string[]; stop: () => void } {
  const lines: string[] = [];
  const original = console.error;
  console.error = (...args: unknown[]) => lines.push(args.join(' '));
  return {
    lines,
    stop: () => {
      console.error = original;
    },
  };
}

describe('a guest on the page', () => {
  it('keeps its look under the page’s most insistent rules', async () => {
    const calm = getComputedStyle(frameOf(await fixture(html`<guest-widget></guest-widget>`)));
    const before = [calm.color, calm.textAlign, calm.textTransform, calm.lineHeight, calm.fontWeight];
    const stop = await rude(
      '* { color: red !important; text-align: right; text-transform: uppercase; font-weight: 900; line-height: 3; }',
    );
    const shown = getComputedStyle(frameOf(await fixture(html`<guest-widget></guest-widget>`)));
    expect([shown.color, shown.textAlign, shown.textTransform, shown.lineHeight, shown.fontWeight]).to.deep.equal(
      before,
    );
    stop();
  });

  it('takes over what belongs to the reader: font, size, spacing', async () => {
    const page = await fixture(html`<div class="page"><guest-widget></guest-widget></div>`);
    const stop = await rude('.page { font: 24px monospace; letter-spacing: 3px; word-spacing: 6px; }');
    const shown = getComputedStyle(frameOf(page.firstElementChild as Element));
    expect([shown.fontFamily, shown.fontSize, shown.letterSpacing, shown.wordSpacing]).to.deep.equal([
      'monospace',
      '24px',
      '3px',
      '6px',
    ]);
    stop();
  });

  it('is never smaller than 15 px', async () => {
    const page = await fixture(html`<div class="page"><guest-widget></guest-widget></div>`);
    const stop = await rude('.page { font-size: 10px; }');
    expect(getComputedStyle(frameOf(page.firstElementChild as Element)).fontSize).to.equal('15px');
    stop();
  });

  it('shows although a theme hides empty elements, and hides when it is told to', async () => {
    const stop = await rude('*:empty { display: none; }');
    const element = await fixture<GuestWidget>(html`<guest-widget></guest-widget>`);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
    stop();
  });

  it('keeps its rules when it moves to another document', async () => {
    const element = await fixture<GuestWidget>(html`<guest-widget></guest-widget>`);
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentDocument?.body.append(element);
    await element.updateComplete;
    const view = other.contentWindow as Window;
    expect(view.getComputedStyle(frameOf(element)).boxSizing).to.equal('border-box');
    document.body.append(element);
    expect(getComputedStyle(frameOf(element)).boxSizing).to.equal('border-box');
    other.remove();
    element.remove();
  });

  it('writes nothing on itself and nothing on the page', async () => {
    const page = (): string[] => [...document.querySelectorAll('*')].map((node) => node.localName);
    const before = page();
    const element = document.createElement('guest-widget') as GuestWidget;
    document.body.append(element);
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect(element.childNodes).to.have.lengthOf(0);
    element.remove();
    expect(page()).to.deep.equal(before);
  });

  it('on a right-to-left page lays out from the right and keeps each sentence in its own order', async () => {
    const page = await fixture(html`<div dir="rtl"><guest-widget></guest-widget></div>`);
    const frame = frameOf(page.firstElementChild as Element);
    const { direction, textAlign, unicodeBidi } = getComputedStyle(frame.querySelector('p') as Element);
    expect([direction, textAlign, unicodeBidi]).to.deep.equal(['rtl', 'right', 'plaintext']);
  });

  it('follows the heading level of the page, and says what it accepts', async () => {
    const element = await fixture<GuestWidget>(html`<guest-widget heading-level="4"></guest-widget>`);
    expect(element.shadowRoot?.querySelector('h4')?.textContent).to.equal('A guest');
    const { lines, stop } = listen();
    element.setAttribute('heading-level', '9');
    await element.updateComplete;
    stop();
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('A guest');
    expect(lines).to.deep.equal([
      '<guest-widget> heading-level="9" is not a heading level. Write 2, 3, 4, 5 or 6. Using 2.',
    ]);
  });
});

describe('a clinic’s own file', () => {
  const withFile = (json: string): Promise<HTMLElement> => {
    const holder = document.createElement('div');
    holder.innerHTML = `<script type="application/json" id="file"></script>`;
    (holder.firstElementChild as HTMLElement).textContent = json;
    return fixture(html`<div>${holder}<guest-widget src="#file"><p>Our own words</p></guest-widget></div>`);
  };

  it('is merged over the default', async () => {
    const page = await withFile('{ "extends": "default", "clinic": { "name": "Larkfield" } }');
    const element = page.querySelector('guest-widget') as GuestWidget;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.clinic')?.textContent).to.equal('Larkfield');
  });

  it('counts when it is named right after the element was put in', async () => {
    const page = await withFile('{ "extends": "default", "clinic": { "name": "Larkfield" } }');
    const element = document.createElement('guest-widget') as GuestWidget;
    page.append(element);
    element.src = '#file';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.clinic')?.textContent).to.equal('Larkfield');
  });

  it('may stand below the element; a catalogue set right after insertion wins over it', async () => {
    const page = await withFile('{ "extends": "default", "clinic": { "name": "Larkfield" } }');
    const element = document.createElement('guest-widget') as GuestWidget;
    page.prepend(element);
    element.src = '#file';
    element.catalogue = mergeCatalogue(catalogue, { clinic: { name: 'Given' } });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.clinic')?.textContent).to.equal('Given');
  });

  it('that would weaken a gate is refused whole: own content, one polite line, one event, one console line', async () => {
    const { lines, stop } = listen();
    const events: ErrorDetail[] = [];
    const collect = (event: Event): void => {
      events.push((event as CustomEvent<ErrorDetail>).detail);
    };
    document.addEventListener('pigment-error', collect);
    const page = await withFile(
      '{ "extends": "default", "contraindications": { "pregnant": { "level": "caution" } }, "clinic": { "name": "X" } }',
    );
    const element = page.querySelector('guest-widget') as GuestWidget;
    await element.updateComplete;
    document.removeEventListener('pigment-error', collect);
    stop();
    expect(events).to.have.lengthOf(1);
    expect(events[0]?.code).to.equal('data');
    expect(events[0]?.problems.map(({ path }) => path)).to.deep.equal(['/contraindications/pregnant/level']);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<guest-widget> \/contraindications\/pregnant\/level \(line 1\) A file may only/);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Our own words');
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).to.include('could not be loaded');
  });

  it('that is taken away while it loads says nothing, and loads when it comes back', async () => {
    const { lines, stop } = listen();
    const page = await withFile('{ "extends": "default", "clinic": { "name": "Larkfield" } }');
    const element = document.createElement('guest-widget') as GuestWidget;
    element.src = '#nowhere';
    document.body.append(element);
    await Promise.resolve();
    element.remove();
    await element.updateComplete;
    expect(lines).to.deep.equal([]);
    element.src = '#file';
    page.append(element);
    await element.updateComplete;
    stop();
    expect(element.shadowRoot?.querySelector('.clinic')?.textContent).to.equal('Larkfield');
    expect(lines).to.deep.equal([]);
  });

  it('that is not there is named with what to do', async () => {
    const { lines, stop } = listen();
    const element = await fixture<GuestWidget>(html`<guest-widget src="#nowhere"></guest-widget>`);
    await element.updateComplete;
    stop();
    expect(lines.join()).to.include('no <script type="application/json" id="nowhere"> in this document');
  });

  it('given as something that is no catalogue is named, and the page’s own words stay', async () => {
    const { lines, stop } = listen();
    const element = await fixture<GuestWidget>(
      html`<guest-widget .catalogue=${{ meta: {} } as never}>Our words</guest-widget>`,
    );
    await element.updateComplete;
    stop();
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<guest-widget> catalogue has no clinic, ui, .* Set what parseCatalogue returns/);
    expect(element.shadowRoot?.querySelector('slot')).to.exist;
  });

  it('later failing keeps what was shown', async () => {
    const page = await withFile('{ "extends": "default", "clinic": { "name": "Larkfield" } }');
    const element = page.querySelector('guest-widget') as GuestWidget;
    await element.updateComplete;
    const { lines, stop } = listen();
    element.src = '#gone';
    await element.updateComplete;
    stop();
    expect(lines.join()).to.include('What was shown before stays.');
    expect(element.shadowRoot?.querySelector('.clinic')?.textContent).to.equal('Larkfield');
  });
});
