import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { foldWords } from './article-frame.ts';
import { assembleBlocks, placeOfBlock, readBlock } from './assemble-blocks.ts';
import { isHeading } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { PageItem } from './page-items.ts';
import { isDigestName, isOwnName } from './page-names.ts';

/**
 * The reports of a page, each an article of its own. `page` is what was read of the page as one: its outlet holds for
 * all, and its day too where it is not printed among one of them.
 */
export function itemDocuments(
  items: readonly PageItem[],
  page: ExtractedDocument,
): readonly ExtractedDocument[] {
  const { outlet, published, language } = page.hints;
  const { published: printed = null, outlet: outletOrigin = null } = page.hintOrigins ?? {};
  const places = items.map(({ heading, lines }) =>
    placeOfBlock({ texts: [heading, ...lines].flatMap(({ texts }) => texts) }),
  );
  const isOfOne = places.some(place => isIn(printed?.source ?? null, place));
  return items.map(({ heading, lines, more, address }, i) => ({
    mediaType: page.mediaType,
    ...assembleBlocks([heading, ...lines]),
    hints: { ...noHints, title: readBlock(heading), outlet, published: isOfOne ? null : published, language },
    hintOrigins: { outlet: outletOrigin, published: isOfOne ? null : printed },
    url: resolveAddress(address, page.url ?? null),
    leftOut: more.flatMap(block => {
      const source = placeOfBlock(block);
      return source === null ? [] : [{ kind: 'navigation' as const, source }];
    }),
    isOneOfSeveral: true,
    part: `#${i + 1}`,
  }));
}

const isIn = (inner: Span | null, outer: Span | null): boolean =>
  inner !== null && outer !== null && inner.start >= outer.start && inner.end <= outer.end;

/** The address of an item; where it says none, that of the page it stands on. */
function resolveAddress(address: string | null, page: string | null): string | null {
  if (address === null) return page;
  const base = page ?? undefined;
  const resolved = URL.canParse(address, base) ? new URL(address, base) : null;
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : page;
}

const longestName = 40;

/**
 * The name of a site that a digest bears in the title of its window («النشرة: موجز اليوم») and prints above its items;
 * null where no part of the title is both.
 */
export function outletOfDigest(title: string | null, above: readonly HtmlBlock[]): string | null {
  const parts = (title ?? '').slice(0, 500).split(/\s*[|:：–—]\s+|\s+-\s+/);
  if (parts.length < 2 || !parts.some(isDigestName)) return null;
  const printed = new Set(
    above
      .filter(block => !isHeading(block) && block.length <= longestName)
      .map(block => foldWords(readBlock(block))),
  );
  return parts.find(part => isOwnName(part) && printed.has(foldWords(part)))?.trim() ?? null;
}
