import { join } from 'node:path';

/** What decides where user data lies; taken from the process by the composition roots. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where the web host keeps its settings, log and port, by the custom of the platform. */
export function userDataFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'mizan');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'mizan');
  const shared = env['XDG_DATA_HOME'];
  // The XDG rules say that a relative path is to be ignored.
  return join(shared?.startsWith('/') ? shared : join(home, '.local', 'share'), 'mizan');
}
