import { withoutLabel } from '#shared/records/value-label.ts';
import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { HintOrigin } from '#shared/analysis/articles/hint-origins.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { readMachineDate } from '../machine-date.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { readFieldLine, readFieldText } from './field-text.ts';
import { splitFeedTrailer } from './feed-trailer.ts';
import type { FeedEntry, FeedField, ParsedFeed } from './parse-feed.ts';

/** Where an entry can hold all of its text, and where it holds some of it when that is missing. */
const contentNames = [
  'content:encoded',
  'content',
  'yandex:full-text',
  'fulltext',
  'full-text',
  'xhtml:body',
  'body',
  'xhtml:div',
];
const summaryNames = [
  'description',
  'summary',
  'dc:description',
  'dcterms:abstract',
  'media:group/media:description',
  'media:description',
  'media:content/media:description',
];

const publishedNames = [
  'published',
  'pubdate',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'dc:created',
];
const updatedNames = ['updated', 'modified', 'dcterms:modified', 'dcterms:available'];

/** A value of an entry, with the field that states it. */
interface Found {
  readonly value: string;
  readonly field: FeedField;
}

/** What a feed says of all its entries. */
export interface FeedDefaults {
  readonly outlet: Found | null;
  readonly author: Found | null;
  readonly language: string | undefined;
  /** Addresses against which those of entries are read, the nearest first. */
  readonly bases: readonly string[];
}

/** Reads what a feed says of itself. */
export function readFeedDefaults({ fields, attributes }: ParsedFeed, source: string): FeedDefaults {
  return {
    outlet: firstLine(fields, ['title', 'dc:publisher'], source),
    author: readAuthor(fields, source),
    language: valueOf(fields, 'language') ?? valueOf(fields, 'dc:language') ?? attributes['xml:lang'],
    bases: [attributes['xml:base'], linkOf(fields)].filter(base => base !== undefined && base !== null),
  };
}

/** Reads an entry as one article; null where it holds neither a text nor a title. */
export function readEntry(
  entry: FeedEntry,
  {
    source,
    number,
    defaults,
  }: { readonly source: string; readonly number: number; readonly defaults: FeedDefaults },
): ExtractedDocument | null {
  const title = firstLine(
    entry.fields,
    ['title', 'dc:title', 'media:title', 'media:group/media:title'],
    source,
  );
  const text = chooseText(entry, source) ?? (title === null ? null : readFieldText(title.field, source));
  if (text === null || text.text.trim() === '') return null;
  const published = findDate(entry.fields, publishedNames) ?? findDate(entry.fields, updatedNames);
  const author = readAuthor(entry.fields, source) ?? defaults.author;
  const outlet =
    firstLine(entry.fields, ['source/title', 'source', 'dc:source', 'dc:publisher'], source) ??
    defaults.outlet;
  const hints: ExtractedHints = {
    title: title?.value ?? null,
    outlet: plainOutlet(outlet?.value ?? null),
    author: author?.value ?? null,
    published: published?.value ?? null,
    language: languageOf(entry, defaults),
  };
  return {
    mediaType: 'application/xml',
    ...splitFeedTrailer(text),
    hints,
    hintOrigins: {
      title: originOf(title),
      outlet: originOf(outlet),
      author: originOf(author),
      published: originOf(published),
    },
    isOneArticle: true,
    span: entry.span,
    url: findUrl(entry, defaults),
    part: `#${number}`,
  };
}

const originOf = (found: Found | null): HintOrigin | null =>
  found === null ? null : { provenance: 'metadata', source: found.field.inner };

/** The first of the names, in their order, under which something stands. */
function firstLine(fields: readonly FeedField[], names: readonly string[], source: string): Found | null {
  for (const name of names)
    for (const field of fields) {
      // A source that is a group of fields has no name but that among them.
      if (field.name !== name || (name === 'source' && field.hasElements)) continue;
      const value = readFieldLine(field, source);
      if (value !== '') return { value, field };
    }
  return null;
}

const lettersOf = ({ text }: MappedText): number => text.replace(/\s+/g, '').length;

/** All of the text where the entry has it; a summary that says more than the content is taken instead. */
function chooseText({ fields }: FeedEntry, source: string): MappedText | null {
  const texts = (names: readonly string[]): readonly MappedText[] =>
    fields
      .filter(({ name, attributes }) => names.includes(name) && attributes['src'] === undefined)
      .map(field => readFieldText(field, source));
  const ranked = [...texts(contentNames), ...texts(summaryNames)].map(text => ({
    text,
    letters: lettersOf(text),
  }));
  let best: (typeof ranked)[number] | null = null;
  for (const candidate of ranked) if (candidate.letters > (best?.letters ?? 0)) best = candidate;
  return best?.text ?? null;
}

function findDate(fields: readonly FeedField[], names: readonly string[]): Found | null {
  for (const name of names)
    for (const field of fields) {
      const value = field.name === name ? readMachineDate(field.text.text) : null;
      if (value !== null && /\d/.test(value)) return { value, field };
    }
  return null;
}

/** Names of people; RSS wants an address, with the name in brackets behind it. */
function readAuthor(fields: readonly FeedField[], source: string): Found | null {
  const names: string[] = [];
  let first: FeedField | null = null;
  for (const field of fields) {
    const isName = field.name === 'author/name' || field.name === 'dc:creator' || field.name === 'author';
    if (!isName || (field.name === 'author' && hasNamed(fields))) continue;
    const line = withoutLabel(readFieldLine(field, source).trim(), 'author');
    const name =
      /^\S+@\S+\s*\((.+)\)$/.exec(line)?.[1] ?? line.replace(/\s*[<(]?\S+@\S+\.\S+[>)]?\s*/g, ' ').trim();
    if (name === '' || names.includes(name) || /^https?:/.test(name)) continue;
    names.push(name);
    first ??= field;
  }
  return first === null ? null : { value: names.slice(0, 10).join(', '), field: first };
}

const hasNamed = (fields: readonly FeedField[]): boolean =>
  fields.some(
    ({ name, text }) => (name === 'author/name' || name === 'dc:creator') && text.text.trim() !== '',
  );

/** «The Bridge - RSS feed» is the feed of «The Bridge». */
const plainOutlet = (title: string | null): string | null =>
  title === null
    ? null
    : title.replace(/\s*[-–—|:»]?\s*\(?(?:rss|atom)(?:\s+(?:feed|[\d.]+))?\)?$/i, '').trim() || title;

const languageOf = (entry: FeedEntry, defaults: FeedDefaults): string | null =>
  [entry.attributes['xml:lang'], valueOf(entry.fields, 'dc:language'), defaults.language]
    .map(language => language?.trim())
    .find(language => language !== undefined && /^[a-z]{2,3}(?:[-_][\w-]{1,20})?$/i.test(language)) ?? null;

const valueOf = (fields: readonly FeedField[], name: string): string | undefined =>
  fields.find(field => field.name === name && field.text.text.trim() !== '')?.text.text;

/** The address of the page: of the publisher, not of the service that counts readers. */
function findUrl({ fields, attributes }: FeedEntry, defaults: FeedDefaults): string | null {
  const bases = [attributes['xml:base'] ?? [], defaults.bases].flat();
  const isPermanent = (field: FeedField): boolean =>
    field.name === 'guid' && field.attributes['ispermalink']?.toLowerCase() !== 'false';
  const stated = [
    valueOf(fields, 'feedburner:origlink'),
    linkOf(fields),
    fields.find(isPermanent)?.text.text,
    attributes['rdf:about'],
    valueOf(fields, 'id'),
  ];
  for (const address of stated) {
    const resolved = resolve(address ?? '', bases);
    if (resolved !== null) return resolved;
  }
  return null;
}

/** RSS writes the address as text; Atom as an attribute, among others (RFC 4287, section 4.2.7). */
function linkOf(fields: readonly FeedField[]): string | null {
  const links = fields.filter(({ name }) => name === 'link');
  const isPage = ({ attributes }: FeedField): boolean =>
    attributes['href'] !== undefined && (attributes['rel'] ?? 'alternate') === 'alternate';
  const isHtml = ({ attributes }: FeedField): boolean => /html/i.test(attributes['type'] ?? 'html');
  const page = links.find(link => isPage(link) && isHtml(link)) ?? links.find(isPage);
  const written = links.find(
    ({ text, attributes }) => attributes['href'] === undefined && text.text.trim() !== '',
  );
  return page?.attributes['href'] ?? written?.text.text ?? null;
}

/** Against the nearest base that makes a web address of it. */
function resolve(address: string, bases: readonly string[]): string | null {
  const plain = address.trim();
  if (plain === '' || /\s/.test(plain) || plain.length > 4000) return null;
  if (/^https?:\/\/\S/i.test(plain)) return plain;
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain)) return null;
  const [base] = bases.filter(candidate => /^https?:/i.test(candidate.trim()));
  return base !== undefined && URL.canParse(plain, base.trim()) ? new URL(plain, base.trim()).href : null;
}
