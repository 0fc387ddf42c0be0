import http from 'node:http';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startTestServer } from './loopback-rig.ts';
import type { LoopbackServer } from '#main/web/loopback-server.ts';
import { createInMemoryHost } from '#shared/testing/host-in-memory.ts';

interface Attempt {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

let server: LoopbackServer;
beforeAll(async () => {
  ({ server } = await startTestServer(createInMemoryHost().connection.api));
});
afterAll(() => server.close());

/** Asks as the page would, but for what the attempt changes; `undefined` leaves a header out. */
function ask({ path = '/host/readSettings', method = 'POST', headers = {}, body = '{}' }: Attempt = {}) {
  const asPage = {
    Host: `127.0.0.1:${server.port}`,
    Origin: server.origin,
    Authorization: `Bearer ${server.token}`,
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Sec-Fetch-Site': 'same-origin',
    ...headers,
  };
  const present = Object.entries(asPage).filter(([, value]) => value !== undefined);
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path, method, agent: false };
      const request = http.request(
        { ...options, headers: Object.fromEntries(present) as never },
        response => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        },
      );
      request.on('error', reject);
      request.end(method === 'POST' ? body : undefined);
    },
  );
}

describe('the loopback server', () => {
  it('answers its own page', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true });
  });

  it('listens on 127.0.0.1 and nowhere else', async () => {
    const connected = await new Promise(resolve => {
      const socket = net.connect({ host: '127.0.0.2', port: server.port });
      socket.once('connect', () => resolve('open'));
      socket.once('error', () => resolve('refused'));
    });
    expect(connected).toBe('refused');
  });

  it.each<[string, number, () => Attempt]>([
    ['no token', 401, () => ({ headers: { Authorization: undefined } })],
    ['a wrong token', 401, () => ({ headers: { Authorization: 'Bearer wrong' } })],
    ['the token under another scheme', 401, () => ({ headers: { Authorization: `Basic ${server.token}` } })],
    ['no origin', 403, () => ({ headers: { Origin: undefined } })],
    ['the origin null', 403, () => ({ headers: { Origin: 'null' } })],
    ['a foreign origin', 403, () => ({ headers: { Origin: 'https://evil.test' } })],
    ['localhost as origin', 403, () => ({ headers: { Origin: `http://localhost:${server.port}` } })],
    [
      'the origin of another port',
      403,
      () => ({ headers: { Origin: `http://127.0.0.1:${server.port + 1}` } }),
    ],
    ['a request across sites', 403, () => ({ headers: { 'Sec-Fetch-Site': 'cross-site' } })],
    ['a rebound host', 421, () => ({ headers: { Host: `evil.test:${server.port}` } })],
    ['localhost as host', 421, () => ({ headers: { Host: `localhost:${server.port}` } })],
    ['a form', 415, () => ({ headers: { 'Content-Type': 'text/plain' } })],
    [
      'a body of unknown length',
      411,
      () => ({ headers: { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' } }),
    ],
    ['a body above the limit', 413, () => ({ headers: { 'Content-Length': String(2 * 1024 * 1024) } })],
    ['a body that is no JSON', 400, () => ({ body: '{' })],
    ['GET of a method', 405, () => ({ method: 'GET' })],
    ['PUT of a file of the page', 405, () => ({ method: 'PUT', path: '/index.html' })],
    [
      'a drop without a name',
      400,
      () => ({ path: '/drop', headers: { 'Content-Type': 'application/octet-stream' } }),
    ],
    [
      'a drop above the limit',
      413,
      () => ({
        path: '/drop',
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Length': String(2 ** 40),
          'X-File-Name': 'a',
        },
      }),
    ],
    ['a drop without a token', 401, () => ({ path: '/drop', headers: { Authorization: undefined } })],
  ])('refuses %s with %i', async (_what, status, attempt) => {
    expect((await ask(attempt())).status).toBe(status);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
  ])('serves no file outside the page: %s', async path => {
    expect((await ask({ method: 'GET', path })).status).toBe(400);
  });

  it.each(['/%00', '/%', '/.env', '/start.ts', '/missing.js', '/constructor'])('serves no %s', async path => {
    expect((await ask({ method: 'GET', path })).status).toBeGreaterThanOrEqual(400);
  });

  it('serves the page under its policy and never with the token', async () => {
    const page = await ask({ method: 'GET', path: '/?x#y' });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect(page.body).not.toContain(server.token);
  });
});

describe('the sockets of the loopback server', () => {
  const open = (protocols: readonly string[], headers: Record<string, string> = {}, path = '/import') =>
    new Promise<string>(resolve => {
      const url = `ws://127.0.0.1:${server.port}${path}`;
      const socket = new WebSocket(url, [...protocols], { headers: { Origin: server.origin, ...headers } });
      socket.once('open', () => {
        resolve(`open ${socket.protocol}`);
        socket.terminate();
      });
      socket.once('error', cause => resolve(/\d{3}/.exec(cause.message)?.[0] ?? cause.message));
    });
  const own = () => ['mizan.import.v1', `auth.${server.token}`];

  it('open for the page, and do not send its token back', async () => {
    expect(await open(own())).toBe('open mizan.import.v1');
    expect(await open(['mizan.events.v1', `auth.${server.token}`], {}, '/events')).toBe(
      'open mizan.events.v1',
    );
  });

  it.each<[string, string, () => Promise<string>]>([
    ['a wrong token', '401', () => open(['mizan.import.v1', 'auth.wrong'])],
    ['no token', '401', () => open(['mizan.import.v1'])],
    ['another protocol', '400', () => open(['other', `auth.${server.token}`])],
    ['a foreign origin', '403', () => open(own(), { Origin: 'https://evil.test' })],
    ['a rebound host', '421', () => open(own(), { Host: 'evil.test' })],
    ['another path', '404', () => open(own(), {}, '/elsewhere')],
  ])('refuse %s', async (_what, status, attempt) => {
    expect(await attempt()).toBe(status);
  });
});
