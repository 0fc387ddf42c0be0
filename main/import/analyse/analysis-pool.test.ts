import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnalysisExecutor } from './analysis-executor.ts';
import { createAnalysisPool } from './analysis-pool.ts';
import type { AnalysisPoolOptions } from './analysis-pool.ts';
import type { AnalysisTask } from './read-articles.ts';

/** Answers with the file's name; "wait" only after a second without work, "hang" never, "crash" ends its thread, "throw" brings it down, "eat" takes all its memory. */
const program = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ tasks }) => {
    for (const { fileName } of tasks) {
      if (fileName.startsWith('hang')) for (;;);
      if (fileName.startsWith('wait'))
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, fileName === 'wait for good' ? Infinity : 1000);
      if (fileName.startsWith('crash')) process.exit(1);
      if (fileName.startsWith('eat')) for (const all = []; ; ) all.push(new Array(1000).fill(fileName));
      if (fileName.startsWith('throw')) throw new Error('broken');
      parentPort.postMessage({ result: { ok: true, value: { mediaType: fileName, encoding: String(threadId) } } });
    }
  });`;

let pool: AnalysisExecutor | null = null;
afterEach(async () => {
  await pool?.close();
  pool = null;
});

const task = (fileName: string): AnalysisTask => ({ fileName, bytes: new Uint8Array(10), options: {} });
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${i}.txt`);

async function analyse(
  files: readonly string[],
  options: AnalysisPoolOptions = {},
): Promise<readonly string[]> {
  pool = createAnalysisPool({ size: 2, createWorker: () => new Worker(program, { eval: true }), ...options });
  const results = await pool.analyse(files.map(task));
  return results.map(result => (result.ok ? result.value.mediaType : result.error.code));
}

describe('createAnalysisPool', () => {
  it('answers in the order of the files, whichever worker read them', async () => {
    expect(await analyse(names(100))).toEqual(names(100));
  });

  it('uses several workers for many files and one for one', async () => {
    let started = 0;
    const createWorker = () => (started++, new Worker(program, { eval: true }));
    await analyse(['a.txt'], { createWorker });
    expect(started).toBe(1);
    await pool?.close();
    await analyse(names(64), { createWorker });
    expect(started).toBe(3);
  });

  it('gives up on a file that takes too long, and reads the others all the same', async () => {
    const files = [...names(5), 'hang', ...names(12)];
    const expected = files.map(name => (name === 'hang' ? 'took-too-long' : name));
    expect(await analyse(files, { timeLimitMs: 700 })).toEqual(expected);
  });

  it('does not give up on a file while the machine sleeps or does other work', async () => {
    expect(await analyse(['wait', 'a.txt'], { timeLimitMs: 400, workedMs: () => 0 })).toEqual([
      'wait',
      'a.txt',
    ]);
  });

  it('gives up in the end on a file that never comes, even if it does no work', async () => {
    expect(await analyse(['wait for good', 'a.txt'], { timeLimitMs: 200 })).toEqual([
      'took-too-long',
      'a.txt',
    ]);
  });

  it.each(['crash', 'throw'])('fails only the file that brought its worker down (%s)', async kind => {
    const files = [kind, ...names(9), kind, ...names(9)];
    const expected = files.map(name => (name === kind ? 'internal' : name));
    expect(await analyse(files)).toEqual(expected);
  });

  it('fails the file that needs more memory than a worker has, and says so', async () => {
    const files = ['eat', ...names(9)];
    const resourceLimits = { maxOldGenerationSizeMb: 24 };
    const createWorker = () => new Worker(program, { eval: true, resourceLimits });
    expect(await analyse(files, { createWorker })).toEqual(['took-too-much-memory', ...names(9)]);
  });

  it('survives a folder of nothing but files that hang', async () => {
    expect(await analyse(['hang1', 'hang2', 'hang3'], { timeLimitMs: 200 })).toEqual(
      Array.from({ length: 3 }, () => 'took-too-long'),
    );
  });
});
