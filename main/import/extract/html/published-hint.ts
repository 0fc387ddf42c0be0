import { lineLabels } from '#shared/analysis/articles/line-labels.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { Provenance } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ArticleFrame } from './article-frame.ts';
import { placeWithin, readBlock } from './assemble-blocks.ts';
import type { ContextReader } from './block-context.ts';
import type { JsonLdArticle } from './read-json-ld.ts';
import type { HtmlMark, PageMarks } from './read-marks.ts';
import type { PageMeta } from './read-meta.ts';
import { readUrlDate } from './url-date.ts';

/** A value that was read from a page, with where it comes from; `source` is where it stands to be read, null where it does not. */
export interface HintedValue {
  readonly value: string;
  readonly provenance: Provenance;
  readonly source: Span | null;
}

const surest = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'rnews:datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'article_date_original',
  'originalpublicationdate',
  'publish_date',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'published_at',
  'published_time',
  'pubdate',
  'pub_date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
];
const lessSure = [
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'datecreated',
  'displaydate',
  'date',
  'created',
  'article_date',
  'article:create',
  'og:pubdate',
  'ptime',
  'time',
  'timestamp',
];
const modified = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

/** A date as `findPublishedDate` reads it; pages also write seconds or milliseconds since 1970, or eight digits. */
function asDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const epoch = /^1\d{9}(?:\d{3})?$/.exec(text)?.[0];
  if (epoch !== undefined) return new Date(Number(epoch.padEnd(13, '0'))).toISOString().slice(0, 19) + 'Z';
  const digits = /^(?<day>(?:19|20)\d{6})(?:\d{4,6})?$/.exec(text)?.groups?.['day'];
  const readable =
    digits === undefined ? text : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return readable.length <= 120 ? (findPublishedDate(readable)?.value ?? null) : null;
}

const firstDate = (written: readonly (string | null | undefined)[]): string | null => {
  for (const text of written) {
    const date = asDate(text);
    if (date !== null) return date;
  }
  return null;
};

export interface PublishedEvidence {
  readonly described: readonly JsonLdArticle[];
  readonly meta: PageMeta;
  readonly marks: PageMarks;
  readonly frame: ArticleFrame;
  readonly readContext: ContextReader;
}

/**
 * When a page says that its article was published. What it says to machines comes first, surest first; then a date
 * beside the headline; then the day in its address; and only then when it was changed. Never a date from a list of
 * other articles, a comment or a line of copyright.
 */
export function readPublished(evidence: PublishedEvidence): HintedValue | null {
  const { described, meta, marks } = evidence;
  const articles = described.filter(({ isArticle }) => isArticle);
  const [own] = articles;
  const declared =
    firstDate([own?.published]) ??
    firstDate(surest.map(name => meta.first([name]))) ??
    firstDate(marks.published.map(({ value }) => value)) ??
    firstDate(described.map(({ published }) => published));
  const visible = findVisibleDates(evidence);
  const place = (date: string): Span | null =>
    visible.find(({ value }) => value.slice(0, 10) === date.slice(0, 10))?.source ?? null;
  if (declared !== null) return { value: declared, provenance: 'metadata', source: place(declared) };
  const [seen] = visible;
  const created = firstDate(lessSure.map(name => meta.first([name])));
  const isConfirmed = created !== null && (seen === undefined || place(created) !== null);
  if (isConfirmed) return { value: created, provenance: 'metadata', source: place(created) };
  if (seen !== undefined) return seen;
  const timed = firstDate(marks.times.filter(mark => isNear(mark, evidence.frame)).map(({ value }) => value));
  if (timed !== null) return { value: timed, provenance: 'metadata', source: null };
  const day = meta.canonical === null ? null : readUrlDate(meta.canonical);
  if (day !== null) return { value: day, provenance: 'inferred', source: null };
  const changed = firstDate([
    own?.modified,
    ...modified.map(name => meta.first([name])),
    ...described.map(page => page.modified),
  ]);
  return changed === null ? null : { value: changed, provenance: 'inferred', source: null };
}

const isNear = ({ block }: HtmlMark, { heading, first }: ArticleFrame): boolean =>
  block === null || ((heading ?? first ?? 0) - 6 <= block && block <= (first ?? heading ?? block) + 3);

const labelsOf = (kind: 'published' | 'updated'): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${lineLabels
      .filter(label => label.kind === kind)
      .map(({ words }) => words)
      .join('|')})(?![\\p{L}])`,
    'u',
  );
const publishedLabel = labelsOf('published');
const updatedLabel = labelsOf('updated');
const otherPublished =
  /publ|ver(?:ö|oe)ffentl|posted|geschrieben|erstellt|written|created|datum|نشر|تاريخ|опублик|yayın/i;
const otherUpdated = /updat|modifi|aktualis|actualiz|changed|geändert|stand:|edited|تحديث|تعديل/i;
const longestLine = 160;
/** How far above and below the article its date is looked for; without a label it stands no further than `near`. */
const above = 15;
const near = 6;
const below = 8;

/** Dates in the lines around an article, the likeliest first. */
function findVisibleDates({ frame, marks, readContext }: PublishedEvidence): readonly HintedValue[] {
  const { blocks, heading, first, last } = frame;
  const top = heading ?? first ?? 0;
  const start = first ?? top;
  const marked = new Set([...marks.published, ...marks.times].map(({ block }) => block));
  const found: { readonly value: HintedValue; readonly rank: number }[] = [];
  const from = Math.max(0, Math.min(top, start) - above);
  const to = Math.min(blocks.length - 1, (last ?? start) + below);
  for (let i = from; i <= to; i++) {
    if (i > start + 2 && last !== null && i <= last - 2) continue;
    const block = blocks[i];
    if (block === undefined || block.length > longestLine) continue;
    const line = readBlock(block);
    if (/[©]|copyright|حقوق/i.test(line)) continue;
    const context = readContext(block.element, null);
    if (context?.kind === 'related' || context?.kind === 'promo') continue;
    const date = findPublishedDate(line);
    if (date === null || date.precision === 'year' || date.precision === 'month') continue;
    const { score, isUpdated } = scoreDateLine(line, date.span, marked.has(i), { i, top, start });
    if (score < 3) continue;
    const source = placeWithin(block, date.span);
    found.push({
      value: { value: date.value, provenance: isUpdated ? 'inferred' : 'stated', source },
      rank: score * 1000 - Math.abs(i - top),
    });
  }
  for (const { value, block } of marks.times) {
    const date =
      block === null || block < from || block > to || (block > start + 2 && block < (last ?? start))
        ? null
        : asDate(value);
    if (
      date !== null &&
      block !== null &&
      !found.some(other => other.value.value.slice(0, 10) === date.slice(0, 10))
    )
      found.push({
        value: { value: date, provenance: 'stated', source: null },
        rank: 4000 - Math.abs(block - top),
      });
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ value }) => value);
}

/** How likely the date in a line is the article's, by what stands around it and where the line is. */
function scoreDateLine(
  line: string,
  span: Span,
  isMarked: boolean,
  { i, top, start }: { readonly i: number; readonly top: number; readonly start: number },
): { readonly score: number; readonly isUpdated: boolean } {
  const before = foldText(line.slice(0, span.start));
  const isLabelled = publishedLabel.test(before) || otherPublished.test(before);
  const isUpdated = !isLabelled && (updatedLabel.test(before) || otherUpdated.test(before));
  const rest = line.length - (span.end - span.start);
  const place = i > top && i < start ? 3 : i >= top - 2 && i <= start ? 2 : i > start + 2 ? 0 : 1;
  const isFar = i < Math.min(top, start) - near;
  const score =
    (isLabelled ? 4 : 0) +
    (isMarked ? 3 : 0) +
    (rest <= 40 ? 2 : rest > 90 ? -1 : 0) +
    place -
    (isFar ? 2 : 0);
  return { score: isUpdated ? score - 4 : score, isUpdated };
}
