import type { HostBridge } from '#shared/host/host-bridge.ts';
import { importPortMessage } from '#shared/host/host-bridge.ts';
import { createHostClient, parseReply } from '#shared/host/host-client.ts';
import type { Grant, HostError } from '#shared/host/host-api.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

type Ports = Pick<Window, 'addEventListener'>;

/** The host as the desktop shell's bridge gives it. `page` is the window that the import ports arrive at. */
export function createElectronHost(bridge: HostBridge<File>, page: Ports): HostConnection<MessagePort, File> {
  const takePort = collectImportPorts(page);
  return {
    api: createHostClient((method, request) => bridge.call(method, request)),
    // The host checked the event against the contract before it sent it.
    subscribe: (name, listener) => bridge.subscribe(name, event => listener(event as never)),
    grantDropped: files => answered<{ readonly grants: readonly Grant[] }>(bridge.grantDropped(files)),
    async openImport() {
      const opened = await answered<{ readonly id: string }>(bridge.openImport());
      return opened.ok ? ok({ kind: 'port', port: await takePort(opened.value.id) }) : opened;
    },
  };
}

async function answered<T>(reply: Promise<unknown>): Promise<Result<T, HostError>> {
  try {
    return parseReply<T>(await reply);
  } catch {
    return err({ code: 'unreachable', detail: 'the shell did not answer' }); // the cause says no more across the bridge
  }
}

/** Ports come as window messages, before or after the call that asked for them is answered. */
function collectImportPorts(page: Ports): (id: string) => Promise<MessagePort> {
  const waiting = new Map<string, (port: MessagePort) => void>();
  const early = new Map<string, MessagePort>();
  page.addEventListener('message', event => {
    if (event.source !== page) return;
    const id = importIdOf(event.data);
    const [port] = event.ports;
    if (id === null || port === undefined) return;
    const take = waiting.get(id);
    waiting.delete(id);
    if (take === undefined) early.set(id, port);
    else take(port);
  });
  return id => {
    const port = early.get(id);
    early.delete(id);
    return port === undefined ? new Promise(resolve => waiting.set(id, resolve)) : Promise.resolve(port);
  };
}

function importIdOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('id' in message))
    return null;
  return message.kind === importPortMessage && typeof message.id === 'string' ? message.id : null;
}
