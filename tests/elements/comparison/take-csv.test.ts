/** The comparison as a file for spreadsheets: read by a parser of somebody else, cell by cell as on the screen. */
import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import { html } from 'lit';
import { catalogue, mergeCatalogue } from '../../../src/data/index.ts';
import { guarded } from '../../../src/elements/comparison/take/guard.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { all, given, NARROW, textOf, whole } from './setup.ts';
import { bareText, said, saved, squeezed } from './take.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
/** Strict: every record as long as the first, quotes where they belong. */
const read = (csv: string): string[][] => parse(csv.slice(1), { record_delimiter: '\r\n' });
const unguarded = (cell: string): string => (guarded(cell.slice(1)) === cell ? cell.slice(1) : cell);

async function table(element: PigmentComparison): Promise<string[][]> {
  const { bytes, revoke } = await saved(element);
  revoke();
  return read(text(bytes));
}

/** Rows of the screen: part, question, cells. */
const onScreen = (element: PigmentComparison): string[][] =>
  all(element, 'tbody').flatMap((body) => {
    const part = squeezed(textOf(body.querySelector('th[scope=rowgroup]')));
    const rows = [...body.querySelectorAll('tr')].filter((row) => row.querySelector('td'));
    return rows.map((row) => {
      const name = row.querySelector('th');
      return [part, name ? bareText(name) : '', ...[...row.querySelectorAll('td')].map(bareText)];
    });
  });

function expectSame(records: string[][], element: PigmentComparison): void {
  const columns = all(element, 'thead th').length - 1;
  const rows = records.slice(1).filter(([part]) => part !== 'About this table');
  const expected = onScreen(element).filter(([, question]) => question !== '');
  expect(rows).to.have.length(expected.length);
  for (const [index, row] of rows.entries()) {
    const cells = row
      .slice(0, 2 + columns)
      .map(unguarded)
      .map(squeezed);
    while (cells.at(-1) === '') cells.pop();
    expect(cells, row[1]).to.deep.equal(expected[index]);
  }
}

describe('the comparison as CSV', () => {
  it('is UTF-8 with its mark, ends every line with CR LF, and has as many fields in each', async () => {
    const element = await whole(html`<pigment-comparison condition="melasma"></pigment-comparison>`);
    const { bytes, name, revoke } = await saved(element);
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const csv = text(bytes);
    expect(csv).to.match(/\r\n$/);
    expect(csv).to.not.match(/\r(?!\n)/);
    const records = read(csv);
    expect(new Set(records.map(({ length }) => length)).size).to.equal(1);
    // Discreet, and not by a link in the page.
    expect(name).to.equal('comparison.csv outside blob:test');
    expect(revoke()).to.deep.equal(['blob:test']);
    expect(said(element)).to.match(/^The file comparison\.csv is with your downloads\./);
  });

  for (const attributes of [
    { condition: 'melasma', 'skin-type': 'type-5' },
    { condition: 'solar-lentigines', treatments: 'ipl qs-pico-laser cryotherapy peel-tca' },
    { treatments: 'home-roller microneedling-clinic', differences: '' },
    { rows: 'sessions cost downtime', treatments: 'peel-superficial ipl no-treatment' },
  ])
    it(`says what the screen says, in its order: ${Object.values(attributes).join(' ')}`, async () => {
      const element = await whole(
        html`<pigment-comparison
          condition=${attributes.condition ?? ''}
          skin-type=${attributes['skin-type'] ?? ''}
          treatments=${attributes.treatments ?? ''}
          rows=${attributes.rows ?? ''}
          ?differences=${attributes.differences === ''}
        ></pigment-comparison>`,
      );
      const records = await table(element);
      const names = all(element, 'thead th .name').map(textOf);
      expect(records[0]!.slice(0, 2)).to.deep.equal(['Part', 'About the treatment']);
      for (const [index, name] of names.entries()) {
        expect(records[0]![2 + index]).to.match(new RegExp(`^${name.replace(/[()]/g, '\\$&')}`));
        expect(records[0]![2 + names.length + index]).to.match(/^Sources: /);
      }
      expectSame(records, element);
    });

  it('tells who was counted in no treatment’s column, and begins a line with what it says', async () => {
    const element = await whole(
      html`<pigment-comparison condition="solar-lentigines" treatments="ipl qs-pico-laser"></pigment-comparison>`,
    );
    const records = await table(element);
    const [counted] = records.filter(([, line]) => line!.startsWith('Who was counted'));
    expect(counted![0]).to.equal('About this table');
    expect(counted![1]).to.contain('Counted: people with sun spots').and.contain('https://');
    expect(counted!.slice(2).join('')).to.equal('');
    for (const line of records.flat().join('\n').split('\n')) expect(line).to.not.match(/^•\s*$|•$/);
  });

  it('names the sources of each cell beside it, with their addresses', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl" rows="sessions"></pigment-comparison>`);
    const [, sessions] = await table(element);
    const lines = sessions!.at(-1)!.split('\n');
    expect(lines).to.have.length(3);
    for (const line of lines) expect(line).to.match(/^\S.+ \[[A-D]\]( https:\/\/\S+)?$/);
    expect(lines.join()).to.contain('https://');
  });

  it('says what was chosen, that nobody has reviewed it, and which version it is', async () => {
    const element = await whole(
      html`<pigment-comparison condition="vitiligo" skin-type="type-2" differences></pigment-comparison>`,
    );
    const about = (await table(element)).filter(([part]) => part === 'About this table').map(([, line]) => line);
    expect(about.join('\n')).to.match(/for vitiligo and skin type 2\./);
    expect(about).to.include('Only rows that differ are shown.');
    expect(about.join('\n')).to.contain('See a doctor soon');
    expect(about.join('\n')).to.contain('No clinician has reviewed this text yet.');
    expect(about.at(-1)).to.match(/^Text version 0\.1\.0, 22 November 2026\./);
  });

  it('holds every treatment where the screen shows one at a time', async () => {
    const element = await whole(html`<pigment-comparison condition="pih"></pigment-comparison>`, NARROW);
    expect((await table(element))[0]).to.have.length(2 + 5 + 5);
  });

  it('is the same for whoever reads it as for whoever wrote it, hostile names included', async () => {
    const hostile = [
      '=HYPERLINK("http://evil.example","Click")',
      "+1+cmd|' /C calc'!A0",
      '-2+3',
      '@SUM(1)',
      '＝1＋1',
      '\u200b=1+1',
      "'=1+1",
      'a "quoted", name; with\tall\r\nof it',
      '\u202Egnisrever\u202C',
      'العلاج بالليزر',
      '👩🏾‍⚕️ peel 🧴',
      '<b>bold</b> & <script>',
      '–5 to 3',
      '-5',
    ];
    for (let from = 0; from < hostile.length; from += 5) {
      const names = hostile.slice(from, from + 5);
      const ids = Object.keys(catalogue.treatments).slice(0, names.length);
      const own = mergeCatalogue(catalogue, {
        // Where a prescription cream may have a name.
        meta: { jurisdiction: 'US' },
        treatments: Object.fromEntries(ids.map((id, index) => [id, { name: names[index], how: names[index] }])),
      });
      const element = await given(own, ids.join());
      await element.updateComplete;
      const records = await table(element);
      const seen = names.map((name) => name.replace(/\s+/g, ' '));
      const heads = records[0]!.slice(2, 2 + names.length).map((head) => unguarded(head).replace(/ \([^()]*\)$/, ''));
      expect(heads).to.deep.equal(seen);
      const how = records.find(([, question]) => question === 'How does it work?')!;
      expect(how.slice(2, 2 + names.length).map(unguarded)).to.deep.equal(seen);
      expectSame(records, element);
      // No spreadsheet is to calculate anything.
      for (const cell of records.flat()) if (cell !== '-5') expect(cell).to.not.match(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
    }
  });

  it('leaves numbers numbers', () => {
    for (const number of ['-5', '-0.5', '+3', '-5 %', '-5–3', '–3', '3–6 sessions', '£90–£140 per session'])
      expect(guarded(number)).to.equal(number);
    for (const formula of ['-5+3', '-A1', '+44 20 7946 0000', '=1', '@x', '\t=1', '\r1', '－1', '-5-3'])
      expect(guarded(formula)).to.equal(`'${formula}`);
  });
});
