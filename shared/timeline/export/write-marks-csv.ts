import { writeCsv, writeCsvRow } from '#shared/records/delimited/write-csv.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { firstOf, instantOf, lastOf, type ExportedMark } from './exported-mark.ts';

/** The words of the table in the language of the interface. */
export interface MarksCsvWords {
  readonly columns: {
    readonly [
      Column in
        | 'from'
        | 'until'
        | 'instant'
        | 'precision'
        | 'certainty'
        | 'kind'
        | 'outlet'
        | 'title'
        | 'words'
        | 'sentence'
        | 'notes'
        | 'file'
        | 'article'
    ]: string;
  };
  kind(kind: ExportedMark['kind']): string;
  unit(unit: TimelineUnit): string;
  certainty(mark: Pick<ExportedMark, 'startCertain' | 'endCertain' | 'isWorkedOut'>): string;
  notes(mark: Pick<ExportedMark, 'announced' | 'resumed' | 'calledOff' | 'disputed'>): string;
}

const cellsOf = (mark: ExportedMark, words: MarksCsvWords): readonly string[] => [
  firstOf(mark),
  lastOf(mark),
  instantOf(mark) ?? '',
  words.unit(mark.unit),
  words.certainty(mark),
  words.kind(mark.kind),
  mark.outlet ?? '',
  mark.title,
  mark.words ?? '',
  mark.sentence ?? '',
  words.notes(mark),
  mark.file,
  mark.articleId,
];

/**
 * Marks as CSV, one a row; dates in ISO 8601 so that they sort and any program reads them, both ends included, by the clock
 * of the report; and beside them the moment with its offset, where a zone is stated. Piece by piece, so that nothing waits
 * for all of it.
 */
export function* writeMarksCsv(marks: readonly ExportedMark[], words: MarksCsvWords): Generator<string> {
  const { columns } = words;
  yield writeCsv([
    [
      columns.from,
      columns.until,
      columns.instant,
      columns.precision,
      columns.certainty,
      columns.kind,
      columns.outlet,
      columns.title,
      columns.words,
      columns.sentence,
      columns.notes,
      columns.file,
      columns.article,
    ],
  ]);
  for (const mark of marks) yield writeCsvRow(cellsOf(mark, words));
}
