import { expect, test } from './shell-fixture.ts';
import type { DoubleExports, RunningDesktopApp } from '#e2e/launch/start-desktop.ts';

const elsewhere = 'https://example.com/away';

const refusedByDouble = async (
  desktop: RunningDesktopApp,
): Promise<readonly (readonly [string, string])[]> =>
  desktop.hostKind === 'double'
    ? desktop.electron.evaluate(exports => (exports as unknown as DoubleExports).double.blocked)
    : [];

test('the page cannot be led to another address', async ({ desktop }) => {
  const before = desktop.page.url();
  await desktop.page.evaluate(address => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
  }, elsewhere);
  await desktop.page.waitForTimeout(300);
  expect(desktop.page.url()).toBe(before);
  if (desktop.hostKind === 'double')
    expect(await refusedByDouble(desktop)).toContainEqual(['navigate', elsewhere]);
});

test('the page opens no window', async ({ desktop }) => {
  await desktop.page.evaluate(address => void window.open(address), elsewhere);
  await desktop.page.waitForTimeout(300);
  expect(desktop.electron.windows()).toHaveLength(1);
  if (desktop.hostKind === 'double')
    expect(await refusedByDouble(desktop)).toContainEqual(['popup', elsewhere]);
});

test('the page holds no frame of anyone else', async ({ desktop }) => {
  await desktop.page.evaluate(address => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, elsewhere);
  await desktop.page.waitForTimeout(300);
  expect(desktop.page.frames().map(frame => frame.url())).not.toContain(elsewhere);
});

test('nothing that the page asks of the network leaves the app', async ({ desktop }) => {
  const outcomes = await desktop.page.evaluate(async address => {
    const image = new Image();
    const shown = new Promise(resolve => {
      image.addEventListener('load', () => resolve('loaded'));
      image.addEventListener('error', () => resolve('refused'));
    });
    image.src = address;
    const connected = new Promise(resolve => {
      const socket = new WebSocket('wss://example.com/');
      socket.addEventListener('open', () => resolve('open'));
      for (const end of ['error', 'close']) socket.addEventListener(end, () => resolve('refused'));
    });
    const fetched = fetch(address).then(
      () => 'sent',
      () => 'refused',
    );
    return Promise.all([shown, connected, fetched]);
  }, elsewhere);
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  if (desktop.hostKind === 'double') {
    const network = await desktop.electron.evaluate(
      exports => (exports as unknown as DoubleExports).double.network,
    );
    expect(network).toEqual([]);
  }
});

test('the session refuses every request that is not for the page', async ({ desktop }) => {
  test.skip(desktop.hostKind !== 'double', 'only the double lets a test ask the session directly');
  const isRefused = await desktop.electron.evaluate(({ session }) => {
    const { beforeRequest } = session.defaultSession as unknown as {
      beforeRequest(details: object, answer: (response: { cancel: boolean }) => void): void;
    };
    const ask = (url: string) =>
      new Promise(resolve => beforeRequest({ id: 1, url }, ({ cancel }) => resolve(cancel)));
    const addresses = [
      'https://example.com/',
      'http://127.0.0.1:9/',
      'wss://example.com/',
      'file:///etc/passwd',
      'app://other/',
      'blob:https://example.com/1',
      'ftp://example.com/',
      'chrome://gpu/',
    ];
    return Promise.all(
      [...addresses, 'app://bundle/', 'blob:app://bundle/1', 'data:image/png;base64,'].map(ask),
    );
  });
  expect(isRefused).toEqual([true, true, true, true, true, true, true, true, false, false, false]);
});

test('the session saves nothing but what the page holds in its memory', async ({ desktop }) => {
  const saved = await desktop.electron.evaluate(({ session }) => {
    const addresses = [
      'blob:app://bundle/1',
      'blob:https://example.com/1',
      'https://example.com/x.zip',
      'app://bundle/assets/x.js',
      'data:application/octet-stream;base64,AAAA',
    ];
    return addresses.filter(address => {
      let isPrevented = false;
      const event = { preventDefault: () => (isPrevented = true) };
      session.defaultSession.emit('will-download', event, { getURL: () => address });
      return !isPrevented;
    });
  });
  expect(saved).toEqual(['blob:app://bundle/1']);
});

test('no permission is given, asked for or not', async ({ desktop }) => {
  if (desktop.hostKind === 'electron') {
    const states = await desktop.page.evaluate(async () => [
      await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      await Notification.requestPermission(),
      await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied',
      ),
    ]);
    expect(states).toEqual(['denied', 'denied', 'denied']);
    return;
  }
  const answers = await desktop.electron.evaluate(({ session }) => {
    const { handlers } = session.defaultSession as unknown as {
      handlers: Record<string, (...args: unknown[]) => unknown>;
    };
    const names = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem'];
    const asked: unknown[] = [];
    for (const name of names)
      handlers['PermissionRequest']?.(null, name, (isGiven: boolean) => asked.push(isGiven));
    const checked = names.map(name => handlers['PermissionCheck']?.(null, name));
    return [...asked, ...checked, handlers['DevicePermission']?.({})];
  });
  expect(answers).toEqual(Array.from({ length: 13 }, () => false));
});
