import { expect } from 'chai';
import { importsOf, layerProblems, readSources } from '../helpers/layers.ts';

const check = (file: string, code: string) => layerProblems(new Map([[file, code]]));

describe('the layers of src/', () => {
  it('are kept by every file', () => {
    const sources = readSources(new URL('../../src/', import.meta.url));
    expect(sources.size).to.be.above(10);
    expect(layerProblems(sources)).to.deep.equal([]);
  });

  describe('the check itself', () => {
    it('reads every kind of import, and no comment', () => {
      const code = `import a from './a.ts';\nimport {\n  b,\n} from "./b.ts";\nimport './c.ts';\nexport * from './d.ts';
        const e = () => import('./e.ts');\ntype F = import('./f.ts').F;\n// import './no.ts'\n/* from './no.ts' */`;
      expect(importsOf(code)).to.deep.equal(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
    });

    const bad: [string, string][] = [
      ['data/a.ts', `import '../engine/b.ts';`],
      ['data/a.ts', `import { html } from 'lit';`],
      ['data/facts/a.ts', `export type { B } from '../../elements/shared/b.ts';`],
      ['engine/a.ts', `const load = () => import('../elements/quiz/b.ts');`],
      ['engine/a.ts', `import * as z from 'zod/mini';`],
      ['elements/shared/a.ts', `import '../quiz/b.ts';`],
      ['elements/quiz/a.ts', `import '../timeline/b.ts';`],
      ['elements/timeline/parts/a.ts', `import '../../../embed/loader.ts';`],
      ['elements/quiz/a.ts', `import 'react';`],
      ['elements/quiz/a.ts', `import './b.js';`],
      ['elements/quiz/a.ts', `import '../../../demo/b.ts';`],
      ['embed/a.ts', `import '../index.ts';`],
      ['cli/a.ts', `import '../elements/shared/b.ts';`],
      ['cli/a.ts', `import { html } from 'lit';`],
      ['data/a.ts', `import 'node:fs';`],
      ['engine/a.ts', `import '../cli/b.ts';`],
      ['helpers/a.ts', ''],
    ];
    for (const [file, code] of bad) {
      it(`refuses ${code || 'a file'} in ${file}`, () => {
        expect(check(file, code)).to.have.length(1);
      });
    }

    const good: [string, string][] = [
      ['data/schema.ts', `import * as z from 'zod/mini';`],
      ['engine/a.ts', `import type { B } from '../data/b.ts';`],
      ['elements/shared/a.ts', `import '../../engine/b.ts';`],
      ['elements/quiz/a.ts', `import { html } from 'lit'; import '../shared/b.ts';`],
      ['embed/loader.ts', `import('../elements/quiz/define.ts');`],
      ['cli/check/a.ts', `import 'node:fs'; import '../../data/b.ts';`],
      ['index.ts', `export * from './elements/quiz/pigment-quiz.ts';`],
    ];
    for (const [file, code] of good) {
      it(`lets ${code} stand in ${file}`, () => {
        expect(check(file, code)).to.deep.equal([]);
      });
    }
  });
});
