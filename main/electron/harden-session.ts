import type { Session } from 'electron';
import { isPageUrl } from './page-origin.ts';

/** A port where nothing listens: what no other rule stops ends there. */
const deadProxy = 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9';

/** Takes from a session every permission, device and way to the network, and all downloads but what the page offers itself. */
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
  // What is allowed is saved where the user says, in the system's own dialog.
  session.on('will-download', (event, item) => {
    if (!isAllowedDownload(item.getURL())) event.preventDefault();
  });
  // What is requested out of sight of webRequest.
  void session.setProxy({ mode: 'fixed_servers', proxyRules: deadProxy, proxyBypassRules: '<-loopback>' });
}

/** Only bytes that the page holds in its memory, such as a file of the collection. */
export function isAllowedDownload(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  return protocol === 'blob:' && isPageUrl(pathname);
}

/** The page's own files, what it made itself, and developer tools where the app is not packaged. */
export function isAllowedRequest(address: string, options: { readonly allowDevTools: boolean }): boolean {
  if (!URL.canParse(address)) return false;
  if (isPageUrl(address)) return true;
  const { protocol, pathname } = new URL(address);
  if (protocol === 'blob:') return isPageUrl(pathname);
  return protocol === 'data:' || (protocol === 'devtools:' && options.allowDevTools);
}
