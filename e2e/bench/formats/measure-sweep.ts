import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { goldFolder } from '../analysis/gold-files.ts';
import { atMost, reported, type BenchOptions, type BenchResult } from '../bench-result.ts';

/** What became of the files of a folder when all of them were read in one run. */
interface Sweep {
  readonly fileCount: number;
  readonly articles: number;
  readonly seconds: number;
  /** How often each code was told. */
  readonly codes: ReadonlyMap<string, number>;
  /** Files that brought down or held up the thread that read them, with what is said of them. */
  readonly faults: readonly string[];
}

const folders = ['files', 'html'] as const;
const faultCodes = new Set(['internal', 'took-too-long', 'took-too-much-memory']);
const problemLine = /^(.*): ([a-z-]+)(?: \(.*\))?$/;
/** What the command line says last where some files failed. */
const lastLine = /^\d+ of \d+ files could not be read\.$/;

/** Reads everything in the folders of samples as the command line does, hostile files and all; tells every fault. */
export async function measureSweep(tell: BenchOptions['tell']): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  for (const name of folders) {
    const folder = `${goldFolder}/${name}`;
    if (!existsSync(folder)) continue;
    const swept = await sweep(folder);
    for (const fault of swept.faults) tell(`fault: ${fault}`);
    results.push(...describeSweep(name, swept));
  }
  return results;
}

function describeSweep(
  name: string,
  { fileCount, articles, seconds, codes, faults }: Sweep,
): readonly BenchResult[] {
  const told = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    reported(`all of ${name} · articles (${fileCount} files)`, articles, ''),
    reported(`all of ${name} · rate`, fileCount / seconds, 'files/s'),
    ...told.map(([code, count]) => reported(`all of ${name} · ${code}`, count, '')),
    atMost(`all of ${name} · faults`, faults.length, '', 0),
  ];
}

async function sweep(folder: string): Promise<Sweep> {
  const begun = performance.now();
  const program = spawn(process.execPath, ['build/analyse.mjs', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>(resolve => program.once('close', resolve));
  let articles = 0;
  const codes = new Map<string, number>();
  const faults: string[] = [];
  let hasEnded = false;
  createInterface(program.stdout).on('line', () => articles++);
  createInterface(program.stderr).on('line', line => {
    hasEnded ||= lastLine.test(line);
    const code = problemLine.exec(line)?.[2];
    if (code === undefined) return;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (faultCodes.has(code)) faults.push(line);
  });
  const exitCode = await ended;
  if (exitCode !== 0 && !hasEnded) faults.push(`the run broke off and ended with ${exitCode}`);
  const fileCount = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  ).length;
  return { fileCount, articles, seconds: (performance.now() - begun) / 1000, codes, faults };
}
