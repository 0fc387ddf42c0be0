import type { ArticleId, ClusterId } from '#shared/ids/ids.ts';

/** What a timeline tells of: the whole collection, or the storyline of something in it. */
export type TimelineScope =
  | { readonly kind: 'all' }
  /** Titles, and sentences around dates, that hold all of these words in some form. */
  | { readonly kind: 'words'; readonly words: string }
  /** `id` of an entity (see `ContextName`). */
  | { readonly kind: 'name'; readonly id: string; readonly name: string }
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'outlet'; readonly outlet: string | null }
  /** Articles that are copies of each other. */
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  /** Chosen articles: a comparison, what lies in the tray, reports of one event. */
  | { readonly kind: 'articles'; readonly articles: readonly ArticleId[]; readonly name: string };

/** By what the marks are put into lanes; an article with several names or tags stands in the lane of each. */
export const laneGroupings = ['outlet', 'name', 'speaker', 'tag', 'none'] as const;
/** See `laneGroupings`. */
export type LaneGrouping = (typeof laneGroupings)[number];

/** How lanes can be sorted: by their marks, by their names, or as the analyst put them. */
export const laneSorts = ['count', 'name', 'manual'] as const;
/** See `laneSorts`. */
export type LaneSort = (typeof laneSorts)[number];

/** How lanes are laid out; lanes are named by their ids (see `laneIdOf`). */
export interface LaneArrangement {
  readonly by: LaneGrouping;
  readonly sort: LaneSort;
  /** The order the analyst gave; lanes that are not in it follow in the order of their counts. */
  readonly order: readonly string[];
  /** They stay at the top while the others scroll. */
  readonly pinned: readonly string[];
  /** Drawn as one thin strip. */
  readonly collapsed: readonly string[];
  readonly hidden: readonly string[];
}

/** The calendars that the axis can show. */
export const axisCalendars = ['gregorian', 'hijri'] as const;
/** Which calendars the axis shows, the first above. */
export type AxisCalendars = readonly (typeof axisCalendars)[number][];
