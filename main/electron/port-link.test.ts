import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { createPortLink } from './port-link.ts';
import type { ToStorage } from '#shared/import-stream/frames.ts';

const failed: ToStorage = { kind: 'failed', error: { code: 'internal' } };

/** Node's ports in the clothes of Electron's, whose messages come as events with `data`. */
function channel() {
  const { port1, port2 } = new MessageChannel();
  const dressed = {
    on: (_name: 'message', take: (event: { data: unknown }) => void) =>
      port1.on('message', data => take({ data })),
    once: (_name: 'close', listener: () => void) => port1.once('close', listener),
    start: () => port1.start(),
    close: () => port1.close(),
    postMessage: (data: unknown) => port1.postMessage(data),
  };
  return { link: createPortLink(dressed as never), page: port2 };
}

describe('a port as the line to the importer', () => {
  it('keeps what came before anyone asked, and its order', async () => {
    const { link, page } = channel();
    page.postMessage(1);
    page.postMessage(2);
    await new Promise(setImmediate);
    const frames: unknown[] = [];
    link.onFrame(frame => frames.push(frame));
    page.postMessage(3);
    await vi.waitFor(() => expect(frames).toEqual([1, 2, 3]));
    link.close();
  });

  it('sends frames to the page', async () => {
    const { link, page } = channel();
    const taken = new Promise(resolve => page.once('message', resolve));
    await link.send(failed);
    expect(await taken).toEqual(failed);
    link.close();
  });

  it('says once that the page is gone, at once if it is gone already, and sends no more', async () => {
    const { link, page } = channel();
    const early = vi.fn();
    link.onClose(early);
    page.close();
    await vi.waitFor(() => expect(early).toHaveBeenCalledOnce());
    const late = vi.fn();
    link.onClose(late);
    expect(late).toHaveBeenCalledOnce();
    await expect(link.send(failed)).rejects.toThrow('closed');
  });
});
