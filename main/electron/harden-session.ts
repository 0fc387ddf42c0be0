import type { Session } from 'electron';
import { isPageUrl } from './page-origin.ts';

/** A port where nothing listens: what no other rule stops ends there. */
const deadProxy = 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9';

/** Takes from a session every permission, device, download and way to the network. */
export function hardenSession(session: Session, options: { readonly allowDevTools: boolean }): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  // Without this one, checks are answered with yes.
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  // The dictionaries would be fetched from a server.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, options) }),
  );
  session.on('will-download', event => event.preventDefault());
  // What is requested out of sight of webRequest.
  void session.setProxy({ mode: 'fixed_servers', proxyRules: deadProxy, proxyBypassRules: '<-loopback>' });
}

/** The page's own files, what it made itself, and developer tools where the app is not packaged. */
export function isAllowedRequest(address: string, options: { readonly allowDevTools: boolean }): boolean {
  if (!URL.canParse(address)) return false;
  if (isPageUrl(address)) return true;
  const { protocol, pathname } = new URL(address);
  if (protocol === 'blob:') return isPageUrl(pathname);
  return protocol === 'data:' || (protocol === 'devtools:' && options.allowDevTools);
}
