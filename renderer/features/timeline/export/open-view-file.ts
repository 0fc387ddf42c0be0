import type { Translate } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { err, type Result } from '#shared/result/result.ts';
import type { ViewFileError } from '#shared/timeline/export/read-view-file.ts';
import type { FileActivity } from './file-activity.ts';
import type { TurnError } from './file-turns.ts';

/** With every mark that a file can have it stays well below. */
const largestBytes = 64_000_000;

/** Why no view was opened. `unreadable`: the file has gone, or may not be read. */
type OpenViewError = ViewFileError | TurnError | { readonly code: 'too-large' | 'unreadable' };

/** Reads the look that a file holds; the schema is loaded when the first file is opened. */
export async function openViewFile(file: File): Promise<Result<TimelineLook, OpenViewError>> {
  if (file.size > largestBytes) return err({ code: 'too-large' });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return err({ code: 'unreadable' });
  }
  const { readViewFile } = await import('#shared/timeline/export/read-view-file.ts');
  return readViewFile(text);
}

/** Why a file was not opened, in words that name it and the place in it; that one wanted it so is no failure. */
export function openViewProblem(error: OpenViewError, fileName: string, t: Translate): FileActivity {
  const file = isolated(fileName);
  const failed = (words: string): FileActivity => ({ kind: 'failed', words });
  switch (error.code) {
    case 'cancelled':
      return { kind: 'cancelled', words: t('timeline-file.not-opened', { file }) };
    case 'fault':
      return failed(t('error.host-internal'));
    case 'too-large':
    case 'unreadable':
    case 'not-a-view':
      return failed(t(`timeline-file.${error.code}`, { file }));
    case 'not-json':
      return failed(
        error.place === null
          ? t('timeline-file.not-a-view', { file })
          : t('timeline-file.not-json', { file, place: error.place }),
      );
    case 'newer':
      return failed(t('timeline-file.newer', { file, version: error.version }));
    case 'malformed':
      return failed(t('timeline-file.malformed', { file, place: isolated(error.place) }));
  }
}
