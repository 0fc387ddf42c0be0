import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type {
  Announcement,
  GatheredMarks,
  ReportCounts,
  ReportedEvent,
} from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import type { LaneSuggestion, SuggestionWish } from '#shared/timeline/suggest-lanes.ts';
import type { TimelineFilter } from '#shared/timeline/timeline-filter.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/**
 * Something that the worker is asked over the data it holds; answered by the reply of the same kind. What is asked or answered
 * by rows holds for the data of one version.
 */
export type TimelineQuestion =
  | {
      readonly kind: 'model';
      readonly filter: TimelineFilter;
      readonly lanesBy: LaneGrouping;
      /** Ids of lanes that are wanted however few marks they have. */
      readonly wantedLanes: readonly string[];
    }
  /** The gathering of all marks; worked out once for the data, when it is first asked for. */
  | { readonly kind: 'gathered'; readonly version: number }
  /** The events that most outlets report, among those said to have happened in the range, the most reported first. */
  | {
      readonly kind: 'most-reported';
      readonly filter: TimelineFilter;
      readonly range: CivilRange;
      readonly limit: number;
    }
  /** The event that a mark, as a row of the data, tells of; null where it stands alone. */
  | { readonly kind: 'event-of'; readonly mark: number; readonly version: number }
  /** By how many each of some groups of marks (rows of the data) is told. */
  | {
      readonly kind: 'report-counts';
      readonly groups: readonly (readonly number[])[];
      readonly version: number;
    }
  /** What was announced for days in the range, in the order of these. */
  | {
      readonly kind: 'announcements';
      readonly filter: TimelineFilter;
      readonly range: CivilRange;
      readonly limit: number;
    }
  /** These marks, as rows of the data, told one by one, also where the model in view leaves them out. */
  | { readonly kind: 'marks'; readonly marks: readonly number[]; readonly version: number }
  /** What of the whole collection a timeline can tell of, or can have a lane for. */
  | ({ readonly kind: 'suggestions' } & SuggestionWish);

/** Takes the place of the ids in a filter; ids hold no space. */
interface PackedFilter extends Omit<TimelineFilter, 'articles'> {
  readonly joinedArticles: string;
}

type Filtered = Extract<TimelineQuestion, { readonly filter: TimelineFilter }>;

/** A question as it is sent: tens of thousands of ids are one text, as that is copied in a twentieth of the time. */
export type PackedQuestion =
  | Exclude<TimelineQuestion, Filtered>
  | (Omit<Filtered, 'filter'> & { readonly filter: TimelineFilter | PackedFilter });

/** The reply to each kind of question. */
export interface TimelineReplies {
  readonly model: TimelineModel;
  readonly gathered: GatheredMarks;
  readonly 'most-reported': readonly ReportedEvent[];
  readonly 'event-of': ReportedEvent | null;
  readonly 'report-counts': readonly ReportCounts[];
  readonly announcements: readonly Announcement[];
  readonly marks: readonly ReportedMark[];
  readonly suggestions: readonly LaneSuggestion[];
}

/**
 * What may come at any time. `copies`: groups of articles that are copies of each other, the earliest first; they hold for
 * later loads, too.
 */
type TimelineRequest<Question> =
  | { readonly kind: 'copies'; readonly groups: readonly (readonly ArticleId[])[] }
  | { readonly kind: 'ask'; readonly sequence: number; readonly question: Question };

/**
 * To what answers: events block by block, then `build`, which makes them the data of a version that questions are about, or
 * `drop`, which leaves the data as they are; either way the next block begins anew.
 */
export type AnswererRequest =
  | TimelineRequest<TimelineQuestion>
  | { readonly kind: 'block'; readonly block: readonly ArticleEvents[] }
  | { readonly kind: 'build'; readonly version: number }
  | { readonly kind: 'drop' };

/**
 * To the worker: `load` has it take the events of the whole collection from the port, one load after the other, and make them the
 * data of a version; `abandon`: what it takes will not come any more, and why.
 */
export type TimelineWorkerRequest =
  | TimelineRequest<PackedQuestion>
  | { readonly kind: 'load'; readonly port: MessagePort; readonly version: number }
  | { readonly kind: 'abandon'; readonly error: StoreError };

/** What of a model is the same in all models of the data: it is told once. */
export type ModelArticles = Pick<TimelineModel, 'articleIds' | 'outlets' | 'articleOutlets'>;

/** What the worker replies to each kind of question. */
export type WorkerAnswers = Omit<TimelineReplies, 'model'> & {
  readonly model: Omit<TimelineModel, keyof ModelArticles>;
};

/**
 * From what answers. `answer` is that of the question with its sequence; null where no data was built yet, of rows of other data
 * than it has now, and of a model that a newer one was asked for instead of.
 */
export type AnswererReply =
  | { readonly kind: 'built'; readonly articles: ModelArticles }
  | {
      readonly kind: 'answer';
      readonly sequence: number;
      readonly answer: WorkerAnswers[TimelineQuestion['kind']] | null;
    };

/** From the worker: answers, how many articles it has taken, and of a load that it was built or how it failed. */
export type TimelineWorkerReply =
  | AnswererReply
  | { readonly kind: 'taken'; readonly articleCount: number }
  | { readonly kind: 'not-loaded'; readonly error: StoreError };
