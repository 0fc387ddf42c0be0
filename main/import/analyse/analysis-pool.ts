import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ImportFailureCode } from '#shared/domain/import-run/import-run.ts';
import { err } from '#shared/result/result.ts';
import type { AnalysisExecutor, AnalysisResult } from './analysis-executor.ts';
import type { AnalysisTask } from './read-articles.ts';
import type { FromAnalysisWorker, ToAnalysisWorker } from './worker-messages.ts';

export interface AnalysisPoolOptions {
  readonly size?: number;
  /** How long one file may take, a long one longer. */
  readonly timeLimitMs?: number;
  readonly createWorker?: () => Worker;
  /** Milliseconds of work that all threads of this process have done. */
  readonly workedMs?: () => number;
}

/** Each thread takes about sixty megabytes, and two of them give as much as IndexedDB takes. */
const defaultSize = 2;
const filesPerMessage = 8;
const bytesPerMessage = 512 * 1024;
/** A small young generation keeps the process small; in one of 4 MB a tenth of the time goes into collecting (see DECISIONS.md). */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 };

/** How often the limit passes before a file is given up that seems not to have been read at all in that time. */
const mostRounds = 5;

function workedByProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const createAnalysisWorker = (): Worker =>
  new Worker(new URL('./analysis-worker.js', import.meta.url), {
    name: 'analysis',
    resourceLimits,
  });

/** A file that waits for its result. */
interface Job {
  readonly task: AnalysisTask;
  readonly settle: (result: AnalysisResult) => void;
  /** It was with a worker that fell, and is sent alone, so that the file which brings one down is known for sure. */
  isSuspect: boolean;
}

/** A worker with the files it was sent; the first of them is the one it is at. */
interface Seat {
  readonly worker: Worker;
  readonly jobs: Job[];
  /** Set once its thread runs: the time it takes to start is not the file's. */
  isOnline: boolean;
  timer: NodeJS.Timeout | null;
}

/**
 * Reads files in worker threads, started as they are needed. A file that takes longer than the limit costs its worker,
 * which is replaced, and is `took-too-long`; one that brings its worker down is `took-too-much-memory` or `internal`; the other files that the
 * worker had been sent are sent again. The word of a worker's fall may overtake its last results, so it does not tell which
 * file did it: all that are unanswered go out again one by one, and the one that fells a worker alone is the one.
 */
export function createAnalysisPool(options: AnalysisPoolOptions = {}): AnalysisExecutor {
  const size = options.size ?? Math.min(defaultSize, availableParallelism());
  const timeLimitMs = options.timeLimitMs ?? 20_000;
  /** A megabyte of plain text takes about a second to read. */
  const limitOf = ({ task }: Job): number => timeLimitMs * (1 + task.bytes.length / 4_000_000);
  const { createWorker = createAnalysisWorker, workedMs = workedByProcess } = options;
  const seats = new Set<Seat>();
  const queue: Job[] = [];

  function watch(seat: Seat): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    const [current] = seat.jobs;
    const hasBegun = current !== undefined && seat.isOnline;
    seat.timer = hasBegun ? giveTime(seat, limitOf(current), mostRounds) : null;
  }

  /** The limit is on reading: time in which the machine slept, or did other work, is given again, a few times at most. */
  function giveTime(seat: Seat, limit: number, rounds: number): NodeJS.Timeout {
    const begin = workedMs();
    return setTimeout(() => {
      if (rounds > 1 && workedMs() - begin < limit / 2) seat.timer = giveTime(seat, limit, rounds - 1);
      else dismiss(seat, 'took-too-long');
    }, limit);
  }

  /** Ends a worker. The file it was at fails if that is sure; the others go back to the head of the queue, in their order. */
  function dismiss(seat: Seat, code: ImportFailureCode): void {
    if (!seats.delete(seat)) return;
    if (seat.timer !== null) clearTimeout(seat.timer);
    void seat.worker.terminate();
    const [current, ...others] = seat.jobs;
    if (code !== 'took-too-long' && others.length > 0) {
      for (const job of seat.jobs) job.isSuspect = true;
      queue.unshift(...seat.jobs);
    } else {
      queue.unshift(...others);
      current?.settle(err({ code, place: null }));
    }
    dispatch();
  }

  function openSeat(): Seat {
    const seat: Seat = { worker: createWorker(), jobs: [], isOnline: false, timer: null };
    seats.add(seat);
    seat.worker.on('message', ({ result }: FromAnalysisWorker) => {
      seat.jobs.shift()?.settle(result);
      watch(seat);
      if (seat.jobs.length === 0) dispatch();
    });
    seat.worker.on('online', () => {
      seat.isOnline = true;
      watch(seat);
    });
    seat.worker.on('error', error =>
      dismiss(seat, isOutOfMemory(error) ? 'took-too-much-memory' : 'internal'),
    );
    seat.worker.on('exit', () => dismiss(seat, 'internal'));
    return seat;
  }

  function dispatch(): void {
    while (queue.length > 0) {
      const idle = [...seats].find(seat => seat.jobs.length === 0);
      if (idle === undefined && seats.size >= size) return;
      const seat = idle ?? openSeat();
      seat.jobs.push(...takeShare(queue, size));
      const message: ToAnalysisWorker = { tasks: seat.jobs.map(job => job.task) };
      seat.worker.postMessage(message);
      watch(seat);
    }
  }

  return {
    analyse(tasks) {
      const results = tasks.map(
        task => new Promise<AnalysisResult>(settle => queue.push({ task, settle, isSuspect: false })),
      );
      dispatch();
      return Promise.all(results);
    },
    async close() {
      queue.length = 0;
      const open = [...seats];
      for (const seat of open) seat.jobs.length = 0;
      await Promise.all(open.map(seat => (seats.delete(seat), watch(seat), seat.worker.terminate())));
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Takes the next files for one message: few enough that all workers have some, not too many bytes, a suspect alone. */
function takeShare(queue: Job[], size: number): readonly Job[] {
  const most = Math.max(1, Math.min(filesPerMessage, Math.ceil(queue.length / size)));
  let bytes = 0;
  let count = 0;
  const fits = (): boolean =>
    count === 0 ||
    (bytes < bytesPerMessage && queue[0]?.isSuspect !== true && queue[count]?.isSuspect !== true);
  while (count < most && fits()) {
    bytes += queue[count]?.task.bytes.length ?? 0;
    count++;
  }
  return queue.splice(0, count);
}
