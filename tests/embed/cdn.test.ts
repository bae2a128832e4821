/** What a clinic uploads: dist/cdn, one script tag, three tags, a strict Content-Security-Policy. */
import { expect, waitUntil } from '@open-wc/testing';

interface Page extends Window {
  problems: string[];
}

async function open(url: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = url;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  return frame;
}

const text = (frame: HTMLIFrameElement, tag: string): string =>
  frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector('.frame')?.textContent ?? '';

describe('dist/cdn alone', () => {
  let frame: HTMLIFrameElement;

  before(async function () {
    this.timeout(20_000);
    frame = await open('/tests/fixtures/cdn.html');
    for (const tag of ['pigment-quiz', 'pigment-comparison', 'pigment-timeline']) {
      await waitUntil(() => text(frame, tag).length > 100, `<${tag}> shows its content`, { timeout: 15_000 });
    }
  });
  after(() => {
    frame.remove();
  });

  it('shows the content of all three tags', () => {
    expect(text(frame, 'pigment-quiz')).to.include('18');
    expect(frame.contentDocument?.querySelector('pigment-comparison')?.shadowRoot?.querySelector('table, dl')).to.exist;
    expect(frame.contentDocument?.querySelector('pigment-timeline')?.shadowRoot?.querySelector('ol')).to.exist;
  });

  it('asks for nothing but its own files', () => {
    const view = frame.contentWindow as Window & typeof globalThis;
    const requests = view.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const own = requests.filter(({ pathname }) => pathname.startsWith('/dist/cdn/'));
    const foreign = requests.filter(
      ({ origin, pathname }) => origin !== location.origin || !/^\/(dist\/cdn|tests\/fixtures|__web)/.test(pathname),
    );
    expect(own.length).to.be.greaterThan(3);
    expect(foreign.map(String)).to.deep.equal([]);
  });

  it('reports no error, no warning and no breach of the policy', () => {
    expect((frame.contentWindow as unknown as Page).problems).to.deep.equal([]);
  });

  it('sets no cookie and stores nothing', () => {
    const { cookie } = frame.contentDocument ?? { cookie: 'no document' };
    expect(cookie).to.equal('');
    expect(Object.keys(sessionStorage).filter((key) => key.includes('pigment'))).to.deep.equal([]);
    expect(Object.keys(localStorage).filter((key) => key.includes('pigment'))).to.deep.equal([]);
  });
});
