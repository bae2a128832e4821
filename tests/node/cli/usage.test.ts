/** What somebody meets who calls the tool for the first time, or wrongly. */
import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { run } from '../../helpers/run-cli.ts';

describe('the command line', () => {
  it('helps, with every command, and tells its version', async () => {
    const { code, out } = await run(['--help']);
    expect(code).to.equal(0);
    for (const command of ['check', 'init', 'diff', 'explain', 'graph']) {
      expect(out).to.match(new RegExp(`^  ${command} `, 'm'));
      const help = await run([command, '--help']);
      expect(help.code, command).to.equal(0);
      expect(help.out, command).to.match(new RegExp(`^pigment-widgets ${command} `));
    }
    expect((await run(['--version'])).out).to.equal(`${catalogue.meta.version}\n`);
  });

  const wrong: [string[], RegExp][] = [
    [[], /No command was given/],
    [['chek'], /no command “chek”.*\n.*Did you mean “check”/],
    [['check'], /check: No file was given/],
    [['check', '--jsn', 'x.json'], /no option --jsn.*\n.*Did you mean --json/],
    [['check', '--today'], /--today/],
    [['check', '--today', 'soon', 'x.json'], /“soon” is no day/],
    [['check', '--today', '2026-02-31', 'x.json'], /“2026-02-31” is no day/],
    [['graph', '--json'], /no option --json.*\n.*graph takes none but --help/],
    [['init', '--json'], /no option --json.*\n.*Options: --name, /],
    [['check', '-', 'a.json', '-'], /Standard input is read once; “-” was given 2 times/],
    [['diff', 'default', '-'], /Standard input is read by check alone/],
    [['diff', 'default', 'https://clinic.example/a.json'], /That is an address.*\n.*Save it as a file/],
    [['diff', 'default', ''], /“” is no file/],
    [['init', 'nowhere/pigment.json'], /nowhere\/pigment\.json cannot be written\. There is no such folder\./],
    [['init', '--force', 'tests'], /tests cannot be written\. That is a folder\./],
    [['diff', 'default'], /Two files are compared; 1 given/],
    [['diff', 'default', 'nowhere.json'], /nowhere\.json cannot be read. There is no such file/],
    [['explain', 'default'], /There is no --answers/],
    [['explain', 'default', '--answers', 'agee=adult'], /no question “agee”.*\n.*Did you mean “age”/],
    [['explain', 'default', '--answers', 'age=adlt'], /no option “adlt”.*\n.*Did you mean “adult”/],
    [['explain', 'default', '--answers', 'age'], /“age” is no answer/],
    [['graph', 'a.json', 'b.json'], /One file at a time; 2 given/],
    [['init', '--offer', 'ipll'], /no treatment “ipll”.*\n.*Did you mean “ipl”/],
    [['init', '--price', 'ipl:90'], /“ipl:90” is no price/],
  ];
  for (const [args, said] of wrong) {
    it(`says what is wrong with “${args.join(' ')}”, and ends with 2`, async () => {
      const { code, out, err } = await run(args);
      expect([code, out]).to.deep.equal([2, '']);
      expect(err).to.match(said);
    });
  }
});
