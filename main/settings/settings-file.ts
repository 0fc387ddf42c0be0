import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileSafely } from '#main/files/write-file-safely.ts';
import type { Log } from '#main/log/log-file.ts';
import { defaultSettings } from '#shared/host/default-settings.ts';
import type { HostError, Settings } from '#shared/host/host-api.ts';
import { settingsSchema } from '#shared/host/host-schemas.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

/** The user's settings in one small file. */
export interface SettingsFile {
  /** The settings as last written; the defaults where there are none. */
  read(): Promise<Settings>;
  /** Replaces them as a whole; `write-failed` leaves the old ones. Writes come one after another, in their order. */
  write(settings: Settings): Promise<Result<Record<string, never>, HostError>>;
}

/**
 * The settings in `folder`. A file that can't be understood is kept aside as settings.corrupt.json and the defaults hold;
 * a field that an older version did not know has its default.
 */
export function createSettingsFile(folder: string, log: Log): SettingsFile {
  const path = join(folder, 'settings.json');
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined); // its own caller hears of it; the next in turn shall not
    return mine;
  };
  return {
    read: () => inTurn(() => readSettings(path, log)),
    write: settings =>
      inTurn(async () => {
        try {
          await writeFileSafely(path, `${JSON.stringify(settings, null, 2)}\n`);
          return ok({});
        } catch (cause) {
          log('the settings could not be written', cause);
          return err({ code: 'write-failed', detail: 'settings' });
        }
      }),
  };
}

async function readSettings(path: string, log: Log): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (!isMissing(cause)) log('the settings could not be read', cause);
    return defaultSettings;
  }
  const settings = parseSettings(text);
  if (settings !== null) return settings;
  const aside = path.replace(/\.json$/, '.corrupt.json');
  log('the settings could not be understood and are kept aside; the defaults hold');
  await rename(path, aside).catch(cause => log('the settings could not be kept aside', cause));
  return defaultSettings;
}

/** The settings in a text; null when it holds none. Fields that are missing have their defaults, unknown ones are left out. */
export function parseSettings(text: string): Settings | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null; // a text that is no JSON holds no settings
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const known = Object.entries(given).filter(([name]) => Object.hasOwn(defaultSettings, name));
  const parsed = settingsSchema.safeParse({ ...defaultSettings, ...Object.fromEntries(known) });
  return parsed.success ? parsed.data : null;
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
