import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { PROMISES } from '../helpers/promises.ts';

const { claims, sources, treatments } = catalogue;
const all = Object.entries(claims);
const promises = (text: string) => Object.values(PROMISES).some((pattern) => pattern.test(text));
/** Ends at a full stop, not at a decimal point. */
const sentencesOf = (text: string) => text.split(/(?<=[.!?]”?)\s+/);

describe('claims', () => {
  it('are about treatments that exist, none named twice', () => {
    for (const [id, { treatments: list }] of all) {
      for (const treatment of list) expect(treatments, id).to.have.property(treatment);
      expect(new Set(list).size, id).to.equal(list.length);
    }
  });

  it('are short to read: a quote of a line, an answer of at most two sentences', () => {
    for (const [id, { quote, answer }] of all) {
      expect(quote.length, id).to.be.at.most(120);
      expect(answer.length, id).to.be.at.most(240);
      expect(sentencesOf(answer).length, id).to.be.at.most(2);
      for (const sentence of sentencesOf(answer)) expect(sentence.split(/\s+/).length, sentence).to.be.below(20);
    }
  });

  it('are each quoted once', () => {
    const quotes = all.map(([, { quote }]) => quote.toLowerCase());
    expect(new Set(quotes).size).to.equal(quotes.length);
  });

  it('that quote a promise are never said to hold, not even with limits', () => {
    const promising = all.filter(([, { quote }]) => promises(quote));
    expect(promising).to.not.be.empty;
    for (const [id, { verdict }] of promising)
      expect(verdict, id).to.be.oneOf(['advertising-objection', 'contradicted']);
  });

  it('have sources, unless we searched and found nothing', () => {
    for (const [id, { verdict, basis, sources: list }] of all) {
      if (verdict === 'not-found') expect(basis, id).to.equal('searched');
      else expect(list, id).to.not.be.empty;
    }
  });

  it('that an advertising rule objects to name whose rule it is', () => {
    const ofRegulator = /General Medical Council|Advertising|Trade Commission/;
    for (const [id, { verdict, sources: list }] of all) {
      if (verdict !== 'advertising-objection') continue;
      expect(list.map((source) => sources[source]?.publisher).join(), id).to.match(ofRegulator);
    }
  });

  it('answer what is promised of every kind of needling, home rollers included', () => {
    const needled = Object.keys(treatments).filter((id) =>
      ['microneedling', 'home-roller'].includes(treatments[id]?.family ?? ''),
    );
    expect(needled).to.include.members(['microneedling-clinic', 'home-roller']);
    for (const treatment of needled) {
      const verdicts = all
        .filter(([, claim]) => claim.treatments.includes(treatment))
        .map(([, { verdict }]) => verdict);
      expect(verdicts, treatment).to.include.members(['advertising-objection', 'not-found', 'contradicted']);
    }
  });
});
