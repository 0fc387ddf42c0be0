import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { createTimelineModel, type ModelWish } from '#shared/timeline/create-timeline-model.ts';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { modelBuffers } from '#shared/timeline/timeline-model.ts';
import { laneGroupings, type LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { makeEventBlocks, type MadeEventsWish } from './made-events.ts';

/** Milliseconds of processor time and bytes of what stands behind a timeline. */
export interface ModelFigures {
  readonly articleCount: number;
  readonly markCount: number;
  readonly nameCount: number;
  /** From stored records to data, and to the first model, by outlet. */
  readonly buildMs: number;
  readonly dataBytes: number;
  /** Bytes of the first model. */
  readonly modelBytes: number;
  /** From the question to the model with other lanes, in the middle of several. */
  readonly lanesMs: ReadonlyMap<LaneGrouping, number>;
  /** From the question to the model of fewer marks. */
  readonly filters: readonly {
    readonly what: string;
    readonly milliseconds: number;
    readonly marks: number;
  }[];
}

const rounds = 5;

function spentMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of several rounds after one unclocked: the first one is compiled while it runs. */
function middleMs(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => spentMs(work));
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

/** All typed arrays of a value, however deep. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0);
}

function buildData(blocks: readonly (readonly ArticleEvents[])[]): TimelineData {
  const builder = createTimelineDataBuilder();
  for (const block of blocks) builder.add(block);
  return builder.build();
}

/** The name that a tenth of the marks at most have, and most others less. */
const commonName = ({ names }: TimelineData): string => names[1]?.id ?? '';

/** Makes a collection and asks for models of it, each several times. */
export function measureModels(wish: MadeEventsWish): ModelFigures {
  const blocks = [...makeEventBlocks(wish)];
  let data = buildData(blocks.slice(0, 1));
  const buildMs = spentMs(() => {
    data = buildData(blocks);
  });
  const everything: ModelWish = { filter: {}, lanesBy: 'outlet', wantedLanes: [] };
  const first = createTimelineModel(data, everything);
  const lanesMs = laneGroupings.map(
    lanesBy => [lanesBy, middleMs(() => createTimelineModel(data, { ...everything, lanesBy }))] as const,
  );
  const half = data.articleIds.filter((_, article) => article % 2 === 0);
  const asked: readonly (readonly [string, ModelWish['filter']])[] = [
    ['words', { words: '3' }],
    ['a name', { name: commonName(data) }],
    ['a tag', { tag: data.tags[0] ?? '' }],
    ['an outlet', { outlet: data.outlets[0] ?? null }],
    ['half of the articles', { articles: half }],
  ];
  return {
    articleCount: data.articleIds.length,
    markCount: data.columns.starts.length,
    nameCount: data.names.length,
    buildMs,
    dataBytes: bytesOf(data),
    modelBytes: modelBuffers(first).reduce((sum, { byteLength }) => sum + byteLength, 0),
    lanesMs: new Map(lanesMs),
    filters: asked.map(([what, filter]) => ({
      what,
      milliseconds: middleMs(() => createTimelineModel(data, { ...everything, filter })),
      marks: createTimelineModel(data, { ...everything, filter }).rows.length,
    })),
  };
}
