import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { HtmlDocument } from './html-node.ts';
import { readJsonLd } from './read-json-ld.ts';

const outletNames = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const authorNames = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
];

/** Reads what a page says about its article outside the text: JSON-LD first, then OpenGraph and `meta`, then marks in the body. */
export function readHtmlHints(document: HtmlDocument): ExtractedHints {
  const article = readJsonLd(document);
  const meta = readMeta(document);
  const first = (names: readonly string[]): string | null =>
    names.map(name => meta.get(name)).find(value => value !== undefined) ?? null;
  const outlet = article.outlet ?? first(outletNames);
  const isAddress = (name: string | null): boolean => name !== null && /^(?:https?:|@)/.test(name);
  const author = [
    article.author,
    first(authorNames),
    textOf(document, '[itemprop=author], [rel=author], .byline'),
  ].find(name => name !== null && !isAddress(name) && name.length <= 120);
  return {
    title: article.title ?? meta.get('og:title') ?? readHeading(document) ?? readPageTitle(document, outlet),
    outlet,
    author: author ?? null,
    published: article.published ?? first(dateNames) ?? readTimeElement(document),
    language: document.documentElement?.getAttribute('lang') ?? meta.get('og:locale') ?? null,
  };
}

function readMeta(document: HtmlDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll('meta'))) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (!name || !content) continue;
    for (const key of name.toLowerCase().split(/\s+/)) if (!found.has(key)) found.set(key, content);
  }
  return found;
}

function textOf(document: HtmlDocument, selector: string): string | null {
  const text = document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  return text ? text : null;
}

/** The one heading of the first rank; with several, none is known to be the article's. */
function readHeading(document: HtmlDocument): string | null {
  return document.querySelectorAll('h1').length === 1 ? textOf(document, 'h1') : null;
}

/** The page's title without the name of the site at its end. */
function readPageTitle(document: HtmlDocument, outlet: string | null): string | null {
  const title = textOf(document, 'head title, title');
  const parts = title?.split(/\s+[|–—-]\s+|\s*[|»]\s*/) ?? [];
  const last = parts.at(-1);
  if (title === null || last === undefined || parts.length < 2) return title;
  const isSiteName = outlet === null ? parts.length === 2 && last.length < 30 : last.includes(outlet);
  return isSiteName ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»-]+$/, '') : title;
}

/** A marked date of publication, or the only date of the page that is marked at all. */
function readTimeElement(document: HtmlDocument): string | null {
  const marked = document.querySelector('[itemprop=datePublished], time[pubdate], .published[datetime]');
  const times = document.querySelectorAll('time[datetime]');
  const element = marked ?? (times.length === 1 ? times[0] : undefined);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}
