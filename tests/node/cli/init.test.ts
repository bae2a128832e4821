/** `init`: a first file that is right, and never one in place of another. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseText } from '../../../src/data/index.ts';
import { folder, run } from '../../helpers/run-cli.ts';

const files = folder();
after(files.remove);
const written = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('init', () => {
  it('writes what the options say, and prints the HTML to paste', async () => {
    const file = files.path('pigment.json');
    const flags = ['--name', 'Larkfield', '--phone', '0113 496 0000', '--booking', '/book', '--urgent-phone', '112'];
    const more = ['--currency', 'eur', '--offer', 'ipl,peel-superficial', '--price', 'ipl=90-140/course'];
    const { code, out } = await run(['init', file, ...flags, ...more, '--price', 'peel-superficial=60']);
    expect(code).to.equal(0);
    expect(out)
      .to.match(/<pigment-quiz src="pigment\.json">/)
      .and.match(/<script type="module" src="https:/);
    const own = parseText(readFileSync(file, 'utf8'));
    expect(own.clinic).to.deep.include({ name: 'Larkfield', phone: '0113 496 0000' });
    expect([own.clinic.booking?.url, own.clinic.urgent.phone, own.meta.currency]).to.deep.equal([
      '/book',
      '112',
      'EUR',
    ]);
    expect(own.treatments['ipl']?.price).to.deep.equal({ from: 90, to: 140, per: 'course' });
    expect(own.treatments['peel-superficial']?.price).to.deep.equal({ from: 60, per: 'session' });
    const hidden = Object.entries(own.treatments).filter(([, { offered }]) => offered === false);
    expect(hidden.map(([id]) => id))
      .to.have.length(10)
      .and.include('cryotherapy')
      .and.not.include('no-treatment');
    expect(written(file)).to.include.keys('$schema', 'extends');
  });

  it('writes the emergency number of a jurisdiction', async () => {
    const urgentOf = async (...flags: string[]) => {
      const file = files.path('country.json');
      expect((await run(['init', file, '--force', ...flags])).code).to.equal(0);
      const { meta, clinic } = written(file) as { meta?: object; clinic?: { urgent?: object } };
      parseText(readFileSync(file, 'utf8'));
      return { meta, urgent: clinic?.urgent };
    };
    expect(await urgentOf('--jurisdiction', 'us')).to.deep.equal({
      meta: { jurisdiction: 'US' },
      urgent: { emergency: '911' },
    });
    expect(await urgentOf('--jurisdiction', 'EU', '--urgent-phone', '116 117', '--currency', 'eur')).to.deep.equal({
      meta: { jurisdiction: 'EU', currency: 'EUR' },
      urgent: {
        phone: '116 117',
        emergency: '112',
        text: 'If you can’t wait for an appointment, call 116 117. In an emergency, call {emergency}.',
      },
    });
    expect(await urgentOf('--jurisdiction', 'GB')).to.deep.equal({ meta: { jurisdiction: 'GB' }, urgent: undefined });
    const { code, err } = await run(['init', files.path('mars.json'), '--jurisdiction', 'Mars']);
    expect(code).to.equal(2);
    expect(err).to.match(/no jurisdiction “Mars”.*\n.*GB, EU, US/);
  });

  it('writes a country that check has nothing to say of, and asks for what decides it', async () => {
    const file = files.path('us.json');
    const flags = [
      '--jurisdiction',
      'US',
      '--currency',
      'usd',
      '--time-zone',
      'America/Chicago',
      '--urgent-phone',
      '555',
    ];
    expect((await run(['init', file, ...flags])).code).to.equal(0);
    expect(written(file)['clinic']).to.include({ timeZone: 'America/Chicago' });
    expect((await run(['check', file])).out).to.match(/us\.json: fine\n/);
    const questions: string[] = [];
    const ask = (question: string) => Promise.resolve((questions.push(question), ''));
    await run(['init', files.path('country-asked.json')], { ask });
    expect(questions.join('\n')).to.match(/^Time zone.*Europe\/London/m);
    const refused = await run(['init', files.path('moon.json'), '--time-zone', 'Moon/Sea']);
    expect(refused.code).to.equal(2);
    expect(refused.err).to.match(/Nothing was written\. \/clinic\/timeZone: /);
  });

  it('never writes over a file without --force', async () => {
    const file = files.write('there.json', 'mine');
    const refused = await run(['init', file, '--name', 'A']);
    expect([refused.code, readFileSync(file, 'utf8')]).to.deep.equal([2, 'mine']);
    expect(refused.err).to.match(/is there already; nothing was written.*\n.*--force/);
    expect((await run(['init', file, '--name', 'A', '--force'])).code).to.equal(0);
    expect(written(file)['clinic']).to.deep.equal({ name: 'A' });
  });

  it('writes nothing that check would refuse', async () => {
    const { code, err } = await run(['init', files.path('no.json'), '--booking', 'javascript:alert(1)']);
    expect(code).to.equal(2);
    expect(err).to.match(/Nothing was written\. \/clinic\/booking\/url/);
    expect(() => readFileSync(files.path('no.json'))).to.throw();
  });

  it('says so where nobody can be asked and no option is given', async () => {
    const told = await run(['init', files.path('unasked.json')]);
    expect([told.code, told.err]).to.deep.equal([
      0,
      'Nothing was asked, because this is no terminal: the file holds nothing of your own yet. Give --name and the like; see pigment-widgets init --help.\n',
    ]);
    expect((await run(['init', files.path('named.json'), '--name', 'A'])).err).to.equal('');
    expect((await run(['init', files.path('yes.json'), '--yes'])).err).to.equal('');
  });

  it('asks on a terminal for what no option gives; an empty answer changes nothing', async () => {
    const questions: string[] = [];
    const ask = (question: string) => {
      questions.push(question);
      return Promise.resolve(question.startsWith('Prices') ? 'ipl=90/session, cryotherapy=40' : '');
    };
    const file = files.path('asked.json');
    expect((await run(['init', file, '--name', 'A'], { ask })).code).to.equal(0);
    expect(questions.join()).to.match(/Phone/).and.not.match(/Name/);
    const { $schema: _, ...own } = written(file);
    expect(own).to.deep.equal({
      extends: 'default',
      clinic: { name: 'A' },
      treatments: {
        ipl: { price: { from: 90, per: 'session' } },
        cryotherapy: { price: { from: 40, per: 'session' } },
      },
    });
    questions.length = 0;
    await run(['init', files.path('quiet.json'), '--yes'], { ask });
    expect(questions).to.deep.equal([]);
  });
});
