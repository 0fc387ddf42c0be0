import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { ShownKinds, TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import type { TextDirection } from '#shared/domain/article/article.ts';
import type { Weekday } from '#shared/domain/article/temporal-expression.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import type { TimelineTheme } from './timeline-theme.ts';

/** Everything that a picture of the timeline depends on. */
export interface TimelineScene {
  readonly model: TimelineModel;
  /** Rows of the model's lanes, from the top; hidden ones are not in it. */
  readonly laneOrder: readonly number[];
  /** So many of the first in `laneOrder` stay at the top while the others scroll. */
  readonly pinnedCount: number;
  /** Rows of lanes that are drawn as one thin strip. */
  readonly collapsed: ReadonlySet<number>;
  /** What is known of each mark once events are gathered, by `model.rows`; null before that. */
  readonly gathered: GatheredMarks | null;
  /** Whether marks of one event on one date are drawn as one where each is seen. */
  readonly isGathered: boolean;
  readonly shown: ShownKinds;
  readonly window: TimeWindow;
  readonly level: DetailLevel;
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
  /** Which way time runs; words follow the labels' own direction. */
  readonly timeDirection: TextDirection;
  readonly weekStart: Weekday;
  /** The first is the upper row; its ticks rule the body. */
  readonly calendars: AxisCalendars;
  readonly overviewRange: CivilRange;
  /** The days that the whole app is narrowed to. */
  readonly filter: CivilRange | null;
  /** The range that is being brushed. */
  readonly brush: CivilRange | null;
  /** The date that an article dragged over the picture would get. */
  readonly dropRange: CivilRange | null;
  /** Where a lane's head that is dragged would go: above the lane at this place. */
  readonly laneDrop: number | null;
  /** Place in `laneOrder` whose head is under the pointer. */
  readonly hoveredLane: number | null;
  /** Place in `laneOrder`; shown only while the keyboard is in the timeline. */
  readonly focusedLane: number | null;
  readonly focusedEvent: number | null;
  readonly hoveredEvent: number | null;
  /** Rows of the model's marks that what stands beside the picture is about. */
  readonly highlighted?: ReadonlySet<number>;
  readonly labels: TimelineLabels;
  readonly theme: TimelineTheme;
  /** Null while it is not known yet. */
  readonly titleOf: (article: number) => string | null;
  /** What the text says of a mark (a row of the model's); empty for a publication, null while it is not known yet. */
  readonly wordsOf: (event: number) => string | null;
}

/** A picture that nobody points at and in which nothing is being moved. */
export const atRest = {
  brush: null,
  dropRange: null,
  laneDrop: null,
  hoveredLane: null,
  focusedLane: null,
  focusedEvent: null,
  hoveredEvent: null,
} as const satisfies Partial<TimelineScene>;
