import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestServer, stubBrowser } from './loopback-rig.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { createLoopbackHost } from '#renderer/host/loopback-host.ts';
import { createInMemoryHost } from '#shared/testing/host-in-memory.ts';

let running: Awaited<ReturnType<typeof startTestServer>>;
beforeEach(async () => {
  running = await startTestServer(createInMemoryHost().connection.api);
  stubBrowser(running.server.origin);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await running.server.close();
  running.services.dropped.removeAll();
});

const drop = (...files: readonly File[]) => createLoopbackHost(running.server).grantDropped(files);

async function pathOfDropped(file: File): Promise<string> {
  const reply = await drop(file);
  const grant = reply.ok ? reply.value.grants[0] : undefined;
  const { id } = assertPresent(grant, 'the drop was granted');
  return assertPresent(running.services.grants.resolveGrant(id), 'the grant is known').path;
}

describe('files dropped on the page of the loopback host', () => {
  it('are granted by their bytes, under their own names', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x27, 0x06]);
    const reply = await drop(new File([bytes], 'خبر.txt', { type: 'text/plain' }), new File(['b'], 'b.html'));
    expect(reply).toMatchObject({
      ok: true,
      value: {
        grants: [
          { name: 'خبر.txt', kind: 'file' },
          { name: 'b.html', kind: 'file' },
        ],
      },
    });
    expect(new Uint8Array(await readFile(await pathOfDropped(new File([bytes], 'خبر.txt'))))).toEqual(bytes);
  });

  it('may be empty', async () => {
    expect(await readFile(await pathOfDropped(new File([], 'empty.txt')), 'utf8')).toBe('');
  });

  it('stay in their folder, whatever they are called', async () => {
    const path = await pathOfDropped(new File(['x'], '../../../etc/passwd'));
    expect(path).toMatch(/mizan-dropped-[^/]+\/\d+\/passwd$/);
  });

  it('are gone when the program ends', async () => {
    const path = await pathOfDropped(new File(['x'], 'x.txt'));
    running.services.dropped.removeAll();
    expect(existsSync(path)).toBe(false);
  });

  it('are refused unread when they are above the limit', async () => {
    const huge = Object.defineProperty(new File(['x'], 'x.txt'), 'size', { value: 2 ** 40 });
    expect(await drop(huge)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('are unsupported when they are folders, which cannot be read', async () => {
    const folder = Object.assign(new File([], 'folder'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('a folder')) }),
    });
    expect(await drop(folder as unknown as File)).toMatchObject({
      ok: false,
      error: { code: 'unsupported' },
    });
  });

  it('are unreachable when the host is gone', async () => {
    await running.server.close();
    expect(await drop(new File(['x'], 'x.txt'))).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});
