import { describe, expect, it } from 'vitest';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { sampleScene } from '#renderer/features/timeline/drawing/fixtures/sample-scene.ts';
import type { TimelineScene } from '#renderer/features/timeline/drawing/timeline-scene.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { describeWindow, titleOfHit } from './spoken-timeline.ts';

const look = { language: 'en', timeDirection: 'ltr', theme: 'light' } as const;
const scene = sampleScene(look);

/** An article of these tags that was published on a day of the window. */
const article = (ordinal: number, tags: readonly string[]): ArticleEvents => ({
  articleId: newArticleId(newSourceId('5'.repeat(64)), ordinal),
  outlet: null,
  isDated: true,
  tags,
  events: [
    {
      kind: 'publication',
      startMs: scene.window.startMs + ordinal * dayMs,
      endMs: scene.window.startMs + (ordinal + 1) * dayMs,
      precision: 'day',
      startCertain: true,
      endCertain: true,
      expression: null,
    },
  ],
});
const builder = createTimelineDataBuilder();
builder.add([article(0, ['fire', 'market']), article(1, ['fire', 'market']), article(2, ['market'])]);
const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'tag', wantedLanes: [] });
const rowOf = (tag: string): number =>
  model.lanes.findIndex(({ key }) => key.by === 'tag' && key.tag === tag);

const spoken = (change: Partial<TimelineScene>): string =>
  describeWindow({ scene: () => ({ ...scene, model, ...change }) }, translator('en', 'latin'));

describe('what is said of the window', () => {
  it('names the first and the last day in view, and not the one that begins where it ends', () => {
    expect(spoken({ laneOrder: [] })).toMatch(/^From 8 April 2026 to 25 April 2026/);
  });

  it('counts a mark once that stands in two lanes', () => {
    expect(spoken({ laneOrder: [rowOf('fire'), rowOf('market')] })).toMatch(/\b3 marks/);
  });

  it('leaves out what stands in hidden lanes alone', () => {
    expect(spoken({ laneOrder: [rowOf('fire')] })).toMatch(/\b2 marks/);
    expect(spoken({ laneOrder: [] })).toMatch(/\b0 marks/);
  });
});

describe('what a chosen mark is called', () => {
  const called = (words: string | null): string | null =>
    titleOfHit(
      { scene: () => ({ ...scene, titleOf: () => 'Fire in the market', wordsOf: () => words }) },
      { kind: 'event', lane: 0, event: 0 },
    );

  it('is what it tells, and the title of its article where that is not known or has no words', () => {
    expect(called('The market burnt down')).toBe('The market burnt down');
    expect(called(null)).toBe('Fire in the market');
    expect(called('')).toBe('Fire in the market');
  });
});
