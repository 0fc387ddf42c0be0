/** A stretch of a page's text that stands in the source as `sourceLength` code units from `source` on. */
export interface HtmlPiece {
  readonly text: string;
  readonly source: number;
  /** More than the text has where a character reference stands for it. */
  readonly sourceLength: number;
}

/** A text node, in the pieces that it was read from. */
export interface HtmlText {
  readonly kind: 'text';
  readonly pieces: readonly HtmlPiece[];
  readonly text: string;
  readonly parent: HtmlElement;
}

export interface HtmlElement {
  readonly kind: 'element';
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, character references decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: readonly HtmlNode[];
  /** The beginning of what is written on a button, which is no text of the page. */
  readonly onButton?: string;
}

export type HtmlNode = HtmlElement | HtmlText;

/** A page as it was parsed. Nothing of it changes any more; text of scripts, styles and the like is not in it. */
export interface HtmlPage {
  /** The markup that it was parsed from. */
  readonly source: string;
  readonly root: HtmlElement;
  readonly head: HtmlElement;
  readonly body: HtmlElement;
  /** What the window is called; null where the page does not say. */
  readonly title: string | null;
  /** The content of each `script` that holds data in JSON-LD, in the order of the page. */
  readonly jsonLd: readonly string[];
  /** The address from which a browser says that it saved the page; null where none does. */
  readonly savedFrom: string | null;
  /** Only its paragraphs were read: it is too large or too deep for a tree. */
  readonly isFlat: boolean;
}

/** An attribute of an element; null where it is not there or empty. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name]?.trim() : undefined;
  return value ? value : null;
}

/** All elements below `root`, itself first, in the order of the page. Only as deep as the page is parsed. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  yield root;
  for (const child of root.children) if (child.kind === 'element') yield* elementsOf(child);
}

/** The text below an element, as it stands there; of a longer one, its beginning of at least `most` code units. */
export function textOf(node: HtmlNode, most = Infinity): string {
  if (node.kind === 'text') return node.text;
  let text = '';
  for (const child of node.children) {
    if (text.length >= most) break;
    text += textOf(child, most - text.length);
  }
  return text;
}
