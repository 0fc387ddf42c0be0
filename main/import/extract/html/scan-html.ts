/** A piece of an HTML source: text between tags, or the tag of an element. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close'; readonly name: string };

/** Elements whose content is not markup, and of which nothing is shown in the page. */
const rawElements = new Set(['script', 'style', 'title', 'textarea', 'template', 'xmp', 'iframe', 'noembed']);

const tagName = /[a-z][^\s/>]*/iy;

/** Cuts an HTML source into text and tags, in one pass and without a tree: it says where text stands. */
export function* scanHtml(source: string): Generator<HtmlToken> {
  let i = 0;
  while (i < source.length) {
    const angle = source.indexOf('<', i);
    if (angle < 0) break;
    const markup = readMarkup(source, angle);
    if (markup === null) {
      // A lone "<" is text.
      yield { kind: 'text', start: i, end: angle + 1 };
      i = angle + 1;
      continue;
    }
    if (angle > i) yield { kind: 'text', start: i, end: angle };
    i = markup.end;
    if (markup.token === null) continue;
    yield markup.token;
    if (markup.token.kind === 'open' && rawElements.has(markup.token.name))
      i = endOfRawElement(source, i, markup.token.name);
  }
  if (i < source.length) yield { kind: 'text', start: i, end: source.length };
}

interface Markup {
  readonly token: (HtmlToken & { readonly kind: 'open' | 'close' }) | null;
  readonly end: number;
}

function readMarkup(source: string, angle: number): Markup | null {
  if (source.startsWith('<!--', angle)) return { token: null, end: after(source, '-->', angle + 4) };
  const next = source[angle + 1] ?? '';
  if (next === '!' || next === '?') return { token: null, end: after(source, '>', angle + 2) };
  const isClosing = next === '/';
  tagName.lastIndex = angle + (isClosing ? 2 : 1);
  const name = tagName.exec(source)?.[0].toLowerCase();
  if (name === undefined) return null;
  return { token: { kind: isClosing ? 'close' : 'open', name }, end: endOfTag(source, tagName.lastIndex) };
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

const tagEndOrValue = />|=\s*(?:"[^"]*"|'[^']*')/g;

/** The end of a tag, past any ">" inside a quoted value. */
function endOfTag(source: string, from: number): number {
  tagEndOrValue.lastIndex = from;
  for (let match = tagEndOrValue.exec(source); match !== null; match = tagEndOrValue.exec(source))
    if (match[0] === '>') return tagEndOrValue.lastIndex;
  return source.length;
}

function endOfRawElement(source: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(source);
  return found === null ? source.length : found.index;
}
