import { grantDroppedBytes } from './loopback-drop.ts';
import { createLoopbackEvents } from './loopback-events.ts';
import { postToHost, socketTo, type LoopbackAddress } from './loopback-requests.ts';
import { createHostClient } from '#shared/host/host-client.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';
import { ok } from '#shared/result/result.ts';

/** The host behind a loopback server. */
export function createLoopbackHost(address: LoopbackAddress): HostConnection<MessagePort, File> {
  const { importSocket } = loopbackProtocol;
  return {
    api: createHostClient((method, request) =>
      postToHost(address, loopbackProtocol.hostPath + encodeURIComponent(method), {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      }),
    ),
    subscribe: createLoopbackEvents(address),
    grantDropped: files => grantDroppedBytes(address, files),
    openImport: async () => ok({ kind: 'socket', ...socketTo(address, importSocket) }),
  };
}
