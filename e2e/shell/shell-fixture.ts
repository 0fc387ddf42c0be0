import { test as base, expect } from '#e2e/launch/app-fixture.ts';
import type { RunningDesktopApp } from '#e2e/launch/start-desktop.ts';

export { expect };

/** `test` with the desktop app and its main process; only for the projects that have one. */
export const test = base.extend<{ readonly desktop: RunningDesktopApp }>({
  desktop: async ({ app }, provide) => {
    if (!isDesktop(app)) throw new Error(`${app.hostKind} has no shell`);
    await provide(app);
  },
});

/** Narrows a running app to one with a main process. */
export const isDesktop = (app: object): app is RunningDesktopApp => 'electron' in app;

/** Calls the bridge as the page could, or as anything could that got into the page. */
export const callBridge = (app: RunningDesktopApp, method: string, request: unknown): Promise<unknown> =>
  app.page.evaluate(
    ([name, argument]) => {
      const { mizanHost } = window as unknown as {
        mizanHost: { call(method: unknown, request: unknown): Promise<unknown> };
      };
      return mizanHost.call(name, argument);
    },
    [method, request] as const,
  );
