/** What a clinic's file may change, and what it is told when it may not. */
import { expect } from 'chai';
import { catalogue, CatalogueError, parseCatalogue, parseText } from '../../src/data/index.ts';

const file = (patch: object): object => ({ extends: 'default', ...patch });

function problemsIn(patch: unknown): CatalogueError['problems'] {
  try {
    parseCatalogue(patch);
  } catch (error) {
    expect(error).to.be.instanceOf(CatalogueError);
    return (error as CatalogueError).problems;
  }
  throw new Error('The file was taken.');
}
const faults = (patch: unknown): string[] => problemsIn(patch).map(({ path, message }) => `${path} ${message}`);
const hintsOf = (patch: object): (string | undefined)[] => problemsIn(file(patch)).map(({ hint }) => hint);

const [harm = ''] = Object.keys(catalogue.treatments['ipl']?.harms ?? {});

describe('a clinic’s file', () => {
  it('changes the clinic, names, prices and what is offered, and leaves the default as it is', () => {
    const own = parseCatalogue(
      file({
        clinic: { name: 'Larkfield', booking: { url: '/book', label: 'Book' } },
        treatments: { ipl: { offered: false }, 'peel-superficial': { price: { from: 90, to: 140, per: 'session' } } },
      }),
    );
    expect(own.clinic.name).to.equal('Larkfield');
    expect(own.treatments['ipl']?.offered).to.equal(false);
    expect(own.treatments['peel-superficial']?.price).to.deep.equal({ from: 90, to: 140, per: 'session' });
    expect(own.contraindications).to.deep.equal(catalogue.contraindications);
    expect(catalogue.treatments['ipl']?.offered).to.equal(undefined);
    expect(Object.isFrozen(own.treatments)).to.equal(true);
  });

  it('takes our sources and note away with the number that it replaces', () => {
    const own = parseCatalogue(file({ treatments: { 'microneedling-clinic': { sessions: { min: 1, max: 1 } } } }));
    expect(own.treatments['microneedling-clinic']?.sessions).to.deep.equal({
      min: 1,
      max: 1,
      unit: 'sessions',
      basis: 'clinic',
      sources: [],
    });
  });

  for (const [what, patch, path] of [
    ['a gate milder', { contraindications: { pregnant: { level: 'caution' } } }, '/contraindications/pregnant/level'],
    ['whom a gate holds', { contraindications: { tan: { treatments: ['ipl'] } } }, '/contraindications/tan/treatments'],
    [
      'a gate that ends the quiz into one that does not',
      { contraindications: { 'under-18': { level: 'avoid' } } },
      '/contraindications/under-18/level',
    ],
    ['what has to pass', { contraindications: { tan: { after: 'soon' } } }, '/contraindications/tan/after'],
    [
      'a rating to a better one',
      { evidence: { ipl: { melasma: { rating: 'strong', note: 'x' } } } },
      '/evidence/ipl/melasma/rating',
    ],
    ['the note of a rating', { evidence: { ipl: { pih: { note: 'Superb' } } } }, '/evidence/ipl/pih/note'],
    [
      'the note of a rating that it gives again',
      { evidence: { ipl: { pih: { rating: catalogue.evidence['ipl']?.['pih']?.rating, note: 'Superb' } } } },
      '/evidence/ipl/pih/note',
    ],
    [
      'a prescription flag',
      { treatments: { 'topical-prescription': { prescription: false } } },
      '/treatments/topical-prescription/prescription',
    ],
    [
      'skin types to milder ones',
      { treatments: { ipl: { skinTypes: { 'type-6': 'ok' } } } },
      '/treatments/ipl/skinTypes/type-6',
    ],
    [
      'harm that we name',
      { treatments: { ipl: { harms: { [harm]: { text: 'None' } } } } },
      `/treatments/ipl/harms/${harm}`,
    ],
    [
      'the two that are always there',
      { treatments: { 'sun-protection': { kind: 'none' } } },
      '/treatments/sun-protection/kind',
    ],
    ['a question', { questions: { health: { safety: false } } }, '/questions'],
    ['the order of the questions', { questions: { place: { askIf: { question: 'downtime' } } } }, '/questions'],
    ['the words of a warning', { ui: { timeline: { emergency: 'Relax' } } }, '/ui/timeline/emergency'],
    ['a word’s blanks', { ui: { timeline: { weeks: 'Some weeks' } } }, '/ui/timeline/weeks'],
    ['a notice', { ui: { notices: { 'not-reviewed': { text: 'Fine' } } } }, '/ui/notices/not-reviewed'],
    [
      'what is normal',
      { aftercare: { peel: { phases: { 'days-1-3': { normal: { bleeding: { text: 'Blood' } } } } } } },
      '/aftercare/peel/phases/days-1-3/normal',
    ],
    [
      'the plan of a treatment',
      { treatments: { 'peel-tca': { aftercare: 'peel' } } },
      '/treatments/peel-tca/aftercare',
    ],
    ['a treatment that there is not', { treatments: { lazer: { name: 'Lazer' } } }, '/treatments/lazer'],
    [
      'what is offered to nothing at all',
      {
        treatments: Object.fromEntries(
          Object.keys(catalogue.treatments)
            .filter((id) => id !== 'no-treatment' && id !== 'sun-protection')
            .map((id) => [id, { offered: false }]),
        ),
      },
      '/treatments',
    ],
  ] as const) {
    it(`may not change ${what}`, () => {
      expect(faults(file(patch)).map((fault) => fault.split(' ')[0])).to.deep.equal([path]);
    });
  }

  it('may not delete anything', () => {
    expect(faults(file({ treatments: { ipl: { name: null } } }))).to.deep.equal([
      '/treatments/ipl/name Nothing can be deleted.',
    ]);
  });

  it('names the emergency number of its country, and nothing that cannot be dialled', () => {
    const urgent = (emergency: unknown) => ({ clinic: { urgent: { emergency } } });
    for (const number of ['911', '112', '0', '+44 20 7946 0000', '1-800-555-0100'])
      expect(parseCatalogue(file(urgent(number))).clinic.urgent).to.deep.equal({
        ...catalogue.clinic.urgent,
        emergency: number,
      });
    const path = '/clinic/urgent/emergency';
    for (const wrong of ['', 'nine', '911!', '911 ', '+', '--', '{phone}', '9'.repeat(21), '9＋11'])
      expect(faults(file(urgent(wrong))), wrong).to.deep.equal([`${path} This is not written as it should be.`]);
    expect(faults(file(urgent(' ')))).to.deep.equal([`${path} This text is empty.`]);
    expect(faults(file(urgent(911)))).to.deep.equal([`${path} This is not a string.`]);
    expect(hintsOf(urgent('nine'))).to.deep.equal([
      'Write a number as people dial it, such as "112": digits, spaces, + and dashes, at most 20 of them.',
    ]);
    expect(hintsOf({ clinic: { urgent: { emergancy: '911' } } })).to.deep.equal(['Did you mean “emergency”?']);
  });

  it('is told everything that is wrong at once, and refused whole', () => {
    expect(faults(file({ clinic: { phne: 'x', phone: 3 } }))).to.have.members([
      '/clinic/phone This is not a string.',
      '/clinic/phne There is no “phne” here.',
    ]);
    expect(
      faults(
        file({
          clinic: { timeZone: 'Mars/X', booking: { url: 'javascript:1', label: 'x' } },
          treatments: { ipl: { sessions: { min: 9, max: 2 } } },
        }),
      ),
    ).to.deep.equal([
      '/clinic/timeZone “Mars/X” is no time zone.',
      '/clinic/booking/url This is not a link to follow.',
      '/treatments/ipl/sessions 9 to 2 runs backwards.',
    ]);
  });

  for (const junk of [null, 5, 'x', [], {}, { extends: 'other' }]) {
    it(`says so where it is ${JSON.stringify(junk)}`, () => {
      expect(faults(junk)).to.have.lengthOf(1);
    });
  }

  it('may add a treatment, which has the gates, skin types and ratings of the one that it is like', () => {
    const own = parseCatalogue(
      file({
        treatments: { glow: { like: 'ipl', name: 'Glow light', price: { from: 200, per: 'session' } } },
        contraindications: { tan: { treatments: [...(catalogue.contraindications['tan']?.treatments ?? []), 'glow'] } },
        evidence: { glow: { freckles: { rating: 'none', note: 'We know of no study.' } } },
      }),
    );
    const gatesOf = (id: string) =>
      Object.keys(own.contraindications).filter((gate) => own.contraindications[gate]?.treatments.includes(id));
    expect(gatesOf('glow')).to.deep.equal(gatesOf('ipl'));
    expect(own.treatments['glow']?.skinTypes).to.deep.equal(catalogue.treatments['ipl']?.skinTypes);
    expect(own.evidence['glow']?.['melasma']).to.deep.equal(catalogue.evidence['ipl']?.['melasma']);
    expect(own.evidence['glow']?.['freckles']).to.deep.include({ rating: 'none', basis: 'clinic', sources: [] });
    const milder = { glow: { like: 'ipl', name: 'Glow', burden: 0, kind: 'self-care', skinTypes: { 'type-5': 'ok' } } };
    expect(faults(file({ treatments: milder })).map((fault) => fault.split(' ')[0])).to.have.members([
      '/treatments/glow/burden',
      '/treatments/glow/kind',
      '/treatments/glow/skinTypes/type-5',
    ]);
    expect(faults(file({ treatments: { glow: { like: 'ipl' } } }))[0]).to.match(/^\/treatments\/glow\/name /);
    expect(faults(file({ treatments: { glow: { like: 'sun-protection', name: 'x' } } }))).to.have.lengthOf(1);
  });

  it('may not add a treatment without words of its own', () => {
    expect(faults(file({ treatments: { glow: { like: 'ipl' } } })).map((fault) => fault.split(' ')[0])).to.deep.equal([
      '/treatments/glow/name',
    ]);
    expect(faults(file({ treatments: { glow: {} } }))).to.not.be.empty;
  });

  it('may not leave nothing that is offered', () => {
    const ids = Object.keys(catalogue.treatments).filter((id) => !['sun-protection', 'no-treatment'].includes(id));
    const none = Object.fromEntries(ids.map((id) => [id, { offered: false }]));
    expect(faults(file({ treatments: none }))).to.deep.equal(['/treatments No treatment is offered.']);
    delete none['ipl'];
    expect(parseCatalogue(file({ treatments: none })).treatments['cryotherapy']?.offered).to.equal(false);
  });

  it('may not leave out what is always there', () => {
    const gone = { 'sun-protection': { offered: false }, 'no-treatment': { offered: false } };
    expect(faults(file({ treatments: gone })).map((fault) => fault.split(' ')[0])).to.deep.equal([
      '/treatments/sun-protection/offered',
      '/treatments/no-treatment/offered',
    ]);
  });

  it('keeps lines about one treatment for those that are like it', () => {
    const own = parseCatalogue(file({ treatments: { glow: { like: 'peel-tca', name: 'Glow' } } }));
    const lists = JSON.stringify(own.aftercare).match(/"only":\[[^\]]*\]/g) ?? [];
    expect(lists.filter((list) => list.includes('"peel-tca"') && !list.includes('"glow"'))).to.deep.equal([]);
  });

  it('may add a gate, but none that “none of these” or an unknown answer sets, or that holds nothing', () => {
    const gate = (change: object) =>
      file({
        contraindications: {
          own: {
            ...{
              name: 'own',
              level: 'refer',
              treatments: ['ipl'],
              why: 'Why.',
              action: 'Ask.',
              basis: 'clinic',
              sources: [],
            },
            setBy: { question: 'health', options: ['allergy'] },
            ...change,
          },
        },
      });
    expect(parseCatalogue(gate({})).contraindications['own']?.level).to.equal('refer');
    for (const [change, path] of [
      [{ setBy: { question: 'health', options: ['none'] } }, '/contraindications/own/setBy/options/0'],
      [{ setBy: { question: 'health', options: ['alergy'] } }, '/contraindications/own/setBy/options/0'],
      [{ setBy: { question: 'place', options: ['home'] } }, '/contraindications/own/setBy/question'],
      [{ treatments: [] }, '/contraindications/own/treatments'],
      [{ treatments: ['ipll'] }, '/contraindications/own/treatments/0'],
      [{ treatments: ['*'] }, '/contraindications/own'],
      [{ setBy: undefined }, '/contraindications/own'],
    ] as const)
      expect(faults(JSON.parse(JSON.stringify(gate(change))))[0]?.split(' ')[0]).to.equal(path);
  });

  it('is told what was probably meant', () => {
    expect(hintsOf({ clinc: {} })).to.deep.equal(['Did you mean “clinic”?']);
    expect(hintsOf({ clinic: { phnoe: '1' } })).to.deep.equal(['Did you mean “phone”?']);
    expect(hintsOf({ treatments: { 'peel-superfical': { offered: false } } })[0]).to.contain('“peel-superficial”');
    expect(hintsOf({ contraindications: { tan: { setBy: { options: ['tan', 'tna'] } } } })).to.deep.equal([
      'Did you mean “tan”?',
    ]);
  });

  for (const [what, value] of [
    ['a tag', '<b>Larkfield</b>'],
    ['a bidi override', 'Lark\u202efield'],
    ['half a character', 'Lark\ud83dfield'],
    ['a control character', 'Lark\u0007field'],
    ['no text at all', ''],
    ['a prescription-only medicine', 'The Tretinoin clinic'],
    ['far too much text', 'x'.repeat(5000)],
    ['a number', 7],
    ['nothing that JSON has', () => 'x'],
  ] as const) {
    it(`may not hold ${what} in a text`, () => {
      expect(faults(file({ clinic: { name: value } })).map((fault) => fault.split(' ')[0])).to.deep.equal([
        '/clinic/name',
      ]);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java script:alert(1)',
    'data:text/html,x',
    'blob:x',
    'vbscript:x',
  ]) {
    it(`may not lead to ${url}`, () => {
      expect(faults(file({ clinic: { booking: { url, label: 'Book' } } }))).to.have.lengthOf(1);
      const source = { title: 'x', label: 'x', publisher: 'x', grade: 'D', link: url };
      expect(faults(file({ sources: { own: source } }))).to.have.lengthOf(1);
    });
  }

  for (const [what, price] of [
    ['backwards', { from: 9, to: 1 }],
    ['negative', { from: -1 }],
    ['not whole', { from: 1.5 }],
    ['huge', { from: 1e9 }],
    ['infinite', { from: Infinity }],
    ['not a number', { from: NaN }],
  ] as const) {
    it(`may not hold a price that is ${what}`, () => {
      expect(faults(file({ treatments: { ipl: { price: { ...price, per: 'session' } } } }))).to.have.lengthOf(1);
    });
  }

  it('may not hold days that run backwards, odd ids, or what nests without end', () => {
    const phase = { title: 'x', do: {}, avoid: {}, normal: {}, callIf: {}, basis: 'clinic', sources: [] };
    expect(faults(file({ aftercare: { peel: { phases: { own: { ...phase, from: 3, to: -3 } } } } }))).to.have.lengthOf(
      1,
    );
    expect(
      faults(file({ aftercare: { peel: { phases: { 'Own phase!': { ...phase, from: 0, to: 3 } } } } })),
    ).to.have.lengthOf(1);
    const endless: Record<string, unknown> = {};
    endless['clinic'] = endless;
    expect(faults(file(endless))).to.have.lengthOf(1);
    expect(faults(JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)))).to.have.lengthOf(1);
  });

  /** Nothing can make a text of it. */
  const odd = { toString: 1, valueOf: 1 };
  for (const [path, patch] of [
    ['/contraindications/tan/level', { contraindications: { tan: { level: odd } } }],
    ['/ui/timeline/weeks', { ui: { timeline: { weeks: { one: odd, other: odd } } } }],
    ['/evidence/ipl/pih/rating', { evidence: { ipl: { pih: { rating: odd } } } }],
    ['/clinic/name', { clinic: { name: odd } }],
  ] as const) {
    it(`is told of an object that is no text where one stands: ${path}`, () => {
      const found = faults(file(patch)).map((fault) => fault.split(' ')[0]);
      expect(found).to.not.be.empty;
      for (const at of found) expect(at?.startsWith(path), at).to.equal(true);
    });
  }

  it('cannot reach a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const patch: unknown = JSON.parse(
        `{ "extends": "default", "clinic": { "${key}": { "polluted": 1 }, "name": "X" } }`,
      );
      expect(faults(patch)).to.deep.equal([`/clinic/${key} This key is not allowed.`]);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
  });
});

describe('the text of a clinic’s file', () => {
  const problemsOf = (text: string) => {
    try {
      parseText(text);
    } catch (error) {
      return (error as CatalogueError).problems;
    }
    throw new Error('The text was taken.');
  };

  it('may begin with the mark that some editors write', () => {
    expect(parseText('\ufeff{ "extends": "default", "clinic": { "name": "X" } }').clinic.name).to.equal('X');
  });

  it('is told the line and column of each problem', () => {
    const text = '{\n  "extends": "default",\n  "clinic": {\n    "phone": "none"\n  },\n  "questions": {}, "ui": []\n}';
    expect(problemsOf(text).map(({ path, line, column }) => ({ path, line, column }))).to.deep.equal([
      { path: '/ui', line: 6, column: 20 },
      { path: '/clinic/phone', line: 4, column: 5 },
    ]);
  });

  it('is told of keys that stand twice, however they are written', () => {
    const twice = problemsOf('{ "extends": "default",\n "clinic": { "name": "A", "n\\u0061me": "B" } }');
    expect(twice.map(({ path, line, column }) => ({ path, line, column }))).to.deep.equal([
      { path: '/clinic/name', line: 2, column: 27 },
    ]);
  });

  it('that is empty is told so', () => {
    for (const text of ['', ' ', '\ufeff\n'])
      expect(problemsOf(text)).to.deep.equal([
        { path: '', message: 'The file is empty.', hint: 'Write { "extends": "default" }.', line: 1, column: 1 },
      ]);
  });

  for (const [what, text, line, column] of [
    ['cut off', '{ "extends": "default",\n "clinic": { "na', 2, 14],
    ['cut off between values', '{ "extends": "default",\n "clinic": {', 2, 13],
    ['a web page', '<!doctype html><p>Not found', 1, 1],
    ['with a comma too many', '{ "extends": "default",\n}', 2, 1],
    ['with a comment', '{ "extends": "default", // ours\n "clinic": {} }', 1, 25],
    ['with single quotes', "{ 'extends': 'default' }", 1, 3],
    ['in another encoding', '{\u0000"\u0000e\u0000', 1, 2],
  ] as const) {
    it(`that is ${what} is told where it stops being JSON`, () => {
      const [problem, ...more] = problemsOf(text);
      expect(more).to.be.empty;
      expect(problem?.message).to.match(/^This is not JSON/);
      expect([problem?.line, problem?.column]).to.deep.equal([line, column]);
    });
  }
});
