/** Where the page lives in the desktop app. */
export const pageScheme = 'app';
export const pageHost = 'bundle';
export const startUrl = `${pageScheme}://${pageHost}/`;

/** Whether an address is one of the page's own. Its parts are compared, as Node gives `app:` the origin 'null'. */
export function isPageUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${pageScheme}:` && host === pageHost;
}
