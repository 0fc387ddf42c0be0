import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { MediumPlace, PageBox } from '#shared/domain/source/medium-place.ts';
import { buildParagraphs, knownWords } from './build-paragraphs.ts';
import { findMarginLines, findPrintedAddress } from './find-margin-lines.ts';
import { readLineHabits } from './join-lines.ts';
import type { PdfPageLines, PlacedLine } from './pdf-line.ts';
import { settleColumns } from './settle-columns.ts';
import { readPdfHints } from './read-pdf-hints.ts';
import type { PdfMetadata } from './read-pdf-hints.ts';

/** The text of a PDF: every line of it with its place, and the document that its paragraphs make. */
export interface AssembledPdf {
  readonly text: string;
  readonly places: readonly MediumPlace[];
  readonly document: ExtractedDocument;
}

/** Puts the lines of all pages together: `text` has all of them, the document's text those that are no heads and feet. */
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
  const firstPage = lines.filter(line => line.page === (lines[0]?.page ?? 1));
  const leftOut = placed
    .filter(({ line }) => margin.has(line))
    .map((each): Boilerplate => ({ kind: 'margin', source: spanOf(each) }));
  return {
    text: placed.map(({ line }) => line.text).join('\n'),
    places: placed.map(each => {
      const { page, box } = each.line;
      return { kind: 'page', span: spanOf(each), page, box: roundBox(box) };
    }),
    document: {
      mediaType: 'application/pdf',
      ...buildParagraphs(own, habits, knownWords(lines)),
      hints: readPdfHints(firstPage, habits, metadata),
      leftOut,
      url: findPrintedAddress(margin),
    },
  };
}

/** Hundredths of a point are finer than any screen. */
const roundBox = ([left, top, right, bottom]: PageBox): PageBox => {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(left), round(top), round(right), round(bottom)];
};
