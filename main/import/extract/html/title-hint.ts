import { foldWords } from './article-frame.ts';
import type { ArticleFrame } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import { partsOf } from './title-parts.ts';

/** A title without the name of the site before or after it. */
export function withoutSite(title: string, outlet: string | null): string {
  const parts = partsOf(title);
  if (parts.length < 2) return title.trim();
  const names = outlet === null ? [] : [foldWords(outlet)];
  const isSite = (part: string): boolean =>
    names.some(name => name !== '' && isSameSite(foldWords(part), name));
  const [first, last] = [parts[0], parts.at(-1)];
  if (last !== undefined && isSite(last)) return cutEnd(title, last);
  if (first !== undefined && isSite(first))
    return title
      .slice(title.indexOf(first) + first.length)
      .replace(/^[\s|–—:·•»›/-]+/, '')
      .trim();
  return outlet === null && parts.length === 2 && last !== undefined && last.length < 30
    ? cutEnd(title, last)
    : title.trim();
}

const isSameSite = (part: string, name: string): boolean =>
  part === name || part.includes(name) || (part.length >= 4 && name.includes(part));

const cutEnd = (title: string, part: string): string =>
  title
    .slice(0, title.lastIndexOf(part))
    .replace(/[\s|–—:·•»«›/-]+$/, '')
    .trim();

/** The titles a page declares, surest first, and that of its window, which often names the site as well. */
export interface DeclaredTitles {
  readonly declared: readonly string[];
  readonly window: string | null;
}

/**
 * The title of an article: as its headline prints it where one of the page's titles names it, else the declared one
 * without the name of the site, else the only headline, if it is more than a word, else what the window is called.
 */
export function readTitle(
  { declared, window }: DeclaredTitles,
  { blocks, heading, isNamed }: ArticleFrame,
  { outlet, host }: { readonly outlet: string | null; readonly host: string | null },
): string | null {
  const block = heading === null ? undefined : blocks[heading];
  const printed = block === undefined ? '' : readBlock(block);
  if (printed !== '' && isNamed) return printed;
  const candidates = [
    ...declared.map(title => (outlet === null ? title.trim() : withoutSite(title, outlet))),
    ...(/\p{L}\s+\S*\p{L}/u.test(printed) ? [printed] : []),
    ...(window === null ? [] : [withoutSite(window, outlet)]),
    printed,
  ];
  const isSite = (folded: string): boolean =>
    [outlet, host].some(name => name !== null && foldWords(name).includes(folded));
  return candidates.find(title => foldWords(title) !== '' && !isSite(foldWords(title))) ?? null;
}

/** Sections, and words before a headline, that stand where the name of a site may; folded. */
const noSite =
  /^(?:(?:ال)?(?:رييسيه|سياسه|اقتصاد|رياضه|حوادث|ثقافه|فن|فنون|منوعات|محليات|اخبار|مجتمع|تكنولوجيا|تقنيه|علوم|صحه|راي|اراء|مقالات|تقارير|عاجل|خاص|فيديو|صور|دوليات|عربيات|عالم|ارشيف)(?: (?:و ?)?(?:ال)?(?:رييسيه|سياسه|اقتصاد|رياضه|فنون|محليه|عربيه|دوليه|عالميه|منوعه))*|(?:ال)?صفحه (?:ال)?رييسيه|(?:نسخه|صفحه) (?:قابله )?للطباعه|طباعه|(?:ال)?تفاصيل|(?:تفاصيل|عرض|طباعه|قراءه|صفحه|نص) (?:ال)?(?:خبر|مقاله?|موضوع|ماده|تقرير|صفحه)|home|news|politics|business|economy|sports?|world|opinion|culture|technology|science|health|video|breaking|exclusive|archive|details|(?:news|article|story) (?:details|view|page)|print(?:er|able)?(?: (?:friendly|version|page|preview|article|view|this))*)$/u;
const outletStart = /^(?:(?:ال)?(?:جريده|صحيفه|مجله|وكاله|موقع|شبكه|قناه|بوابه|اذاعه)) \S/u;

/** True for a title of a window that names a site, a section or a way to print, and no article. */
export const isSiteTitle = (title: string, siteNames: readonly string[]): boolean => {
  const folded = siteNames.map(foldWords);
  return partsOf(title).every(part => {
    const words = foldWords(part);
    return (
      folded.includes(words) || noSite.test(words) || (part.length <= longestSite && outletStart.test(words))
    );
  });
};

/** A name of a site is no longer. */
const longestSite = 40;

/** The name of an outlet in a title that names no article; null where none of its parts is called as outlets are. */
export const outletInSiteTitle = (title: string): string | null =>
  partsOf(title).find(part => part.length <= longestSite && outletStart.test(foldWords(part))) ?? null;

/**
 * The name of the site in the title of the window: what stands at its other end than the headline, with sections between
 * them or none. Of «Outlet: Headline» the colon parts too. Null where neither end is the headline.
 */
export function siteInTitle(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null) return null;
  const folded = foldWords(headline);
  const isShort = (name: string | undefined): name is string =>
    name !== undefined &&
    name.length <= longestSite &&
    /\p{L}{2}/u.test(name) &&
    foldWords(name) !== folded &&
    !noSite.test(foldWords(name));
  const bare = title.replace(/\s+/g, ' ').trim();
  const before = bare.endsWith(headline) ? bare.slice(0, -headline.length) : null;
  const after = bare.startsWith(headline) ? bare.slice(headline.length) : null;
  if (folded !== '' && before !== null && /[|–—:：·•»«›/-]\s*$/.test(before)) {
    const parts = partsOf(before.replace(/[\s|–—:：·•»«›/-]+$/, '')).flatMap(part => part.split(/:\s+/));
    const first = parts.length > 1 ? parts.find(isShort) : parts[0];
    if (isShort(first)) return first;
  }
  if (folded !== '' && after !== null && /^\s*[|–—·•»«›/-]/.test(after)) {
    const last = partsOf(after.replace(/^[\s|–—:·•»«›/-]+/, '')).at(-1);
    if (isShort(last)) return last;
  }
  const last = partsOf(bare).at(-1);
  return isShort(last) && foldWords(cutEnd(bare, last)) === folded ? last : null;
}
