import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLogFile } from './log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => new Date(0);

describe('the log file', () => {
  it('holds one entry a line, with its time, for this user alone', () => {
    const path = join(folder, 'new', 'mizan.log');
    const log = openLogFile(path, { now });
    log('first');
    log('second');
    expect(readFileSync(path, 'utf8')).toBe(
      '1970-01-01T00:00:00.000Z first\n1970-01-01T00:00:00.000Z second\n',
    );
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('lets no message pass for an entry of its own', () => {
    const path = join(folder, 'mizan.log');
    openLogFile(path, { now })('a\n1999-01-01T00:00:00.000Z forged\r\u2028b');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.filter(line => !line.startsWith('    '))).toEqual(['1970-01-01T00:00:00.000Z a']);
  });

  it('says what caused an entry', () => {
    const path = join(folder, 'mizan.log');
    openLogFile(path, { now })('failed', new Error('disk full'));
    expect(readFileSync(path, 'utf8')).toContain('Error: disk full');
  });

  it('never outgrows its cap, and keeps the newest entries whole, over restarts too', () => {
    const path = join(folder, 'mizan.log');
    const capBytes = 2_000;
    for (let count = 0; count < 500; count++) {
      openLogFile(path, { now, capBytes })(`entry ${count}`);
      expect(statSync(path).size).toBeLessThanOrEqual(capBytes);
    }
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.at(-1)).toBe('1970-01-01T00:00:00.000Z entry 499');
    expect(lines.every(line => /^1970-\S+ entry \d+$/.test(line))).toBe(true);
  });

  it('does not throw where it cannot be written', () => {
    const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    mkdirSync(join(folder, 'mizan.log'));
    openLogFile(join(folder, 'mizan.log'))('lost');
    expect(complained).toHaveBeenCalledWith(expect.stringContaining('lost'));
    expect(existsSync(join(folder, 'mizan.log.new'))).toBe(false);
    complained.mockRestore();
  });
});
