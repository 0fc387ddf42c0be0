import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What became of the files of a folder when all of them were read in one run. */
export interface Sweep {
  readonly articles: number;
  readonly seconds: number;
  /** How many files ended with each code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Files that brought down or held up the thread that read them, with what is said of them. */
  readonly faults: readonly string[];
}

const faultCodes = new Set(['internal', 'took-too-long', 'took-too-much-memory']);
const problemLine = /^(.*): ([a-z-]+)(?: \(.*\))?$/;

/** Reads everything below a folder as the command line does, hostile files and all; null where the folder is absent. */
export async function sweep(folder: string): Promise<Sweep | null> {
  if (!existsSync(folder)) return null;
  const begun = performance.now();
  const program = spawn(process.execPath, ['build/analyse.mjs', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>(resolve => program.once('close', resolve));
  let articles = 0;
  const codes: Record<string, number> = {};
  const faults: string[] = [];
  createInterface(program.stdout).on('line', () => articles++);
  createInterface(program.stderr).on('line', line => {
    const code = problemLine.exec(line)?.[2];
    if (code === undefined) return;
    codes[code] = (codes[code] ?? 0) + 1;
    if (faultCodes.has(code)) faults.push(line);
  });
  const exitCode = await ended;
  if (exitCode !== 0 && exitCode !== 1) faults.push(`the run ended with ${exitCode}`);
  return { articles, seconds: (performance.now() - begun) / 1000, codes, faults };
}
