import type { ReanalysisProgress } from '#renderer/operations/reanalyser.ts';
import type { RecordPreview, Remapped, SourceMapping } from '#renderer/operations/remapper.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** What the page asks of the worker about files of records. */
export type RecordQuestion =
  | {
      readonly kind: 'preview';
      readonly collection: string;
      readonly sourceId: SourceId;
      readonly mapping: RecordMapping;
    }
  | { readonly kind: 'remap'; readonly collection: string; readonly sources: readonly SourceMapping[] };

/** What each of these questions is answered with. */
export interface RecordAnswers {
  readonly preview: RecordPreview | null;
  readonly remap: Remapped;
}

/** What the page asks of the worker that reads articles again. */
export type ToReanalysisWorker =
  | { readonly kind: 'start'; readonly collection: string }
  | { readonly kind: 'pause' | 'resume' | 'cancel' }
  | RecordQuestion;

/** What that worker tells the page. Of articles no more than the beginning of one passes here. */
export type FromReanalysisWorker =
  | { readonly kind: 'running'; readonly progress: ReanalysisProgress }
  | { readonly kind: 'finished'; readonly progress: ReanalysisProgress; readonly isCancelled: boolean }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | {
      readonly kind: 'answer';
      readonly answer: Result<RecordAnswers[keyof RecordAnswers], StoreError>;
    };
