/** The JSON Schema of a clinic's file, read by a validator as an editor has one. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { patchSchema, type Schema } from '../../tools/catalogue-schema.ts';

const schema = patchSchema();
const check = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
const folder = new URL('../fixtures/clinics/', import.meta.url);
const file = (patch: object): object => ({ extends: 'default', ...patch });
const gate = { name: 'x', level: 'refer', treatments: ['ipl'], why: 'x', action: 'x', sources: [] };

describe('catalogue.schema.json', () => {
  for (const name of readdirSync(folder)) {
    it(`takes the clinic file ${name}`, () => {
      expect(check(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))), JSON.stringify(check.errors)).to.equal(
        true,
      );
    });
  }

  it('takes what the default says, wherever a file may say it', () => {
    const pickAll = (keys: readonly string[], of: object) =>
      Object.fromEntries(Object.entries(of).filter(([key]) => keys.includes(key)));
    const treatments = Object.entries(catalogue.treatments)
      .filter(([id]) => id !== 'sun-protection' && id !== 'no-treatment')
      .map(([id, one]) => [
        id,
        pickAll(['name', 'order', 'sessions', 'gapWeeks', 'downtimeDays', 'ask', 'how', 'sources'], one),
      ]);
    const gates = Object.entries(catalogue.contraindications).map(([id, one]) => [
      id,
      pickAll(['level', 'treatments', 'urgency'], one),
    ]);
    const patch = file({
      clinic: catalogue.clinic,
      treatments: Object.fromEntries(treatments) as object,
      contraindications: Object.fromEntries(gates) as object,
    });
    expect(check(patch), JSON.stringify(check.errors)).to.equal(true);
  });

  for (const [what, wrong] of [
    ['that extends nothing', {}],
    ['with a slip in a key', file({ clinc: {} })],
    ['with a slip in a field', file({ clinic: { phnoe: '1' } })],
    ['with a slip in an id', file({ treatments: { 'peel-superfical': { offered: false } } })],
    ['that deletes', file({ treatments: { ipl: null } })],
    ['that changes a question', file({ questions: {} })],
    ['that changes a kind', file({ treatments: { ipl: { kind: 'medicine' } } })],
    ['that changes sun protection', file({ treatments: { 'sun-protection': { offered: false } } })],
    ['with an unknown rating', file({ evidence: { ipl: { melasma: { rating: 'great', note: 'x' } } } })],
    ['with a new gate that lacks its reason', file({ contraindications: { own: { ...gate, why: undefined } } })],
    ['with a new treatment that is like nothing', file({ treatments: { own: { name: 'Own' } } })],
    ['with a warning in other words', file({ ui: { timeline: { emergency: 'Relax' } } })],
    ['with an emergency number that no phone can dial', file({ clinic: { urgent: { emergency: 'nine' } } })],
    ['with a price below nothing', file({ treatments: { ipl: { price: { from: -1, per: 'session' } } } })],
    [
      'with a link that runs',
      file({ sources: { own: { title: 'x', label: 'x', publisher: 'x', grade: 'D', link: 'javascript:1' } } }),
    ],
  ] as const) {
    it(`refuses a file ${what}`, () => {
      expect(check(JSON.parse(JSON.stringify(wrong)))).to.equal(false);
    });
  }

  it('says of every field what it is', () => {
    const silent: string[] = [];
    const look = (one: Schema, path: string): void => {
      const isOfIds = Object.keys(one.properties ?? {}).every(
        (key) => one.properties?.[key]?.description === undefined,
      );
      for (const [key, inner] of Object.entries(one.properties ?? {})) {
        const { $ref } = inner as { $ref?: string };
        const target = $ref ? (schema['$defs'] as Record<string, Schema>)[$ref.slice('#/$defs/'.length)] : inner;
        if (!isOfIds && !target?.description) silent.push(`${path}/${key}`);
        if (!$ref) look(inner, `${path}/${key}`);
      }
    };
    look(schema, '');
    for (const [name, one] of Object.entries(schema['$defs'] as Record<string, Schema>)) look(one, name);
    expect(silent).to.deep.equal([]);
  });
});
