import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextName } from '#shared/domain/timeline/article-context.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { dayMs } from './civil-range.ts';
import { packContext } from './context/pack-context.ts';
import { readTerms } from './context/passage-terms.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { sortMarks } from './sort-marks.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import type { TimelineModel } from './timeline-model.ts';

const source = newSourceId('0'.repeat(64));

interface Told {
  readonly title?: string;
  readonly names?: readonly string[];
  readonly speakers?: readonly string[];
  readonly tags?: readonly string[];
  readonly isDated?: boolean;
  /** For each date the words of its sentence, whom it names and who says it. */
  readonly dates?: readonly {
    readonly words?: string;
    readonly names?: readonly string[];
    readonly speaker?: string;
  }[];
}

const day = (kind: TimelineEvent['kind'], at: number, expression: number | null): TimelineEvent => ({
  kind,
  startMs: at * dayMs,
  endMs: (at + 1) * dayMs,
  precision: 'day',
  startCertain: true,
  endCertain: true,
  expression,
});

/** An article published on day 100 whose dates are the days 0, 1, …; a name's id is its name in lower case. */
function article(ordinal: number, told: Told): ArticleEvents {
  const { title = '', names = [], speakers = [], dates = [], isDated = true, tags } = told;
  const row = (name: string): number => names.indexOf(name);
  const context = {
    names: names.map((name): ContextName => ({
      id: name.toLowerCase(),
      type: 'person',
      name,
      mentionCount: 1,
      isSpeaker: speakers.includes(name),
    })),
    titleTerms: readTerms(title),
    passages: dates.map((date, expression) => ({
      expression,
      terms: readTerms(date.words ?? ''),
      names: (date.names ?? []).map(row).sort((a, b) => a - b),
      speaker: date.speaker === undefined ? null : row(date.speaker),
      termsBefore: 0,
      isOfSaying: false,
    })),
  };
  return {
    articleId: newArticleId(source, ordinal),
    outlet: null,
    isDated,
    events: [
      ...(isDated ? [day('publication', 100, null)] : []),
      ...dates.map((_, expression) => day('event', expression, expression)),
    ],
    ...(tags && { tags }),
    context: packContext(context),
  };
}

function dataOf(...told: readonly Told[]): TimelineData {
  const builder = createTimelineDataBuilder();
  builder.add(told.map((one, ordinal) => article(ordinal, one)));
  return builder.build();
}

const modelOf = (
  data: TimelineData,
  lanesBy: LaneGrouping = 'none',
  filter: TimelineFilter = {},
  wantedLanes: readonly string[] = [],
): TimelineModel => createTimelineModel(data, { filter, lanesBy, wantedLanes });

const counts = (model: TimelineModel) =>
  model.lanes.map(({ key, publicationCount, eventCount }) => [
    'name' in key ? key.name : 'tag' in key ? key.tag : '',
    publicationCount,
    eventCount,
  ]);

/** Days of the marks that are let through; 100 is a publication. */
const daysOf = (data: TimelineData, filter: TimelineFilter): readonly number[] =>
  Array.from(modelOf(data, 'none', filter).columns.starts, start => start / dayMs);

describe('lanes', () => {
  it('count a mark in the lane of each name of its sentence, and a publication in those of its article', () => {
    const data = dataOf({
      names: ['Ada', 'Bo', 'Cy'],
      dates: [{ names: ['Ada', 'Bo'] }, { names: ['Bo'] }, {}],
    });
    expect(counts(modelOf(data, 'name'))).toEqual([
      ['Bo', 1, 2],
      ['Ada', 1, 1],
      ['Cy', 1, 0],
    ]);
  });

  it('put the names of many articles before those of one article with many dates', () => {
    const chronicle = { names: ['Ada'], dates: Array.from({ length: 9 }, () => ({ names: ['Ada'] })) };
    const data = dataOf(chronicle, { names: ['Bo'] }, { names: ['Bo'] });
    expect(counts(modelOf(data, 'name')).map(([name]) => name)).toEqual(['Bo', 'Ada']);
  });

  it('hold what a speaker says, and publications with a statement of theirs', () => {
    const data = dataOf({
      names: ['Ada', 'Bo'],
      speakers: ['Ada'],
      dates: [{ names: ['Bo'], speaker: 'Ada' }, { names: ['Ada'] }],
    });
    expect(counts(modelOf(data, 'speaker'))).toEqual([['Ada', 1, 1]]);
  });

  it('stand for each tag and for what has none', () => {
    const data = dataOf({ tags: ['fire', 'town'] }, { tags: ['town', 'town'] }, {});
    expect(counts(modelOf(data, 'tag'))).toEqual([
      ['fire', 1, 0],
      ['town', 2, 0],
      [null, 1, 0],
    ]);
  });

  it('are sixty of names at most, and one more for each that is wanted and has marks', () => {
    const often = Array.from({ length: 60 }, (_, at) => `Often ${at}`);
    const data = dataOf({ names: [...often, 'Ada', 'Bo'] }, { names: often });
    const model = modelOf(data, 'name', {}, ['name ada', 'name nobody', 'name often 3']);
    expect(model.lanes).toHaveLength(61);
    expect(counts(model).at(-1)).toEqual(['Ada', 1, 0]);
    expect(model.omittedLanes).toBe(1);
  });

  it('bear the form of a name that most articles write', () => {
    const data = dataOf({ names: ['ADA'] }, { names: ['Ada'] }, { names: ['Ada'] });
    expect(counts(modelOf(data, 'name'))).toEqual([['Ada', 3, 0]]);
  });
});

describe('a filter', () => {
  const data = dataOf(
    {
      title: 'حريق في السوق',
      names: ['Ada', 'Bo'],
      speakers: ['Ada'],
      dates: [
        { words: 'اندلع حريق كبير', names: ['Bo'], speaker: 'Ada' },
        { words: 'افتتح السوق', names: ['Ada'] },
      ],
    },
    { title: 'السوق', isDated: false, tags: ['town'], dates: [{}, {}, { words: 'حرائق السوق' }] },
  );

  it('finds words in other forms, in the sentence of a date or the title of a publication, and all of them', () => {
    expect(daysOf(data, { words: 'الحريق' })).toEqual([0, 100]);
    expect(daysOf(data, { words: 'سوق' })).toEqual([1, 2, 100]);
    expect(daysOf(data, { words: 'حريق السوق' })).toEqual([100]);
    expect(daysOf(data, { words: '  ' })).toEqual([0, 0, 1, 1, 2, 100]);
  });

  it('lets nothing through for words that tell nothing, and for names nobody has', () => {
    expect(daysOf(data, { words: 'في' })).toEqual([]);
    expect(daysOf(data, { name: 'nobody' })).toEqual([]);
    expect(daysOf(data, { speaker: 'nobody' })).toEqual([]);
    expect(daysOf(data, { tag: 'nothing' })).toEqual([]);
    expect(daysOf(data, { outlet: 'nowhere' })).toEqual([]);
  });

  it('tells who is named from who speaks', () => {
    expect(daysOf(data, { name: 'ada' })).toEqual([1, 100]);
    expect(daysOf(data, { speaker: 'ada' })).toEqual([0, 100]);
  });

  it('holds for undated articles as it would for their publications', () => {
    const undated = (filter: TimelineFilter) => [...modelOf(data, 'none', filter).undated];
    expect(undated({})).toEqual([1]);
    expect(undated({ words: 'سوق' })).toEqual([1]);
    expect(undated({ words: 'حريق' })).toEqual([]);
    expect(undated({ tag: 'town' })).toEqual([1]);
    expect(undated({ articles: [newArticleId(source, 0)] })).toEqual([]);
  });

  it('leaves rows that lead to the same marks of the data', () => {
    const model = modelOf(data, 'none', { words: 'سوق' });
    expect(Array.from(model.rows, row => data.columns.starts[row])).toEqual([...model.columns.starts]);
  });
});

describe('the order of marks', () => {
  it('is by start, then end, then as they came, before and after the year 1', () => {
    const aTime = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.maxSafeInteger().map(time => Math.trunc(time / 64)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(aTime, aTime)), pairs => {
        const expected = pairs
          .map(([start, end], row) => [start, end, row] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const [starts, ends] = [0, 1].map(at => Float64Array.from(pairs, pair => pair[at] as number));
        if (starts && ends) expect([...sortMarks(starts, ends)]).toEqual(expected.map(([, , row]) => row));
      }),
    );
  });
});
