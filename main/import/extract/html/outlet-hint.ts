import type { HintedValue } from './published-hint.ts';
import type { JsonLdArticle } from './read-json-ld.ts';
import type { PageMarks } from './read-marks.ts';
import type { PageMeta } from './read-meta.ts';

const names = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'citation_journal_title',
  'cre',
  'publisher',
  'article:publisher',
  'twitter:app:name:iphone',
];

/** An address or a handle is no name. */
const isName = (text: string | null | undefined): text is string =>
  text !== null &&
  text !== undefined &&
  /\p{L}{2}/u.test(text) &&
  !/^(?:https?:|\/|@)|\//i.test(text) &&
  text.length <= 80;

/** Which outlet a page declares to be of. */
export function readDeclaredOutlet(
  described: readonly JsonLdArticle[],
  meta: PageMeta,
  { publishers }: PageMarks,
): string | null {
  const candidates = [
    described.find(({ isArticle }) => isArticle)?.outlet,
    ...publishers.map(({ value }) => value),
    ...names.map(name => meta.first([name])),
    ...described.map(({ outlet }) => outlet),
  ];
  return candidates.find(isName)?.replace(/^[\s|–—:·•-]+|[\s|–—:·•-]+$/g, '') ?? null;
}

/** Where a page does not name its outlet, the host of its address does: «www.example.org» is «example.org». */
export function readHostOutlet(address: string | null): HintedValue | null {
  const host = /^https?:\/\/(?:[^/@\s]*@)?(?<host>[^/:?#\s]+)/i
    .exec(address ?? '')
    ?.groups?.['host']?.toLowerCase();
  if (host === undefined || !host.includes('.') || /^[\d.]+$|(?:^|\.)(?:localhost|invalid)$/.test(host))
    return null;
  return { value: host.replace(/^(?:www\d?|m|amp|mobile)\./, ''), provenance: 'inferred', source: null };
}
