import type { ArticleWarning, AttributedName, PublishedDate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ArticleDraft, DraftPart } from './article-draft.ts';
import { readClosingCredit, readDateline, type Credit } from './dateline.ts';
import type { ExtractedHints } from './extracted-hints.ts';
import type { LabelKind } from './line-labels.ts';
import type { LineField } from './line-field.ts';
import { readOnce } from './read-once.ts';

/** Who published an article and when, as far as the source or its metadata says so. */
export interface ArticleMetadata {
  readonly outlet: AttributedName | null;
  readonly author: AttributedName | null;
  readonly published: PublishedDate | null;
  readonly warnings: readonly ArticleWarning[];
}

function fieldsOf({ parts }: ArticleDraft, kind: LabelKind): readonly LineField[] {
  const found: LineField[] = [];
  for (const part of parts)
    if (part.role === 'fields') for (const field of part.fields) if (field.kind === kind) found.push(field);
  return found;
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function stated(source: string, span: Span): AttributedName {
  return { name: source.slice(span.start, span.end), provenance: 'stated', source: span };
}

const fromHint = (name: string | null): AttributedName | null =>
  name?.trim() ? { name: name.trim(), provenance: 'metadata', source: null } : null;

/** The credits of an article, surest first: a line of its own, its opening words, its last words. Spans in the source. */
function creditsOf(source: string, draft: ArticleDraft): readonly Credit[] {
  const paragraphs = draft.parts.filter(part => part.role === 'paragraph');
  const inSource = (part: DraftPart | undefined, read: (text: string) => Credit | null): Credit | null => {
    const credit = part ? read(source.slice(part.span.start, part.span.end)) : null;
    if (!part || !credit) return null;
    const dated = credit.dated && shifted(credit.dated, part.span.start);
    const outlet = credit.outlet && shifted(credit.outlet, part.span.start);
    return { outlet, dated };
  };
  const lines = draft.parts.flatMap(part =>
    part.role === 'credit' ? (inSource(part, () => part.credit) ?? []) : [],
  );
  const opening = inSource(paragraphs[0], readDateline);
  const closing = inSource(paragraphs.at(-1), readClosingCredit);
  return [...lines, ...(opening ? [opening] : []), ...(closing ? [closing] : [])];
}

const linkedReport = /^رابط (?:الخبر|المقال) (?:ب|في |علي )(?:صحيفه|موقع|وكاله) ([^:]{2,30}):/;

/** «رابط الخبر بصحيفة …: title» names the outlet that the report was taken from. */
function readLinkedOutlet(source: string, draft: ArticleDraft): AttributedName | null {
  for (const part of draft.parts) {
    if (part.role !== 'boilerplate' || part.kind !== 'trailer') continue;
    const line = source.slice(part.span.start, part.span.end);
    if (!linkedReport.test(foldText(line))) continue;
    const end = line.indexOf(':');
    const start = line.slice(0, end).search(/(?<=^\S+\s+\S+\s+\S+\s+)\S/);
    if (start > 0) return stated(source, shifted({ start, end }, part.span.start));
  }
  return null;
}

/** «قناة البحر + وكالات»: who else was used says nothing about who published. */
function withoutAgencies(source: string, span: Span): Span {
  const agencies = /\s*(?:[+/&،,–-]|و)\s*(?:ال)?وكالات(?: \S+)?$/.exec(source.slice(span.start, span.end));
  return agencies && agencies.index > 0 ? { start: span.start, end: span.start + agencies.index } : span;
}

function readOutlet(
  source: string,
  draft: ArticleDraft,
  hints: ExtractedHints,
  credits: () => readonly Credit[],
): AttributedName | null {
  const hinted = fromHint(hints.outlet);
  if (hinted) return hinted;
  const labelled = fieldsOf(draft, 'outlet').find(field => field.value !== null)?.value;
  if (labelled) return stated(source, withoutAgencies(source, labelled));
  const credited = credits().find(credit => credit.outlet !== null)?.outlet;
  return credited ? stated(source, credited) : readLinkedOutlet(source, draft);
}

/** The first day between headline and text: one above the headline may be that of the page or of a bulletin. */
function dayBelowTitle(
  published: readonly LineField[],
  { title, parts }: ArticleDraft,
): LineField | undefined {
  const text = parts.find(part => part.role === 'paragraph')?.span.start ?? 0;
  const isBelow = ({ value }: LineField): boolean =>
    title !== null && value !== null && value.start >= title.end && value.end <= text;
  return published.find(isBelow);
}

function readStatedDate(
  source: string,
  draft: ArticleDraft,
  credits: () => readonly Credit[],
): PublishedDate | null {
  const dated = (kind: LabelKind): readonly LineField[] =>
    fieldsOf(draft, kind).filter(field => field.date !== null);
  const published = dated('published');
  const field =
    published.find(candidate => candidate.label !== null) ?? dayBelowTitle(published, draft) ?? published[0];
  if (field?.date) return { ...field.date, provenance: 'stated', source: field.value };
  // A page that only says when it was changed leaves the day of publication to conclude.
  const updated = dated('updated')[0];
  if (updated?.date) return { ...updated.date, provenance: 'inferred', source: updated.value };
  const dateline = credits().find(credit => credit.dated !== null)?.dated;
  const found = dateline ? findPublishedDate(source.slice(dateline.start, dateline.end)) : null;
  if (!dateline || !found) return null;
  const span = shifted(found.span, dateline.start);
  return { value: found.value, precision: found.precision, provenance: 'stated', source: span };
}

function readHintedDate(hint: string | null, provenance: 'metadata' | 'analyst'): PublishedDate | null {
  const found = hint ? findPublishedDate(hint) : null;
  return found ? { value: found.value, precision: found.precision, provenance, source: null } : null;
}

const dayOf = (date: PublishedDate): string => date.value.slice(0, 10);

const fineness = { year: 0, month: 1, day: 2, time: 3 };

function conflicts(dates: readonly PublishedDate[]): readonly ArticleWarning[] {
  const comparable = dates.filter(date => fineness[date.precision] >= fineness.day);
  const other = comparable.find(date => comparable[0] && dayOf(date) !== dayOf(comparable[0]));
  if (!other || !comparable[0]) return [];
  const message = `two publication dates: ${dayOf(comparable[0])} and ${dayOf(other)}`;
  return [{ code: 'conflicting-dates', message, source: other.source ?? comparable[0].source }];
}

/** Labelled publication dates of one article, all of them, to see whether they agree. */
function labelledDates(draft: ArticleDraft): readonly PublishedDate[] {
  return fieldsOf(draft, 'published').flatMap(field =>
    field.label && field.date ? [{ ...field.date, provenance: 'stated' as const, source: field.value }] : [],
  );
}

/**
 * Reads what the lines of one article, and nothing outside it, say about outlet, author and date. Metadata wins over
 * the page for names, and for the date unless the page states the same day (then the place on the page is worth more)
 * or states it more finely. `published` is the analyst's date for an article that states none.
 */
export function readMetadata(
  source: string,
  draft: ArticleDraft,
  hints: ExtractedHints,
  published: string | null,
): ArticleMetadata {
  const credits = readOnce(() => creditsOf(source, draft));
  const statedDate = readStatedDate(source, draft, credits);
  const hinted = readHintedDate(hints.published, 'metadata');
  const isStatedBetter =
    statedDate !== null &&
    (hinted === null ||
      (dayOf(statedDate) === dayOf(hinted) && fineness[statedDate.precision] >= fineness[hinted.precision]));
  const author = fieldsOf(draft, 'author').find(field => field.value !== null)?.value;
  return {
    outlet: readOutlet(source, draft, hints, credits),
    author:
      fromHint(hints.author) ?? (author ? stated(source, author) : null) ?? fromHint(hints.begunBy ?? null),
    published: (isStatedBetter ? statedDate : hinted) ?? readHintedDate(published, 'analyst'),
    warnings: conflicts([...labelledDates(draft), ...(hinted ? [hinted] : [])]),
  };
}
