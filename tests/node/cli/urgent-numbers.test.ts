/** `check`: numbers for urgent help that stand in a clinic's own sentences, held against those that its file gives. */
import { expect } from 'chai';
import { checkText } from '../../../src/cli/check/check-text.ts';
import type { Finding } from '../../../src/cli/check/finding.ts';
import { catalogue } from '../../../src/data/index.ts';

const findings = (value: object): Finding[] =>
  checkText(JSON.stringify({ extends: 'default', ...value }, null, 2), {
    all: false,
    today: catalogue.meta.published,
  }).findings.filter(({ part }) => part === 'urgent-help');

const US = {
  meta: { jurisdiction: 'US' },
  clinic: { urgent: { phone: '555 0100', emergency: '911', text: 'If you can’t wait, call {phone}.' } },
};
const ELSEWHERE = {
  ...US,
  meta: { jurisdiction: 'EU' },
  clinic: { urgent: { ...US.clinic.urgent, emergency: '112' } },
};
const step = (text: string) => ({ treatments: { ipl: { steps: { own: { text, basis: 'clinic', sources: [] } } } } });
const PATH = '/treatments/ipl/steps/own/text';
const told = (text: string, file: object = US): string[] =>
  findings({ ...file, ...step(text) }).map(({ path, level, message }) => {
    return `${level} ${path} ${/Found “(\d+)”/.exec(message)?.[1] ?? ''}`;
  });

describe('a number for urgent help in a sentence of a clinic’s own', () => {
  for (const [text, number] of [
    ['Call 999 if you can’t breathe.', '999'],
    ['In an emergency, dial 112!', '112'],
    ['If it can’t wait: phone NHS 111, day or night.', '111'],
    ['Call 111 24 hours a day.', '111'],
    ['Ring “999” now', '999'],
    ['Call 911 or 999.', '999'],
  ] as const)
    it(`is told where it is not the file’s: ${text}`, () => {
      expect(told(text)).to.deep.equal([`warning ${PATH} ${number}`]);
    });

  it('is told with its line, what the file says, and what to write', () => {
    const [first, ...more] = findings({ ...US, ...step('Call 999 now.') });
    expect(more).to.deep.equal([]);
    expect(first).to.include.keys('line', 'column', 'source');
    expect(first?.message).to.match(/“911”, “555 0100”\. Found “999”/);
    expect(first?.hint).to.include('“911”');
    const [inText] = findings({
      ...US,
      clinic: { urgent: { ...US.clinic.urgent, text: 'In an emergency, call 999.' } },
    });
    expect(inText?.path).to.equal('/clinic/urgent/text');
    expect(inText?.hint).to.include('{emergency}');
  });

  it('is told in every text that a visitor reads', () => {
    for (const [path, patch] of [
      ['/clinic/booking/label', { clinic: { ...US.clinic, booking: { url: '/999', label: 'Call 999' } } }],
      ['/conditions/melasma/name', { conditions: { melasma: { name: 'Call 999' } } }],
      ['/ui/timeline/heading', { ui: { timeline: { heading: 'Call 999' } } }],
    ] as const)
      expect(
        findings({ ...US, ...patch }).map((one) => one.path),
        path,
      ).to.include(path);
  });

  it('is fine where it is the one of the file or of its country', () => {
    expect(told('Call 911 now.')).to.deep.equal([]);
    expect(told('Call 999 or NHS 111.', {})).to.deep.equal([]);
    expect(told('Call 112.', ELSEWHERE)).to.deep.equal([]);
    // In Ireland 999 is dialled as well as 112.
    const ireland = { ...ELSEWHERE, clinic: { urgent: { ...ELSEWHERE.clinic.urgent, emergency: '999' } } };
    expect(told('Call 999 or 112.', ireland)).to.deep.equal([]);
    const own = { ...US, clinic: { urgent: { ...US.clinic.urgent, phone: '111' } } };
    expect(told('Call 111 now.', own)).to.deep.equal([]);
  });

  it('is told where a file for another country has left the UK’s as they are', () => {
    expect(told('Call 999.', { meta: { jurisdiction: 'US' } })).to.include(`warning ${PATH} 999`);
    expect(told('Call 911.', { meta: { jurisdiction: 'US' } })).to.not.include(`warning ${PATH} 911`);
  });

  it('is told in a file of the UK that has another number, also where the built-in sentence still names 111', () => {
    expect(told('Call 911.', {})).to.deep.equal([`warning ${PATH} 911`]);
    const phone = { clinic: { urgent: { phone: '020 7946 0000' } } };
    expect(findings(phone).map(({ path, level }) => `${level} ${path}`)).to.deep.equal(['warning /clinic/urgent/text']);
    const text = 'If you can’t wait, call {phone}.';
    expect(findings({ clinic: { urgent: { ...phone.clinic.urgent, text } } })).to.deep.equal([]);
  });

  for (const text of [
    'Call us on 020 7946 0999.',
    'Call 0117 999 1234 or +44 111 222 333.',
    'Call (112) 555-0111 for urgent help.',
    'Call 112.999.111 or 01/999.',
    'Call us: the course costs £999, or 999 euros, or € 112.',
    'Call now and save: 999.00 instead of 1,999.',
    'We have answered the phone since 1999 and 1112.',
    'In an emergency 111 patients waited for 112 minutes.',
    'Our 112 nm light. We call it A999 and 999x.',
    'Come to 111 Harley Street, room 112.',
    'Phone us at 111 Harley Street, room 112.',
    'Call us. About 999 of 1000 people come back.',
  ])
    it(`is not looked for in what only holds its digits: ${text}`, () => {
      expect(told(text)).to.deep.equal([]);
    });

  it('is found in another language, where no word says what the number is for', () => {
    const german = { ...ELSEWHERE, meta: { jurisdiction: 'EU', locale: 'de' } };
    expect(told('Im Notfall die 999 wählen.', german)).to.deep.equal([`warning ${PATH} 999`]);
    expect(told('Das kostet 999 € oder 999,00 Euro.', german)).to.deep.equal([]);
  });
});
