import type { TimelineViewId } from '#shared/ids/ids.ts';
import type { TimeDirection } from './time-direction.ts';
import type { AxisCalendars, LaneArrangement, TimelineScope } from './timeline-scope.ts';

/** All that decides what a timeline shows of a collection. JSON-safe. */
export interface TimelineLook {
  readonly scope: TimelineScope;
  /** Civil time in view, ISO minutes («2018-04-09T00:00»), the end excluded. */
  readonly from: string;
  readonly to: string;
  readonly lanes: LaneArrangement;
  readonly shown: { readonly publication: boolean; readonly event: boolean };
  /** Whether marks of one event are drawn as one. */
  readonly isGathered: boolean;
  readonly calendars: AxisCalendars;
  readonly timeDirection: TimeDirection;
  readonly isTable: boolean;
}

/** A look at the timeline that the analyst gave a name, so that it opens again. */
export interface SavedTimelineView {
  readonly id: TimelineViewId;
  readonly name: string;
  readonly look: TimelineLook;
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
}
