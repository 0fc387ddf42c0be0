import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { gatherInSteps } from '#shared/timeline/gather/gather-events.ts';
import { makeEventBlocks } from './made-events.ts';

export interface GatheringSpeed {
  readonly markCount: number;
  /** Processor time. */
  readonly buildMs: number;
  readonly gatherMs: number;
  /** The longest time between two pauses. */
  readonly longestStepMs: number;
  /** What was held at a pause above what there was before. */
  readonly memoryBytes: number;
}

const usedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const held = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Gathers a made collection, beside the building of its data. */
export function measureGatheringSpeed(articles: number): GatheringSpeed {
  const blocks = [...makeEventBlocks({ articles, outlets: 24, seed: 1, hasContexts: true })];
  const startedMs = usedMs();
  const builder = createTimelineDataBuilder();
  for (const block of blocks) builder.add(block);
  const data = builder.build();
  const buildMs = usedMs() - startedMs;
  const before = held();
  let [gatherMs, longestStepMs, memoryBytes] = [0, 0, 0];
  const steps = gatherInSteps(data, []);
  for (let isDone = false; !isDone;) {
    const stepMs = usedMs();
    isDone = steps.next().done === true;
    const tookMs = usedMs() - stepMs;
    gatherMs += tookMs;
    longestStepMs = Math.max(longestStepMs, tookMs);
    memoryBytes = Math.max(memoryBytes, held() - before);
  }
  return { markCount: data.columns.starts.length, buildMs, gatherMs, longestStepMs, memoryBytes };
}
