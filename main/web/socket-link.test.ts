import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createSocketLink } from './socket-link.ts';
import type { ImportLink } from '#main/import/import-link.ts';
import type { ToStorage } from '#shared/import-stream/frames.ts';

const failed: ToStorage = { kind: 'failed', error: { code: 'internal' } };
let server: WebSocketServer;
let link: ImportLink;
let page: WebSocket;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const connected = once(server, 'connection') as Promise<[WebSocket]>;
  page = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [socket] = await connected;
  link = createSocketLink(socket);
  await once(page, 'open');
});
afterEach(() => {
  page.terminate();
  server.close();
});

describe('a socket as the line to the importer', () => {
  it('keeps what came before anyone asked, and its order', async () => {
    page.send('1');
    page.send('{"kind":"cancel"}');
    await new Promise(resolve => setTimeout(resolve, 20));
    const frames: unknown[] = [];
    link.onFrame(frame => frames.push(frame));
    page.send('3');
    await vi.waitFor(() => expect(frames).toEqual([1, { kind: 'cancel' }, 3]));
  });

  it('sends frames to the page', async () => {
    const taken = once(page, 'message');
    await link.send(failed);
    expect(JSON.parse(String((await taken)[0]))).toEqual(failed);
  });

  it('says once that the page is gone, at once if it is gone already, and sends no more', async () => {
    const early = vi.fn();
    link.onClose(early);
    page.terminate();
    await vi.waitFor(() => expect(early).toHaveBeenCalledOnce());
    const late = vi.fn();
    link.onClose(late);
    expect(late).toHaveBeenCalledOnce();
    await expect(link.send(failed)).rejects.toThrow('not open');
  });

  it.each([
    ['no JSON', '{'],
    ['bytes', Buffer.from([1, 2])],
  ])('hangs up on %s', async (_what, message) => {
    const closed = once(page, 'close');
    page.send(message);
    expect((await closed)[0]).toBe(1003);
  });
});
