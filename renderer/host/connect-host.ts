import { createElectronHost } from './electron-host.ts';
import { HostUnavailable } from './host-unavailable.ts';
import { createLoopbackHost } from './loopback-host.ts';
import { hostBridgeName, type HostBridge } from '#shared/host/host-bridge.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';

type Page = Window & { readonly [hostBridgeName]?: HostBridge<File> };

/** Connects this page to the host that serves it. Throws `HostUnavailable` when the page was opened without its token. */
export function connectHost(page: Page = window): HostConnection<MessagePort, File> {
  const bridge = page[hostBridgeName];
  if (bridge !== undefined) return createElectronHost(bridge, page);
  const token = takeToken(page);
  if (token === null) throw new HostUnavailable('no-token');
  return createLoopbackHost({ origin: page.location.origin, token });
}

/** The token comes in the fragment, is wiped from the address, and stays with the tab so that a reload finds it. */
function takeToken({ location, history, sessionStorage }: Page): string | null {
  const { tokenKey } = loopbackProtocol;
  const given = new URLSearchParams(location.hash.slice(1)).get(tokenKey);
  if (given === null || given === '') return sessionStorage.getItem(tokenKey);
  sessionStorage.setItem(tokenKey, given);
  history.replaceState(null, '', location.pathname);
  return given;
}
