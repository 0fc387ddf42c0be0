import { Parser } from 'htmlparser2';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { HintOrigin } from '#shared/analysis/articles/hint-origins.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { withoutLabel } from '#shared/records/value-label.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { readMachineDate } from '../machine-date.ts';

type Role = 'title' | 'author' | 'outlet' | 'published';

/** Elements whose words, or whose attribute, say something of the report; the first of a list counts before the later. */
const tellers: Readonly<Record<Role, readonly { readonly name: string; readonly attribute?: string }[]>> = {
  title: [{ name: 'hl1' }, { name: 'hedline' }, { name: 'headline' }, { name: 'title' }],
  author: [{ name: 'byline' }, { name: 'by' }],
  outlet: [
    { name: 'pubdata', attribute: 'name' },
    { name: 'distributor' },
    { name: 'creditline' },
    { name: 'provider' },
  ],
  published: [
    { name: 'date.issue', attribute: 'norm' },
    { name: 'date.release', attribute: 'norm' },
    { name: 'story.date', attribute: 'norm' },
    { name: 'pubdata', attribute: 'date.publication' },
    { name: 'firstcreated' },
    { name: 'contentcreated' },
    { name: 'versioncreated' },
    { name: 'firstcreated', attribute: 'value' },
    { name: 'thisrevisioncreated' },
  ],
};
const roots = new Set(['nitf', 'newsitem']);
const bodies = new Set(['body.content', 'inlinexml', 'inlinedata', 'datacontent']);
const paragraphs = new Set(['p', 'hl2', 'li', 'td', 'th', 'pre', 'h1', 'h2', 'h3', 'h4']);
/** Pictures with their captions, and the head that a report has inside of its wrapping. */
const aside = new Set(['media', 'head', 'body.head', 'body.end', 'figure', 'script', 'style']);

interface Told {
  readonly value: string;
  readonly place: Span;
  readonly rank: number;
}

interface OpenReport {
  readonly depth: number;
  readonly start: number;
  readonly told: Map<Role, Told>;
  readonly text: MappedTextBuilder;
}

interface OpenElement {
  readonly name: string;
  /** Where its words begin. */
  readonly start: number;
  words: string;
}

class DepthError extends Error {}

/** Real reports stay far below. */
const deepest = 500;
const longestWords = 1000;
const cdataStart = '<![CDATA['.length;

/** Reads the reports of such a file, each as one article; of a file that is cut off what stands before the cut. */
export function readNewsMarkup(source: string): {
  readonly documents: readonly ExtractedDocument[];
  readonly isCut: boolean;
} {
  const documents: ExtractedDocument[] = [];
  const open: OpenElement[] = [];
  let report: OpenReport | null = null;
  let isInCdata = false;
  const isIn = (names: ReadonlySet<string>): boolean => open.some(({ name }) => names.has(name));
  const isInText = (): boolean => isIn(bodies) && !isIn(aside);

  const tell = (name: string, value: string, place: Span, attribute?: string): void => {
    if (report === null || value === '') return;
    for (const role of ['title', 'author', 'outlet', 'published'] as const) {
      const rank = tellers[role].findIndex(teller => teller.name === name && teller.attribute === attribute);
      const known = report.told.get(role);
      if (rank >= 0 && (known === undefined || rank < known.rank))
        report.told.set(role, { value, place, rank });
    }
  };
  const end = (at: number): void => {
    const document = report === null ? null : documentOf(report, at, documents.length + 1);
    if (document !== null) documents.push(document);
    report = null;
  };
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = raw.toLowerCase().replace(/^[^:]*:/, '');
        if (report === null && roots.has(name))
          report = {
            depth: open.length,
            start: parser.startIndex,
            told: new Map(),
            text: createMappedTextBuilder(),
          };
        const place = { start: parser.startIndex, end: parser.endIndex + 1 };
        for (const [key, value] of Object.entries(attributes))
          tell(name, value.trim(), place, key.toLowerCase());
        if (open.length >= deepest) throw new DepthError();
        open.push({ name, start: place.end, words: '' });
      },
      ontext(text) {
        if (report === null) return;
        const at = parser.startIndex + (isInCdata ? cdataStart : 0);
        for (const element of open.slice(-3)) if (element.words.length < longestWords) element.words += text;
        if (!isInText()) return;
        const isVerbatim = isInCdata || parser.endIndex + 1 - at === text.length;
        if (!isVerbatim) {
          report.text.add(text.slice(0, 1), at, parser.endIndex + 1 - at);
          report.text.add(text.slice(1), null);
        } else if (isIn(paragraphs)) addOnOneLine(report.text, text, at);
        else if (text.trim() !== '') report.text.add(text, at);
      },
      onclosetag() {
        const element = open.pop();
        if (element === undefined || report === null) return;
        const { name, words } = element;
        const place = { start: element.start, end: Math.max(element.start, parser.startIndex) };
        tell(name, words.replace(/\s+/g, ' ').trim(), place);
        if (paragraphs.has(name) && isInText()) report.text.add('\n', null);
        if (open.length === report.depth) end(parser.endIndex + 1);
      },
      oncdatastart: () => void (isInCdata = true),
      oncdataend: () => void (isInCdata = false),
    },
    { xmlMode: true },
  );
  try {
    parser.write(source);
  } catch (error) {
    if (!(error instanceof DepthError)) throw error;
  }
  const isCut = open.length > 0;
  end(source.length);
  return { documents, isCut };
}

/** Lines of the file break nothing: paragraphs do. */
function addOnOneLine(builder: MappedTextBuilder, text: string, at: number): void {
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g))
    builder.add(/^\s/.test(piece) ? ' ' : piece, at + index);
}

function documentOf(
  { told, text, start: from }: OpenReport,
  to: number,
  number: number,
): ExtractedDocument | null {
  const body = text.build();
  if (body.text.trim() === '') return null;
  const valueOf = (role: Role): string | null => told.get(role)?.value ?? null;
  const originOf = (role: Role): HintOrigin | null => {
    const place = told.get(role)?.place;
    return place === undefined ? null : { provenance: 'metadata', source: place };
  };
  const date = valueOf('published');
  const author = valueOf('author');
  return {
    mediaType: 'application/xml',
    ...body,
    hints: {
      ...noHints,
      title: valueOf('title'),
      outlet: valueOf('outlet'),
      author: author === null ? null : withoutLabel(author, 'author'),
      published: date === null ? null : readMachineDate(date),
    },
    hintOrigins: {
      title: originOf('title'),
      outlet: originOf('outlet'),
      author: originOf('author'),
      published: originOf('published'),
    },
    leftOut: [],
    isOneArticle: true,
    span: { start: from, end: to },
    part: `#${number}`,
  };
}
