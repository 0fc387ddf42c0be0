import type { ExtractedHints } from '#shared/analysis/articles/extracted-hints.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldWords } from './article-frame.ts';
import { readBlock } from './assemble-blocks.ts';
import { readBylineName } from './author-hint.ts';
import { isHeading, isProse } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import { splitPieces, stretchesOf } from './line-pieces.ts';

const unit =
  '(?:views?|reads?|comments?|shares?|likes?|مشاهد(?:ه|ات)|قراء(?:ه|ات)|زيار(?:ه|ات)|تعليق(?:ات)?|مشارك(?:ه|ات)|اعجاب(?:ات)?|goruntulenme|okunma|yorum|בתגובות|תגובות)';
/** What is counted and timed beside a date; folded. */
const fact = new RegExp(
  `^(?:\\p{N}[\\p{N} ]*(?:k|m|الف|الاف|مليون)?(?: ${unit})?|${unit}(?: \\p{N}+)?|\\p{N}{1,2} \\p{N}{2}(?: (?:[ap]m|ص|م|صباحا|مساء))?|(?:(?:وقت|مده|زمن) القراءه |reading time )?(?:\\p{N}+ )?(?:min|mins|minutes?|دقيقه|دقايق|دقيقتان|dakika|dk)(?: (?:read|de lecture|قراءه|للقراءه|واحده|okuma))*|no comments?|لا (?:توجد|يوجد) تعليق(?:ات)?|تعليق واحد|بدون تعليق)$`,
  'u',
);
const numbered =
  /^(?:کد (?:خبر|مطلب)|كد (?:خبر|مطلب)|رقم (?:الخبر|المقال)|شناسه خبر|news (?:code|id)|haber (?:no|kodu)) \p{N}+$|^(?:(?:ال)?تعليقات|comments?|yorum(?:lar)?|نظرات|תגובות) \p{N}+$/u;
const shareWord =
  'شارك|شاركها|مشاركه|طباعه|اطبع|نسخ|الرابط|ارسال|ارسل|فيسبوك|تويتر|واتساب|واتس|اب|تلغرام|تيليغرام|تليجرام|لينكد|ان|انستغرام|ماسنجر|share|tweet|print|email|e|mail|this|subscribe|copy|link|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|messenger|paylas|paylaş|yazdir|yazdır|partager|imprimer|teilen|drucken|שתפו|הדפסה';
const shareLine = new RegExp(`^(?:${shareWord})(?: (?:${shareWord}))+$`, 'u');
const forSubscribers =
  /^(?:(?:هذا|هذه) (?:المحتوي|المقال|المقاله|الخبر|الماده) .{0,20}(?:لل)?مشتركين(?: فقط)?|(?:this|the) (?:article|content|story) is .{0,30}(?:subscribers|members)(?: only)?)$/u;
/** Sizes of letters, signs of loading, and invitations to follow, to fetch an app or to give. */
const control =
  /^(?:(?:حجم الخط )?a(?: a)+|حجم الخط|(?:جاري|جار) التحميل|loading|reload|(?:تابع(?:وا|ونا)?|لمتابعه) .{0,50}(?:google news|[جغ]وغ?ل نيوز|اخبار [جغ]وغ?ل|(?:ال)?تطبيق(?:نا)?)|(?:هل تريد دعمنا )?(?:تبرع|ادعمنا)(?: الان)?)$/u;
/** «تونس في 7 جانفي 2025», "Alger, le 5 avril 2025": where a report was written, before its date. */
const placeBeforeDate =
  /^[\p{L}\p{M}'’-]{2,20}(?: [\p{L}\p{M}'’-]{2,20}){0,2}(?:\s+في|\s*,\s*(?:le|el|den|am))$/u;

const longestLine = 140;
const leastDateShare = 0.5;

/** Lines at the edges of a text parted from it. */
export interface PartedLines {
  readonly text: readonly HtmlBlock[];
  readonly facts: readonly HtmlBlock[];
}

/**
 * Parts the lines above and below the prose of an article that hold nothing but facts about it (name, date, counts,
 * time to read, ways to share it), which pages print side by side; what they say is in `hints` already.
 */
export function partFactLines(text: readonly HtmlBlock[], hints: ExtractedHints): PartedLines {
  const [first, last] = [text.findIndex(isText), text.findLastIndex(isText)];
  const edges = first < 0 ? [] : text.filter((_, i) => i < first || i > last);
  const [signature] = edges.slice(-1).filter(block => block === text.at(-1) && isNamed(block, hints.author));
  const facts = edges.filter(block => block === signature || isFactLine(block, hints));
  const parted = new Set(facts);
  return { text: text.filter(block => !parted.has(block)), facts };
}

const isText = (block: HtmlBlock): boolean =>
  isProse(block) && !isHeading(block) && block.length > longestLine / 2;

/** Below a text a name alone signs it; further up it may stand over what it is about. */
const isNamed = (block: HtmlBlock, name: string | null): boolean =>
  name !== null && block.length <= longestLine && foldWords(readBlock(block)) === foldWords(name);

function isFactLine(block: HtmlBlock, hints: ExtractedHints): boolean {
  if (block.length > longestLine || block.element.name === 'h1') return false;
  const line = foldWords(readBlock(block));
  if (line === '' || [numbered, shareLine, forSubscribers, control].some(kind => kind.test(line)))
    return true;
  return hints.published !== null && holdsDateAndFacts(block, hints);
}

/** A date, and beside it nothing else but facts. A date alone is left where it is: the text says it. */
function holdsDateAndFacts(block: HtmlBlock, { author, outlet }: ExtractedHints): boolean {
  const parts = stretchesOf(block).flatMap(stretch => (isDate(stretch) ? [stretch] : splitPieces(stretch)));
  const others = parts.filter(part => !isDate(part));
  if (others.length === parts.length) return false;
  if (parts.length === 1) return isPlaced(readBlock(block));
  const known = [author, outlet].map(name => foldWords(name ?? ''));
  const isKnownName = (part: string): boolean =>
    known.includes(foldWords(part)) || known.includes(foldWords(readBylineName(part) ?? part));
  return others.every(part => fact.test(foldWords(part)) || isKnownName(part));
}

function isDate(text: string): boolean {
  const date = findPublishedDate(text);
  return date !== null && (date.span.end - date.span.start) / text.length >= leastDateShare;
}

function isPlaced(line: string): boolean {
  const date = findPublishedDate(line);
  return date !== null && placeBeforeDate.test(line.slice(0, date.span.start).trim());
}
