import type { WebContents } from 'electron';
import { isPageUrl } from './page-origin.ts';

/** Keeps what is shown at the page: no other address, no new window, no embedded one, no peer connections around the proxy. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', event => {
    if (!isPageUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', event => {
    // The page has no frames, so a frame that goes anywhere was not made by it.
    if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', event => event.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
