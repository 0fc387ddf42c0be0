import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { HtmlDocument, HtmlNode } from './html-node.ts';
import { indexHtmlText, squeeze } from './html-text-index.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { placeOfParagraph, placeParagraphs } from './place-paragraphs.ts';
import type { HtmlParagraph } from './place-paragraphs.ts';
import { readHtmlHints } from './read-html-hints.ts';
import { scanHtml } from './scan-html.ts';

/** Pages above this size or nested more deeply are read without a tree, which would cost too much. */
const treeLimitBytes = 8_000_000;
const nestingLimit = 1_000;
/** Main content shorter than this was probably not found. */
const leastContent = 140;

const mediaType = 'text/html';

/**
 * Takes the main content out of a page: the heading first, then one paragraph a line, with the place of each in the
 * source. What the page says about itself becomes hints. Where no main content is found, the whole body is taken.
 */
export function extractHtml(source: string): ExtractedDocument {
  const index = indexHtmlText(source);
  if (source.length > treeLimitBytes || nestingOf(source) > nestingLimit)
    return {
      mediaType,
      ...placeParagraphs(paragraphsWithoutTree(source), index),
      hints: noHints,
      leftOut: [],
    };
  const document = parse(source);
  const hints = readHtmlHints(document);
  const heading = hints.title ?? '';
  // Before the main content is sought, because that takes the tree apart.
  const body = document.body === null ? [] : listParagraphs(document.body, { withSurroundings: false });
  const content = findContent(document);
  const paragraphs = lengthOf(content) >= Math.min(leastContent, lengthOf(body) / 2) ? content : body;
  const text = paragraphs.filter(({ isCaption }) => !isCaption);
  const leftOut = paragraphs.flatMap((paragraph): readonly Boilerplate[] => {
    const place = paragraph.isCaption ? placeOfParagraph(paragraph, index) : null;
    return place === null ? [] : [{ kind: 'caption', source: place }];
  });
  return { mediaType, ...placeParagraphs(withHeading(text, body, heading), index), hints, leftOut };
}

/** A fragment without `html` and `body` is put into one, so that there always is a body. */
function parse(source: string): HtmlDocument {
  const page = /<(?:html|body)\b/i.test(source)
    ? source
    : `<!doctype html><html><body>${source}</body></html>`;
  return parseHTML(page).document as unknown as HtmlDocument; // linkedom's own types need those of the DOM
}

function findContent(document: HtmlDocument): readonly HtmlParagraph[] {
  const page = document as unknown as ConstructorParameters<typeof Readability>[0]; // the DOM that it asks for
  try {
    const found = new Readability<HtmlNode>(page, {
      serializer: node => node as unknown as HtmlNode,
    }).parse();
    return found?.content ? listParagraphs(found.content) : [];
  } catch {
    return []; // a page that it can't handle is read whole
  }
}

const lengthOf = (paragraphs: readonly HtmlParagraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** Puts the heading back above the content, from which it is usually parted. */
function withHeading(
  paragraphs: readonly HtmlParagraph[],
  body: readonly HtmlParagraph[],
  heading: string,
): readonly HtmlParagraph[] {
  const letters = squeeze(heading);
  const isHeading = ({ text }: HtmlParagraph): boolean => squeeze(text) === letters;
  if (letters === '' || paragraphs.slice(0, 3).some(isHeading)) return paragraphs;
  const inBody = body.find(isHeading);
  return inBody === undefined ? paragraphs : [inBody, ...paragraphs];
}

function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of scanHtml(source)) {
    if (token.kind === 'open' && !voidElements.has(token.name)) deepest = Math.max(deepest, ++depth);
    else if (token.kind === 'close') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr p li td tr'.split(' '),
);

const inlineElements = new Set(
  'a abbr b bdi bdo big cite code em font i mark q s small span strong sub sup u'.split(' '),
);

/** The text of a page by its tags alone. */
function paragraphsWithoutTree(source: string): readonly HtmlParagraph[] {
  const lines: string[] = [];
  let line = '';
  for (const token of scanHtml(source)) {
    if (token.kind === 'text') line += source.slice(token.start, token.end);
    else if (!inlineElements.has(token.name)) {
      lines.push(line.replace(/\s+/g, ' ').trim());
      line = '';
    }
  }
  return [...lines, line.trim()]
    .filter(text => text !== '')
    .map(text => ({ text, pieces: [text], isCaption: false }));
}
