import { attributeOf, elementsOf } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';

/** What the head of a page says of it, by name in lower case; the first of each name. */
export interface PageMeta {
  /** The content of the first of these names that has any. */
  first(names: readonly string[]): string | null;
  all(name: string): readonly string[];
  /** The address of the page, as it gives it itself. */
  readonly canonical: string | null;
  readonly language: string | null;
}

/** What a web archive writes before the address of a page. */
const archiveAddress = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/i;

const longestContent = 1_000;
const mostContents = 20;

/** Reads the `meta` and `link` elements of a page; some stand in its body. */
export function readMeta(page: HtmlPage): PageMeta {
  const found = new Map<string, string[]>();
  let canonical: string | null = null;
  for (const element of elementsOf(page.root)) {
    if (element.name === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel') ?? ''))
      canonical ??= attributeOf(element, 'href');
    if (element.name !== 'meta' || isInItem(element.parent?.attributes)) continue;
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop') ??
      attributeOf(element, 'http-equiv');
    const content = (attributeOf(element, 'content') ?? attributeOf(element, 'value'))?.replace(/\s+/g, ' ');
    if (name === null || !content || content.length > longestContent) continue;
    for (const written of name.toLowerCase().split(/\s+/)) {
      const key = written.replace(/^(dc|dcterms?)[:.](?:terms\.)?/, (_, schema: string) =>
        schema === 'dc' ? 'dc.' : 'dcterms.',
      );
      const before = found.get(key);
      if (before === undefined) found.set(key, [content]);
      else if (before.length < mostContents) before.push(content);
    }
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const content = found.get(name)?.[0];
      if (content !== undefined) return content;
    }
    return null;
  };
  const said = [canonical, first(['og:url', 'twitter:url']), page.savedFrom].find(
    url => url !== null && /^https?:\/\/[^/\s]/i.test(url),
  );
  return {
    first,
    all: name => found.get(name) ?? [],
    canonical: said?.replace(archiveAddress, '') ?? null,
    language:
      attributeOf(page.root, 'lang') ??
      attributeOf(page.root, 'xml:lang') ??
      attributeOf(page.body, 'lang') ??
      first(['content-language', 'og:locale', 'dc.language', 'language']),
  };
}

/** A `meta` inside a microdata item of the body speaks of that item, which need not be the article. */
const isInItem = (attributes: Readonly<Record<string, string>> | undefined): boolean =>
  attributes !== undefined &&
  Object.hasOwn(attributes, 'itemscope') &&
  !/Article|Posting/.test(attributes['itemtype'] ?? '');
