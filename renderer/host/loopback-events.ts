import { socketTo, type LoopbackAddress } from './loopback-requests.ts';
import type { HostConnection, Unsubscribe } from '#shared/host/host-connection.ts';
import { isHostEventName, type HostEventName } from '#shared/host/host-methods.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';

type Listener = (event: never) => void;

/**
 * Subscribes to the host's events over one socket, opened with the first subscription. When the host goes, so do the events:
 * a host that starts again has another token, and the page has to be opened anew.
 */
export function createLoopbackEvents(address: LoopbackAddress): HostConnection['subscribe'] {
  const listeners = new Map<HostEventName, Set<Listener>>();
  let socket: WebSocket | null = null;
  const connect = (): WebSocket => {
    const { url, protocols } = socketTo(address, loopbackProtocol.eventSocket);
    const opened = new WebSocket(url, protocols);
    opened.addEventListener('message', ({ data }) => {
      const message = parseEvent(data);
      // The host checked the event against the contract before it sent it.
      if (message !== null)
        for (const listener of listeners.get(message.name) ?? []) listener(message.event as never);
    });
    return opened;
  };
  return (name, listener): Unsubscribe => {
    socket ??= connect();
    const named = listeners.get(name) ?? new Set();
    listeners.set(name, named.add(listener));
    return () => void named.delete(listener);
  };
}

function parseEvent(data: unknown): { readonly name: HostEventName; readonly event: unknown } | null {
  const message: unknown = typeof data === 'string' ? JSON.parse(data) : null;
  if (typeof message !== 'object' || message === null || !('name' in message) || !('event' in message))
    return null;
  return isHostEventName(message.name) ? { name: message.name, event: message.event } : null;
}
