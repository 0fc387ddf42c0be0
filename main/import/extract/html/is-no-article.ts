import { foldWords } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import { hasFewLinks, isHeading, isLinkAlone, isProse, sumLengths } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import { elementsOf } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { arePlainTeasers } from './plain-teasers.ts';
import { readMeta } from './read-meta.ts';
import { partsOf } from './title-parts.ts';

/** What errors, locked doors and forms call themselves; folded. */
const noArticleTitle =
  /^(?:(?:(?:http|خطا|error|الخطا) ?)*(?:40[0-9]|410|429|50[0-4])(?: (?:error|خطا|not found|forbidden|bad gateway|service unavailable|gateway timeout|internal server error|unauthorized|gone|too many requests))*|(?:عفوا |عذرا )?(?:ال)?(?:صفحه|خبر|مقال|موضوع|رابط|محتوي)(?: المطلوب[ه]?| التي تبحث عنها| الذي تبحث عنه)? (?:غير موجوده?|غير متوفره?|غير متاحه?|لم يعد موجودا)|لم يتم العثور علي (?:ال)?(?:صفحه|خبر|مقال|محتوي)|(?:حدث )?خطا(?: في (?:الخادم|النظام|الاتصال))?|(?:ال)?(?:صفحه|وصول) (?:محجوبه?|ممنوع|مرفوض)|(?:the )?(?:page|article|content|file) (?:was |is |could )?(?:not (?:be )?found|not available|unavailable|does not exist)|not found|(?:access|permission) denied|forbidden|just a moment|attention required|are you a robot|verif(?:y|ying) (?:that )?you are (?:a )?human|security check|(?:internal )?server error|service (?:temporarily )?unavailable|site maintenance|تسجيل (?:ال)?دخول|(?:ال)?دخول|انشاء حساب(?: جديد)?|تسجيل حساب جديد|(?:log|sign) ?(?:in|on|up)|login|register|create (?:an )?account|صفحه پيدا نشد|صفحه يافت نشد|ورود)$/u;
/** What the headings of such pages hold that say it at more length. */
const apology =
  /(?:^| )(?:40[34]|50\d|غير (?:موجود|متوفر|متاح)ه?|عذرا|عفوا|تسجيل (?:ال)?دخول|not found|sorry|oops|denied|unavailable|(?:log|sign) ?in|robot|human)(?: |$)/u;
/** Letters that such pages have at most: a report about an error has more. */
const longestNotice = 500;

/** Letters that make a line one of a text, and a heading one of an article. */
const leastLine = 20;
const leastHeadlines = 5;
const leastTeasers = 3;
const teaserShare = 0.7;

/**
 * True for a page that has no article of its own: an error, a form to log in, the front page of a site or a list of the
 * beginnings of its articles, the frame of an advertisement or of a button, a page of frames. `text` is what was taken for its text. In doubt it has one.
 */
export function isNoArticle(
  page: HtmlPage,
  blocks: readonly HtmlBlock[],
  text: readonly HtmlBlock[],
): boolean {
  return (
    isNotice(blocks, text, page.title) ||
    isFrontPage(blocks, text) ||
    isFrameOnly(page, blocks) ||
    isWidget(page, blocks) ||
    isTeaserList(blocks, text) ||
    (arePlainTeasers(blocks, text) && !isDeclared(page))
  );
}

const ofFrames =
  /(?:^|[^\p{L}])(?:frames?|frameset|(?:ال|لل)?[إا]طارات|(?:ال|لل)?[أا]طر|cadres|marcos|rahmen)(?!\p{L})/iu;
/** Letters that a page of frames says at most to browsers that know none. */
const longestFrameNotice = 400;

/** The frames are pages of their own; to browsers that know none it says only that. */
function isFrameOnly({ body, root }: HtmlPage, blocks: readonly HtmlBlock[]): boolean {
  if (sumLengths(blocks) > longestFrameNotice) return false;
  const hasFrames = [root, body].some(element =>
    [...elementsOf(element)].some(({ name }) => name === 'frame'),
  );
  return hasFrames && (!blocks.some(isProse) || blocks.some(block => ofFrames.test(readBlock(block))));
}

const longestWidget = 40;

/** A button with its count, in a frame that a browser saved beside the page: no title, no headline, not a line. */
const isWidget = ({ title }: HtmlPage, blocks: readonly HtmlBlock[]): boolean =>
  title === null &&
  blocks.some(({ linkLength }) => linkLength > 0) &&
  !blocks.some(isHeading) &&
  sumLengths(blocks) <= longestWidget;

/** True for a page that says to machines that it is an article. */
export function isDeclared(page: HtmlPage): boolean {
  const meta = readMeta(page);
  return (
    /article/i.test(meta.first(['og:type']) ?? '') ||
    meta.first(['article:published_time', 'datepublished', 'citation_title']) !== null
  );
}

/** It calls itself an error or a form, and says little. */
function isNotice(
  blocks: readonly HtmlBlock[],
  text: readonly HtmlBlock[],
  windowTitle: string | null,
): boolean {
  if (sumLengths(text.filter(hasFewLinks)) > longestNotice) return false;
  const headings = blocks.filter(isTopHeading).map(readBlock);
  const said = [...(windowTitle === null ? [] : partsOf(windowTitle)), ...headings].map(foldWords);
  const hasOther = headings.some(heading => heading.length >= leastLine && !apology.test(foldWords(heading)));
  return !hasOther && said.some(words => noArticleTitle.test(words));
}

const isTopHeading = (block: HtmlBlock): boolean =>
  /^h[12]$/.test(block.element.name) && block.length <= 120 && !isLinkAlone(block);

/** Headlines with links, or a word beside a picture, and not one line of a text or headline of its own. */
function isFrontPage(blocks: readonly HtmlBlock[], text: readonly HtmlBlock[]): boolean {
  const isOwn = (block: HtmlBlock): boolean =>
    block.length >= leastLine && !isLinkAlone(block) && !copyright.test(readBlock(block).slice(0, 300));
  if (text.some(isOwn) || blocks.some(block => isTopHeading(block) && isOwn(block))) return false;
  const links = blocks.filter(block => isLinkAlone(block) && block.length >= leastLine);
  return links.length >= leastHeadlines || isAdvertisement(blocks);
}

const copyright = /©|copyright|all rights reserved|(?:جميع|كل) الحقوق محفوظة|حقوق النشر/i;
const advertisement = /^(?:اعلان(?:ات)?|اعلان ممول|advertisements?|ads?|sponsored|anzeige|publicite)$/u;

const isAdvertisement = (blocks: readonly HtmlBlock[]): boolean =>
  blocks.length > 0 &&
  !blocks.some(isHeading) &&
  blocks.every(block => isLinkAlone(block) || advertisement.test(foldWords(readBlock(block))));

const moreLink =
  /^(?:(?:اقرا|قراءه|شاهد) )?المزيد$|^(?:ال)?تفاصيل$|^اقرا (?:ايضا|التفاصيل|بقيه الخبر)$|^تابع القراءه$|^(?:read|see|learn|continue|view) (?:more|reading|full (?:story|article))$|^more$|^weiterlesen$|^lire la suite$|^leer mas$|^devami$|^ادامه(?: مطلب| خبر)?$/u;

/** Nothing but beginnings of texts, each under a headline with a link, cut or with a link to the rest of it. */
function isTeaserList(blocks: readonly HtmlBlock[], text: readonly HtmlBlock[]): boolean {
  const prose = text.filter(isProse);
  const teasers = new Set(prose.filter(block => isTeaser(blocks, block)));
  const [first] = prose;
  return (
    first !== undefined &&
    teasers.has(first) &&
    teasers.size >= leastTeasers &&
    sumLengths([...teasers]) >= teaserShare * sumLengths(prose)
  );
}

/** How far above a beginning its headline stands: a date, a section and a name may be between. */
const headlineDistance = 4;

function isTeaser(blocks: readonly HtmlBlock[], block: HtmlBlock): boolean {
  const above = blocks.slice(Math.max(0, block.index - headlineDistance), block.index);
  if (!above.some(it => isLinkAlone(it) && it.length >= leastLine)) return false;
  const words = readBlock(block);
  const below = blocks[block.index + 1];
  return (
    /(?:\.\.\.?|…)\s*(?:\[…\]|\S+(?: \S+)?)?$/u.test(words.slice(-60)) ||
    (below !== undefined && isLinkAlone(below) && moreLink.test(foldWords(readBlock(below))))
  );
}
