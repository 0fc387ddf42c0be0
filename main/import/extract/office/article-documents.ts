import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import { namesMonitor, readClippedPaper, readPageHead } from '#main/import/extract/page-head.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { OfficeArticle } from './find-office-articles.ts';
import { buildText } from './placed-paragraph.ts';
import type { PlacedParagraph } from './placed-paragraph.ts';
import { readBracketCredit } from './read-bracket-credit.ts';

interface SeveralArticles {
  readonly mediaType: string;
  readonly language: string | null;
  /** All paragraphs of the document. */
  readonly placed: readonly PlacedParagraph[];
  /** At least one. */
  readonly articles: readonly OfficeArticle[];
  /** What stands beside the text of the document. */
  readonly leftOut: readonly Boilerplate[];
}

/** So many lines from its headline on an article says what its outlet and its day are. */
const ownLines = 5;

/**
 * A document for each article. What stands over the first is the head of them all, whose day is theirs where they state
 * none; the number before a headline and a line in brackets that names outlet or writer are set aside. Who made the
 * collection wrote none of them.
 */
export function articleDocuments(several: SeveralArticles): readonly ExtractedDocument[] {
  const { mediaType, language, placed, articles, leftOut } = several;
  const heads = linesOf(placed.slice(0, articles[0]?.from));
  const head = readPageHead(textsOf(heads));
  const margins = placed.filter(({ paragraph }) => paragraph.role === 'margin');
  const isOfMonitor = namesMonitor(textsOf([...heads, ...margins]));
  const headOf = (i: number): readonly Boilerplate[] =>
    i === 0 ? [...heads.map(line => setAside('margin', spanOf(line))), ...leftOut] : [];
  return articles.map(({ from, title, marker }, i) => {
    const own = placed.slice(from, articles[i + 1]?.from);
    const top = linesOf(own.slice(0, 2 * ownLines)).slice(0, ownLines);
    const credit = findCredit(top);
    const start = own[0]?.start ?? 0;
    const texts = textsOf(top.slice(1));
    const stated = readPageHead(texts);
    const paper = isOfMonitor && stated.outlet === null ? readClippedPaper(texts) : null;
    return {
      mediaType,
      ...buildText(
        own.filter(line => line !== credit?.line),
        marker,
      ),
      hints: {
        title,
        outlet: credit?.outlet?.text ?? paper,
        author: credit?.author?.text ?? null,
        published: stated.published === null ? head.published : null,
        language,
      },
      hintOrigins: {
        outlet: originOf(credit?.outlet),
        author: originOf(credit?.author),
        published: { provenance: 'inferred', source: null },
      },
      leftOut: [
        ...headOf(i),
        ...(marker === 0 ? [] : [setAside('navigation', { start, end: start + marker })]),
        ...(credit === null ? [] : [setAside('metadata-label', spanOf(credit.line))]),
      ],
    };
  });
}

const setAside = (kind: Boilerplate['kind'], source: Span): Boilerplate => ({ kind, source });

const spanOf = ({ paragraph, start }: PlacedParagraph): Span => ({
  start,
  end: start + paragraph.text.length,
});

const linesOf = (placed: readonly PlacedParagraph[]): readonly PlacedParagraph[] =>
  placed.filter(({ paragraph }) => paragraph.role === 'text' && paragraph.text !== '');

const textsOf = (placed: readonly PlacedParagraph[]): readonly string[] =>
  placed.map(({ paragraph }) => paragraph.text);

interface PlacedName {
  readonly text: string;
  readonly source: Span;
}

interface PlacedCredit {
  readonly line: PlacedParagraph;
  readonly outlet: PlacedName | null;
  readonly author: PlacedName | null;
}

/** The line in brackets right below a headline, which may have two lines. */
function findCredit([, ...below]: readonly PlacedParagraph[]): PlacedCredit | null {
  for (const line of below.slice(0, 2)) {
    const { text } = line.paragraph;
    const credit = readBracketCredit(text);
    if (credit === null) continue;
    const placeName = (span: Span | null): PlacedName | null =>
      span && {
        text: text.slice(span.start, span.end),
        source: { start: line.start + span.start, end: line.start + span.end },
      };
    return { line, outlet: placeName(credit.outlet), author: placeName(credit.author) };
  }
  return null;
}

const originOf = (name: PlacedName | null | undefined) =>
  name ? ({ provenance: 'stated', source: name.source } as const) : null;
