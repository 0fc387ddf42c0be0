import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocument } from '#main/import/extract/read-document.ts';
import { readMachineDate } from '#main/import/extract/machine-date.ts';
import { goldFolder } from '../analysis/gold-files.ts';

/** How feeds are read beside what a rough search in their XML finds. */
export interface FeedFigures {
  readonly feeds: number;
  /** Feeds that hold an entry with text, and those of them that were read. */
  readonly withEntries: Share;
  readonly entries: Share;
  readonly titles: Share;
  readonly dates: Share;
  readonly links: Share;
  readonly words: Share;
  readonly wrong: readonly string[];
}

interface Share {
  readonly right: number;
  readonly count: number;
}

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

/** Reads the feeds and compares; null where they are absent. */
export async function measureFeeds(): Promise<FeedFigures | null> {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.xml'))
    .sort();
  const sums = new Map<string, { right: number; count: number }>();
  const wrong: string[] = [];
  const count = (what: string, name: string, compared: Share & { readonly shown: string }): void => {
    const sum = sums.get(what) ?? { right: 0, count: 0 };
    sums.set(what, { right: sum.right + compared.right, count: sum.count + compared.count });
    if (compared.right < compared.count) wrong.push(`${name} ${what}: ${compared.shown}`);
  };
  const same = (a: string, b: string): Share & { shown: string } => ({
    right: a === b ? 1 : 0,
    count: 1,
    shown: `${a} ≠ ${b}`,
  });
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const rough = roughEntries(Buffer.from(bytes).toString('utf8'));
    const read = await readDocument({ name, bytes }, { mappings: [], mapping: null });
    const documents = read.ok ? read.value.documents : [];
    if (!read.ok) wrong.push(`${name}: ${read.error.code} ${read.error.place ?? ''}`);
    if (rough.length > 0)
      count('withEntries', name, { right: documents.length > 0 ? 1 : 0, count: 1, shown: 'nothing' });
    count('entries', name, same(String(documents.length), String(rough.length)));
    rough.forEach((entry, index) => {
      const document = documents[index];
      const { title, published } = document?.hints ?? {};
      if (entry.title !== null) count('titles', name, same(plain(title), plain(entry.title)));
      if (entry.date !== null)
        count('dates', name, same(plain(published), plain(readMachineDate(entry.date))));
      if (/^https?:/.test(entry.link ?? ''))
        count('links', name, same(plain(document?.url), plain(entry.link)));
      const known = new Set(wordsOf(document?.text ?? ''));
      const right = entry.words.filter(word => known.has(word)).length;
      count('words', name, { right, count: entry.words.length, shown: plain(document?.text).slice(0, 80) });
    });
  }
  const share = (what: string): Share => sums.get(what) ?? { right: 0, count: 0 };
  return {
    feeds: names.length,
    withEntries: share('withEntries'),
    entries: share('entries'),
    titles: share('titles'),
    dates: share('dates'),
    links: share('links'),
    words: share('words'),
    wrong,
  };
}

/** `node build/run-ts.mjs e2e/bench/formats/measure-feeds.ts [--errors]` prints the figures and what differs. */
async function printFigures(showErrors: boolean): Promise<void> {
  const figures = await measureFeeds();
  if (figures === null) return;
  const { feeds, wrong, ...shares } = figures;
  const shown = Object.entries(shares).map(([what, { right, count }]) => `${what} ${right}/${count}`);
  process.stdout.write(`${feeds} feeds: ${shown.join(', ')}\n`);
  if (showErrors) for (const line of wrong) process.stdout.write(`    ${line}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await printFigures(process.argv.includes('--errors'));
