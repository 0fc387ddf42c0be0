import type { App } from 'electron';
import { hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';

/** Chromium's own services, and name resolution as a whole. */
const switches: readonly (readonly [string] | readonly [string, string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Sets what holds for every window and session, before the app is ready and before there is any. */
export function hardenApp(app: App): void {
  app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.on('session-created', session => hardenSession(session, { allowDevTools: !app.isPackaged }));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('login', event => event.preventDefault());
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
}
