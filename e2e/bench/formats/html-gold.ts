import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { goldFolder, readGold } from '../analysis/gold-files.ts';

/** A real page with what people say stands in it; null and empty where they say nothing. */
export interface HtmlGold {
  readonly name: string;
  readonly html: string;
  /** The text of the article, word for word. */
  readonly text: string | null;
  /** Pieces of text that belong to the article, and pieces of the page that don't. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** Why that is not what the page itself states; null where it is. */
  readonly publishedFault: string | null;
}

export interface HtmlGoldSet {
  readonly name: string;
  readonly pages: readonly HtmlGold[];
  /** The words of its pages hold the captions too, which are kept apart from ours. */
  readonly hasCaptions: boolean;
}

const noGold = {
  text: null,
  present: [],
  absent: [],
  title: null,
  author: null,
  published: null,
  publishedFault: null,
};

/** Pages whose date in the gold contradicts all that they say of it, to machines and in print. */
const publishedFaults: Readonly<Record<string, string>> = {
  'gitarrebass.de-dieneue.html': 'metadata and text say 24 January 2022, the gold has February',
  'wochenblatt.com-Heinen-Essen.html': 'metadata and text say 21 January 2022, the gold has February',
  'tennismagazin.de-viertelfinale.html': 'metadata and text say 3 February 2022, the gold has the 4th',
  'weinkenner.de-st.magdalener.html':
    'published on 28 January 2022 by all metadata, the gold has the day of the last change before that',
};

const namesIn = (folder: string): readonly string[] =>
  existsSync(`${goldFolder}/${folder}`) ? readdirSync(`${goldFolder}/${folder}`).sort() : [];

/** A page, decoded; null where it is absent. All that are not in UTF-8 are in windows-1252. */
function readPage(path: string): string | null {
  const full = `${goldFolder}/${path}`;
  if (!existsSync(full)) return null;
  const bytes = readFileSync(full);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

const parseGold = <Shape>(text: string | null): Shape | null =>
  text === null ? null : (JSON.parse(text) as Shape); // the gold files' own shapes, as their sources document them

/** What stands between the tags of some markup. */
export const textOfMarkup = (html: string): string =>
  html.replace(/<[a-z/!](?:=\s*"[^"]*"|=\s*'[^']*'|[^>])*>/gi, ' ').replace(/&(?:#?\w+);/g, decode);

function decode(reference: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  const name = reference.slice(1, -1);
  const code = /^#x(?<hex>[\da-f]+)$|^#(?<decimal>\d+)$/i.exec(name)?.groups;
  if (code === undefined) return named[name] ?? reference;
  return String.fromCodePoint(
    code['hex'] === undefined ? Number(code['decimal']) : Number.parseInt(code['hex'], 16),
  );
}

interface ReadabilityMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedTime: string | null;
}

function readReadability(): readonly HtmlGold[] {
  return namesIn('html/readability').flatMap(name => {
    const folder = `html/readability/${name}`;
    const html = readPage(`${folder}/source.html`);
    const expected = readGold(`${folder}/expected.html`);
    const metadata = parseGold<ReadabilityMetadata>(readGold(`${folder}/expected-metadata.json`));
    if (html === null) return [];
    const { title = null, byline: author = null, publishedTime: published = null } = metadata ?? {};
    const text = expected === null ? null : textOfMarkup(expected);
    return [{ ...noGold, name, html, text, title, author, published }];
  });
}

interface TrafilaturaGold {
  readonly file: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

function readTrafilatura(): readonly HtmlGold[] {
  const gold = parseGold<Record<string, TrafilaturaGold>>(readGold('html/trafilatura/gold.json')) ?? {};
  return Object.values(gold).flatMap(({ file, title, author, date, with: present, without: absent }) => {
    const html = readPage(`html/trafilatura/${file}`);
    if (html === null) return [];
    const named = { title: title || null, author: author || null, published: date || null };
    const publishedFault = publishedFaults[file] ?? null;
    return [{ ...noGold, name: file, html, present, absent, ...named, publishedFault }];
  });
}

interface Newspaper4kMetadata {
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly publish_date: string | null;
}

function readNewspaper4k(): readonly HtmlGold[] {
  return namesIn('html/newspaper4k/html').flatMap(file => {
    const name = file.replace(/\.html$/, '');
    const html = readPage(`html/newspaper4k/html/${file}`);
    const metadata = parseGold<Newspaper4kMetadata>(readGold(`html/newspaper4k/metadata/${name}.json`));
    const text = readGold(`html/newspaper4k/txt/${name}.txt`);
    if (html === null || (metadata === null && text === null)) return [];
    const author = metadata?.authors?.join(', ') || null;
    const { title = null, publish_date: published = null } = metadata ?? {};
    return [{ ...noGold, name, html, text, title, author, published }];
  });
}

/** The sets of real pages that are there; empty where none is, as on most machines. */
export const readHtmlGold = (): readonly HtmlGoldSet[] =>
  [
    { name: 'trafilatura', pages: readTrafilatura(), hasCaptions: false },
    { name: 'readability', pages: readReadability(), hasCaptions: true },
    { name: 'newspaper4k', pages: readNewspaper4k(), hasCaptions: false },
  ].filter(({ pages }) => pages.length > 0);
