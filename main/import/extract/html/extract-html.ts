import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { Boilerplate, BoilerplateKind } from '#shared/domain/article/article.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { isSiteName } from './article-frame.ts';
import { assembleBlocks, placeOfBlock } from './assemble-blocks.ts';
import { createContextReader } from './block-context.ts';
import type { ContextReader, ElementContext, Surroundings } from './block-context.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { ChosenBlocks } from './repair-blocks.ts';
import { partFactLines } from './fact-lines.ts';
import { findMainContent } from './find-main-content.ts';
import { listBlocks } from './html-block.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlPage } from './html-page.ts';
import { withGalleryCaptions } from './gallery-captions.ts';
import { findNamedSections } from './named-sections.ts';
import type { NamedSections } from './named-sections.ts';
import { isDeclared, isNoArticle } from './is-no-article.ts';
import { itemDocuments, outletOfDigest } from './item-documents.ts';
import { readJsonLdBody } from './json-ld-body.ts';
import { findPageItems } from './page-items.ts';
import type { PageItem } from './page-items.ts';
import { parsePage } from './parse-page.ts';
import { readHtmlHints } from './read-html-hints.ts';

const mediaType = 'text/html';

/** How an HTML source is to be read. */
export interface HtmlReading {
  /** A piece of a page that is all text (the body of a mail, an entry of a feed): all of it is taken, and it says nothing of itself. */
  readonly isFragment?: boolean;
}

/**
 * Takes the main content out of a page: the headline first, then one paragraph a line, with the place of each letter in
 * the source. What the page says about itself becomes hints. Where no main content is found, the whole body is taken; a
 * page that has no article, as an error or a front page, gives no text. Runs and fetches nothing; takes time in proportion
 * to the source, whatever it holds.
 */
export function extractHtml(source: string, { isFragment = false }: HtmlReading = {}): ExtractedDocument {
  const page = parsePage(source);
  const blocks = listBlocks(page.body);
  if (isFragment || page.isFlat) return { mediaType, ...assembleBlocks(blocks), hints: noHints, leftOut: [] };
  return readArticle(page, blocks, createContext(blocks));
}

/** What `extractHtml` takes out of a page, or, of one that holds several reports, each of them. */
export function extractHtmlDocuments(source: string): readonly ExtractedDocument[] {
  const page = parsePage(source);
  const blocks = listBlocks(page.body);
  if (page.isFlat) return [{ mediaType, ...assembleBlocks(blocks), hints: noHints, leftOut: [] }];
  const context = createContext(blocks);
  const document = readArticle(page, blocks, context);
  const items = document.text === '' ? [] : readItems(page, blocks, context);
  return items.length === 0 ? [document] : itemDocuments(items, withDigestOutlet(document, page, blocks));
}

interface PageContext {
  readonly named: NamedSections;
  readonly readContext: ContextReader;
}

function createContext(blocks: readonly HtmlBlock[]): PageContext {
  const named = findNamedSections(blocks);
  return { named, readContext: createContextReader(named) };
}

function readItems(
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
  { readContext }: PageContext,
): readonly PageItem[] {
  const own = blocks.filter(({ element }) => readContext(element, null) === null);
  return findPageItems(own, {
    titles: page.title === null ? [] : [page.title],
    isDeclared: isDeclared(page),
  });
}

/** The name of a digest holds for all its reports, where the page says no other. */
function withDigestOutlet(
  document: ExtractedDocument,
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
): ExtractedDocument {
  if (document.hints.outlet !== null) return document;
  const outlet = outletOfDigest(page.title, blocks.slice(0, linesAbove));
  if (outlet === null) return document;
  return {
    ...document,
    hints: { ...document.hints, outlet },
    hintOrigins: { ...document.hintOrigins, outlet: { provenance: 'metadata', source: null } },
  };
}

/** Paragraphs from the top of a digest among which its name stands. */
const linesAbove = 10;

function readArticle(
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
  { named, readContext }: PageContext,
): ExtractedDocument {
  const found = withoutSiteName(chooseContent(page, blocks, { named, readContext }));
  const { text, leftOut } = withGalleryCaptions(blocks, found, readContext);
  const handed = readJsonLdBody(page, page.source, lengthOf(text));
  if (handed !== null) {
    const { frame: _, ...said } = readHtmlHints(page, blocks, [], readContext);
    return { mediaType, ...handed, ...said, leftOut: [] };
  }
  if (isNoArticle(page, blocks, text))
    return { mediaType, ...assembleBlocks([]), hints: noHints, leftOut: [] };
  const { hints, hintOrigins, url, frame } = readHtmlHints(page, blocks, text, readContext);
  const heading = frame.heading === null ? undefined : blocks[frame.heading];
  const isAmong = heading !== undefined && text.slice(0, 3).includes(heading);
  const { text: kept, facts } = partFactLines(text, hints);
  const whole =
    heading === undefined || isAmong ? kept : [heading, ...kept.filter(block => block !== heading)];
  return {
    mediaType,
    ...assembleBlocks(whole),
    hints,
    hintOrigins,
    url,
    leftOut: [...leftOut, ...facts.map(block => ({ block, kind: 'navigation' as const }))].flatMap(
      placeLeftOut,
    ),
  };
}

/** Main content shorter than this, and than half of what is no link on the page, was probably not found. */
const leastContent = 140;

function chooseContent(
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
  { named, readContext }: PageContext,
): ChosenBlocks {
  const main = findMainContent(page, named);
  const chosen = main === null ? { text: [], leftOut: [] } : chooseBlocks(blocks, main, readContext);
  const body = blocks.filter(({ element }) => !isSurrounding(readContext(element, null), named));
  const [found, all] = [lengthOf(chosen.text), lengthOf(body)];
  return found >= Math.min(leastContent, all / 2) && found > 0
    ? chosen
    : { text: body.length > 0 ? body : blocks, leftOut: [] };
}

/** The name of the site over an article is not of its text. */
function withoutSiteName({ text, leftOut }: ChosenBlocks): ChosenBlocks {
  const names = text.slice(
    0,
    Math.max(
      0,
      text.findIndex(block => !isSiteName(block)),
    ),
  );
  return {
    text: text.slice(names.length),
    leftOut: [...leftOut, ...names.map(block => ({ block, kind: 'navigation' as const }))],
  };
}

const isSurrounding = (context: ElementContext | null, named: NamedSections): boolean =>
  context !== null &&
  (context.kind === 'navigation' || context.kind === 'promo' || named.has(context.element));

const lengthOf = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((sum, { length, linkLength }) => sum + length - linkLength, 0);

const boilerplateKinds: Readonly<Record<Surroundings, BoilerplateKind>> = {
  caption: 'caption',
  navigation: 'navigation',
  related: 'related-links',
  promo: 'promo',
};

function placeLeftOut({ block, kind }: ChosenBlocks['leftOut'][number]): readonly Boilerplate[] {
  const source = placeOfBlock(block);
  return source === null ? [] : [{ kind: boilerplateKinds[kind], source }];
}
