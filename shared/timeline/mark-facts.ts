import type { ArticleId } from '#shared/ids/ids.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import type { CivilRange } from './civil-range.ts';
import type { TimelineData } from './timeline-data.ts';
import type { EventColumns, TimelineModel } from './timeline-model.ts';
import { eventKinds, timelineUnits, type TimelineUnit } from './timeline-units.ts';

/** One mark told by itself, apart from the columns it was read from: what lists beside the timeline write. */
export interface MarkFacts extends CivilRange {
  /** Row of the timeline's data. */
  readonly row: number;
  readonly articleId: ArticleId;
  readonly outlet: string | null;
  readonly kind: TimelineEventKind;
  readonly unit: TimelineUnit;
  /** What is uncertain of it: see `doubtBits`. */
  readonly doubts: number;
  /** Index into the article's temporal expressions; -1 for its publication. */
  readonly expression: number;
}

/** A mark with what the data knows of its article. */
export interface ReportedMark extends MarkFacts {
  /** The stretch that the article's date of publication names; null where it is not known. */
  readonly published: CivilRange | null;
}

interface MarkSource {
  readonly columns: EventColumns;
  readonly articleIds: readonly ArticleId[];
  readonly outlets: readonly (string | null)[];
  readonly articleOutlets: Uint32Array;
}

function factsAt(source: MarkSource, at: number, row: number): MarkFacts | null {
  const { columns, articleIds, outlets, articleOutlets } = source;
  const article = columns.articles[at];
  const articleId = article === undefined ? undefined : articleIds[article];
  if (article === undefined || articleId === undefined) return null;
  return {
    row,
    articleId,
    outlet: outlets[articleOutlets[article] ?? -1] ?? null,
    kind: eventKinds[columns.kinds[at] ?? 0] ?? 'event',
    unit: timelineUnits[columns.units[at] ?? 0] ?? 'day',
    startMs: columns.starts[at] ?? 0,
    endMs: columns.ends[at] ?? 0,
    doubts: columns.doubts[at] ?? 0,
    expression: columns.expressions[at] ?? -1,
  };
}

/** A mark of a model, named by its row there; null where the model has no such row. */
export const factsOfModelMark = (model: TimelineModel, event: number): MarkFacts | null =>
  factsAt(model, event, model.rows[event] ?? -1);

/** The articles of some marks of a model, each once, in the order of the marks. */
export const articlesOfEvents = (
  { articleIds, columns: { articles } }: TimelineModel,
  events: readonly number[],
): readonly ArticleId[] => [...new Set(events.flatMap(event => articleIds[articles[event] ?? -1] ?? []))];

/** Marks of the data, named by their rows, in the order asked for; rows that it does not have are left out. */
export const factsOfDataMarks = (data: TimelineData, rows: readonly number[]): readonly ReportedMark[] =>
  rows.flatMap(row => {
    const facts = factsAt(data, row, row);
    if (facts === null) return [];
    const article = data.columns.articles[row] ?? -1;
    const [startMs = NaN, endMs = NaN] = [data.publishedStarts[article], data.publishedEnds[article]];
    return [{ ...facts, published: Number.isNaN(startMs) ? null : { startMs, endMs } }];
  });
