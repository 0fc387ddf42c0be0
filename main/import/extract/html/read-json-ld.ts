import { decodeCharacterReferences } from './html-character-reference.ts';
import type { HtmlDocument } from './html-node.ts';

/** What the JSON-LD of a page says of its article. */
export interface JsonLdArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const nothing: JsonLdArticle = { title: null, outlet: null, author: null, published: null };
const articleType = /(?:Article|Posting|Report|Review)$/;
const deepest = 6;

type Entry = Readonly<Record<string, unknown>>;

/** Reads the first article that a page describes in schema.org's JSON-LD. */
export function readJsonLd(document: HtmlDocument): JsonLdArticle {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const article = findArticle(parse(script.textContent ?? ''), 0);
    if (article === null) continue;
    return {
      title: asText(article['headline']) ?? asText(article['name']),
      outlet: nameOf(article['publisher']),
      author: nameOf(article['author']),
      published: asText(article['datePublished']) ?? asText(article['dateCreated']),
    };
  }
  return nothing;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return null; // a page with broken metadata is read without it
  }
}

function findArticle(value: unknown, depth: number): Entry | null {
  if (typeof value !== 'object' || value === null || depth > deepest) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const entry = value as Entry; // an object that is no array
  const types = [entry['@type']].flat();
  if (types.some(type => typeof type === 'string' && articleType.test(type))) return entry;
  return findArticle(entry['@graph'] ?? entry['mainEntity'] ?? null, depth + 1);
}

/** Many pages write their JSON with the character references of HTML in it. */
const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== ''
    ? decodeCharacterReferences(value).replace(/\s+/g, ' ').trim()
    : null;

function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(item =>
      typeof item === 'object' && item !== null ? asText((item as Entry)['name']) : asText(item),
    ); // an object has just been seen to be one
  const found = names.filter(name => name !== null);
  return found.length > 0 ? found.join('، ') : null;
}
