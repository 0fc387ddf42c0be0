import type { DecodedSource } from '#main/import/decode/decode-source.ts';
import { err } from '#shared/result/result.ts';
import type { FormatAdapter, Reading } from '../format-adapter.ts';
import { readEntry, readFeedDefaults } from './entry-document.ts';
import { feedReading } from './feed-reading.ts';
import { parseFeed } from './parse-feed.ts';
import { isNewsMarkup } from './news-markup-mark.ts';
import { readNewsMarkup } from './read-news-markup.ts';
import { readJsonFeed } from './read-json-feed.ts';

/** Reads the entries of a feed (RSS, Atom, JSON Feed) or the reports of an agency (NITF, NewsML), each as one article. Of a feed that is cut off, those before the cut. */
export const feedAdapter: FormatAdapter = {
  takes: 'text',
  read: decoded => (/^\s*\{/.test(decoded.text) ? readJsonFeed(decoded) : readXmlFeed(decoded)),
};

function readXmlFeed(decoded: DecodedSource): Reading {
  const source = decoded.text;
  if (isNewsMarkup(source)) {
    const { documents, isCut } = readNewsMarkup(source);
    if (isCut && documents.length === 0) return err({ code: 'broken-file', place: null });
    return feedReading(decoded, 'application/xml', { documents, isCut });
  }
  const feed = parseFeed(source);
  const { entries, isCut } = feed;
  if (isCut && entries.length === 0) return err({ code: 'broken-file', place: null });
  const defaults = readFeedDefaults(feed, source);
  const documents = entries.map((entry, index) => readEntry(entry, { source, number: index + 1, defaults }));
  return feedReading(decoded, 'application/xml', { documents, isCut });
}
