// Part of the double of Electron (README.md): every request of every page goes the way it would go in Electron.
import { BrowserWindow } from './browser-window.mjs';
import { defaultSession, fromWeb } from './session.mjs';
import { double } from './state.mjs';

/** @typedef {import('playwright-core').Route} Route */
/** @typedef {import('playwright-core').Request} PageRequest */

/** Answers requests from the handlers of the session; what is left over would have gone to the network. @param {import('playwright-core').BrowserContext} context */
export async function routeRequests(context) {
  await context.route('**/*', routeRequest);
  // Sockets are only watched: a stand-in for them would escape the page's policy. Chromium runs without a resolver, so none gets out.
  const watch = (/** @type {import('playwright-core').Page} */ page) =>
    page.on('websocket', async socket => {
      const isCancelled = await asksToCancel({ url: socket.url(), resourceType: 'webSocket' });
      if (isCancelled) double.blocked.push(['webSocket', socket.url()]);
      else double.network.push(socket.url());
    });
  context.on('page', watch);
}

/** @param {Route} route */
async function routeRequest(route) {
  const request = route.request();
  const url = fromWeb(request.url());
  const frame = frameOf(request);
  if (frame === null) return answerPopup(route, url);
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.page === frame.page());
  const isMainFrame = frame === frame.page().mainFrame();
  if (window !== undefined && request.isNavigationRequest() && !window.isLoading) {
    if (isPrevented(window, url, isMainFrame)) return refuse(route, 'navigate', url);
  }
  const resourceType = request.isNavigationRequest() && isMainFrame ? 'mainFrame' : request.resourceType();
  if (await asksToCancel({ url, method: request.method(), resourceType }))
    return refuse(route, 'webRequest', url);
  const handler = defaultSession.protocol.handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) {
    double.network.push(url);
    return route.abort('internetdisconnected');
  }
  const response = await handler(new Request(url, { method: request.method() }));
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

/** A new window's first request has no frame yet. @param {PageRequest} request */
function frameOf(request) {
  try {
    return request.frame();
  } catch {
    return null; // said above
  }
}

/** Which window wants a new one is not told; the app has one. @param {Route} route @param {string} url */
async function answerPopup(route, url) {
  const [opener] = BrowserWindow.getAllWindows();
  const { action } = opener?.webContents.openHandler({ url, disposition: 'new-window' }) ?? {
    action: 'allow',
  };
  double.note('window.open', url, action);
  if (action === 'deny') return refuse(route, 'popup', url);
  double.network.push(url);
  await route.abort('internetdisconnected');
}

/** @param {Route} route @param {string} where @param {string} url */
async function refuse(route, where, url) {
  double.blocked.push([where, url]);
  await route.abort(where === 'webRequest' ? 'blockedbyclient' : 'aborted');
}

/** @param {BrowserWindow} window @param {string} url @param {boolean} isMainFrame */
function isPrevented({ webContents }, url, isMainFrame) {
  let prevented = false;
  const event = { url, isMainFrame, isSameDocument: false, preventDefault: () => (prevented = true) };
  webContents.emit('will-frame-navigate', event);
  if (isMainFrame) webContents.emit('will-navigate', event);
  return prevented;
}

/** @param {object} details @returns {Promise<boolean>} */
function asksToCancel(details) {
  const { beforeRequest } = defaultSession;
  if (beforeRequest === null) return Promise.resolve(false);
  return new Promise(resolve =>
    beforeRequest({ id: 1, ...details }, ({ cancel = false }) => resolve(cancel)),
  );
}
