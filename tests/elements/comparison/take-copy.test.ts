/** The comparison in the clipboard: a clean table and lines with tabs; or a box, where a browser does not allow that. */
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue, mergeCatalogue } from '../../../src/data/index.ts';
import { byRole } from '../../helpers/roles.ts';
import { given, rootOf, textOf, whole } from './setup.ts';
import { press, said } from './take.ts';

let items: Record<string, string>[] = [];
const clipboard = (value: object | undefined): void => {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
};
const no = (): Promise<void> => Promise.reject(new DOMException('No.', 'NotAllowedError'));
const working = {
  async write([item]: ClipboardItem[]): Promise<void> {
    const read = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    items.push(Object.fromEntries(await Promise.all(read)));
  },
  writeText: (text: string) => (items.push({ 'text/plain': text }), Promise.resolve()),
};

const two = () =>
  whole(html`<pigment-comparison condition="solar-lentigines" treatments="ipl no-treatment"></pigment-comparison>`);
const box = (element: Element) => rootOf(element).querySelector('textarea');

async function copy(element: HTMLElement): Promise<Record<string, string>> {
  press(element, 'Copy as a table');
  await waitUntil(() => items.length > 0, 'it is copied');
  return items[0]!;
}

describe('copying the comparison', () => {
  beforeEach(() => {
    items = [];
    clipboard(working);
  });
  after(() => {
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('gives a clean table: headers with scope, no class, no style, no script', async () => {
    const element = await two();
    const { 'text/html': markup } = await copy(element);
    const parsed = new DOMParser().parseFromString(markup!, 'text/html');
    const attributes = [...parsed.body.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
    expect(new Set(attributes)).to.have.keys('border', 'scope', 'colspan', 'href');
    expect(parsed.querySelectorAll('table')).to.have.length(1);
    const heads = [...parsed.querySelectorAll('thead th[scope=col]')].map(textOf);
    expect(heads).to.deep.equal(['About the treatment', 'IPL (light pulses)', 'Leaving it alone']);
    const rows = [...parsed.querySelectorAll('tbody tr')];
    const names = rows.map((row) => textOf(row.querySelector('th[scope=row]'))).filter(Boolean);
    const shown = [...rootOf(element).querySelectorAll('tbody th[scope=row]')].map(textOf);
    expect(names).to.deep.equal(shown);
    expect(parsed.querySelectorAll('th[scope=rowgroup][colspan="3"]')).to.have.length(4);
    const sessions = rows.find((row) => textOf(row.querySelector('th')) === 'How many sessions?');
    expect(textOf(sessions!.querySelector('td'))).to.match(/^1–6 sessions.* \[[\d, –]+\]$/);
    // Every number in brackets is one of the list below.
    const used = [...markup!.matchAll(/\[([\d, –]+)\]/g)].flatMap(([, list]) => list!.split(/[,–] ?/).map(Number));
    expect(Math.max(...used)).to.be.within(10, parsed.querySelectorAll('ol > li').length);
    expect(textOf(parsed.body))
      .to.contain('No clinician has reviewed this text yet.')
      .and.contain('Text version 0.1.0');
  });

  it('gives the same as lines, a cell after a tab', async () => {
    const { 'text/plain': text } = await copy(await two());
    const lines = text!.split('\n');
    expect(lines[0]).to.equal('Compare treatments');
    const head = lines.findIndex((line) => line.startsWith('About the treatment\t'));
    expect(lines[head]!.split('\t')).to.have.length(3);
    const who = lines.find((line) => line.startsWith('Who should wait or not have it?'))!.split('\t');
    expect(who).to.have.length(3);
    expect(who[1]).to.match(/^Not with: .+; .+\[/);
    expect(text).to.match(/\nSources\n\[1\] \S/);
    expect(text)
      .to.contain('No clinician has reviewed')
      .and.to.not.match(/undefined|\{\w+\}|<\w/);
  });

  it('is no way in for a formula or for markup in a name', async () => {
    const own = mergeCatalogue(catalogue, {
      treatments: { ipl: { name: '=IMAGE("x")' }, cryotherapy: { name: '<img src=x onerror=alert(1)>\tnext' } },
    });
    const element = await given(own, 'ipl cryotherapy');
    await element.updateComplete;
    const { 'text/html': markup, 'text/plain': text } = await copy(element);
    expect(text).to.contain('\t\'=IMAGE("x")\t<img src=x onerror=alert(1)> next');
    const parsed = new DOMParser().parseFromString(markup!, 'text/html');
    expect(parsed.querySelector('img, script')).to.equal(null);
    expect(textOf(parsed.querySelectorAll('thead th')[1])).to.equal('\'=IMAGE("x")');
  });

  it('says that it is done, to eye and ear, and leaves focus alone', async () => {
    const element = await two();
    byRole(element, 'button', 'Copy as a table').focus();
    await copy(element);
    await waitUntil(() => said(element) !== '', 'it is said');
    expect(said(element)).to.equal('Copied. You can paste the table into a document or a spreadsheet.');
    expect(textOf(rootOf(element).querySelector('[role=status]'))).to.equal(said(element));
    expect(rootOf(element).activeElement).to.equal(byRole(element, 'button', 'Copy as a table'));
    expect(box(element)).to.equal(null);
    element.view = { ...element.view, condition: 'melasma' };
    await element.updateComplete;
    expect(said(element), 'of another table nothing has been said').to.equal('');
  });

  it('copies the text where only that is allowed', async () => {
    clipboard({ ...working, write: no });
    const found = await copy(await two());
    expect(Object.keys(found)).to.deep.equal(['text/plain']);
  });

  for (const [name, value] of Object.entries({ refused: { write: no, writeText: no }, absent: undefined }))
    it(`shows the text, selected, where the clipboard is ${name}`, async () => {
      clipboard(value);
      const element = await two();
      press(element, 'Copy as a table');
      await waitUntil(
        () => box(element) !== null && rootOf(element).activeElement === box(element),
        'the box has focus',
      );
      const { value: text, selectionStart, selectionEnd, readOnly } = box(element)!;
      expect([readOnly, selectionStart, selectionEnd]).to.deep.equal([true, 0, text.length]);
      expect(text).to.match(/^Compare treatments\n/);
      expect(byRole(element, 'textbox', 'This comparison as text')).to.equal(box(element));
      expect(said(element)).to.contain('Please copy the text from the box.');
      await expect(element).to.be.accessible();
    });
});
