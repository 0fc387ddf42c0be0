import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import { readDocument } from '#main/import/extract/read-document.ts';
import type { TaskReport } from '../analysis/task-report.ts';
import { makeFeeds } from './feeds/made-feeds.ts';
import type { FeedItem, MadeFeed } from './feeds/made-feeds.ts';
import { createTally, oneOf } from './tally.ts';
import type { Tally } from './tally.ts';

const compared = ['titles', 'texts', 'dates', 'authors', 'links', 'outlets'] as const;
type Compared = (typeof compared)[number];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text without the headline, which may stand above it. */
const bodyOf = ({ text }: ExtractedDocument, title: string): string =>
  plain(text.startsWith(title) ? text.slice(title.length) : text);

function compareItem(
  tally: Tally<Compared>,
  where: string,
  { item, outlet, read }: { item: FeedItem; outlet: string; read: ExtractedDocument | undefined },
): void {
  const same = (what: Compared, expected: string, found: string | null | undefined): void =>
    tally.add(what, oneOf(expected === found, { where, expected, found: found ?? null }));
  same('titles', item.title, read?.hints.title);
  same('texts', plain(item.paragraphs.join(' ')), read && bodyOf(read, item.title));
  same('dates', item.published, read?.hints.published);
  same('authors', item.author, read?.hints.author);
  same('links', item.url, read?.url);
  same('outlets', outlet, read?.hints.outlet);
}

async function compareFeed(tally: Tally<Compared>, { name, bytes, items, outlet }: MadeFeed): Promise<void> {
  const read = await readDocument({ name, bytes }, { mappings: [], mapping: null });
  const documents = read.ok ? read.value.documents : [];
  for (const [i, item] of items.entries())
    compareItem(tally, `${name} ${i}`, { item, outlet, read: documents[i] });
}

/** How entries of feeds of our own making are read, in every form and in several languages. */
export async function measureMadeFeeds(): Promise<readonly TaskReport[]> {
  const tally = createTally(compared);
  for (const feed of makeFeeds()) await compareFeed(tally, feed);
  return [tally.report('feeds', 'our own')];
}
