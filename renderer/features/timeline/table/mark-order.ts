import type { ArticleId } from '#shared/ids/ids.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
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
    case 'title':
      return event => titlePlaces?.get(articleIds[articles[event] ?? -1] as ArticleId) ?? NaN;
    case 'notes':
      return event => gathered?.flags[rows[event] ?? -1] || NaN;
  }
}

/** The marks in the order asked for, equals in that of time. `events` come in the order of time. */
export function orderMarks(model: TimelineModel, events: Uint32Array, sorting: Sorting): Uint32Array {
  const { field, descending } = sorting.sort;
  if (field === 'date') return descending ? events.toReversed() : events;
  const weight = weightOf(model, sorting);
  const weights = Float64Array.from(events, weight);
  const turn = descending ? -1 : 1;
  const places = Uint32Array.from(events.keys()).sort((a, b) => {
    const [one = NaN, other = NaN] = [weights[a], weights[b]];
    const isOneNothing = Number.isNaN(one);
    if (isOneNothing || Number.isNaN(other))
      return Number(isOneNothing) - Number(Number.isNaN(other)) || a - b;
    return turn * (one - other) || a - b;
  });
  return places.map(place => events[place] ?? 0);
}
