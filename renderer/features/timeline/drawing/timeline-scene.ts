import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import type { ShownKinds, TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import type { TextDirection } from '#shared/domain/article/article.ts';
import type { Weekday } from '#shared/domain/article/temporal-expression.ts';
import type { TimelineLabels } from '../timeline-labels.ts';
import type { TimelineTheme } from './timeline-theme.ts';

/** Everything that a picture of the timeline depends on. */
export interface TimelineScene {
  readonly model: TimelineModel;
  /** Rows of the model's lanes, from the top. */
  readonly laneOrder: readonly number[];
  readonly shown: ShownKinds;
  readonly window: TimeWindow;
  readonly level: DetailLevel;
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
  /** Which way time runs; words follow the labels' own direction. */
  readonly timeDirection: TextDirection;
  readonly weekStart: Weekday;
  readonly isHijriShown: boolean;
  readonly overviewRange: CivilRange;
  /** The days that the whole app is narrowed to. */
  readonly filter: CivilRange | null;
  /** The range that is being brushed. */
  readonly brush: CivilRange | null;
  /** Place in `laneOrder`; shown only while the keyboard is in the timeline. */
  readonly focusedLane: number | null;
  readonly focusedEvent: number | null;
  readonly hoveredEvent: number | null;
  readonly labels: TimelineLabels;
  readonly theme: TimelineTheme;
  /** Null while it is not known yet. */
  readonly titleOf: (article: number) => string | null;
}
