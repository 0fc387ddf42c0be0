import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { assertPresent } from '#shared/result/assert.ts';
import type { EventColumns, EventSeries, TimelineLane, TimelineModel } from './timeline-model.ts';
import { eventKinds, timelineUnitOf, timelineUnits } from './timeline-units.ts';

/** Collects the events of articles block by block, then makes the model. Used once. */
export interface TimelineModelBuilder {
  add(block: readonly ArticleEvents[]): void;
  build(): TimelineModel;
}

interface Row {
  readonly kind: number;
  readonly unit: number;
  readonly precision: number;
  readonly doubt: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly article: number;
  readonly expression: number;
}

const createColumns = (count: number): EventColumns => ({
  starts: new Float64Array(count),
  ends: new Float64Array(count),
  kinds: new Uint8Array(count),
  units: new Uint8Array(count),
  precisions: new Uint8Array(count),
  doubts: new Uint8Array(count),
  articles: new Uint32Array(count),
  expressions: new Int32Array(count),
});

function copyRows(
  source: EventColumns,
  target: EventColumns,
  order: Uint32Array | null,
  count: number,
): void {
  for (const name of Object.keys(target) as (keyof EventColumns)[]) {
    const from = source[name];
    const to = target[name];
    if (order === null) to.set(from.subarray(0, count));
    else for (let row = 0; row < count; row++) to[row] = from[order[row] as number] as number;
  }
}

function isSorted(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++)
    if ((values[at] as number) < (values[at - 1] as number)) return false;
  return true;
}

function longest(starts: Float64Array, ends: Float64Array): number {
  let found = 0;
  for (let at = 0; at < starts.length; at++)
    found = Math.max(found, (ends[at] as number) - (starts[at] as number));
  return found;
}

function toSeries(columns: EventColumns, events: Uint32Array): EventSeries {
  const first = assertPresent(events[0], 'a series is made only for marks that exist');
  const starts = Float64Array.from(events, row => columns.starts[row] as number);
  const ends = Float64Array.from(events, row => columns.ends[row] as number);
  return {
    kind: columns.kinds[first] as number,
    unit: columns.units[first] as number,
    starts,
    ends,
    sortedEnds: isSorted(ends) ? ends : Float64Array.from(ends).sort(),
    events,
    longestMs: longest(starts, ends),
  };
}

/** Splits the sorted rows by lane, kind and unit with one counting pass, so that each part stays sorted. */
function toLanes(
  columns: EventColumns,
  outlets: readonly (string | null)[],
  articleOutlets: Uint32Array,
): TimelineLane[] {
  const perLane = eventKinds.length * timelineUnits.length;
  const slotOf = (row: number): number =>
    (articleOutlets[columns.articles[row] as number] as number) * perLane +
    (columns.kinds[row] as number) * timelineUnits.length +
    (columns.units[row] as number);
  const counts = new Uint32Array(outlets.length * perLane);
  for (let row = 0; row < columns.starts.length; row++) (counts[slotOf(row)] as number)++;
  const members = Array.from(counts, count => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  for (let row = 0; row < columns.starts.length; row++) {
    const slot = slotOf(row);
    const rows = assertPresent(members[slot], 'every slot has its list');
    rows[(filled[slot] as number)++] = row;
  }
  const lanes = outlets.map((outlet, lane): TimelineLane => {
    const mine = members.slice(lane * perLane, (lane + 1) * perLane);
    const series = mine.filter(events => events.length > 0).map(events => toSeries(columns, events));
    const countOf = (kind: number): number =>
      series.reduce((sum, one) => (one.kind === kind ? sum + one.events.length : sum), 0);
    return {
      key: { by: 'outlet', outlet },
      publicationCount: countOf(0),
      eventCount: countOf(1),
      series,
    };
  });
  return lanes.filter(lane => lane.series.length > 0);
}

/** Creates an empty builder. Vague events and events that end before they start are left out. */
export function createTimelineModelBuilder(): TimelineModelBuilder {
  const articleIds: ArticleId[] = [];
  const articleOutlets: number[] = [];
  const undated: number[] = [];
  const outlets: (string | null)[] = [];
  const rowOfOutlet = new Map<string | null, number>();
  let rows = createColumns(1024);
  let count = 0;

  const outletRow = (outlet: string | null): number => {
    const known = rowOfOutlet.get(outlet);
    if (known !== undefined) return known;
    rowOfOutlet.set(outlet, outlets.length);
    return outlets.push(outlet) - 1;
  };

  const append = (row: Row): void => {
    if (count === rows.starts.length) {
      const larger = createColumns(count * 2);
      copyRows(rows, larger, null, count);
      rows = larger;
    }
    rows.starts[count] = row.startMs;
    rows.ends[count] = row.endMs;
    rows.kinds[count] = row.kind;
    rows.units[count] = row.unit;
    rows.precisions[count] = row.precision;
    rows.doubts[count] = row.doubt;
    rows.articles[count] = row.article;
    rows.expressions[count] = row.expression;
    count++;
  };

  const addArticle = ({ articleId, outlet, isDated, events }: ArticleEvents): void => {
    const article = articleIds.push(articleId) - 1;
    if (!isDated) undated.push(article);
    articleOutlets.push(outletRow(outlet));
    for (const { kind, startMs, endMs, precision, startCertain, endCertain, expression } of events) {
      const unit = timelineUnitOf(precision, endMs - startMs);
      if (unit === null || !(endMs > startMs)) continue;
      append({
        startMs,
        endMs,
        kind: eventKinds.indexOf(kind),
        unit: timelineUnits.indexOf(unit),
        precision: (timelineUnits as readonly string[]).indexOf(precision),
        doubt: (startCertain ? 0 : 1) + (endCertain ? 0 : 2),
        article,
        expression: expression ?? -1,
      });
    }
  };

  return {
    add: block => block.forEach(addArticle),
    build() {
      const { starts, ends } = rows;
      const order = Uint32Array.from({ length: count }, (_, row) => row);
      order.sort(
        (a, b) =>
          (starts[a] as number) - (starts[b] as number) || (ends[a] as number) - (ends[b] as number) || a - b,
      );
      const columns = createColumns(count);
      copyRows(rows, columns, order, count);
      const outletOfArticle = Uint32Array.from(articleOutlets);
      return {
        articleIds,
        outlets,
        articleOutlets: outletOfArticle,
        undated: Uint32Array.from(undated),
        columns,
        rows: Uint32Array.from({ length: count }, (_, row) => row),
        lanes: toLanes(columns, outlets, outletOfArticle),
        omittedLanes: 0,
      };
    },
  };
}
