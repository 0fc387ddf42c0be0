import { Parser } from 'htmlparser2';
import type { Span } from '#shared/domain/article/span.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText, MappedTextBuilder } from '#shared/text/mapped-text.ts';
import { createNames } from './feed-names.ts';

/** A piece of information that a feed gives of itself or of an entry. */
export interface FeedField {
  /** As `dc:date`; below another one as `author/name`. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text without markup of the feed, with its places. */
  readonly text: MappedText;
  /** What stands between its marks. */
  readonly inner: Span;
  /** Markup stands in it as elements, not as text. */
  readonly hasElements: boolean;
}

export interface FeedEntry {
  readonly span: Span;
  readonly attributes: Readonly<Record<string, string>>;
  readonly fields: readonly FeedField[];
}

export interface ParsedFeed {
  readonly attributes: Readonly<Record<string, string>>;
  readonly fields: readonly FeedField[];
  readonly entries: readonly FeedEntry[];
  /** The feed ends, or nests too deep, below these entries or within one that is not among them. */
  readonly isCut: boolean;
}

interface OpenField {
  readonly name: string;
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly builder: MappedTextBuilder;
  hasElements: boolean;
}

interface OpenEntry {
  readonly start: number;
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly fields: FeedField[];
}

class DepthError extends Error {}

/** Real feeds stay far below; the parser's work on an element grows with how deep it stands. */
const deepest = 500;
const cdataStart = '<![CDATA['.length;

/** Fields that hold further ones, of which each is one of its own. */
const groups = new Set(['author', 'contributor', 'source', 'media:group', 'media:content', 'dc:creator']);

/**
 * Takes a feed (RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0) apart. Only references that XML itself defines are resolved, as
 * feeds may declare none; what is broken is read as far as it makes sense.
 */
export function parseFeed(source: string): ParsedFeed {
  const names = createNames();
  /** Each is asked once for what it says of the feed. */
  const roots = new Set(['rss', 'channel', 'feed']);
  const open: string[] = [];
  const fields: FeedField[] = [];
  const entries: FeedEntry[] = [];
  let feedAttributes: Readonly<Record<string, string>> = {};
  let entry: OpenEntry | null = null;
  let openFields: OpenField[] = [];
  let isInCdata = false;

  const endEntry = (end: number): FeedEntry | null => {
    if (entry === null) return null;
    const { start, attributes, fields: found } = entry;
    entry = null;
    openFields = [];
    return { span: { start, end }, attributes, fields: found };
  };

  function openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    const isEntry = name === 'item' || name === 'entry';
    if (isEntry && (entry === null || openFields.length === 0)) {
      const unended = endEntry(parser.startIndex);
      if (unended !== null) entries.push(unended);
      entry = { start: parser.startIndex, depth: open.length, attributes, fields: [] };
      return;
    }
    for (const field of openFields) field.hasElements = true;
    const parent = openFields.at(-1);
    const isOfFeed = entry === null && /^(?:channel|feed|rdf:channel)$/.test(open.at(-2) ?? '');
    const isField =
      parent === undefined ? entry !== null || isOfFeed : groups.has(parent.name) && openFields.length < 3;
    if (!isField) return;
    openFields.push({
      name: parent === undefined ? name : `${parent.name}/${name}`,
      depth: open.length,
      attributes,
      start: parser.endIndex + 1,
      builder: createMappedTextBuilder(),
      hasElements: false,
    });
  }

  function closeElement(depth: number): void {
    const field = openFields.at(-1);
    if (field?.depth === depth) {
      openFields.pop();
      const inner = { start: field.start, end: Math.max(field.start, parser.startIndex) };
      const { name, attributes, hasElements, builder } = field;
      (entry?.fields ?? fields).push({ name, attributes, text: builder.build(), inner, hasElements });
    }
    if (entry?.depth !== depth) return;
    const ended = endEntry(parser.endIndex + 1);
    if (ended !== null) entries.push(ended);
  }

  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        if (open.length >= deepest) throw new DepthError();
        names.declare(attributes);
        const name = names.nameOf(raw);
        open.push(name);
        const own = lowerCased(attributes);
        if (roots.delete(name)) feedAttributes = { ...feedAttributes, ...own };
        openElement(name, own);
      },
      onclosetag() {
        closeElement(open.length);
        open.pop();
      },
      oncdatastart: () => void (isInCdata = true),
      oncdataend: () => void (isInCdata = false),
      ontext(text) {
        if (openFields.length === 0) return;
        const start = parser.startIndex + (isInCdata ? cdataStart : 0);
        const isVerbatim = isInCdata || parser.endIndex + 1 - start === text.length;
        for (const { builder } of openFields)
          if (isVerbatim) builder.add(text, start);
          else addReference(builder, text, start, parser.endIndex + 1 - start);
      },
    },
    { xmlMode: true },
  );
  let isCut = false;
  try {
    parser.write(source);
    isCut = open.length > 0;
  } catch (error) {
    if (!(error instanceof DepthError)) throw error;
    isCut = true;
  }
  return { attributes: feedAttributes, fields, entries, isCut };
}

/** A character that is written by reference: its first code unit stands for all of it. */
function addReference(builder: MappedTextBuilder, text: string, start: number, length: number): void {
  builder.add(text.slice(0, 1), start, length);
  builder.add(text.slice(1), null);
}

const lowerCased = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
