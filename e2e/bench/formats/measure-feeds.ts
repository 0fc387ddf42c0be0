import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#main/import/extract/read-document.ts';
import { readMachineDate } from '#main/import/extract/machine-date.ts';
import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import { goldFolder } from '../analysis/gold-files.ts';
import type { TaskReport } from '../analysis/task-report.ts';
import { createTally, oneOf } from './tally.ts';
import type { Tally } from './tally.ts';

const compared = ['feeds with entries', 'numbers of entries', 'titles', 'dates', 'links', 'words'] as const;
type Compared = (typeof compared)[number];

interface RoughEntry {
  readonly title: string | null;
  readonly date: string | null;
  readonly link: string | null;
  readonly words: readonly string[];
}

const folder = `${goldFolder}/files/feeds-gofeed`;

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name] ?? whole),
  );

/** The text of some XML: CDATA opened, references read twice (of XML, of HTML), tags taken off after each. */
function textOf(xml: string): string {
  const opened = xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
  const once = unescape(opened.replace(/<[^>]*>/g, ' '));
  return unescape(once.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function innerOf(entry: string, names: string): string | null {
  const [, attributes = '', inner = ''] =
    new RegExp(`<(?:${names})((?:\\s[^>]*)?)(?<!/)>([\\s\\S]*?)</(?:${names})>`, 'i').exec(entry) ?? [];
  if (/base64|application\/octet-stream/i.test(attributes))
    return textOf(unescape(Buffer.from(inner, 'base64').toString()));
  return textOf(inner) || null;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function roughEntry(entry: string): RoughEntry {
  const own = entry.replace(/<(\w+:)?source\b[\s\S]*?<\/(\w+:)?source>/gi, '');
  const body = innerOf(own, 'content:encoded') ?? innerOf(own, 'content|description|summary');
  const atomLink = /<link\b(?![^>]*rel="(?!alternate))[^>]*href="([^"]*)"/i.exec(own)?.[1];
  return {
    title: innerOf(own, 'title'),
    date: innerOf(own, 'pubDate|published|issued|dc:date') ?? innerOf(own, 'updated|modified'),
    link: atomLink ?? innerOf(own, 'link'),
    words: wordsOf(body ?? ''),
  };
}

const roughEntries = (xml: string): readonly RoughEntry[] =>
  [...xml.matchAll(/<(?:\w+:)?(item|entry)\b[^>]*>([\s\S]*?)<\/(?:\w+:)?\1>/gi)]
    .map(([, , entry = '']) => roughEntry(entry))
    .filter(({ title, words }) => title !== null || words.length > 0);

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function compareEntry(tally: Tally<Compared>, where: string, { rough, read }: EntryComparison): void {
  const same = (what: Compared, a: string | null, b: string | null | undefined): void => {
    const [expected, found] = [plain(a), plain(b)];
    tally.add(what, oneOf(expected === found, { where, expected, found }));
  };
  if (rough.title !== null) same('titles', rough.title, read?.hints.title);
  if (rough.date !== null) same('dates', readMachineDate(rough.date), read?.hints.published);
  if (/^https?:/.test(rough.link ?? '')) same('links', rough.link, read?.url);
  const known = new Set(wordsOf(read?.text ?? ''));
  tally.add('words', {
    where,
    right: rough.words.filter(word => known.has(word)).length,
    count: rough.words.length,
    expected: rough.words.slice(0, 12).join(' '),
    found: plain(read?.text).slice(0, 80),
  });
}

interface EntryComparison {
  readonly rough: RoughEntry;
  readonly read: ExtractedDocument | undefined;
}

async function compareFeed(tally: Tally<Compared>, name: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const entries = roughEntries(Buffer.from(bytes).toString('utf8'));
  const read = await readDocument({ name, bytes }, { mappings: [], mapping: null });
  const documents = read.ok ? read.value.documents : [];
  const [expected, found] = [String(entries.length), read.ok ? String(documents.length) : read.error.code];
  const told = { where: name, expected, found };
  if (entries.length > 0) tally.add('feeds with entries', oneOf(documents.length > 0, told));
  tally.add('numbers of entries', oneOf(documents.length === entries.length, told));
  for (const [i, rough] of entries.entries())
    compareEntry(tally, `${name} ${i}`, { rough, read: documents[i] });
}

/** How feeds are read beside what a rough search in their XML finds; empty where they are absent. */
export async function measureFeeds(): Promise<readonly TaskReport[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.xml'))
    .sort();
  const tally = createTally(compared);
  for (const name of names) await compareFeed(tally, name);
  return [tally.report('feeds', 'gofeed')];
}
