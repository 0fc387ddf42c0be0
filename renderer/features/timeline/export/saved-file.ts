import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import type { Result } from '#shared/result/result.ts';
import type { SaveError } from './file-activity.ts';
import { fileName, nameOfScope } from './file-names.ts';

/** What a file holds, and what is said once it was offered. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly said: string;
}

/** A file, or why there is none. */
export type Made = Promise<Result<SavedFile, SaveError>>;

/** By what files are named and captioned. */
export interface FileSubject {
  readonly t: Translate;
  readonly formats: Formats;
  readonly scope: TimelineScope;
  /** The scope in words. */
  readonly title: string;
}

/** The name of a file of this subject. */
export const nameOfFile = (
  { t, scope, title }: FileSubject,
  extension: string,
  message: MessageId = 'timeline-file.name',
): string => fileName(t(message, { scope: nameOfScope(scope, title, t) }), extension);

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
