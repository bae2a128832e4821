/** Clinic files as people, editors and attackers change them: whatever is taken is shown by all three widgets. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { acceptedFiles } from '../../helpers/accepted.ts';
import { MELASMA, PREGNANT, UNSURE } from '../../helpers/visitors.ts';
import { comparisonOf, faultsDuring, quizOf, timelineOf } from '../../helpers/widgets.ts';

const CLINICS = ['aftercare', 'other-country', 'own-device', 'prices', 'stricter'];
const isChromium = navigator.userAgent.includes('Chrome/');
const CASES = isChromium ? 300 : 20;
const VISITORS = [MELASMA, PREGNANT, UNSURE];

const textOf = (element: Element): string => element.shadowRoot?.textContent ?? '';

describe(`${CASES} changed clinic files that are taken`, () => {
  it('are shown by the three widgets without an error, a script or a word of the machine', async function () {
    this.timeout(200_000);
    const files = await Promise.all(
      CLINICS.map(async (name) => {
        const address = new URL(`../../fixtures/clinics/${name}.json`, import.meta.url);
        return (await (await fetch(address)).json()) as object;
      }),
    );
    const cases = acceptedFiles(files, CASES, 20261122);
    expect(cases).to.have.length(CASES);
    const pageBefore = document.querySelectorAll('script').length;
    for (const [index, { file, catalogue }] of cases.entries()) {
      const { treatments } = catalogue;
      const ids = Object.keys(treatments);
      const from = { catalogue };
      const texts: string[] = [];
      const faults = await faultsDuring(async () => {
        // The last ones are a clinic's own.
        const compared = [...new Set([...ids.slice(-2), ids[index % ids.length] ?? '', 'peel-superficial'])];
        const planned = ids.filter((id) => treatments[id]?.aftercare);
        texts.push(textOf(await quizOf(from, VISITORS[index % VISITORS.length] ?? MELASMA)));
        texts.push(textOf(await comparisonOf(from, compared)));
        texts.push(textOf(await timelineOf(from, planned[index % planned.length] ?? null)));
      });
      fixtureCleanup();
      expect(faults, file).to.deep.equal([]);
      for (const text of texts) {
        expect(text.length, file).to.be.above(500);
        expect(/\[object|\bundefined\b|\bNaN\b/.exec(text)?.[0] ?? null, file).to.equal(null);
      }
    }
    expect(document.querySelectorAll('script')).to.have.length(pageBefore);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
