/** Clinics' files in the three widgets: the recipes of the guide, and what no file can make a widget say. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { catalogue, mergeCatalogue, parseCatalogue, type Catalogue } from '../../../src/data/index.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { MELASMA, PREGNANT, UNSURE } from '../../helpers/visitors.ts';
import {
  comparisonOf,
  faultsDuring,
  freshSession,
  quizOf,
  textIn,
  timelineOf,
  type From,
} from '../../helpers/widgets.ts';
import { stubPrint } from '../../helpers/print.ts';
import { saved, press } from '../comparison/take.ts';
import { ADD, asBefore, choice, saved as savedCalendar, seesClick } from '../timeline/calendars.ts';
import { touched } from '../timeline/kept.ts';

const RECIPES = ['our-prices', 'our-names', 'reviewed', 'other-country', 'own-treatment'];
const CLINICS = ['aftercare', 'other-country', 'own-device', 'prices', 'stricter'];
const addressOf = (recipe: string): string => new URL(`../../../docs/recipes/${recipe}.json`, import.meta.url).href;
const json = async (address: URL | string): Promise<object> => (await (await fetch(address)).json()) as object;
const clinicFile = (name: string) => json(new URL(`../../fixtures/clinics/${name}.json`, import.meta.url));

/** In fives, as many as a comparison shows. */
const inFives = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / 5) }, (_, index) => ids.slice(index * 5, index * 5 + 5));

/** What a clinic's visitors can read in all three widgets, wherever they go. */
async function everythingIn(whole: Catalogue, from: From = { catalogue: whole }): Promise<string> {
  const texts: string[] = [];
  for (const answers of [MELASMA, PREGNANT, UNSURE]) texts.push(await textIn(await quizOf(from, answers)));
  const asked = await quizOf(from, {});
  for (const question of Object.keys(whole.questions)) {
    asked.go(question);
    await asked.updateComplete;
    texts.push(await textIn(asked));
  }
  const answered = freshSession();
  await quizOf(from, MELASMA, answered);
  for (const treatments of inFives(Object.keys(whole.treatments)))
    texts.push(await textIn(await comparisonOf(from, treatments, answered)));
  texts.push(await textIn(await timelineOf(from, null, answered)));
  for (const [id, { aftercare }] of Object.entries(whole.treatments))
    if (aftercare) texts.push(await textIn(await timelineOf(from, id)));
  fixtureCleanup();
  return texts.join('\n');
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+');
const namedIn = (text: string, { meta }: Catalogue): string[] =>
  meta.prescriptionNames.filter((name) => new RegExp(`(?<!\\w)${escaped(name)}`, 'i').test(text));

describe('no medicine on prescription is named', () => {
  it('in any text of the three widgets with the built-in data', async function () {
    this.timeout(60_000);
    const text = await everythingIn(catalogue, {});
    expect(text.length).to.be.above(50_000);
    expect(namedIn(text, catalogue)).to.deep.equal([]);
    // The check finds one where it stands.
    expect(namedIn(`${text} Hydroquinone`, catalogue)).to.deep.equal(['hydroquinone']);
  });

  for (const name of CLINICS)
    it(`with the clinic file ${name}`, async function () {
      this.timeout(60_000);
      const own = parseCatalogue(await clinicFile(name));
      expect(namedIn(await everythingIn(own), own)).to.deep.equal([]);
    });
});

describe('a file that names and prices what only a prescriber can give', () => {
  const given = { name: 'Brightol forte', price: { from: 4131, to: 4139, per: 'course' } };
  const patch = (jurisdiction: string) => ({
    extends: 'default',
    meta: { jurisdiction },
    treatments: {
      'topical-prescription': given,
      'oral-tranexamic-acid': given,
      'brightol-own': { like: 'topical-prescription', ...given },
    },
  });
  const medicines = Object.keys(patch('GB').treatments);
  const RULE = 'So we do not name or price them here.';
  const told = /Brightol|4[\s,.]?13\d/;
  /** On the screen, on paper, copied and saved. */
  async function takenFrom(from: From): Promise<string> {
    const element = await comparisonOf(from, medicines);
    const { bytes, revoke } = await saved(element);
    revoke();
    const { texts, restore } = stubPrint();
    try {
      press(element, 'Print');
      await waitUntil(() => texts.length > 0, 'it is printed', { timeout: 5_000 });
    } finally {
      restore();
    }
    const [paper = ''] = texts;
    expect(paper).to.not.equal('');
    return [await textIn(element), new TextDecoder().decode(bytes), paper].join('\n');
  }

  for (const place of ['GB', 'EU'])
    it(`is shown without name and price in ${place}, in all three widgets and in what one takes along`, async function () {
      this.timeout(60_000);
      const own = parseCatalogue(patch(place));
      const text = `${await everythingIn(own)}\n${await takenFrom({ catalogue: own })}`;
      expect(told.exec(text)?.[0] ?? null).to.equal(null);
      expect(text).to.include('Ask a prescriber');
    });

  it('is shown so from a file of the page too, and with a catalogue that nobody has checked', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'brightol';
    script.textContent = JSON.stringify(patch('GB'));
    document.body.append(script);
    for (const from of [
      { src: '#brightol' },
      { catalogue: mergeCatalogue(catalogue, { treatments: { 'topical-prescription': given } }) },
    ]) {
      expect(told.test(await textIn(await comparisonOf(from, ['topical-prescription', 'ipl'])))).to.equal(false);
      expect(told.test(await textIn(await quizOf(from, MELASMA)))).to.equal(false);
    }
    script.remove();
  });

  it('is shown as it says in the US, for which we know of no such rule', async () => {
    const own = parseCatalogue(patch('US'));
    const text = await textIn(await comparisonOf({ catalogue: own }, medicines));
    expect(text).to.match(/Brightol[^]*4[\s,.]?13\d/);
    expect(text, 'nor does it speak of a rule that is not theirs').to.not.include(RULE);
    expect(await textIn(await quizOf({ catalogue: own }, MELASMA))).to.not.include(RULE);
    const ours = await textIn(await comparisonOf({ catalogue: parseCatalogue(patch('GB')) }, medicines));
    expect(ours).to.include(RULE);
  });
});

describe('a file for another country', () => {
  beforeEach(() => {
    seesClick(true);
  });
  afterEach(asBefore);

  const patch = {
    extends: 'default',
    meta: { jurisdiction: 'US', currency: 'USD', locale: 'en-US' },
    clinic: {
      urgent: {
        phone: '555 0100',
        emergency: '911',
        text: 'If you can’t wait, call our nurses on {phone}. In an emergency, call {emergency}.',
      },
    },
  };
  const SPOT: Answers = { age: ['adult'], 'warning-signs': ['changed'] };
  /** A source is published by NHS 111 Wales. */
  const ofTheUk = /\b999\b|NHS 111(?! Wales)/;
  const untold = /\{\w+\}/;

  /** The screen first: a fold that opens takes what is laid out for paper away. */
  async function onScreenAndPaper(element: Element): Promise<[screen: string, paper: string]> {
    const screen = await textIn(element);
    let paper = '';
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      paper = element.shadowRoot?.querySelector('.paper')?.textContent ?? '';
      return paper !== '';
    }, 'it is laid out for paper');
    return [screen, paper.replace(/\s+/g, ' ')];
  }

  it('tells whom to call there and nobody of the UK, in all three widgets and on paper', async function () {
    this.timeout(60_000);
    const own = parseCatalogue(patch);
    const from = { catalogue: own };
    const spot = await onScreenAndPaper(await quizOf(from, SPOT));
    const plan = await onScreenAndPaper(await touched(await timelineOf(from, 'peel-superficial')));
    for (const text of [...spot, ...plan])
      expect(text).to.include('If you can’t wait, call our nurses on 555 0100. In an emergency, call 911.');
    for (const text of plan) expect(text).to.include('Emergency. Call 911, or your local emergency number, now if:');
    const all = [await everythingIn(own), ...spot, ...plan].join('\n');
    expect([ofTheUk.exec(all)?.[0], untold.exec(all)?.[0]]).to.deep.equal([undefined, undefined]);
    // The check finds them where they stand.
    expect(await textIn(await quizOf({}, SPOT))).to.match(ofTheUk);
    expect((await textIn(await timelineOf({}, 'peel-superficial'))).replaceAll('NHS 111', '')).to.match(ofTheUk);
  });

  it('does so in the calendar file, discreet or not', async () => {
    const element = await touched(await timelineOf({ catalogue: parseCatalogue(patch) }, 'peel-superficial'));
    await waitUntil(() => element.shadowRoot?.querySelector('[part="calendar"]') != null, 'the calendar is there');
    // Emergencies stand with the day of the treatment, which is still to come.
    element.start = '2026-12-01';
    await element.updateComplete;
    for (const says of ['call 555 0100. In an emergency, call 911.', 'Emergency. Call 911, or your']) {
      const { text } = await savedCalendar(element, ADD);
      const said = text.replace(/\r\n[ \t]/g, '').replaceAll('\\,', ',');
      expect(said).to.include(says);
      expect([ofTheUk.exec(said)?.[0], untold.exec(said)?.[0]]).to.deep.equal([undefined, undefined]);
      choice(element, 'Discreet titles').click();
      await element.updateComplete;
    }
  });
});

describe('the recipes of docs/clinics.md', () => {
  /** What each of them changes, as a visitor reads it. */
  const SHOWS: Readonly<Record<string, readonly [in_: 'quiz' | 'comparison' | 'timeline', text: RegExp][]>> = {
    'our-prices': [
      ['comparison', /£90–£?140|£90 to £140/],
      ['timeline', /Freezing \(Not offered here\)/],
    ],
    'our-names': [
      ['quiz', /Book a visit/],
      ['comparison', /Our treatments side by side/],
      ['timeline', /Harbour light peel/],
    ],
    reviewed: [
      ['quiz', /Dr A\. Example/],
      ['comparison', /Dr A\. Example/],
      ['timeline', /Dr A\. Example/],
    ],
    'other-country': [
      ['comparison', /€110/],
      ['timeline', /Call 112, or your local emergency number.*In an emergency, call 112\./],
    ],
    'own-treatment': [
      ['quiz', /Quayside light/],
      ['comparison', /Quayside light/],
      ['timeline', /Quayside light/],
    ],
  };
  const COMPARED = ['ipl', 'peel-superficial', 'cryotherapy', 'no-treatment'];

  for (const recipe of RECIPES)
    it(`${recipe} is shown by all three, without a fault`, async function () {
      this.timeout(30_000);
      const from = { src: addressOf(recipe) };
      const compared = recipe === 'own-treatment' ? ['quayside-light', ...COMPARED] : COMPARED;
      const texts = { quiz: '', comparison: '', timeline: '' };
      const faults = await faultsDuring(async () => {
        texts.quiz = await textIn(await quizOf(from, MELASMA as Answers));
        texts.comparison = await textIn(await comparisonOf(from, compared));
        texts.timeline = await textIn(await timelineOf(from, 'peel-superficial'));
      });
      expect(faults).to.deep.equal([]);
      for (const [widget, text] of SHOWS[recipe] ?? []) expect(texts[widget], `${recipe} ${widget}`).to.match(text);
    });
});
