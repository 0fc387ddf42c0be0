import { Parser } from 'htmlparser2';
import type { HtmlElement, HtmlNode, HtmlPage, HtmlPiece, HtmlText } from './html-page.ts';

/** Elements nested more deeply stand side by side, as browsers do it too; so that a tree can be walked by calls. */
const deepest = 256;

/** Elements whose content nobody reads in the page. */
const withoutText = new Set(
  'script style noscript template iframe object svg math select textarea button datalist audio video canvas title'.split(
    ' ',
  ),
);

const headOnly = new Set('meta link title base script style basefont'.split(' '));

/** What web archives put around a page they show. */
const archiveToolbars = new Set([
  'wm-ipp',
  'wm-ipp-base',
  'wm-ipp-print',
  'donato',
  '_wm_wombat',
  'HEADER_ARCHIVE_TODAY',
]);

interface Element extends HtmlElement {
  attributes: Record<string, string>;
  children: HtmlNode[];
}

interface OpenText extends HtmlText {
  readonly pieces: HtmlPiece[];
  text: string;
}

const newElement = (name: string, parent: Element | null): Element => ({
  kind: 'element',
  name,
  attributes: {},
  parent,
  children: [],
});

/** The address that browsers («saved from url») and SingleFile («url:») write into a page they save. */
const savedFromMark =
  /^\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*|Mirrored from\s+)(\S+)/i;

/**
 * Parses an HTML source into a tree in which every text knows its place in the source. Tolerates whatever browsers
 * tolerate; runs and fetches nothing. Takes time and memory in proportion to the source, if it nests no deeper than
 * some thousand elements.
 */
export function parsePage(source: string): HtmlPage {
  const root = newElement('html', null);
  const head = newElement('head', root);
  const body = newElement('body', root);
  root.children.push(head, body);
  const open: Element[] = [root];
  const jsonLd: string[] = [];
  let savedFrom: string | null = null;
  let silent: Element | null = null;
  let data: string[] | null = null;
  let title: string | null = null;

  /** Where a node belongs: what the head can't hold is part of the body, wherever it is written. */
  function parentFor(name: string | null): Element {
    const current = open[Math.min(open.length, deepest) - 1] ?? root;
    if (current !== root && current !== head) return current;
    return name !== null && headOnly.has(name) ? head : body;
  }

  function openStructure(element: Element, attributes: Record<string, string>): void {
    element.attributes = { ...attributes, ...element.attributes };
    open.push(element);
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') return openStructure(root, attributes);
      if (name === 'head') return openStructure(head, attributes);
      if (name === 'body') return openStructure(body, attributes);
      const parent = parentFor(name);
      const element = newElement(name, parent);
      element.attributes = attributes;
      open.push(element);
      if (silent !== null) return;
      parent.children.push(element);
      if (/^\s*javascript:/i.test(attributes['href'] ?? '')) delete attributes['href'];
      if (withoutText.has(name) || archiveToolbars.has(attributes['id'] ?? '')) silent = element;
      if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) data = [];
    },
    onclosetag() {
      const element = open.length > 1 ? open.pop() : undefined;
      if (element === undefined || element !== silent) return;
      silent = null;
      if (data !== null) jsonLd.push(data.join(''));
      data = null;
    },
    ontext(text) {
      if (silent !== null) {
        data?.push(text);
        if (silent.name === 'title' && silent.parent === head) title = (title ?? '') + text;
        return;
      }
      const parent = parentFor(null);
      const isOutside = parent === body && open.at(-1) !== body;
      if (isOutside && text.trim() === '') return;
      const { startIndex, endIndex } = parser;
      addText(parent, { text, source: startIndex, sourceLength: endIndex + 1 - startIndex });
    },
    oncomment(comment) {
      savedFrom ??= savedFromMark.exec(comment.slice(0, 2000))?.[1] ?? null;
    },
  });
  parser.end(source);
  return { root, head, body, title, jsonLd, savedFrom };
}

function addText(parent: Element, piece: HtmlPiece): void {
  const last = parent.children.at(-1);
  if (last?.kind === 'text') {
    const text = last as OpenText; // made below
    const before = text.pieces.at(-1);
    const isContinued =
      before !== undefined &&
      before.source + before.sourceLength === piece.source &&
      before.text.length === before.sourceLength &&
      piece.text.length === piece.sourceLength;
    if (isContinued) {
      const sourceLength = before.sourceLength + piece.sourceLength;
      text.pieces[text.pieces.length - 1] = { ...before, text: before.text + piece.text, sourceLength };
    } else text.pieces.push(piece);
    text.text += piece.text;
    return;
  }
  const text: OpenText = { kind: 'text', pieces: [piece], text: piece.text, parent };
  parent.children.push(text);
}
