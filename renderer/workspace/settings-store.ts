import { create } from 'zustand';
import { defaultSettings } from '#shared/host/default-settings.ts';
import type { HostApi, Settings } from '#shared/host/host-api.ts';

/** The user's settings, the same in every view. Change them with `changeSettings`, which also keeps them. */
export const useSettings = create<Settings>(() => defaultSettings);

/** Applies a change at once and has the host keep it; a host that can't is reported to its own log. */
export async function changeSettings(host: HostApi, change: Partial<Settings>): Promise<void> {
  useSettings.setState(change);
  const written = await host.writeSettings({ settings: useSettings.getState() });
  if (!written.ok) await host.logProblem({ message: `settings were not kept: ${written.error.code}` });
}
