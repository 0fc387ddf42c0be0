import type { DecodedSource, ImportNote } from '#main/import/decode/decode-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { FormatAdapter, Reading } from '../format-adapter.ts';
import { readEntry, readFeedDefaults } from './entry-document.ts';
import { parseFeed } from './parse-feed.ts';

/** Reads the entries of a feed (RSS or Atom), each as one article. Of a feed that is cut off, those before the cut. */
export const feedAdapter: FormatAdapter = { takes: 'text', read: readFeed };

function readFeed(decoded: DecodedSource): Reading {
  const source = decoded.text;
  const feed = parseFeed(source);
  const defaults = readFeedDefaults(feed, source);
  const documents: ExtractedDocument[] = [];
  const empty: number[] = [];
  feed.entries.forEach((entry, index) => {
    const document = readEntry(entry, { source, number: index + 1, defaults });
    if (document === null) empty.push(index + 1);
    else documents.push(document);
  });
  if (feed.isCut && documents.length === 0 && feed.cutEntry === null && feed.entries.length === 0)
    return err({ code: 'broken-file', place: null });
  return ok({
    mediaType: 'application/xml',
    encoding: decoded.encoding,
    text: source,
    places: [],
    documents,
    members: [],
    records: null,
    notes: [...decoded.notes, ...emptyNotes(empty), ...cutNotes(feed.isCut, feed.entries.length)],
  });
}

function emptyNotes(empty: readonly number[]): readonly ImportNote[] {
  const [first] = empty;
  if (first === undefined) return [];
  return [
    { code: 'records-left-out', place: empty.length > 1 ? `#${first} (× ${empty.length})` : `#${first}` },
  ];
}

const cutNotes = (isCut: boolean, count: number): readonly ImportNote[] =>
  isCut ? [{ code: 'part-broken', place: `#${count + 1}` }] : [];
