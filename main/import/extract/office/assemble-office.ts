import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import type { MemberFile, ReadDocument } from '#main/import/extract/format-adapter.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { articleDocuments } from './article-documents.ts';
import { authorOf, titleOf } from './document-title.ts';
import { findOfficeArticles, holdRunningText } from './find-office-articles.ts';
import type { DocumentProperties, OfficeParagraph } from './office-paragraph.ts';
import { buildText, placeParagraphs } from './placed-paragraph.ts';
import type { PlacedParagraph } from './placed-paragraph.ts';
import { readTableRecords } from './table-records.ts';
import type { TableRecords } from './table-records.ts';

/** All that was read out of an office document. */
export interface OfficeContent {
  readonly mediaType: string;
  readonly paragraphs: readonly OfficeParagraph[];
  readonly properties: DocumentProperties;
  readonly members: readonly MemberFile[];
  readonly notes: readonly ImportNote[];
}

/**
 * Makes one document of the paragraphs, a line each, or one for each of several articles and for each row of a
 * table of articles. Tables of contents, headers, footers and comments are in the source
 * text and left out of what is analysed. When it was written is no date of publication.
 */
export function assembleOffice(content: OfficeContent): ReadDocument {
  const { mediaType, properties, members, notes } = content;
  const placed = placeParagraphs(withText(content.paragraphs));
  const paragraphs = placed.map(({ paragraph }) => paragraph);
  const text = paragraphs.map(paragraph => `${paragraph.text}\n`).join('');
  const leftOut = leftOutOf(placed);
  const records = readTableRecords(text, placed, mediaType);
  const documents = proseOf(
    placed.filter(line => !records.taken.has(line)),
    { source: text, mediaType, properties, leftOut },
  );
  return {
    mediaType,
    encoding: null,
    text,
    places: placesOf(paragraphs),
    documents: records.documents.length === 0 ? documents : withRecords(documents, records, placed),
    members,
    records: null,
    notes: [...notes, ...records.notes],
  };
}

interface AboutText extends Pick<OfficeContent, 'mediaType' | 'properties'> {
  readonly source: string;
  /** What stands beside the text. */
  readonly leftOut: readonly Boilerplate[];
}

/** The documents that paragraphs make which are no rows of records. */
function proseOf(
  placed: readonly PlacedParagraph[],
  { source, mediaType, properties, leftOut }: AboutText,
): readonly ExtractedDocument[] {
  const paragraphs = placed.map(({ paragraph }) => paragraph);
  const { language } = properties;
  const articles = findOfficeArticles(paragraphs);
  if (articles.length > 0) return articleDocuments({ mediaType, language, placed, articles, leftOut });
  const hints = {
    title: titleOf(properties, paragraphs),
    outlet: null,
    author: null,
    begunBy: authorOf(properties),
    published: null,
    language,
  };
  const mapped = buildText(placed);
  const isAll = mapped.text.length === source.length;
  return [{ mediaType, ...mapped, ...(isAll && { runs: null }), hints, leftOut }];
}

/** The rows of tables, and the text around them as far as it is more than their head. */
function withRecords(
  documents: readonly ExtractedDocument[],
  { documents: rows, taken }: TableRecords,
  placed: readonly PlacedParagraph[],
): readonly ExtractedDocument[] {
  const around = placed.filter(line => !taken.has(line));
  if (holdRunningText(around.map(({ paragraph }) => paragraph))) return [...documents, ...rows];
  const heads = around
    .filter(({ paragraph }) => paragraph.role === 'text' && paragraph.text !== '')
    .map(({ paragraph, start }): Boilerplate => {
      return { kind: 'margin', source: { start, end: start + paragraph.text.length } };
    });
  const leftOut = [...heads, ...leftOutOf(placed)];
  return rows.map((row, i) => (i === 0 ? { ...row, leftOut } : row));
}

function leftOutOf(placed: readonly PlacedParagraph[]): readonly Boilerplate[] {
  const leftOut: Boilerplate[] = [];
  for (const { paragraph, start } of placed)
    if (paragraph.role !== 'text')
      addLeftOut(leftOut, {
        kind: kindOf[paragraph.role],
        source: { start, end: start + paragraph.text.length },
      });
  return leftOut;
}

/** Where nothing stands on the pages, what stands in their margins is the text. */
function withText(paragraphs: readonly OfficeParagraph[]): readonly OfficeParagraph[] {
  if (paragraphs.some(({ role, text }) => role === 'text' && text !== '')) return paragraphs;
  return paragraphs.map(paragraph =>
    paragraph.role === 'margin' ? { ...paragraph, role: 'text' as const } : paragraph,
  );
}

const kindOf = { contents: 'navigation', margin: 'margin', comment: 'margin' } as const;

/** Lines of one kind that follow one another are one part. */
function addLeftOut(leftOut: Boilerplate[], next: Boilerplate): void {
  const last = leftOut.at(-1);
  if (last?.kind !== next.kind || last.source.end + 1 !== next.source.start) leftOut.push(next);
  else leftOut[leftOut.length - 1] = { ...last, source: { start: last.source.start, end: next.source.end } };
}

const longestName = 80;

/** A place for each stretch below a heading, named by it, and for what stands in other parts. */
function placesOf(paragraphs: readonly OfficeParagraph[]): readonly MediumPlace[] {
  const places: MediumPlace[] = [];
  let length = 0;
  let partBefore: string | null = null;
  for (const { text, part, role, level } of paragraphs) {
    const isHeading = level !== null && role === 'text';
    const last = places.at(-1);
    const end = length + text.length + 1;
    if (last !== undefined && !isHeading && part === partBefore)
      places[places.length - 1] = { ...last, span: { ...last.span, end } };
    else {
      const name = isHeading ? text.trim().slice(0, longestName) : part;
      places.push({ kind: 'part', span: { start: length, end }, part: name });
    }
    partBefore = part;
    length = end;
  }
  return places;
}
