import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { MediumPlace, PageBox } from '#shared/domain/source/medium-place.ts';
import { buildParagraphs, knownWords } from './build-paragraphs.ts';
import { findMarginLines, findPrintedAddress } from './find-margin-lines.ts';
import { findNeighbours } from './find-neighbours.ts';
import { readLineHabits } from './join-lines.ts';
import type { PdfPageLines, PlacedLine } from './pdf-line.ts';
import { settleColumns } from './settle-columns.ts';
import { readPdfHints } from './read-pdf-hints.ts';
import type { PdfMetadata } from './read-pdf-hints.ts';

/** The text of a PDF: every line of it with its place, and the documents that its paragraphs make. */
export interface AssembledPdf {
  readonly text: string;
  readonly places: readonly MediumPlace[];
  readonly documents: readonly ExtractedDocument[];
}

/** Puts the lines of all pages together: `text` has all of them, the texts of documents those that are no heads and feet. */
export function assemblePdf(pages: readonly PdfPageLines[], metadata: PdfMetadata): AssembledPdf {
  const placed: PlacedLine[] = [];
  let length = 0;
  for (const line of pages.flatMap(page => page.lines)) {
    placed.push({ line, source: length });
    length += line.text.length + 1;
  }
  const spanOf = ({ line, source }: PlacedLine) => ({ start: source, end: source + line.text.length });
  const margin = findMarginLines(pages);
  const own = settleColumns(placed.filter(({ line }) => !margin.has(line)));
  const lines = own.map(({ line }) => line);
  const habits = readLineHabits(lines);
  const starts = [0, ...findNeighbours(lines, habits)];
  const known = knownWords(lines);
  const leftOut = placed
    .filter(({ line }) => margin.has(line))
    .map((each): Boilerplate => ({ kind: 'margin', source: spanOf(each) }));
  return {
    text: placed.map(({ line }) => line.text).join('\n'),
    places: placed.map(each => {
      const { page, box } = each.line;
      return { kind: 'page', span: spanOf(each), page, box: roundBox(box) };
    }),
    documents: starts.map((start, i) => {
      const some = own.slice(start, starts[i + 1]);
      const shown = some.map(({ line }) => line);
      return {
        mediaType: 'application/pdf',
        ...buildParagraphs(some, habits, known),
        hints: readPdfHints(
          shown.filter(({ page }) => page === shown[0]?.page),
          habits,
          i === 0 ? metadata : { ...metadata, title: null },
        ),
        leftOut: i === 0 ? leftOut : [],
        url: findPrintedAddress(margin),
      };
    }),
  };
}

/** Hundredths of a point are finer than any screen. */
const roundBox = ([left, top, right, bottom]: PageBox): PageBox => {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(left), round(top), round(right), round(bottom)];
};
