/** A clinic's file that comes late, wrong or not at all: the page keeps what it had, and the developer reads why. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/timeline/define.ts';
import type { ErrorDetail } from '../../../src/elements/shared/faults.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';

type Answer = (signal: AbortSignal) => Promise<Response> | Response;
const json = (file: object): Response =>
  new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
const named = (name: string) => json({ extends: 'default', clinic: { phone: name } });
/** Bytes without end, and whether anybody still reads them. */
function endless(chunk: number, most = Infinity): { response: Response; sent: () => number; cancelled: () => boolean } {
  let sent = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= most) {
        controller.close();
        return;
      }
      sent += chunk;
      controller.enqueue(new Uint8Array(chunk).fill(0x20));
    },
    cancel() {
      cancelled = true;
    },
  });
  return { response: new Response(body), sent: () => sent, cancelled: () => cancelled };
}

describe('a clinic’s file over the network', () => {
  const { fetch } = window;
  const { error } = console;
  const asked: { url: string; options: RequestInit | undefined }[] = [];
  const lines: string[] = [];
  let answers: Record<string, Answer> = {};
  let files = 0;
  let restore = (): void => undefined;
  /** A URL that no other test has fetched. */
  const url = (answer: Answer): string => {
    const path = `/clinic-${String(++files)}.json`;
    answers[path] = answer;
    return path;
  };

  beforeEach(() => {
    asked.length = 0;
    lines.length = 0;
    answers = {};
    console.error = (...args: unknown[]) => void lines.push(args.join(' '));
    window.fetch = (input, options) => {
      const { pathname } = new URL(String(input), location.href);
      const answer = answers[pathname];
      if (!answer) return fetch(input, options);
      asked.push({ url: pathname, options });
      const signal = options?.signal ?? new AbortController().signal;
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        Promise.resolve(answer(signal)).then(resolve, reject);
      });
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    console.error = error;
    restore();
  });

  const never: Answer = () => new Promise<Response>(() => undefined);
  const shown = (element: Element): string => element.shadowRoot?.textContent ?? '';
  async function open(src: string): Promise<{ element: PigmentTimeline; problems: () => ErrorDetail['problems'] }> {
    const details: ErrorDetail[] = [];
    const parent = await fixture(html`<div></div>`);
    parent.addEventListener('pigment-error', (event) => details.push((event as CustomEvent<ErrorDetail>).detail));
    const element = document.createElement('pigment-timeline');
    element.setAttribute('treatment', 'ipl');
    element.setAttribute('session', 'source');
    element.src = src;
    element.append('Call us');
    parent.append(element);
    return { element, problems: () => details.flatMap(({ problems }) => problems) };
  }

  it('is asked for once for all widgets, without cookies and referrer', async () => {
    const src = url(() => named('0113 496 0001'));
    const all = await Promise.all([open(src), open(src)]);
    for (const { element } of all) {
      await element.updateComplete;
      expect(shown(element)).to.contain('0113 496 0001');
    }
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]?.options).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  for (const [what, answer, said] of [
    ['404', () => new Response('', { status: 404 }), /answered 404/],
    ['500', () => new Response('', { status: 500 }), /answered 500/],
    ['a web page', () => new Response('<!doctype html>'), /not JSON/],
    ['half a file', () => new Response('{ "extends": "default", "clinic": {'), /not JSON/],
    ['nothing', () => new Response(''), /The file is empty/],
    [
      'a failure of CORS, of redirects or of the network',
      () => Promise.reject(new TypeError('Failed to fetch')),
      /could not be fetched/,
    ],
    ['600 KB', () => endless(64 * 1024, 600 * 1024).response, /larger than 512 KB/],
  ] as const) {
    it(`that is ${what} leaves the page’s own content`, async () => {
      const { element, problems } = await open(url(answer));
      await element.updateComplete;
      expect(element.matches(':state(error)')).to.equal(true);
      expect(problems()).to.have.lengthOf(1);
      expect(problems()[0]?.message).to.match(said);
      expect(lines).to.have.lengthOf(1);
    });
  }

  it('that is 30 MB or has no end is not read past the limit', async () => {
    for (const most of [30 * 1024 * 1024, Infinity]) {
      const stream = endless(64 * 1024, most);
      const { element } = await open(url(() => stream.response));
      await element.updateComplete;
      expect(stream.cancelled()).to.equal(true);
      expect(stream.sent()).to.be.below(1024 * 1024);
    }
  });

  it('that never answers is given up when nobody waits for it any more', async () => {
    const signals: AbortSignal[] = [];
    // Each widget's wish to give up is listened to, and the fetch's own.
    let listening = 0;
    const { addEventListener } = AbortSignal.prototype;
    AbortSignal.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
      listening += 1;
      addEventListener.apply(this, args);
    };
    restore = () => {
      AbortSignal.prototype.addEventListener = addEventListener;
    };
    const src = url((signal) => {
      signals.push(signal);
      return never(signal);
    });
    const [one, other] = [await open(src), await open(src)];
    await waitUntil(() => signals.length === 1, 'the file is asked for');
    await waitUntil(() => listening === 3, 'both widgets wait for the one fetch');
    one.element.remove();
    expect(signals[0]?.aborted).to.equal(false);
    other.element.remove();
    expect(signals[0]?.aborted).to.equal(true);
    expect([...one.problems(), ...other.problems()]).to.be.empty;
  });

  it('is given up when another is asked for, and only the last one is shown', async () => {
    const signals: AbortSignal[] = [];
    const { element, problems } = await open(
      url((signal) => {
        signals.push(signal);
        return never(signal);
      }),
    );
    await waitUntil(() => signals.length === 1, 'the first is asked for');
    element.src = url(() => named('0113 496 0002'));
    await element.updateComplete;
    expect(signals[0]?.aborted).to.equal(true);
    expect(shown(element)).to.contain('0113 496 0002');
    expect(problems()).to.be.empty;
  });

  it('that comes once the element has gone is asked for again when it comes back', async () => {
    let answer: (response: Response) => void = () => undefined;
    let times = 0;
    const src = url(() => {
      times += 1;
      return times === 1 ? new Promise<Response>((resolve) => (answer = resolve)) : named('0113 496 0003');
    });
    const { element, problems } = await open(src);
    await waitUntil(() => times === 1, 'the file is asked for');
    const parent = element.parentElement;
    element.remove();
    answer(named('0113 496 0009'));
    parent?.append(element);
    await element.updateComplete;
    expect(shown(element)).to.contain('0113 496 0003');
    expect(problems()).to.be.empty;
  });

  it('that fails later leaves what was shown before, and reload() asks again', async () => {
    const { element, problems } = await open(url(() => named('0113 496 0004')));
    await element.updateComplete;
    let broken = true;
    element.src = url(() => (broken ? new Response('', { status: 500 }) : named('0113 496 0005')));
    await element.updateComplete;
    expect(shown(element)).to.contain('0113 496 0004');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(problems()[0]?.hint).to.equal('What was shown before stays.');
    broken = false;
    await element.reload();
    expect(shown(element)).to.contain('0113 496 0005');
  });
});
