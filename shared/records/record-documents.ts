import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { foldText } from '#shared/text/normalise.ts';
import { findDateColumn, readDate } from './guess/date-column.ts';
import type { DateForm } from './guess/date-column.ts';
import { languageOfName } from './guess/language-values.ts';
import { headOutlet } from './json/record-heads.ts';
import { hasMarkup, readMarkup } from './markup/read-markup.ts';
import { headlineOf, strongStretches } from './post-headline.ts';
import type { PostWithHeadline } from './post-headline.ts';
import { isRepaired, readValue, readValueStart } from './read-value.ts';
import { withoutLabel } from './value-label.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import type { RecordTable, RecordValue, TableNote, TableRecord } from './record-table.ts';

/** Where the file states what a hint says; null where the record has no such value. */
type HintPlace = { readonly provenance: 'metadata'; readonly source: Span } | null;
type HintPlaces = Readonly<Record<'title' | 'outlet' | 'author' | 'published', HintPlace>>;

/** A record as a document that is the body of one article. */
export interface RecordDocument {
  readonly mediaType: string;
  readonly text: string;
  readonly runs: readonly SourceRun[];
  readonly hints: ExtractedHints;
  readonly hintOrigins: HintPlaces;
  readonly leftOut: readonly [];
  readonly isOneArticle: true;
  /** All of the record. */
  readonly span: Span;
  readonly url: string | null;
  /** `#12` for the twelfth record of the file. */
  readonly part: string;
}

export interface RecordDocuments {
  readonly documents: readonly RecordDocument[];
  readonly notes: readonly TableNote[];
}

const datesLookedAt = 2000;

/** The records of a table as documents, under a mapping. Records without text are left out, and noted. */
export function documentsOf(
  source: string,
  table: RecordTable,
  mapping: RecordMapping,
  mediaType: string,
): RecordDocuments {
  const read = createRecordReader(source, table, mapping);
  const documents: RecordDocument[] = [];
  const empty: number[] = [];
  table.records.forEach(record => {
    const whole = read.text(record);
    if (whole.text.trim() === '') {
      empty.push(record.number);
      return;
    }
    const post = read.headline(record, whole);
    documents.push({
      mediaType,
      ...(post?.body ?? whole),
      ...withHeadline({ hints: read.hints(record), hintOrigins: read.places(record) }, post),
      leftOut: [],
      isOneArticle: true,
      span: record.span,
      url: read.url(record),
      part: `#${record.number}`,
    });
  });
  const repaired = table.records.filter(record => isRepairedIn(source, record)).map(({ number }) => number);
  const notes = [...notesOf('records-left-out', empty), ...notesOf('text-repaired', repaired)];
  return { documents, notes };
}

/** Records as one note, with the first of them and how many there are. */
function notesOf(code: TableNote['code'], numbers: readonly number[]): readonly TableNote[] {
  const [first] = numbers;
  if (first === undefined) return [];
  return [{ code, place: numbers.length > 1 ? `#${first} (× ${numbers.length})` : `#${first}` }];
}

const isRepairedIn = (source: string, { values }: TableRecord): boolean =>
  values.some(value => value?.parts.some(part => isRepaired(source, part)));

/** What is said of a record, with its first line as its title where that is one. */
function withHeadline(
  { hints, hintOrigins }: Pick<RecordDocument, 'hints' | 'hintOrigins'>,
  post: PostWithHeadline | null,
): Pick<RecordDocument, 'hints' | 'hintOrigins'> {
  if (post === null) return { hints, hintOrigins };
  const place = post.place && ({ provenance: 'metadata', source: post.place } as const);
  return { hints: { ...hints, title: post.title }, hintOrigins: { ...hintOrigins, title: place } };
}

interface RecordReader {
  text(record: TableRecord): MappedText;
  /** The record in two, where its table has no titles of its own. */
  headline(record: TableRecord, text: MappedText): PostWithHeadline | null;
  hints(record: TableRecord): ExtractedHints;
  places(record: TableRecord): HintPlaces;
  url(record: TableRecord): string | null;
}

function createRecordReader(source: string, table: RecordTable, mapping: RecordMapping): RecordReader {
  const placeOf = (name: string | null): number => (name === null ? -1 : table.fields.indexOf(name));
  const places = {
    title: placeOf(mapping.title),
    outlet: placeOf(mapping.outlet),
    published: placeOf(mapping.published),
    url: placeOf(mapping.url),
    language: placeOf(mapping.language),
  };
  const authors = authorFields(table, mapping).map(placeOf);
  const texts = mapping.text.map(placeOf).filter(place => place >= 0);
  const dateForm = dateFormOf(source, table, places.published);
  const valueAt = (record: TableRecord, place: number): RecordValue | null => record.values[place] ?? null;
  const wordsAt = (record: TableRecord, place: number): string | null => {
    const value = valueAt(record, place);
    if (value === null) return null;
    const read = readValue(source, value, ', ');
    const { text } = hasMarkup(read.text) ? readMarkup(read) : read;
    return text.replace(/\s+/g, ' ').trim() || null;
  };
  const saidAt = (record: TableRecord, place: number, role: 'title' | 'outlet' | 'author'): string | null => {
    const words = wordsAt(record, place);
    return words === null ? null : withoutLabel(words, role);
  };
  const hintPlaceAt = (record: TableRecord, place: number): HintPlace => {
    const parts = valueAt(record, place)?.parts;
    const [first, last] = [parts?.[0], parts?.at(-1)];
    return first === undefined || last === undefined
      ? null
      : { provenance: 'metadata', source: { start: first.start, end: last.end } };
  };
  const authorPlace = (record: TableRecord): number => {
    const outlet = mapping.outlet === headOutlet ? wordsAt(record, places.outlet) : null;
    return authors.find(place => ![null, outlet].includes(wordsAt(record, place))) ?? -1;
  };
  return {
    headline: (record, text) => {
      const [place = -1] = texts;
      const value = mapping.title === null && texts.length === 1 ? valueAt(record, place) : null;
      return value && headlineOf(text, value.isRunning ? strongStretches(source, value) : []);
    },
    text: record =>
      joinTexts(
        texts.flatMap(place => {
          const value = valueAt(record, place);
          return value === null ? [] : [textOfValue(source, value)];
        }),
      ),
    hints: record => {
      const published = wordsAt(record, places.published);
      const language = wordsAt(record, places.language);
      return {
        title: saidAt(record, places.title, 'title'),
        outlet: saidAt(record, places.outlet, 'outlet'),
        author: saidAt(record, authorPlace(record), 'author'),
        published: published === null ? null : readDate(published, dateForm),
        language: language === null ? null : languageOfName(language),
      };
    },
    places: record => ({
      title: hintPlaceAt(record, places.title),
      outlet: hintPlaceAt(record, places.outlet),
      author: hintPlaceAt(record, authorPlace(record)),
      published: hintPlaceAt(record, places.published),
    }),
    url: record => {
      const url = wordsAt(record, places.url);
      return url !== null && /^(?:https?:\/\/|www\.)\S+$/i.test(url) ? url : null;
    },
  };
}

/**
 * Where the author of a record can stand, the likeliest first. A message names its sender, who in a channel is the channel
 * itself, and beside it who signed it or from whom it was passed on.
 */
function authorFields({ fields }: RecordTable, { author, outlet }: RecordMapping): readonly string[] {
  if (author === null) return [];
  if (outlet === headOutlet) return [author, 'author', 'forwarded_from'];
  return fields.includes('from_id') ? [author, 'from'] : [author];
}

/** The form of the column of dates, as most of its values have it. */
function dateFormOf(source: string, { records }: RecordTable, place: number): DateForm {
  if (place < 0) return 'stated';
  const step = Math.max(1, Math.ceil(records.length / datesLookedAt));
  const values = records.flatMap((record, i) => {
    const value = i % step === 0 ? record.values[place] : null;
    return value ? [readValueStart(source, value, 100)] : [];
  });
  return findDateColumn(values, true)?.form ?? 'stated';
}

function textOfValue(source: string, value: RecordValue): MappedText {
  const read = readValue(source, value, '\n');
  return hasMarkup(read.text) ? readMarkup(read) : read;
}

/** Texts as paragraphs one after the other; one that the next repeats at its beginning, as a summary is, stands once. */
function joinTexts(texts: readonly MappedText[]): MappedText {
  const builder = createMappedTextBuilder();
  const kept = texts.filter((text, i) => {
    const next = texts[i + 1];
    return text.text.trim() !== '' && (next === undefined || !isRepeated(text.text, next.text));
  });
  if (kept.length === 1 && kept[0]) return kept[0];
  kept.forEach((text, i) => {
    if (i > 0) builder.add('\n', null);
    builder.append(text, { next: 0 }, { from: 0, to: text.text.length });
  });
  return builder.build();
}

/** A summary is looked for in so much more of the text than it is long itself. */
const repeatedWithin = 400;

function isRepeated(lead: string, text: string): boolean {
  const words = (value: string): string =>
    foldText(value)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  // Dots at the end say that it was cut off.
  const wanted = words(lead.slice(0, 3000));
  return wanted !== '' && words(text.slice(0, lead.length + repeatedWithin)).includes(wanted);
}
