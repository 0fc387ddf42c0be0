import type { ArticleId } from '#shared/ids/ids.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { countBelow } from '#shared/timeline/sorted-search.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** What marks are sorted by. */
export type MarkField = 'date' | 'until' | 'precision' | 'certainty' | 'kind' | 'outlet' | 'title' | 'notes';

export interface MarkSort {
  readonly field: MarkField;
  readonly descending: boolean;
}

interface Sorting {
  readonly sort: MarkSort;
  readonly gathered: GatheredMarks | null;
  /** Places of all articles in the order of their titles; null while it is read. */
  readonly titlePlaces: ReadonlyMap<ArticleId, number> | null;
  /** Language of the interface, by which names are put in order. */
  readonly language: string;
}

/** What each mark is sorted by; marks without it come last either way. */
function weightOf(
  model: TimelineModel,
  { sort, gathered, titlePlaces, language }: Sorting,
): (event: number) => number {
  const { columns, outlets, articleOutlets, articleIds, rows } = model;
  const { starts, ends, units, precisions, doubts, kinds, articles } = columns;
  switch (sort.field) {
    case 'date':
      return event => starts[event] ?? NaN;
    case 'until':
      return event => ends[event] ?? NaN;
    case 'precision':
      return event => (units[event] ?? 0) * 64 + (precisions[event] ?? 0);
    case 'certainty':
      return event => doubts[event] ?? 0;
    case 'kind':
      return event => kinds[event] ?? 0;
    case 'outlet': {
      const collator = new Intl.Collator(language, { numeric: true });
      const order = outlets
        .map((_, row) => row)
        .sort((a, b) => collator.compare(outlets[a] ?? '', outlets[b] ?? ''));
      const places = Float64Array.from(outlets, outlet => (outlet === null ? NaN : 0));
      order.forEach((row, place) => (places[row] = outlets[row] === null ? NaN : place));
      return event => places[articleOutlets[articles[event] ?? -1] ?? -1] ?? NaN;
    }
    case 'title': {
      const places = Float64Array.from(articleIds, id => titlePlaces?.get(id) ?? NaN);
      return event => places[articles[event] ?? -1] ?? NaN;
    }
    case 'notes':
      return event => gathered?.flags[rows[event] ?? -1] || NaN;
  }
}

/** The distinct weights, ascending; what has none is left out. */
function distinctOf(weights: Float64Array): Float64Array {
  const sorted = weights.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    const weight = sorted[at] as number;
    if (Number.isNaN(weight)) break;
    if (count === 0 || weight !== sorted[count - 1]) sorted[count++] = weight;
  }
  return sorted.subarray(0, count);
}

/** For each weight its place among the distinct ones, in the order asked for; that after the last for what has none. */
function ranksOf(weights: Float64Array, distinct: Float64Array, descending: boolean): Uint32Array {
  const ranks = new Uint32Array(weights.length);
  const last = distinct.length;
  let [known, knownRank] = [NaN, last];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    if (weight !== known) {
      known = weight;
      const rank = Number.isNaN(weight) ? last : countBelow(distinct, weight);
      knownRank = descending && rank < last ? last - 1 - rank : rank;
    }
    ranks[at] = knownRank;
  }
  return ranks;
}

/**
 * The marks in the order asked for, equals in that of time. `events` come in the order of time. Half a million are put in
 * order while somebody waits: by counting them, since comparing each with others takes several times as long.
 */
export function orderMarks(model: TimelineModel, events: Uint32Array, sorting: Sorting): Uint32Array {
  const { field, descending } = sorting.sort;
  if (field === 'date') return descending ? events.toReversed() : events;
  const weight = weightOf(model, sorting);
  const weights = new Float64Array(events.length);
  for (let at = 0; at < events.length; at++) weights[at] = weight(events[at] as number);
  const distinct = distinctOf(weights);
  const ranks = ranksOf(weights, distinct, descending);
  const places = new Uint32Array(distinct.length + 2);
  for (let at = 0; at < ranks.length; at++) (places[(ranks[at] as number) + 1] as number)++;
  for (let rank = 1; rank < places.length; rank++) (places[rank] as number) += places[rank - 1] as number;
  const ordered = new Uint32Array(events.length);
  for (let at = 0; at < ranks.length; at++) {
    const rank = ranks[at] as number;
    ordered[places[rank] as number] = events[at] as number;
    (places[rank] as number)++;
  }
  return ordered;
}
