import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import type { MarkToCorrect, PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import type { SummaryCache } from '#renderer/features/timeline/marks/summary-cache.ts';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import type { Undoable } from '#renderer/operations/history.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { TimelineFilter } from '#shared/timeline/timeline-filter.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { ListPlace } from './list-place.ts';
import type { PassageCache } from './passage-cache.ts';

/** What the view gives to what stands beside the timeline. */
export interface GivenToPanel {
  readonly model: TimelineModel;
  /** Null until there is one. */
  readonly client: TimelineClient | null;
  /** Of the data that the model was made of. */
  readonly version: number;
  /** Null while events are still being gathered. */
  readonly gathered: GatheredMarks | null;
  readonly filter: TimelineFilter;
  /** The days that the app is filtered by; null where it is not. */
  readonly chosenDays: CivilRange | null;
  /** The stretch that the picture came to rest on. */
  readonly inView: CivilRange;
  readonly labels: TimelineLabels;
  readonly summaries: SummaryCache;
  readonly passages: PassageCache;
  /** Told which marks, as rows of the timeline's data, the panel is about, so that they can be pointed out; `[]` for none. */
  readonly onHighlight: (marks: readonly number[]) => void;
  /** Told which day a list is about now, so that it can be brought into view. */
  readonly onShowDay: (day: CivilRange) => void;
}

/** What was done, in words. */
export interface Said {
  readonly words: string;
  readonly canUndo: boolean;
  /** Whether it is also something to look at twice. */
  readonly isWarning?: boolean;
  /**
   * What was the newest thing done when it was said: once something else is, the words go. Absent of what neither was done
   * to the articles nor taken back.
   */
  readonly newest?: Undoable | null;
}

/** All that the parts of a panel have in common. */
export interface PanelParts extends GivenToPanel {
  /** The mark that is being set right, in place of the list. */
  readonly correcting: MarkToCorrect | null;
  readonly said: Said | null;
  /** Whether the panel was opened for this correction only, and goes with it where nothing came of it. */
  readonly isOpenedToCorrect: boolean;
  /** Whether there is something to go back to. */
  readonly hasBack: boolean;
  /** Whether it stands there again because the view does, and nobody has just asked for it. */
  readonly isBackWithView: boolean;
  /** Where its list was left; null for a panel that was not shown before. */
  readonly place: ListPlace | null;
  keepPlace(place: ListPlace): void;
  correct(mark: MarkToCorrect | null): void;
  say(words: string): void;
  /** The same of what was just done to the articles, which can be taken back, or of what was just taken back. */
  sayDone(words: string, canUndo: boolean, isWarning?: boolean): void;
  goTo(wish: PanelWish): void;
  back(): void;
  close(): void;
}
