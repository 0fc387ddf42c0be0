import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import { listMarker } from '#shared/analysis/articles/line-shapes.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { MediumPlace, PageBox } from '#shared/domain/source/medium-place.ts';
import { buildParagraphs, knownWords } from './build-paragraphs.ts';
import { findArticleStarts } from './find-article-starts.ts';
import type { PdfArticleStart } from './find-article-starts.ts';
import { findMarginLines, findPrintedAddress } from './find-margin-lines.ts';
import { findSideLinks } from './find-side-links.ts';
import { readLineHabits } from './join-lines.ts';
import type { PdfHeadline } from './find-headlines.ts';
import type { PdfPageLines, PlacedLine } from './pdf-line.ts';
import { settleColumns } from './settle-columns.ts';
import { readArticleHints, readNamedHeadline, readPdfHints } from './read-pdf-hints.ts';
import { readHeads } from './read-heads.ts';
import type { PdfMetadata } from './read-pdf-hints.ts';

/** The text of a PDF: every line of it with its place, and the documents that its paragraphs make. */
export interface AssembledPdf {
  readonly text: string;
  readonly places: readonly MediumPlace[];
  readonly documents: readonly ExtractedDocument[];
}

/** Puts the lines of all pages together: `text` has all of them, the texts of documents those that are no heads and feet. */
export function assemblePdf(pages: readonly PdfPageLines[], metadata: PdfMetadata): AssembledPdf {
  const placed = placeLines(pages);
  const margin = findMarginLines(pages);
  const links = new Set(pages.flatMap(findSideLinks).filter(line => !margin.has(line)));
  const all = settleColumns(placed.filter(({ line }) => !margin.has(line) && !links.has(line)));
  const ownLines = all.map(({ line }) => line);
  const habits = readLineHabits(ownLines);
  // A page that a browser called like its headline is one article: headings in it and beside it are no others.
  const named = metadata.isFromBrowser ? readNamedHeadline(ownLines, metadata) : null;
  const starts = named === null ? findArticleStarts(ownLines, habits) : [{ from: 0, headline: null }];
  // What stands over the first of several articles is the head of them all.
  const top = starts.length > 1 ? (starts[0]?.headline?.from ?? 0) : 0;
  const headOf = readHeads({ pages, margin, starts, lines: ownLines, top });
  const heads = new Set(all.slice(0, top).map(({ line }) => line));
  const known = knownWords(ownLines);
  const leftOut = placed.flatMap((each): readonly Boilerplate[] => {
    if (links.has(each.line)) return [{ kind: 'related-links', source: spanOf(each) }];
    return margin.has(each.line) || heads.has(each.line) ? [{ kind: 'margin', source: spanOf(each) }] : [];
  });
  const documentOf = ({ from, headline }: PdfArticleStart, i: number): ExtractedDocument => {
    const { some, marker } = withoutMarker(
      all.slice(Math.max(from, top), starts[i + 1]?.from),
      starts.length > 1 ? headline : null,
    );
    const lines = some.map(({ line }) => line);
    return {
      mediaType: 'application/pdf',
      ...buildParagraphs(some, habits, known),
      hints:
        starts.length === 1
          ? readPdfHints(
              lines.filter(({ page }) => page === lines[0]?.page),
              habits,
              { ...metadata, named, head: headOf(lines, null) },
            )
          : readArticleHints(headline, { ...metadata, head: headOf(lines, headline) }),
      leftOut: [...(i === 0 ? leftOut : []), ...marker],
      url: findPrintedAddress(margin),
    };
  };
  return {
    text: placed.map(({ line }) => line.text).join('\n'),
    places: placed.map(each => {
      const { page, box } = each.line;
      return { kind: 'page', span: spanOf(each), page, box: roundBox(box) };
    }),
    documents: starts.map(documentOf),
  };
}

/** The number before the headline of one of several articles says nothing of it, and is set aside. */
function withoutMarker(
  lines: readonly PlacedLine[],
  headline: PdfHeadline | null,
): { readonly some: readonly PlacedLine[]; readonly marker: readonly Boilerplate[] } {
  const [first, ...others] = lines;
  const length = listMarker.exec(headline?.text ?? '')?.[0].length ?? 0;
  if (first === undefined || first.line !== headline?.first || length === 0)
    return { some: lines, marker: [] };
  const { line, source } = first;
  return {
    some: [{ line: { ...line, text: line.text.slice(length) }, source: source + length }, ...others],
    marker: [{ kind: 'navigation', source: { start: source, end: source + length } }],
  };
}

const spanOf = ({ line, source }: PlacedLine) => ({ start: source, end: source + line.text.length });

function placeLines(pages: readonly PdfPageLines[]): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let length = 0;
  for (const line of pages.flatMap(page => page.lines)) {
    placed.push({ line, source: length });
    length += line.text.length + 1;
  }
  return placed;
}

/** Hundredths of a point are finer than any screen. */
const roundBox = ([left, top, right, bottom]: PageBox): PageBox => {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(left), round(top), round(right), round(bottom)];
};
