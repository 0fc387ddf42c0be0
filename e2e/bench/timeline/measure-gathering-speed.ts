import { readFileSync } from 'node:fs';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { gatherInSteps } from '#shared/timeline/gather/gather-events.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { makeEventBlocks } from './made-events.ts';

export interface GatheringSpeed {
  readonly markCount: number;
  /** Processor time. */
  readonly buildMs: number;
  readonly gatherMs: number;
  /** The longest between two pauses, of the thread that gathers. */
  readonly longestStepMs: number;
  /** What was held at a pause above what there was before. */
  readonly memoryBytes: number;
}

const usedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Processor time of this thread alone, which is what whoever asks meanwhile waits for; of the process where the system does
 * not tell it.
 */
function threadMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return usedMs();
  }
}

const held = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/**
 * The records are held no longer than by the worker of a timeline: whoever holds them pays for it at each collection of
 * garbage.
 */
function buildMade(articles: number): { readonly data: TimelineData; readonly buildMs: number } {
  const blocks = [...makeEventBlocks({ articles, outlets: 24, seed: 1, hasContexts: true })];
  const startedMs = usedMs();
  const builder = createTimelineDataBuilder();
  for (const block of blocks.splice(0)) builder.add(block);
  const data = builder.build();
  return { data, buildMs: usedMs() - startedMs };
}

/** Gathers a made collection, beside the building of its data. */
export function measureGatheringSpeed(articles: number): GatheringSpeed {
  const { data, buildMs } = buildMade(articles);
  const before = held();
  let [gatherMs, longestStepMs, memoryBytes] = [0, 0, 0];
  const steps = gatherInSteps(data, []);
  for (let isDone = false; !isDone;) {
    const [startedMs, ownMs] = [usedMs(), threadMs()];
    isDone = steps.next().done === true;
    longestStepMs = Math.max(longestStepMs, threadMs() - ownMs);
    gatherMs += usedMs() - startedMs;
    memoryBytes = Math.max(memoryBytes, held() - before);
  }
  return { markCount: data.columns.starts.length, buildMs, gatherMs, longestStepMs, memoryBytes };
}
