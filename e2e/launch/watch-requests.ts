import type { BrowserContext, Page } from '@playwright/test';

const ownSchemes = ['app:', 'blob:', 'data:', 'about:', 'file:', 'devtools:', 'chrome-extension:'];

/** Collects the addresses that pages of this context ask for beyond `isOwn`. */
export function watchRequests(context: BrowserContext, isOwn: (url: URL) => boolean): readonly string[] {
  const outbound: string[] = [];
  const note = (address: string): void => {
    const url = new URL(address);
    if (!ownSchemes.includes(url.protocol) && !isOwn(url)) outbound.push(address);
  };
  const watchSockets = (page: Page) => page.on('websocket', socket => note(socket.url()));
  context.on('request', request => note(request.url()));
  context.on('page', watchSockets);
  context.pages().forEach(watchSockets);
  return outbound;
}
