import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { writeCountsCsv } from './write-counts-csv.ts';

const range = (value: string): CivilRange => civilRange(value) ?? { startMs: 0, endMs: 0 };
const builder = createTimelineDataBuilder();
builder.add([
  {
    articleId: newArticleId(newSourceId('5'.repeat(64)), 0),
    outlet: '=الساحل',
    isDated: true,
    events: ['2026-04-30', '2026-05-02', '2026'].map((value, expression) => ({
      kind: 'event',
      ...range(value),
      precision: value.length === 4 ? 'year' : 'day',
      startCertain: true,
      endCertain: true,
      expression,
    })),
  },
]);
const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });

const written = (periods: readonly CivilRange[]): readonly string[] =>
  writeCountsCsv({
    lanes: model.lanes.map(lane => ({ name: '=الساحل', lane })),
    periods,
    shown: { publication: true, event: true },
    words: { lane: 'lane', total: 'in view' },
  })
    .replace('\ufeff', '')
    .split('\r\n');

describe('counts as CSV', () => {
  it('have a row for each lane, a mark counted in each period that it reaches over and once in all', () => {
    expect(written([range('2026-04'), range('2026-05')])).toEqual([
      'lane,2026-04-01/2026-04-30,2026-05-01/2026-05-31,in view',
      "'=الساحل,2,2,3",
      '',
    ]);
  });

  it('name a day by itself and an hour by its first minute', () => {
    expect(written([range('2026-04-30')])[0]).toBe('lane,2026-04-30,in view');
    const { startMs } = range('2026-04-30T14:00');
    expect(written([{ startMs, endMs: startMs + 3_600_000 }])[0]).toBe('lane,2026-04-30T14:00,in view');
  });
});
