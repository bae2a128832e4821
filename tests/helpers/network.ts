/** Servers that answer well, wrongly, slowly or without end, and that know how each answer ended. */
import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Readable } from 'node:stream';

const CDN = new URL('../../dist/cdn/', import.meta.url);

export type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;
/** After how many milliseconds an answer ended, how many bytes were sent, and whether that was all of it. */
export interface Ended {
  after: number;
  sent: number;
  whole: boolean;
}
export interface Asked {
  url: string;
  headers: IncomingHttpHeaders;
  ended: Promise<Ended>;
}
export interface Host {
  origin: string;
  asked: Asked[];
  /** The first request for a path, once there is one. */
  first: (path: string) => Promise<Asked>;
  close: () => Promise<void>;
}

/** A server of its own, and so an origin; what has no answer here is a file of dist/cdn. */
export async function host(answers: Readonly<Record<string, Answer>>): Promise<Host> {
  const asked: Asked[] = [];
  const heard = new EventEmitter();
  const server = createServer(({ url = '/', headers, socket }, response) => {
    const [from, before] = [performance.now(), socket.bytesWritten];
    const ended = new Promise<Ended>((resolve) => {
      response.once('close', () => {
        const whole = response.writableFinished;
        resolve({ after: performance.now() - from, sent: socket.bytesWritten - before, whole });
      });
    });
    const one = { url, headers, ended };
    asked.push(one);
    heard.emit(url, one);
    (answers[url] ?? built(url))(response, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const first = async (path: string): Promise<Asked> =>
    asked.find(({ url }) => url === path) ?? ((await once(heard, path)) as [Asked])[0];
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { origin, asked, first, close };
}

const built =
  (url: string): Answer =>
  (response) => {
    const file = new URL(`.${url}`, CDN);
    if (existsSync(file)) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
    else response.writeHead(404).end();
  };

const JSON_TYPE = { 'content-type': 'application/json' };

export const sends =
  (body: string, type = 'application/json', code = 200): Answer =>
  (response) => {
    response.writeHead(code, { 'content-type': type }).end(body);
  };
/** The same for pages of every other origin (CORS). */
export const allows =
  (answer: Answer): Answer =>
  (response, headers) => {
    response.setHeader('access-control-allow-origin', headers.origin ?? '');
    answer(response, headers);
  };
export const leadsTo =
  (location: string): Answer =>
  (response) => {
    response.writeHead(302, { location }).end();
  };
export const silent: Answer = () => undefined;
/** Blanks, as fast as they are read. */
export const pours =
  (bytes: number, code = 200): Answer =>
  (response) => {
    response.writeHead(code, bytes < Infinity ? { ...JSON_TYPE, 'content-length': bytes } : JSON_TYPE);
    pipeline(Readable.from(blanks(bytes)), response, () => undefined);
  };
function* blanks(bytes: number): Generator<Buffer> {
  const part = Buffer.alloc(64 * 1024, ' ');
  for (let sent = 0; sent < bytes; sent += part.length) yield part;
}
/** The head and a byte at once, then a byte a second. */
export const drips: Answer = (response) => {
  response.writeHead(200, JSON_TYPE).write('{');
  const timer = setInterval(() => response.write(' '), 1000);
  response.once('close', () => {
    clearInterval(timer);
  });
};
/** The head says more than comes before the connection breaks. */
export const breaksOff =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };
