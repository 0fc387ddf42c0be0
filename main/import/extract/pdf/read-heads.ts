import { namesMonitor, readClippedPaper, readPageHead } from '#main/import/extract/page-head.ts';
import type { PageHead } from '#main/import/extract/page-head.ts';
import { findPrintMarks } from './find-margin-lines.ts';
import type { PdfArticleStart } from './find-article-starts.ts';
import type { PdfHeadline } from './find-headlines.ts';
import type { PdfLine, PdfPageLines } from './pdf-line.ts';

/** An article says below its headline, within so many lines, what its outlet and its day are. */
const ownLines = 4;
const ownLinesOfAll = 12;

interface PagesToRead {
  readonly pages: readonly PdfPageLines[];
  /** Running heads and feet, and what a browser printed. */
  readonly margin: ReadonlySet<PdfLine>;
  /** All other lines. */
  readonly lines: readonly PdfLine[];
  readonly starts: readonly PdfArticleStart[];
  /** So many lines stand above the first of several articles. */
  readonly top: number;
}

/** What stands over the headline that a page begins with, which can speak of all that is on it. */
function overFirst({ lines, starts }: PagesToRead, page: number): readonly PdfLine[] {
  const first = starts.find(({ headline }) => headline?.first.page === page)?.headline;
  if (!first || lines[first.from - 1]?.page === page) return [];
  return lines.slice(first.from, first.at);
}

/**
 * What the head of its page, or that of the whole document, says of an article, as far as its own lines say nothing of it.
 * When a page was printed is not when it was published.
 */
export function readHeads(
  read: PagesToRead,
): (own: readonly PdfLine[], headline: PdfHeadline | null) => PageHead {
  const { pages, margin, lines, top } = read;
  const printMarks = new Set(pages.flatMap(findPrintMarks));
  const known = new Map<number, PageHead & { readonly isOfMonitor: boolean }>();
  const headOf = (page: number) => {
    const onPage = pages.find(each => each.page === page)?.lines ?? [];
    const running = onPage.filter(line => margin.has(line) && !printMarks.has(line));
    const heads = [...running, ...lines.slice(0, top), ...overFirst(read, page)];
    const texts = heads.map(({ text }) => text);
    return { ...readPageHead(texts), isOfMonitor: namesMonitor(texts) };
  };
  return (own, headline) => {
    const page = own[0]?.page ?? 0;
    const head = known.get(page) ?? headOf(page);
    known.set(page, head);
    const count = headline === null ? ownLinesOfAll : headline.below - headline.from + ownLines;
    const texts = own.slice(0, count).map(({ text }) => text);
    const stated = readPageHead(texts);
    const printed = head.outlet ?? (head.isOfMonitor ? readClippedPaper(texts) : null);
    return {
      outlet: stated.outlet === null ? printed : null,
      published: stated.published === null ? head.published : null,
    };
  };
}
