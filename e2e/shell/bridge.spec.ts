import { callBridge, expect, test } from './shell-fixture.ts';

test('the bridge is frozen, cannot be replaced and has four functions', async ({ desktop }) => {
  const bridge = await desktop.page.evaluate(() => {
    const page = window as unknown as { mizanHost: object };
    const own = page.mizanHost;
    const attempts = [() => (page.mizanHost = {}), () => Object.assign(own, { call: null, more: 1 })];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // Strict code throws where sloppy code is ignored; what counts is what is there afterwards.
      }
    }
    return {
      names: Object.keys(page.mizanHost).sort(),
      kinds: [...new Set(Object.values(page.mizanHost).map(member => typeof member))],
      isFrozen: Object.isFrozen(page.mizanHost),
      isSame: page.mizanHost === own,
    };
  });
  expect(bridge).toEqual({
    names: ['call', 'grantDropped', 'openImport', 'subscribe'],
    kinds: ['function'],
    isFrozen: true,
    isSame: true,
  });
});

test('the bridge refuses what the contract does not know', async ({ desktop }) => {
  const attempts = [
    ['nope', {}],
    ['__proto__', {}],
    ['constructor', {}],
    ['toString', {}],
    ['readSettings', { extra: 1 }],
    ['readSettings', null],
  ] as const;
  for (const [method, request] of attempts) {
    const reply = await callBridge(desktop, method, request);
    expect(reply, method).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
  }
});

test('a file that a script made is granted nothing', async ({ desktop }) => {
  const reply = await desktop.page.evaluate(() => {
    const { mizanHost } = window as unknown as {
      mizanHost: { grantDropped(files: File[]): Promise<unknown> };
    };
    return mizanHost.grantDropped([new File(['x'], 'passwd')]);
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
});

test('files and folders from the file manager are granted by name', async ({ desktop }) => {
  await desktop.page.evaluate(() => {
    const page = window as unknown as {
      mizanHost: { grantDropped(files: File[]): Promise<unknown> };
      granted: Promise<unknown>;
    };
    const take = (event: DragEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation(); // the page would import them
      page.granted = page.mizanHost.grantDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('drop', take, true);
  });
  await desktop.dropFiles([import.meta.filename, import.meta.dirname]);
  const reply = await desktop.page.evaluate(
    () => (window as unknown as { granted: Promise<unknown> }).granted,
  );
  expect(reply).toMatchObject({
    ok: true,
    value: {
      grants: [
        { name: 'bridge.spec.ts', kind: 'file' },
        { name: 'shell', kind: 'folder' },
      ],
    },
  });
  expect(JSON.stringify(reply)).not.toContain(import.meta.dirname);
});

test('what is typed is granted nothing where there is a dialog', async ({ desktop }) => {
  expect(await callBridge(desktop, 'grantTypedPath', { path: '/etc' })).toMatchObject({
    ok: false,
    error: { code: 'unsupported' },
  });
});

test('a chosen folder comes to the page as an id, a name and a kind', async ({ desktop }) => {
  await desktop.chooseFolder(import.meta.dirname);
  const reply = await callBridge(desktop, 'chooseForImport', { what: 'folder' });
  expect(reply).toEqual({
    ok: true,
    value: { grants: [{ id: expect.stringMatching(/^[\w-]{20,}$/), name: 'shell', kind: 'folder' }] },
  });
  await desktop.chooseFolder(null);
  expect(await callBridge(desktop, 'chooseForImport', { what: 'folder' })).toEqual({
    ok: true,
    value: { grants: [] },
  });
});

test('IPC answers nobody but the page in its main frame', async ({ desktop }) => {
  test.skip(desktop.hostKind !== 'double', 'only the double lets a test speak as another frame');
  const codes = await desktop.electron.evaluate(async ({ ipcMain, BrowserWindow }) => {
    const { handlers } = ipcMain as unknown as {
      handlers: Map<string, (event: object, ...args: unknown[]) => Promise<{ error?: { code: string } }>>;
    };
    const sender = BrowserWindow.getAllWindows()[0]?.webContents;
    const strangers = [null, { url: 'app://bundle/' }, { url: 'https://evil.test/' }];
    const replies = [...handlers.values()].flatMap(handler =>
      strangers.map(senderFrame => handler({ sender, senderFrame }, 'readSettings', {})),
    );
    return (await Promise.all(replies)).map(reply => reply.error?.code);
  });
  expect(codes).toHaveLength(9);
  expect(new Set(codes)).toEqual(new Set(['denied']));
});
