import { vi } from 'vitest';
import { WebSocket } from 'ws';
import { createDroppedFiles } from '#main/files/dropped-files.ts';
import { createGrantRegistry } from '#main/files/grant-registry.ts';
import { createHostEventHub } from '#main/host/host-events.ts';
import { startLoopbackServer, type LoopbackServices } from '#main/web/loopback-server.ts';
import { createLoopbackHost } from '#renderer/host/loopback-host.ts';
import { postToHost } from '#renderer/host/loopback-requests.ts';
import type { HostApi } from '#shared/host/host-api.ts';
import type { HostUnderTest } from '#shared/testing/host-conformance.ts';

/** A real server on a free port, with the services a test may look into. */
export async function startTestServer(api: HostApi, changes: Partial<LoopbackServices> = {}) {
  const log = () => undefined;
  const services: LoopbackServices = {
    api,
    log,
    events: createHostEventHub(log),
    grants: createGrantRegistry(),
    dropped: createDroppedFiles(),
    rendererFolder: 'renderer/start',
    serveImport: link => link.close(),
    ...changes,
  };
  const server = await startLoopbackServer(0, services);
  return { server, services };
}

/** The page's own transport against a real server. Node sends no Origin of itself, as a browser does for its page. */
export async function openLoopback(api: HostApi): Promise<HostUnderTest> {
  const { server, services } = await startTestServer(api);
  stubBrowser(server.origin);
  const connection = createLoopbackHost(server);
  return {
    connection,
    callRaw: (method, request) =>
      postToHost(server, `/host/${encodeURIComponent(method)}`, {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      }),
    publish: services.events.publish,
    async close() {
      vi.unstubAllGlobals();
      await server.close();
      services.dropped.removeAll();
    },
  };
}

/** Lets `fetch` and `WebSocket` of this process speak as a page of this origin would. */
export function stubBrowser(origin: string): void {
  const nodeFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    nodeFetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), Origin: origin } }),
  );
  vi.stubGlobal(
    'WebSocket',
    class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { origin });
      }
    },
  );
}
