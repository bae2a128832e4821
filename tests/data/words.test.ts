import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { PROMISES } from '../helpers/promises.ts';
import { seeded } from '../helpers/random.ts';
import { sentencesOf, told } from '../helpers/sentences.ts';

const all = sentencesOf(catalogue);
const matching = (pattern: RegExp) => told(all.filter(({ text }) => pattern.test(text)));
/** A claim that is examined has to be quoted; its answer, the quiz and the rest of the interface quote nothing. */
const isQuote = (path: string) => /^claims\.[^.]+\.quote$/.test(path);
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\%]/g, '\\$&').replaceAll(' ', '\\s+');

describe('the sentences of a catalogue', () => {
  it('are found: names, questions, warnings, aftercare, notices and the interface', () => {
    const paths = new Set(all.map(({ path }) => path));
    for (const path of [
      'conditions.melasma.name',
      'treatments.ipl.how',
      'treatments.ipl.discomfort.text',
      'evidence.ipl.pih.note',
      'contraindications.tan.after',
      'questions.look.title',
      'questions.look.options.patches.label',
      'aftercare.peel.phases.week-2.title',
      'ui.notices.emergency.text',
      'claims.no-side-effects.quote',
      'claims.no-side-effects.answer',
      'clinic.urgent.text',
      'meta.method',
    ]) {
      expect(paths, path).to.include(path);
    }
    const silent = [...paths].filter(
      (path) => !path.startsWith('ui.') && /(^|\.)(sources|basis|rating|setBy|supports|askIf)(\.|$)/.test(path),
    );
    expect(silent).to.deep.equal([]);
    expect(all.length).to.be.above(1000);
  });

  for (const [name, pattern] of Object.entries(PROMISES)) {
    it(`promise nothing: ${name}`, () => {
      const found = all.filter(({ path, text }) => !isQuote(path) && pattern.test(text));
      expect(told(found)).to.deep.equal([]);
    });
  }

  it('may hold a promise only where a claim is quoted, and nowhere else', () => {
    const exempt = all.filter(({ path }) => isQuote(path)).map(({ path }) => path);
    expect(exempt).to.have.members(Object.keys(catalogue.claims).map((id) => `claims.${id}.quote`));
  });

  it('diagnose nothing: nobody is told that they have a condition', () => {
    const names = Object.entries(catalogue.conditions).flatMap(([id, { name }]) => [id, name]);
    const kinds = names.map((name) => escaped(name.replace(/\s*\(.*$/, ''))).join('|');
    expect(
      matching(
        new RegExp(`\\b(you have|you’ve got|you are suffering from|you’re suffering from)( an?)? (${kinds})\\b`, 'i'),
      ),
    ).to.deep.equal([]);
    expect(matching(/\b(your diagnosis|diagnosed with|we diagnose|you suffer from)\b/i)).to.deep.equal([]);
  });

  it('name no prescription-only medicine where that may not be advertised', () => {
    expect(catalogue.meta.prescriptionNames.length).to.be.above(3);
    for (const name of catalogue.meta.prescriptionNames) {
      expect(matching(new RegExp(`(?<!\\w)${escaped(name)}(?!\\w)`, 'i')), name).to.deep.equal([]);
    }
    const ids = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.prescription);
    for (const id of ids) expect(catalogue.treatments[id]?.name, id).to.not.match(/tranexamic/i);
  });

  it('name tranexamic acid as a cosmetic serum or what a trial used, never as tablets', () => {
    expect(
      matching(/\b(oral|tablets? of|swallowed) tranexamic\b|\btranexamic acid (tablet|pill|capsule)s?\b/i),
    ).to.deep.equal([]);
  });

  it('are finished: no stub, no placeholder, no slip of a join', () => {
    expect(matching(/\b(undefined|stub|todo|tbd|fixme|lorem ipsum|xxx)\b|\[object|\bnull\b|\bNaN\b/i)).to.deep.equal(
      [],
    );
    const own = all.filter(({ path, text }) => text === path.split('.').at(-1) || text === path.split('.').at(-2));
    expect(told(own.filter(({ text }) => /-/.test(text)))).to.deep.equal([]);
  });

  it('are clean: no double or outer space, no doubled mark, no straight apostrophe, no tag', () => {
    expect(matching(/\s\s|^\s|\s$/)).to.deep.equal([]);
    expect(matching(/[,;:!?]{2,}|\.\.|\s[.,;:!?](\s|$)/)).to.deep.equal([]);
    expect(matching(/\w'\w/)).to.deep.equal([]);
    expect(matching(/<\/?[a-z][^>]*>|&[a-z]+;/i)).to.deep.equal([]);
  });

  it('are spelt the British way', () => {
    const american =
      /\b(color\w*|center\w*|gray\w*|pediatric\w*|anesthe\w*|behavior\w*|favor(s|ed|ing|ite|able)?|tumor\w*|fiber\w*|edema|labeled|meter|gotten|judgment|aging|fulfill|(organ|recogn|minim|maxim|summar|steril|moistur|neutral|categor|personal|normal)i(z)(e|es|ed|er|ers|ing|ation))\b/i;
    expect(matching(american)).to.deep.equal([]);
  });

  it('of the same key under one parent are never the same sentence twice', () => {
    for (const [id, { options }] of Object.entries(catalogue.questions)) {
      const labels = Object.values(options).map(({ label }) => label);
      expect(new Set(labels).size, id).to.equal(labels.length);
    }
    const names = (collection: Readonly<Record<string, { name: string }>>) =>
      Object.values(collection).map(({ name }) => name);
    for (const collection of [catalogue.conditions, catalogue.treatments]) {
      expect(new Set(names(collection)).size).to.equal(names(collection).length);
    }
  });

  it('would be caught: a promise put into any sentence is found', () => {
    const random = seeded(41);
    for (let count = 0; count < 20; count += 1) {
      const { path, text } = random.pick(all);
      for (const promise of [
        'It is safe.',
        'A permanent result.',
        'This will erase marks, guaranteed.',
        'It cures melasma.',
        'Marks will fade.',
        'Get rid of spots for good.',
        'It comes without risk.',
        'There is no downtime.',
        'It works for everyone.',
      ]) {
        expect(
          Object.values(PROMISES).some((pattern) => pattern.test(`${text} ${promise}`)),
          path,
        ).to.equal(true);
      }
    }
  });
});
