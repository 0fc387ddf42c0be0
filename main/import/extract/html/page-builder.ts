import type { HtmlElement, HtmlNode, HtmlPage, HtmlPiece, HtmlText } from './html-page.ts';
import { scanHtml } from './scan-html.ts';

/** Elements nested more deeply stand side by side, as in browsers; so that a tree can be walked by calls. */
const deepest = 256;
/** Open elements and elements altogether, from which on a page is not made into a tree. Real pages have some dozens and thousands. */
const mostOpen = 2_000;
const mostElements = 300_000;
const mostAttributes = 64;

/** Thrown in the middle of parsing. */
export class PageLimitError extends Error {}

/** Elements whose content nobody reads in the page. */
const withoutText = new Set(
  (
    'script style noscript template iframe object svg select textarea button datalist audio video canvas title ' +
    'annotation annotation-xml'
  ).split(' '),
);

const longestOnButton = 100;

const headOnly = new Set('meta link title base script style basefont'.split(' '));

/** What web archives and caches of search engines put around a page they show. */
const archiveToolbar =
  /^(?:wm-ipp(?:-base|-print)?|donato|_wm_wombat|HEADER_ARCHIVE_TODAY|\w{0,40}google-cache-hdr)$/;

interface OpenElement extends HtmlElement {
  attributes: Record<string, string>;
  readonly children: HtmlNode[];
  onButton?: string;
}

interface OpenPiece extends HtmlPiece {
  text: string;
  sourceLength: number;
}

/** A text node while it grows: its text is put together when it is first asked for. */
class GrowingText implements HtmlText {
  readonly kind = 'text';
  readonly pieces: OpenPiece[] = [];
  private joined: string | null = null;

  constructor(readonly parent: OpenElement) {}

  get text(): string {
    return (this.joined ??= this.pieces.map(({ text }) => text).join(''));
  }

  /** Adds a piece; one that goes on where the last one ended, letter for letter, becomes part of it. */
  add(piece: HtmlPiece, sourceText: string): void {
    const last = this.pieces.at(-1);
    const isContinued =
      last !== undefined &&
      last.source + last.sourceLength === piece.source &&
      last.text.length === last.sourceLength &&
      piece.text.length === piece.sourceLength;
    if (!isContinued) {
      this.pieces.push({ ...piece });
      return;
    }
    last.sourceLength += piece.sourceLength;
    last.text = sourceText.slice(last.source, last.source + last.sourceLength);
  }
}

const newElement = (name: string, parent: OpenElement | null): OpenElement => ({
  kind: 'element',
  name,
  attributes: {},
  parent,
  children: [],
});

/** The address that browsers («saved from url»), SingleFile («url:») and HTTrack («Mirrored from») write into a page they save. */
const savedFromMark =
  /^\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*|Mirrored from\s+)(?<address>\S+)/i;

/** Builds a page out of what a parser meets in its source, in its order. */
export class PageBuilder {
  private readonly root = newElement('html', null);
  private readonly head = newElement('head', this.root);
  private readonly body = newElement('body', this.root);
  private readonly open: OpenElement[] = [this.root];
  private readonly jsonLd: string[] = [];
  /** The element that is being opened: its attributes are still coming. */
  private pending: {
    readonly name: string;
    readonly attributes: Record<string, string>;
    count: number;
  } | null = null;
  /** The open element whose content nobody reads. */
  private silent: OpenElement | null = null;
  private data: string[] | null = null;
  private title: string | null = null;
  private savedFrom: string | null = null;
  private elements = 0;

  constructor(private readonly source: string) {
    this.root.children.push(this.head, this.body);
  }

  onopentagname(name: string): void {
    this.finishOpening();
    this.pending = { name, attributes: {}, count: 0 };
  }

  onattribute(name: string, value: string): void {
    const { pending } = this;
    if (pending === null || ++pending.count > mostAttributes || Object.hasOwn(pending.attributes, name))
      return;
    if (name !== '__proto__') pending.attributes[name] = value;
  }

  onclosetag(): void {
    this.finishOpening();
    const element = this.open.length > 1 ? this.open.pop() : undefined;
    if (element === undefined || element !== this.silent) return;
    this.silent = null;
    if (this.data !== null) this.jsonLd.push(this.data.join(''));
    this.data = null;
  }

  /** Text that stands in the source from `start` on. */
  addText(text: string, start: number, sourceLength: number): void {
    this.finishOpening();
    if (this.silent !== null) {
      this.data?.push(text);
      if (this.silent.name === 'button')
        this.silent.onButton = ((this.silent.onButton ?? '') + text).slice(0, longestOnButton);
      if (this.silent.name === 'title' && this.silent.parent === this.head)
        this.title = (this.title ?? '') + text;
      return;
    }
    const parent = this.parentFor(null);
    // To a parser that knows frames, what stands for those who don't is no markup.
    if (parent.name === 'noframes') return this.addUnparsed(parent, text, start);
    const isOutside = parent === this.body && this.open.at(-1) !== this.body;
    if (!isOutside || text.trim() !== '')
      appendText(parent, { text, source: start, sourceLength }, this.source);
  }

  private addUnparsed(parent: OpenElement, markup: string, start: number): void {
    let paragraph = newElement('p', parent);
    for (const token of scanHtml(markup)) {
      if (token.kind === 'text') {
        const text = markup.slice(token.start, token.end);
        if (paragraph.children.length === 0) parent.children.push(paragraph);
        appendText(paragraph, { text, source: start + token.start, sourceLength: text.length }, this.source);
      } else paragraph = newElement('p', parent);
    }
  }

  oncomment(comment: string): void {
    this.finishOpening();
    if (this.savedFrom !== null) return;
    const address = savedFromMark.exec(comment.slice(0, 2000))?.groups?.['address'] ?? null;
    this.savedFrom = address !== null && !address.includes('://') ? `http://${address}` : address;
  }

  build(): HtmlPage {
    this.finishOpening();
    const { source, root, head, body, title, jsonLd, savedFrom } = this;
    return { source, root, head, body, title, jsonLd, savedFrom, isFlat: false };
  }

  private finishOpening(): void {
    if (this.pending === null) return;
    const { name, attributes } = this.pending;
    this.pending = null;
    if (this.open.length > mostOpen || ++this.elements > mostElements) throw new PageLimitError();
    const structure =
      name === 'html' ? this.root : name === 'head' ? this.head : name === 'body' ? this.body : null;
    if (structure !== null) {
      structure.attributes = { ...attributes, ...structure.attributes };
      this.open.push(structure);
      return;
    }
    const parent = this.parentFor(name);
    const element = newElement(name, parent);
    element.attributes = attributes;
    this.open.push(element);
    if (this.silent !== null) return;
    parent.children.push(element);
    // Readability would take such a link apart, and its text with it.
    if (/^\s*javascript:/i.test(attributes['href'] ?? '')) delete attributes['href'];
    if (withoutText.has(name) || archiveToolbar.test(attributes['id'] ?? '')) this.silent = element;
    if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) this.data = [];
  }

  /** Where a node belongs: what the head can't hold is part of the body, wherever it is written. */
  private parentFor(name: string | null): OpenElement {
    const current = this.open[Math.min(this.open.length, deepest) - 1] ?? this.root;
    if (current !== this.root && current !== this.head) return current;
    return name !== null && headOnly.has(name) ? this.head : this.body;
  }
}

function appendText(parent: OpenElement, piece: HtmlPiece, sourceText: string): void {
  const last = parent.children.at(-1);
  const text = last instanceof GrowingText ? last : new GrowingText(parent);
  if (text !== last) parent.children.push(text);
  text.add(piece, sourceText);
}

/** A page of paragraphs alone, each in its own place: what becomes of one that can't be made into a tree. */
export function buildFlatPage(paragraphs: readonly (readonly HtmlPiece[])[], source: string): HtmlPage {
  const root = newElement('html', null);
  const [head, body] = [newElement('head', root), newElement('body', root)];
  root.children.push(head, body);
  for (const pieces of paragraphs) {
    const paragraph = newElement('p', body);
    for (const piece of pieces) appendText(paragraph, piece, source);
    body.children.push(paragraph);
  }
  return { source, root, head, body, title: null, jsonLd: [], savedFrom: null, isFlat: true };
}
