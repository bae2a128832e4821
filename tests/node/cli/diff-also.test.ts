/** `diff`: what visitors see otherwise, beside the outcomes of answers. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { folder, run } from '../../helpers/run-cli.ts';

interface Told {
  changed: { what: string; path: string; name: string; from: unknown; to: unknown }[];
}
const files = folder();
after(files.remove);
let count = 0;
const file = (patch: object): string => files.write(`own-${(count += 1)}.json`, { extends: 'default', ...patch });
const text = async (old: string, now: string): Promise<string> => (await run(['diff', old, now])).out;
const json = async (old: string, now: string): Promise<Told['changed']> =>
  (JSON.parse((await run(['diff', '--json', old, now])).out) as Told).changed;
const lines = async (patch: object): Promise<string[]> =>
  (await json('default', file(patch))).map(({ what, path }) => `${what} ${path}`);
const fixture = (name: string): string => new URL(`../../fixtures/clinics/${name}.json`, import.meta.url).pathname;

describe('what diff says besides outcomes', () => {
  it('is nothing where nothing is otherwise', async () => {
    const out = await text('default', file({ meta: { acknowledged: { 'safe:/clinic/name': 'A street.' } } }));
    expect(out).to.match(/^Every one of 15,.* has the same outcome\.\n$/);
    expect(await json('default', 'default')).to.deep.equal([]);
  });

  it('is what is offered, needs a prescription, is called, and costs, old and new', async () => {
    const old = file({ treatments: { ipl: { price: { from: 90, to: 140, per: 'session' } } } });
    const now = file({
      meta: { currency: 'EUR', jurisdiction: 'EU' },
      treatments: {
        'home-roller': { offered: false },
        'topical-nonprescription': { prescription: true },
        'peel-superficial': { name: 'Glow peel' },
        ipl: { price: { from: 200, per: 'course' } },
      },
    });
    const out = await text(old, now);
    const roller = catalogue.treatments['home-roller']?.name ?? '';
    const peel = catalogue.treatments['peel-superficial']?.name ?? '';
    expect(out).to.match(/^Also changed, whatever the answers: 6\n/m);
    expect(out).to.include(`    ${roller}: yes → no  /treatments/home-roller/offered\n`);
    expect(out).to.match(/ {2}Needs a prescription\n {4}.*: no → yes {2}\/treatments\/topical-nonprescription\//);
    expect(out).to.include(`    Glow peel: ${peel} → Glow peel  /treatments/peel-superficial/name\n`);
    expect(out).to.match(/: 90–140 GBP per session → 200 EUR per course {2}\/treatments\/ipl\/price\n/);
    const again = await text(now, old);
    expect(again).to.include(`    ${roller}: no → yes  /treatments/home-roller/offered\n`);
  });

  it('is whom to call, ratings, skin types and gates', async () => {
    const us = { phone: '555 0100', emergency: '911', text: 'Call {phone}.' };
    expect(await lines({ clinic: { phone: '020', urgent: us } })).to.have.members(
      ['phone', 'urgent/phone', 'urgent/emergency', 'urgent/text'].map((key) => `Whom to call /clinic/${key}`),
    );
    const out = await text('default', fixture('stricter'));
    expect(out).to.match(/ {2}Ratings\n {4}.*, freckles.*: moderate → mixed {2}\/evidence\/ipl\/freckles\/rating\n/i);
    expect(out).to.match(
      / {2}Skin types\n {4}Light peel: caution → avoid {2}\/treatments\/peel-superficial\/skinTypes\/type-6\n/,
    );
    expect(out).to.match(/: caution → avoid {2}\/contraindications\/tan-needling\/level\n/);
    expect(out).to.match(/: \+[\w-]+(, \+[\w-]+)* {2}\/contraindications\/tan-needling\/treatments\n/);
    expect(out).to.match(/: none → a light illness \(refer\) {2}\/contraindications\/lens-surgery\n/);
    expect(out).to.match(/: no → yes {2}\/conditions\/melasma\/mustRefer\n/);
  });

  it('is each line that aftercare has more, in a plan, a new part of it, or a new plan', async () => {
    const out = await text('default', fixture('aftercare'));
    expect(out).to.match(
      / {4}none → Your skin weeps\. \(same-day\) {2}\/aftercare\/peel\/phases\/days-1-3\/callIf\/weeping\n/,
    );
    const told = (await json('default', fixture('aftercare'))).filter(({ what }) => what === 'Aftercare');
    const { aftercare } = JSON.parse(readFileSync(fixture('aftercare'), 'utf8')) as {
      aftercare: Record<string, { phases: Record<string, Record<string, object>> }>;
    };
    const own = Object.entries(aftercare).flatMap(([plan, { phases }]) =>
      Object.entries(phases).flatMap(([phase, parts]) =>
        ['do', 'avoid', 'callIf'].flatMap((part) =>
          Object.keys(parts[part] ?? {}).map((id) => `/aftercare/${plan}/phases/${phase}/${part}/${id}`),
        ),
      ),
    );
    expect(own).to.have.length.above(4);
    expect(told.map(({ path }) => path)).to.include.members(own);
  });

  it('is every other text and number, and nothing that follows from a new treatment', async () => {
    expect(
      await lines({
        ui: { timeline: { heading: 'After your visit' } },
        treatments: { 'microneedling-clinic': { sessions: { min: 3, max: 4, unit: 'sessions' } } },
      }),
    ).to.include.members(['Other /treatments/microneedling-clinic/sessions/max', 'Other /ui/timeline/heading']);
    const own = await lines({ treatments: { 'north-light': { like: 'ipl', name: 'North light', order: 30 } } });
    expect(own).to.deep.equal([]);
    const ours = catalogue.contraindications['tan-needling']?.treatments ?? [];
    // A gate that takes in both the new one and one of ours is told for ours.
    const both = await lines({
      treatments: { 'north-light': { like: 'ipl', name: 'North light', order: 30 } },
      contraindications: { 'tan-needling': { treatments: [...ours, 'north-light', 'cryotherapy'] } },
    });
    expect(both).to.deep.equal(['Gates /contraindications/tan-needling/treatments']);
  });

  it('begins at what differs where long texts begin alike', async () => {
    const long = 'In an emergency, or if you are not sure whether it is one, call {emergency}. At night';
    const [old, now] = ['our doctor.', 'the hospital.'].map((end) =>
      file({ clinic: { urgent: { text: `${long} call ${end}` } } }),
    );
    expect(await text(old ?? '', now ?? '')).to.include(
      '    …At night call our doctor. → …At night call the hospital.  /clinic/urgent/text\n',
    );
  });

  it('is at most a screenful, of every kind something, with the count of the rest, and whole in --json', async () => {
    const ids = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.kind === 'procedure');
    const patch = {
      clinic: { phone: '020 7946 0000' },
      treatments: Object.fromEntries(
        ids.map((id, at) => [
          id,
          {
            offered: false,
            name: `Number ${at}`,
            price: { from: 60, per: 'session' },
            skinTypes: { 'type-6': 'avoid' },
          },
        ]),
      ),
    };
    const own = file(patch);
    const all = await json('default', own);
    const out = (await text('default', own)).split('Also changed')[1] ?? '';
    const shown = out.split('\n').filter((line) => line.startsWith('    ') && line.includes(' → '));
    const beyond = [...out.matchAll(/^ {4}and (\d+) more$/gm)].map(([, more]) => Number(more));
    expect(all.length).to.be.above(25);
    expect(out.split('\n').length).to.be.at.most(36);
    expect(shown).to.have.length(20);
    expect(shown.length + beyond.reduce((sum, more) => sum + more, 0)).to.equal(all.length);
    expect(out)
      .to.include('/clinic/phone')
      .and.to.match(/^All of them: --json$/m);
    expect(all.find(({ path }) => path === '/clinic/phone')).to.deep.equal({
      what: 'Whom to call',
      path: '/clinic/phone',
      name: '',
      from: null,
      to: '020 7946 0000',
    });
  });
});
