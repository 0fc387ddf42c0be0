import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { firstOf, lastOf, type ExportedMark } from './exported-mark.ts';

/** How a file says what it is. */
export const viewFileFormat = 'mizan-timeline-view';
/** Of the files written today; a file with a higher one is of a later program. */
export const viewFileVersion = 1;

/** A look at the timeline with the marks it showed, as JSON that opens again. `savedAt`: an ISO instant. */
export const writeViewFile = (look: TimelineLook, marks: readonly ExportedMark[], savedAt: string): string =>
  `${JSON.stringify(
    {
      format: viewFileFormat,
      version: viewFileVersion,
      savedAt,
      look,
      marks: marks.map(mark => ({
        kind: mark.kind,
        from: firstOf(mark),
        until: lastOf(mark),
        precision: mark.unit,
        startCertain: mark.startCertain,
        endCertain: mark.endCertain,
        workedOut: mark.isWorkedOut,
        outlet: mark.outlet,
        title: mark.title,
        words: mark.words,
        sentence: mark.sentence,
        announced: mark.announced,
        resumed: mark.resumed,
        disputed: mark.disputed,
        file: mark.file,
        article: mark.articleId,
      })),
    },
    null,
    1,
  )}\n`;
