import { EventEmitter } from 'node:events';
import type { HostBridge } from '#shared/host/host-bridge.ts';
import { createGrantRegistry, type GrantRegistry } from '#main/files/grant-registry.ts';
import { createHostEventHub } from '#main/host/host-events.ts';
import { serveHostIpc, type IpcServices } from '#main/electron/serve-host-ipc.ts';
import { ipcChannels } from '#main/preload/ipc-channels.ts';
import { createElectronHost } from '#renderer/host/electron-host.ts';
import type { HostApi } from '#shared/host/host-api.ts';
import type { HostUnderTest } from '#shared/testing/host-conformance.ts';

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>;

/** The main process's side with `ipcMain` stubbed: what a test may call, as whom it likes. */
export interface StubbedIpc {
  invoke(channel: string, event: unknown, ...args: readonly unknown[]): Promise<unknown>;
  readonly grants: GrantRegistry;
  readonly imports: { readonly lines: number };
}

/** Somebody who is the page in its main frame. */
export function pageSender(url = 'app://bundle/') {
  const frame = { url, postMessage: () => undefined };
  return { sender: { mainFrame: frame }, senderFrame: frame };
}

/** Serves this host over a stubbed `ipcMain`. */
export function serveStubbedIpc(api: HostApi): StubbedIpc {
  const handlers = new Map<string, Handler>();
  const grants = createGrantRegistry();
  const imports = { lines: 0 };
  const port = () => Object.assign(new EventEmitter(), { start() {}, close() {}, postMessage() {} });
  serveHostIpc({
    api,
    log: () => undefined,
    grants,
    serveImport: () => void imports.lines++,
    // The stand-ins have what our code uses of Electron's objects, and nothing else.
    ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) } as never,
    openChannel: () =>
      ({ port1: port(), port2: port() }) as unknown as ReturnType<IpcServices['openChannel']>,
  });
  return {
    grants,
    imports,
    async invoke(channel, event, ...args) {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`nothing is served on ${channel}`);
      return structuredClone(await handler(event, ...structuredClone(args)));
    },
  };
}

/** The page's transport, a bridge as the preload script makes it, and the main process's side; only `ipcMain` is stubbed. */
export async function openElectron(api: HostApi): Promise<HostUnderTest> {
  const ipc = serveStubbedIpc(api);
  const events = createHostEventHub(() => undefined);
  const call = (method: string, request: unknown) =>
    ipc.invoke(ipcChannels.call, pageSender(), method, request);
  const bridge: HostBridge<File> = {
    call,
    subscribe: (name, listener) =>
      events.listen((happened, event) => {
        if (happened === name) listener(structuredClone(event));
      }),
    grantDropped: () => ipc.invoke(ipcChannels.drop, pageSender(), []),
    openImport: () => ipc.invoke(ipcChannels.openImport, pageSender()),
  };
  const connection = createElectronHost(bridge, { addEventListener: () => undefined });
  return { connection, callRaw: call, publish: events.publish, close: async () => undefined };
}
