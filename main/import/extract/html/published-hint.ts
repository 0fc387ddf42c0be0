import type { Provenance } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleFrame } from './article-frame.ts';
import type { ContextReader } from './block-context.ts';
import { firstPageDate } from './page-date.ts';
import type { JsonLdArticle } from './read-json-ld.ts';
import type { HtmlMark, PageMarks } from './read-marks.ts';
import type { PageMeta } from './read-meta.ts';
import { asPrinted, isDaySomewhere } from './same-moment.ts';
import { readScriptDate } from './script-date.ts';
import { readUrlDate } from './url-date.ts';
import { endOfMenu, findVisibleDates, isOfPublication, isSameDay } from './visible-dates.ts';
import type { VisibleDate } from './visible-dates.ts';

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

export interface PublishedEvidence {
  readonly described: readonly JsonLdArticle[];
  readonly meta: PageMeta;
  readonly marks: PageMarks;
  readonly frame: ArticleFrame;
  readonly readContext: ContextReader;
  readonly url: string | null;
  /** The page's markup. */
  readonly source: string;
}

/**
 * When a page says that its article was published. What it says to machines comes first, surest first; then a date
 * beside the headline; then the day in its address; and only then when it was changed, or what day the site prints over
 * its menu. Never a date from a list of
 * other articles, a comment or a line of copyright.
 */
export function readPublished(evidence: PublishedEvidence): HintedValue | null {
  const { described, meta, marks, frame } = evidence;
  const visible = findVisibleDates(evidence);
  const declared = readDeclared(evidence);
  if (declared !== null) return withPrinted(declared, visible);
  const seen = visible.find(isOfPublication);
  const created = firstPageDate(lessSure.map(name => meta.first([name])));
  const isConfirmed = created !== null && (seen === undefined || placeOf(created, visible) !== null);
  if (isConfirmed) return withPrinted(created, visible);
  if (seen !== undefined) return { value: seen.value, provenance: 'stated', source: seen.source };
  const menuEnd = endOfMenu(frame);
  const near = marks.times.filter(mark => isNear(mark, frame) && (mark.block ?? menuEnd) >= menuEnd);
  const timed = firstPageDate(near.map(({ value }) => value));
  if (timed !== null) return { value: timed, provenance: 'metadata', source: null };
  const inUrl = evidence.url === null ? null : readUrlDate(evidence.url);
  const isDay = inUrl !== null && inUrl.length > monthLength;
  const handed = isDay ? null : readScriptDate(evidence.source);
  if (handed !== null) return { value: handed, provenance: 'metadata', source: null };
  if (inUrl !== null) return { value: inUrl, provenance: 'inferred', source: null };
  const changed = firstPageDate([
    described.find(({ isArticle }) => isArticle)?.modified,
    ...modified.map(name => meta.first([name])),
    ...described.map(page => page.modified),
  ]);
  if (changed !== null) return { value: changed, provenance: 'inferred', source: placeOf(changed, visible) };
  const [other] = visible;
  return other === undefined ? null : { value: other.value, provenance: 'inferred', source: other.source };
}

const monthLength = 'yyyy-mm'.length;

/** What the page tells machines, surest first; of marks in the page, those beside the headline first. */
function readDeclared({ described, meta, marks, frame }: PublishedEvidence): string | null {
  const own = described.find(({ isArticle }) => isArticle);
  const near = marks.published.filter(mark => isNear(mark, frame));
  return (
    firstPageDate([own?.published]) ??
    firstPageDate(surest.map(name => meta.first([name]))) ??
    firstPageDate([...near, ...marks.published].map(({ value }) => value)) ??
    firstPageDate(described.map(({ published }) => published))
  );
}

const placeOf = (date: string, visible: readonly VisibleDate[]): Span | null =>
  visible.find(({ value }) => isSameDay(value, date))?.source ?? null;

/**
 * What a page tells machines, with the place at which it prints it. Machines are often told the time of Greenwich: where
 * the page prints the same moment as another day, its readers' day is the one that it states.
 */
function withPrinted(declared: string, visible: readonly VisibleDate[]): HintedValue {
  const place = placeOf(declared, visible);
  if (place !== null || declared.length <= dayLength)
    return { value: declared, provenance: 'metadata', source: place };
  const published = visible.filter(isOfPublication);
  for (const { value, source } of published) {
    const printed = asPrinted(declared, value);
    if (printed !== null) return { value: printed, provenance: 'metadata', source };
  }
  const [seen] = published;
  return seen !== undefined && seen.isSure && seen.source !== null && isDaySomewhere(declared, seen.value)
    ? { value: seen.value, provenance: 'stated', source: seen.source }
    : { value: declared, provenance: 'metadata', source: null };
}

const dayLength = 'yyyy-mm-dd'.length;

const isNear = ({ block }: HtmlMark, { heading, first }: ArticleFrame): boolean =>
  block === null || ((heading ?? first ?? 0) - 6 <= block && block <= (first ?? heading ?? block) + 3);
