import { decodeCharacterReferences } from './html-character-reference.ts';

/** What the JSON-LD of a page says of one article, or of the page itself. */
export interface JsonLdArticle {
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Entry = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|Report|Review|Recipe|NewsEpisode)$/;
const pageType = /^(?:WebPage|ItemPage|VideoObject|Event|Product|CreativeWork)$/;
/** Under these stand articles of their own, not the page's. */
const ofOthers = new Set(
  'itemListElement isPartOf hasPart relatedLink citation comment mentions about publisher author'.split(' '),
);
const deepest = 12;
const mostEntries = 5_000;
/** Titles, names and dates are shorter. */
const longestText = 1_000;
const mostScripts = 50;
const longestScript = 2_000_000;

/** Reads all articles and pages that a page describes in schema.org's JSON-LD, its own first. Broken JSON is mended where it can be. */
export function readJsonLd(all: readonly string[]): readonly JsonLdArticle[] {
  const scripts = all.filter(({ length }) => length <= longestScript).slice(0, mostScripts);
  const entries: { readonly entry: Entry; readonly isOther: boolean }[] = [];
  const byId = new Map<string, Entry>();
  let left = mostEntries;
  const collect = (value: unknown, depth: number, isOther: boolean): void => {
    if (typeof value !== 'object' || value === null || depth > deepest || --left < 0) return;
    if (Array.isArray(value)) return value.forEach(item => collect(item, depth + 1, isOther));
    const entry = value as Entry; // an object that is no array
    entries.push({ entry, isOther });
    const id = entry['@id'];
    if (typeof id === 'string' && entry['name'] !== undefined) byId.set(id, entry);
    for (const [key, inner] of Object.entries(entry)) collect(inner, depth + 1, isOther || ofOthers.has(key));
  };
  for (const script of scripts) collect(parseTolerantly(script), 0, false);
  const resolve = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as Entry)['@id'] : value; // an object, by then
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
  };
  const described = entries
    .filter(({ entry }) => isOfType(entry, articleType) || isOfType(entry, pageType))
    .map(({ entry, isOther }) => ({ article: readEntry(entry, resolve), isOther }));
  const rank = ({ article, isOther }: (typeof described)[number]): number =>
    (article.isArticle ? 0 : 1) + (isOther ? 2 : 0);
  const own = described.sort((a, b) => rank(a) - rank(b)).map(({ article }) => article);
  return own.length > 0 ? own : scripts.flatMap(readByPattern);
}

const isOfType = (entry: Entry, type: RegExp): boolean =>
  [entry['@type']].flat().some(name => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/, '')));

function readEntry(entry: Entry, resolve: (value: unknown) => unknown): JsonLdArticle {
  const page = entry['mainEntityOfPage'];
  const pageId = typeof page === 'object' && page !== null ? (page as Entry)['@id'] : page; // an object, by then
  return {
    isArticle: isOfType(entry, articleType),
    title: asText(entry['headline']) ?? asText(entry['name']),
    outlet: namesOf(entry['publisher'] ?? entry['sourceOrganization'], resolve)[0] ?? null,
    authors: namesOf(entry['author'] ?? entry['creator'], resolve),
    published: asText(entry['datePublished']) ?? asText(entry['uploadDate']) ?? asText(entry['dateCreated']),
    modified: asText(entry['dateModified']),
    url: asText(entry['url']) ?? asText(pageId),
    language: asText(entry['inLanguage']),
  };
}

/** Marks in which pages hide JSON from old browsers. */
const opening = /^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|(?:\/\/)?\s?<!\[CDATA\[)/;
const closing = /(?:-->|\/\*\s?\]\]>\s?\*\/|(?:\/\/)?\s?\]\]>)$/;

/** JSON as pages write it: in comments, with line breaks inside strings, commas too many, several values in a row. */
function parseTolerantly(json: string): unknown {
  const bare = json.trim().replace(opening, '').replace(closing, '').trim().replace(/;$/, '');
  for (const mend of [same, mendStrings, decodeQuotes]) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // the next way of mending may help
    }
  }
  return null;
}

const same = (json: string): string => json;

/** Escapes control characters (they stand in strings, where JSON allows none) and takes commas away before a closing bracket. */
const mendStrings = (json: string): string =>
  json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/\}\s*\{/g, '},{')
    .replace(/^(\s*\{[\s\S]*\},\{[\s\S]*)$/, '[$1]');

const decodeQuotes = (json: string): string => mendStrings(json.replace(/&quot;/g, '"'));

/** What can be read out of JSON that nothing mends: the fields, as they are written. */
function readByPattern(json: string): readonly JsonLdArticle[] {
  const field = (name: string): string | null =>
    asText(
      new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`)
        .exec(json)?.[1]
        ?.replace(/\\(["/\\])/g, '$1'),
    );
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report|Review)"/.test(json)) return [];
  return [
    {
      isArticle: true,
      title: field('headline'),
      outlet: null,
      authors: [],
      published: field('datePublished'),
      modified: field('dateModified'),
      url: null,
      language: field('inLanguage'),
    },
  ];
}

/** Many pages write their JSON with the character references of HTML in it. */
const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= longestText && value.trim() !== ''
    ? decodeCharacterReferences(value)
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || null
    : null;

function namesOf(value: unknown, resolve: (value: unknown) => unknown): readonly string[] {
  return [value].flat().flatMap(item => {
    const known = resolve(item);
    const name = typeof known === 'object' && known !== null ? (known as Entry)['name'] : known; // an object, by then
    return [name].flat().flatMap(part => asText(part) ?? []);
  });
}

/** Puts the article that a page is about before others it describes: the one with its address, else with one of its titles. */
export function ownFirst(
  described: readonly JsonLdArticle[],
  url: string | null,
  titles: readonly string[],
): readonly JsonLdArticle[] {
  const bare = (address: string): string =>
    address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/gi, '').toLowerCase();
  const isOwn = ({ isArticle, url: address, title }: JsonLdArticle): boolean =>
    isArticle &&
    ((address !== null && url !== null && bare(address) === bare(url)) ||
      (title !== null && titles.some(other => other.includes(title) || title.includes(other))));
  const own = described.find(isOwn);
  return own === undefined ? described : [own, ...described.filter(other => other !== own)];
}
