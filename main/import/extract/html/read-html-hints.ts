import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { HintOrigin, HintOrigins } from '#shared/analysis/articles/hint-origins.ts';
import { frameArticle, isSiteName } from './article-frame.ts';
import type { ArticleFrame } from './article-frame.ts';
import { readAuthor } from './author-hint.ts';
import { readBlock } from './assemble-blocks.ts';
import type { ContextReader } from './block-context.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlPage } from './html-page.ts';
import { readDeclaredOutlet, readHostOutlet } from './outlet-hint.ts';
import { readPublished } from './published-hint.ts';
import type { HintedValue } from './published-hint.ts';
import { readCopyrightOutlet, readPrintedAddress } from './printed-outlet.ts';
import { ownFirst, readJsonLd } from './read-json-ld.ts';
import { readMarks } from './read-marks.ts';
import { readMeta } from './read-meta.ts';
import { isSiteTitle, outletInSiteTitle, readTitle, siteInTitle } from './title-hint.ts';

/** What a page says of its article outside of the text, and where. */
export interface HtmlHints {
  readonly hints: ExtractedHints;
  readonly hintOrigins: HintOrigins;
  readonly url: string | null;
  readonly frame: ArticleFrame;
}

const longestTitle = 1_000;
/** Paragraphs from the top of a page among which the name of its site stands. */
const siteNameDistance = 50;

/** Reads title, outlet, author, date, language and address of a page's article, whose text has been found. */
export function readHtmlHints(
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
  text: readonly HtmlBlock[],
  readContext: ContextReader,
): HtmlHints {
  const meta = readMeta(page);
  const url = meta.canonical ?? readPrintedAddress(blocks, text);
  const all = readJsonLd(page.jsonLd);
  const windowTitle =
    page.title !== null && page.title.length <= longestTitle
      ? page.title.replace(/\s+/g, ' ').trim() || null
      : meta.first(['title']);
  const said = [...meta.all('dc.title'), ...meta.all('og:title'), ...meta.all('twitter:title')];
  const described = ownFirst(all, meta.canonical, [...said, ...(windowTitle === null ? [] : [windowTitle])]);
  const own = described.find(({ isArticle }) => isArticle);
  const siteNames = blocks.slice(0, siteNameDistance).filter(isSiteName).map(readBlock);
  const titles = {
    declared: [...(own?.title ? [own.title] : []), ...said],
    window: windowTitle !== null && isSiteTitle(windowTitle, siteNames) ? null : windowTitle,
  };
  const frame = frameArticle(blocks, text, [
    ...titles.declared,
    ...(titles.window === null ? [] : [titles.window]),
  ]);
  const marks = readMarks(page, blocks, readContext);
  const declaredOutlet = readDeclaredOutlet(described, meta, marks);
  const site = { outlet: declaredOutlet, host: readHostOutlet(url)?.value ?? null };
  const title =
    readTitle(titles, frame, site) ??
    (mayBeHeadline(text[0]) ? null : (siteNames.find(name => name === windowTitle) ?? null));
  const siteName = siteNames.find(name => windowTitle !== null && windowTitle.includes(name));
  const titledOutlet = windowTitle !== null && titles.window === null ? outletInSiteTitle(windowTitle) : null;
  const named = declaredOutlet ?? siteInTitle(windowTitle, title) ?? siteName ?? titledOutlet;
  const outlet: HintedValue | null =
    named === null
      ? (readHostOutlet(url) ?? readCopyrightOutlet(blocks))
      : { value: named, provenance: 'metadata', source: null };
  const author = readAuthor({ described, meta, marks, frame, outlet: outlet?.value ?? null });
  const published = readPublished({ described, meta, marks, frame, readContext, url, source: page.source });
  return {
    hints: {
      title,
      outlet: outlet?.value ?? null,
      author: author?.value ?? null,
      published: published?.value ?? null,
      language: meta.language ?? own?.language ?? null,
    },
    hintOrigins: { outlet: originOf(outlet), author: originOf(author), published: originOf(published) },
    url,
    frame,
  };
}

/** Where nothing names an article, the first line of its text does, unless it is too short or too long for it. */
function mayBeHeadline(block: HtmlBlock | undefined): boolean {
  const [line = ''] = block === undefined ? [] : readBlock(block).split('\n');
  return line.length >= 15 && line.length <= 250;
}

const originOf = (hint: HintedValue | null): HintOrigin | null =>
  hint === null ? null : { provenance: hint.provenance, source: hint.source };
