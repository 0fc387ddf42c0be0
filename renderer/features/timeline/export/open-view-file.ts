import type { Translate } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { err, type Result } from '#shared/result/result.ts';
import type { ViewFileError } from '#shared/timeline/export/read-view-file.ts';

/** With every mark that a file can have it stays well below. */
const largestBytes = 64_000_000;

type OpenViewError = ViewFileError | { readonly code: 'too-large' };

/** Reads the look that a file holds; the schema is loaded when the first file is opened. */
export async function openViewFile(file: File): Promise<Result<TimelineLook, OpenViewError>> {
  if (file.size > largestBytes) return err({ code: 'too-large' });
  const { readViewFile } = await import('#shared/timeline/export/read-view-file.ts');
  return readViewFile(await file.text());
}

/** Why a file was not opened, in words that name it and the place in it. */
export function openViewProblem(error: OpenViewError, fileName: string, t: Translate): string {
  const file = isolated(fileName);
  switch (error.code) {
    case 'too-large':
      return t('timeline-file.too-large', { file });
    case 'not-json':
      return error.place === null
        ? t('timeline-file.not-a-view', { file })
        : t('timeline-file.not-json', { file, place: error.place });
    case 'not-a-view':
      return t('timeline-file.not-a-view', { file });
    case 'newer':
      return t('timeline-file.newer', { file, version: error.version });
    case 'malformed':
      return t('timeline-file.malformed', { file, place: isolated(error.place) });
  }
}
