import { foldText } from '#shared/text/normalise.ts';
import { placeWithin, readBlock } from './assemble-blocks.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HintedValue } from './published-hint.ts';

const sign =
  /©|\(c\)|copyright(?!\p{L})|all rights reserved|(?:ال)?حقوق (?:(?:ال)?(?:نشر|طبع|ملكية)\S* )*محفوظة/iu;
/** All of such a line that is no name: the words of the right, and years. */
const words =
  /©|&copy;|\(c\)|copyright(?!\p{L})|all rights? reserved(?: (?:to|by|for))?|(?:جميع|كل|كافة)? ?(?:ال)?حقوق (?:(?:ال)?(?:نشر|طبع|ملكية)\S* )*محفوظة(?: (?:لدى|لصالح|إلى))?|(?:لعام|لسنة|عام|سنة|منذ) (?=[\d\u0660-\u0669])|[\d\u0660-\u0669]{4}(?:\s*[-–—/]\s*[\d\u0660-\u0669]{4})?\s*(?:م(?!\p{L}))?/giu;
const between = /[.|،,;؛•·–—©()]|\s-\s/u;
const noName =
  /design|develop|powered|hosted|template|theme|terms|privacy|تصميم|تطوير|برمجة|استضافة|شروط|سياسة|من نحن|اتصل|النسخة|الطبعة/iu;
const ofOutlet = /^ل(?=(?:صحيفة|جريدة|مجلة|موقع|شبكة|قناة|وكالة|بوابة|إذاعة|مؤسسة|منصة|دار|مركز) )/u;
const longestLine = 200;
/** Paragraphs at the end of a page among which its line of copyright stands. */
const lastLines = 100;
const longestName = 40;

/** The name in the line of copyright of a page: «جميع الحقوق محفوظة لصحيفة المرصد © 2026»; null where no line has one. */
export function readCopyrightOutlet(blocks: readonly HtmlBlock[]): HintedValue | null {
  for (const block of blocks.slice(-lastLines).reverse()) {
    if (block.length > longestLine) continue;
    const line = readBlock(block);
    if (!sign.test(line)) continue;
    const name = line.replace(words, ' | ').split(between).map(cleanName).find(isName);
    if (name === undefined) continue;
    const start = line.indexOf(name);
    const source = start < 0 ? null : placeWithin(block, { start, end: start + name.length });
    return { value: name, provenance: 'inferred', source };
  }
  return null;
}

/** Without the «ل» of what belongs to somebody: «لصحيفة المرصد», «للمرصد», «لـ "المرصد"». */
const cleanName = (piece: string): string =>
  piece
    .replace(/^[\s"“”'«»:：-]+|[\s"“”'«»:：-]+$/gu, '')
    .replace(/^لـ+\s*["«“]?\s*/u, '')
    .replace(ofOutlet, '')
    .replace(/^لل(?=\p{L}{3})/u, 'ال');

const isName = (name: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  name.length <= longestName &&
  name.split(/\s+/).length <= 5 &&
  !/[/@]|\w\.\w/.test(name) &&
  !noName.test(name);

const address =
  /^(?:[^:]{0,30}[:：]\s*)?(?<url>https?:\/\/(?:[^/@\s]*@)?[a-z\d.-]+\.[a-z]{2,}(?::\d+)?(?:\/\S*)?)$/i;
const addressLabel = /^(?:permalink|(?:short ?|perma)?link|url|الرابط|رابط)/u;

/**
 * The address that a page prints of itself, as printed views do: alone on a line that is none of the text, or after a
 * label that says so; null where it prints none, or several that differ.
 */
export function readPrintedAddress(blocks: readonly HtmlBlock[], text: readonly HtmlBlock[]): string | null {
  const inText = new Set(text);
  const found = blocks.flatMap(block => {
    if (block.length > longestLine || !block.texts.some(piece => piece.text.includes('://'))) return [];
    const line = readBlock(block).trim();
    const url = address.exec(line)?.groups?.['url'];
    const isOwn = url !== undefined && (!inText.has(block) || addressLabel.test(foldText(line)));
    return isOwn ? [url] : [];
  });
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}
