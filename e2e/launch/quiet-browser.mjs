// Switches for the Chromium of every host that is tested in one. Plain JavaScript, as the double runs without TypeScript.

/**
 * Parts of the browser's own window that no journey sees; at every start they would be loaded as pages, in a process of their own.
 * The list takes the place of Playwright's, which tells only what its own pages need; the double never had that one.
 */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'];

/** Keeps Chromium to itself and to the page that is tested. */
export const quietBrowser = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  `--disable-features=${unseen.join(',')}`,
];
