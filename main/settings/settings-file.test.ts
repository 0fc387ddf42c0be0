import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettingsFile, parseSettings } from './settings-file.ts';
import { defaultSettings } from '#shared/host/default-settings.ts';

let folder: string;
const log = vi.fn();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-settings-'));
  log.mockClear();
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const english = { ...defaultSettings, language: 'en', textScale: 1.5 } as const;

describe('the settings file', () => {
  it('gives the defaults where there is none, and says nothing of it', async () => {
    expect(await createSettingsFile(folder, log).read()).toEqual(defaultSettings);
    expect(log).not.toHaveBeenCalled();
  });

  it('keeps what is written, for the next start too', async () => {
    expect(await createSettingsFile(folder, log).write(english)).toEqual({ ok: true, value: {} });
    expect(await createSettingsFile(folder, log).read()).toEqual(english);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('writes one after another, so that the last one asked for is kept', async () => {
    const settings = createSettingsFile(folder, log);
    const scales = [0.8, 1, 1.2, 1.4, 2];
    await Promise.all(scales.map(textScale => settings.write({ ...english, textScale })));
    expect(await settings.read()).toEqual({ ...english, textScale: 2 });
  });

  it.each(['', '{"language": "en", ', 'null', '[]', '{"textScale": 100}', '{"language": "fr"}'])(
    'keeps %j aside, tells the log, and gives the defaults',
    async text => {
      writeFileSync(join(folder, 'settings.json'), text);
      expect(await createSettingsFile(folder, log).read()).toEqual(defaultSettings);
      expect(readFileSync(join(folder, 'settings.corrupt.json'), 'utf8')).toBe(text);
      expect(existsSync(join(folder, 'settings.json'))).toBe(false);
      expect(log).toHaveBeenCalledOnce();
    },
  );

  it('says `write-failed` and leaves the old settings when the new ones cannot be written', async () => {
    const settings = createSettingsFile(folder, log);
    await settings.write(english);
    rmSync(join(folder, 'settings.json'));
    mkdirSync(join(folder, 'settings.json', 'in-the-way'), { recursive: true });
    expect(await settings.write(defaultSettings)).toMatchObject({
      ok: false,
      error: { code: 'write-failed' },
    });
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('reading settings', () => {
  it('fills in fields that an older version did not know and leaves out unknown ones', () => {
    expect(parseSettings('{"language":"en","colour":"red","__proto__":{"theme":"dark"}}')).toEqual({
      ...defaultSettings,
      language: 'en',
    });
  });
});
