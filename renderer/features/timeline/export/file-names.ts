import type { Translate } from '#renderer/messages/use-messages.ts';
import { savableName } from '#shared/domain/source/file-name.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';

const longest = 80;

/** What a timeline tells of in the name of a file, which says already that it is one. `words`: the same elsewhere. */
export const nameOfScope = (scope: TimelineScope, words: string, t: Translate): string =>
  scope.kind === 'words' ? t('timeline-file.words', { words: scope.words }) : words;

/** The name of a file of these words, which may hold anything. */
export const fileName = (words: string, extension: string): string =>
  savableName(`${words.slice(0, longest).replace(/[./\\›]/g, '-')}.${extension}`, `timeline.${extension}`);
