import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Takes one entry for the log: what happened, and the error that caused it where there is one. Never throws. */
export type Log = (message: string, cause?: unknown) => void;

const defaultCapBytes = 1024 * 1024;

/**
 * Opens the log at `path`. Entries are written at once, so that a crash right after one does not lose it. When the file
 * would outgrow `capBytes`, its older half goes.
 */
export function openLogFile(path: string, options: { capBytes?: number; now?: () => Date } = {}): Log {
  const capBytes = options.capBytes ?? defaultCapBytes;
  const now = options.now ?? (() => new Date());
  let sizeBytes = sizeOf(path);
  return (message, cause) => {
    const entry = `${now().toISOString()} ${onFewLines(message)}${describeCause(cause)}\n`;
    try {
      if (sizeBytes + Buffer.byteLength(entry) > capBytes) sizeBytes = dropOlderHalf(path, capBytes);
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, entry, { mode: 0o600 });
      sizeBytes += Buffer.byteLength(entry);
    } catch (failure) {
      // The log is where failures are told; when it can't be written, the terminal is the last place left.
      process.stderr.write(`${String(failure)}\n${entry}`);
    }
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function dropOlderHalf(path: string, capBytes: number): number {
  if (sizeOf(path) === 0) return 0;
  const whole = readFileSync(path);
  const from = whole.indexOf(0x0a, Math.max(0, whole.length - Math.floor(capBytes / 2))) + 1;
  const kept = from === 0 ? Buffer.alloc(0) : whole.subarray(from);
  writeFileSync(`${path}.new`, kept, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return kept.length;
}

/** Later lines are indented, so that no message can pass for an entry of its own. */
const onFewLines = (text: string): string => text.replace(/\r\n|[\r\n\u2028\u2029]/g, '\n    ');

function describeCause(cause: unknown): string {
  if (cause === undefined) return '';
  const text = cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause);
  return `\n    ${onFewLines(text)}`;
}
