/** `explain`: the whole reasoning of one visitor. */
import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { recommend } from '../../../src/engine/index.ts';
import { run } from '../../helpers/run-cli.ts';

const GIVEN =
  'age=adult,warning-signs=none,look=patches,onset=hormones,skin-type=type-5,skin-today=tan,health=pregnant+cold-sores,place=clinic,downtime=days';
const explain = (answers: string, ...more: string[]) => run(['explain', 'default', '--answers', answers, ...more]);

describe('explain', () => {
  it('names every treatment with its verdict, each reason, and what that rests on', async () => {
    const { code, out } = await explain(GIVEN);
    expect(code).to.equal(0);
    const { answers, recommendation } = JSON.parse((await explain(GIVEN, '--json')).out) as {
      answers: Record<string, string[]>;
      recommendation: ReturnType<typeof recommend>;
    };
    expect(answers['health']).to.deep.equal(['pregnant', 'cold-sores']);
    expect(recommendation).to.deep.equal(JSON.parse(JSON.stringify(recommend(catalogue, answers))));
    for (const { treatment, against, unknown } of recommendation.treatments) {
      const part = out.split('\n\n').find((text) => text.includes(`(${treatment}): `)) ?? '';
      expect(part.match(/^ {2}against /gm)?.length ?? 0, treatment).to.equal(against.length);
      expect(part.match(/^ {2}unknown /gm)?.length ?? 0, treatment).to.equal(unknown.length);
      for (const { sources } of against)
        for (const id of sources) expect(part, treatment).to.include(catalogue.sources[id]?.label);
    }
    expect(out)
      .to.match(/Melasma \(melasma\): likely/)
      .and.match(/options: the quiz is through/);
  });

  it('tells what would change a verdict', async () => {
    const { out } = await explain(GIVEN.replace('pregnant+cold-sores', 'none'));
    expect(out).to.match(/would be .* with: Is any of this true today\? A tan, .* → /);
  });

  it('tells what is still open, and when the quiz ends at a doctor', async () => {
    expect((await explain('age=adult')).out).to.match(
      /incomplete: \d questions still to come\. Next is .*\(warning-signs\)/,
    );
    const { out } = await explain('age=adult,warning-signs=sore');
    expect(out)
      .to.match(/refer: the quiz ends/)
      .and.match(/level: urgent/)
      .and.match(/Cancer Research|CRUK/i);
  });
});
