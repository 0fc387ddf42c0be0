import { foldText } from '#shared/text/normalise.ts';
import type { DocumentProperties, OfficeParagraph } from './office-paragraph.ts';

/** Titles that programs give: a number of a new document, the name of a file or of a program. */
const givenTitle =
  /^(?:(?:new |microsoft )?(?:word )?(?:document|dokument|documento|doc|untitled|presentation|page|slide|book|title|template|normal|blank)|مستند|بدون عنوان|ملف|عنوان|word|libreoffice|openoffice)[\s_-]*\(?\d*\)?$/i;
const fileName =
  /^microsoft (?:office )?word\b|^file:|^[a-z]:\\|\.(?:docx?|docm|dotx?|rtf|odt|ott|txt|html?|pdf|wpd)$/i;
const longestTitle = 250;

const isTitle = (text: string): boolean => {
  const plain = text.trim();
  return (
    /\p{L}{2}/u.test(plain) &&
    plain.length <= longestTitle &&
    !givenTitle.test(plain) &&
    !fileName.test(plain)
  );
};

/** Names that machines, programs and their makers give to whoever writes. */
const givenName =
  /\b(?:admin(?:istrator)?|user|owner|guest|default|unknown|author|creator|windows|microsoft|office|word|home|laptop|desktop|company|computer|center|centre|hp|dell|lenovo|acer|asus|toshiba|sony|compaq|samsung|poi|docx4?j?|python|openoffice|libreoffice|aspose|apache|google|converter|windev)\b|مستخدم|مدير النظام|حاسوب|كمبيوتر/iu;

/**
 * The writer whom the properties name: a full name, for one word is as often that of an account or a machine. Null for
 * what programs put there.
 */
export function authorOf({ author }: DocumentProperties): string | null {
  const name = author?.trim() ?? '';
  const isFullName = /^\p{L}[\p{L}\p{M}.'’-]*(?: +\p{L}[\p{L}\p{M}.'’-]*){1,5}$/u.test(name);
  return isFullName && !givenName.test(name) ? name : null;
}

const firstLines = 10;
const longestHeading = 200;

/**
 * The title of a document: what its properties say where a line near the top says so too, a line in the style of titles,
 * the properties alone, the one heading of the highest level, the one line that is bold. Null where headings or bold
 * lines come in number, as they do in collections of articles.
 */
export function titleOf(
  { title }: DocumentProperties,
  paragraphs: readonly OfficeParagraph[],
): string | null {
  const lines = paragraphs.filter(({ role, text }) => role === 'text' && text !== '');
  const top = lines.slice(0, firstLines);
  const stated = title !== null && isTitle(title) ? title.replace(/\s+/g, ' ').trim() : null;
  const folded = stated === null ? '' : foldText(stated);
  if (stated !== null && top.some(({ text }) => foldText(text).trim() === folded)) return stated;
  const styled = top.find(({ level, text }) => level === 0 && isTitle(text));
  if (styled) return styled.text.trim();
  if (stated !== null) return stated;
  const headed = onlyOne(
    lines.filter(({ level }) => level === 1),
    top,
  );
  if (headed !== null) return headed;
  return onlyOne(
    lines.filter(({ text, isBold }) => isBold && text.length <= longestHeading),
    top.slice(0, 3),
  );
}

function onlyOne(found: readonly OfficeParagraph[], top: readonly OfficeParagraph[]): string | null {
  const [first] = found;
  return found.length === 1 && first && top.includes(first) && isTitle(first.text) ? first.text.trim() : null;
}
