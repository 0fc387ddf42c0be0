import { Parser } from 'htmlparser2';
import type { HtmlPage, HtmlPiece } from './html-page.ts';
import { buildFlatPage, PageBuilder, PageLimitError } from './page-builder.ts';
import { scanHtml } from './scan-html.ts';

/** Pages above this size would take too much memory as a tree. */
const treeLimit = 24_000_000;

/**
 * Parses an HTML source into a tree in which every text knows its place in the source. Tolerates whatever browsers
 * tolerate; runs and fetches nothing. Takes time and memory in proportion to the source: of a page that nests its
 * elements thousands deep, or is larger than any that somebody wrote, only the paragraphs are read, by its tags.
 */
export function parsePage(source: string): HtmlPage {
  if (source.length > treeLimit) return parseFlat(source);
  const builder = new PageBuilder(source);
  const parser = new Parser({
    onopentagname: name => builder.onopentagname(name),
    onattribute: (name, value) => builder.onattribute(name, value),
    onclosetag: () => builder.onclosetag(),
    ontext(text) {
      // Of a tag that the source breaks off in («</p</») the parser gives the rest as text behind the end.
      const start = Math.min(parser.startIndex, source.length - text.length);
      builder.addText(text, start, Math.max(text.length, parser.endIndex + 1 - start));
    },
    oncomment: comment => builder.oncomment(comment),
  });
  try {
    parser.end(source);
    return builder.build();
  } catch (error) {
    if (error instanceof PageLimitError) return parseFlat(source);
    throw error;
  }
}

const inlineElements = new Set(
  'a abbr b bdi bdo big cite code em font i mark q s small span strong sub sup u'.split(' '),
);

function parseFlat(source: string): HtmlPage {
  const paragraphs: HtmlPiece[][] = [];
  let pieces: HtmlPiece[] = [];
  for (const token of scanHtml(source)) {
    if (token.kind === 'text') {
      const text = source.slice(token.start, token.end);
      if (pieces.length > 0 || text.trim() !== '')
        pieces.push({ text, source: token.start, sourceLength: text.length });
    } else if (!inlineElements.has(token.name) && pieces.length > 0) {
      paragraphs.push(pieces);
      pieces = [];
    }
  }
  return buildFlatPage(pieces.length > 0 ? [...paragraphs, pieces] : paragraphs, source);
}
