import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { firstOf, instantOf, lastOf, type ExportedMark } from './exported-mark.ts';

/** How a file says what it is. */
export const viewFileFormat = 'mizan-timeline-view';
/** Of the files written today; a file with a higher one is of a later program. */
export const viewFileVersion = 1;

const written = (mark: ExportedMark): string =>
  JSON.stringify({
    kind: mark.kind,
    from: firstOf(mark),
    until: lastOf(mark),
    instant: instantOf(mark),
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
    calledOff: mark.calledOff,
    disputed: mark.disputed,
    file: mark.file,
    article: mark.articleId,
  });

/**
 * A look at the timeline with the marks it showed, as JSON that opens again; a mark a line. `savedAt`: an ISO instant. Piece
 * by piece, so that nothing waits for all of it.
 */
export function* writeViewFile(
  look: TimelineLook,
  marks: readonly ExportedMark[],
  savedAt: string,
): Generator<string> {
  const head = JSON.stringify(
    { format: viewFileFormat, version: viewFileVersion, savedAt, look },
    null,
    1,
  ).replace(/\n\}$/, '');
  yield `${head},\n "marks": [`;
  let separator = '\n  ';
  for (const mark of marks) {
    yield `${separator}${written(mark)}`;
    separator = ',\n  ';
  }
  yield '\n ]\n}\n';
}
