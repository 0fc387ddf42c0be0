import { describe, expect, it } from 'vitest';
import { pageSender, serveStubbedIpc } from './electron-rig.ts';
import { ipcChannels } from '#main/preload/ipc-channels.ts';
import { createInMemoryHost } from '#shared/testing/host-in-memory.ts';

const serve = () => serveStubbedIpc(createInMemoryHost().connection.api);
const page = pageSender();

const strangers: readonly (readonly [string, unknown])[] = [
  ['a frame that has gone', { sender: page.sender, senderFrame: null }],
  ['a frame inside the page', { sender: page.sender, senderFrame: { url: 'app://bundle/' } }],
  ['another site', pageSender('https://evil.test/')],
  ['another host of our scheme', pageSender('app://other/')],
  ['a host that begins like ours', pageSender('app://bundle.evil.test/')],
  ['a file', pageSender('file:///tmp/x.html')],
  ['an empty window', pageSender('about:blank')],
  ['no address', pageSender('')],
];

describe("Electron's IPC", () => {
  it.each(strangers)('denies %s everything', async (_who, event) => {
    const ipc = serve();
    for (const channel of [ipcChannels.call, ipcChannels.drop, ipcChannels.openImport]) {
      expect(await ipc.invoke(channel, event, 'readSettings', {})).toMatchObject({
        error: { code: 'denied' },
      });
    }
    expect(ipc.imports.lines).toBe(0);
  });

  it('grants dropped paths that exist, by name', async () => {
    const reply = await serve().invoke(ipcChannels.drop, page, [import.meta.filename, import.meta.dirname]);
    expect(reply).toMatchObject({
      ok: true,
      value: {
        grants: [
          { name: 'electron-refusals.test.ts', kind: 'file' },
          { name: 'hosts', kind: 'folder' },
        ],
      },
    });
    expect(JSON.stringify(reply)).not.toContain(import.meta.dirname);
  });

  it.each([
    ['the empty path of a file that a script made', ['']],
    ['a relative path', ['package.json']],
    ['no list', '/etc/passwd'],
    ['a list that is too long', Array.from({ length: 1001 }, () => '/tmp')],
  ])('refuses %s as dropped', async (_what, paths) => {
    const reply = await serve().invoke(ipcChannels.drop, page, paths);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
  });

  it('opens a line to the importer for the page', async () => {
    const ipc = serve();
    expect(await ipc.invoke(ipcChannels.openImport, page)).toMatchObject({ ok: true });
    expect(ipc.imports.lines).toBe(1);
  });
});
