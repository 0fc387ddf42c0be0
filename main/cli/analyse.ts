import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createInlineExecutor } from '#main/import/analyse/analysis-executor.ts';
import { createAnalysisPool } from '#main/import/analyse/analysis-pool.ts';
import { analysePaths } from './analyse-paths.ts';
import { parseArguments, usage } from './parse-arguments.ts';

/** Exit codes: every file was read; some were not; the command line was wrong. */
const exitCodes = { allRead: 0, someFailed: 1, wrongUsage: 2 } as const;

/** Nothing else is at work meanwhile, and no window waits for memory. */
const mostThreads = 6;

async function writeRecord(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

const writeProblem = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stderr.write(usage);
    return exitCodes.allRead;
  }
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.error}\n\n${usage}`);
    return exitCodes.wrongUsage;
  }
  const threads = Math.min(mostThreads, availableParallelism());
  // Starting threads costs more than reading one file.
  const isOneFile = parsed.value.paths.length === 1 && !(await isFolder(parsed.value.paths[0] ?? ''));
  const executor = isOneFile ? createInlineExecutor() : createAnalysisPool({ size: threads });
  try {
    const { fileCount, failedCount } = await analysePaths(parsed.value, executor, {
      writeRecord,
      writeProblem,
    });
    if (failedCount > 0) writeProblem(`${failedCount} of ${fileCount} files could not be read.`);
    return failedCount > 0 ? exitCodes.someFailed : exitCodes.allRead;
  } finally {
    await executor.close();
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  );

// A reader that has seen enough (`| head`) closes the pipe: nothing is left to be done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
