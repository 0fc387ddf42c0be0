import { isKnownPlace } from '#shared/analysis/articles/known-place.ts';
import { isRole, looksLikePerson } from '#shared/analysis/articles/name-lines.ts';
import { isWireName } from '#shared/analysis/articles/outlet-names.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';
import { foldWords } from './article-frame.ts';
import type { ArticleFrame } from './article-frame.ts';
import { placeWithin, readBlock } from './assemble-blocks.ts';
import { piecesOf } from './line-pieces.ts';
import { readNameByDate } from './name-by-date.ts';
import type { HintedValue } from './published-hint.ts';
import type { JsonLdArticle } from './read-json-ld.ts';
import type { HtmlMark, PageMarks } from './read-marks.ts';
import type { PageMeta } from './read-meta.ts';

const metaNames = [
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.contributor',
  'citation_author',
  'authors',
  'cxenseparse:author',
  'article.author',
  'bt:author',
  'twitter:creator:name',
];

/** Words before a name: «بقلم», "By". */
const before =
  /^(?:(?:(?:(?:أضيف|اضيف|نشر|أرسل|ارسل|كتب|أدرج|ادرج) )?(?:بواسطة|من قبل|من طرف)|بقلم|كتب(?:ت|ه|ته)?|كاتب(?:ة)?|الكاتب(?:ة)?|إعداد|اعداد|تقرير|تحرير|المحرر|حوار|ترجمة|(?:written|posted|published|reported|submitted|created) by|by|from|author|autor(?:in)?|von|text|por|par|di|da|van|door|od|yazan|نویسنده)(?=[\s:：|/-])\s*[:：|/-]?\s*)+/iu;
/** What stands after a name on its line: a date, an address, a job. */
const after =
  /\s*(?:[|·•]|\s[-–—]\s|,?\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})|\bon\s+(?=\p{L}+\s+\d)|\s(?:في|بتاريخ|يوم)\s|\sin\s|\S+@\S+|@\w+|https?:|\((?=[^)]*$)|(?:published|updated|posted|last updated|نشر|آخر تحديث|تاريخ)\b).*$/isu;
const noAuthor =
  /^(?:admin(?:istrator)?|root|user|webmaster|editor|author|guest|unknown|none|null|undefined|anonymous|n\/a|مدير(?: الموقع)?|المدير|ادمن|محرر|كاتب|غير معروف)\d*$/;
/** «مسقط - أحمد الهنائي»: where a report was written, before who wrote it. */
const placeBefore = /^(?<place>[^|·•/:–—-]{2,30}?)\s*(?:[|·•/:–—]|\s-)\s*(?=\p{L})/u;
const longestName = 100;
const longestLine = 500;

function withoutPlace(line: string): string {
  const found = placeBefore.exec(line);
  return found !== null && isKnownPlace(found.groups?.['place'] ?? '') ? line.slice(found[0].length) : line;
}

/** A name of an author as a page writes it, without what is no part of it; null for an address, a machine's name or an agency's. */
export function cleanAuthor(written: string, outlet: string | null): string | null {
  const line = written
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(before, '');
  const name = withoutPlace(line)
    .replace(after, '')
    .replace(/[\s,;:،|/–—-]+$/u, '')
    .trim();
  const folded = foldText(name).trim();
  if (name === '' || name.length > longestName || !/\p{L}{2}/u.test(name)) return null;
  if (/^(?:https?:|www\.|@|\/)|\.(?:com|net|org|html?)\b|[{}<>]/i.test(name)) return null;
  if (noAuthor.test(folded) || isWireName(folded) || isKnownPlace(name)) return null;
  return outlet !== null && foldWords(outlet) === foldWords(name) ? null : name;
}

/** Several names on one line, or in one field, are those of several people; "Surname, Name" is one. */
function splitNames(written: string): readonly string[] {
  const date = findPublishedDate(written)?.span.start ?? written.length;
  const line = written.slice(0, date).replace(/\([^()]*\)/g, ' ');
  const parts = line.split(/\s*[;؛،|]\s*|,\s*(?:and\s+)?/u).filter(part => part.trim() !== '');
  const areWords = parts.every(part => !/\s/.test(part.trim()));
  if (parts.length > 1 && areWords && !/[؛،;|]/.test(line)) return [line];
  return parts.filter((part, i) => i === 0 || !isBesideName(part)).flatMap(splitPair);
}

/** «ليان الحسيني وسامر خليل» is one name to us, as «و» may begin a name; "X and Y" is two where both are names. */
function splitPair(part: string): readonly string[] {
  const names = part.split(/\s+(?:&|and|und|et|y)\s+/u);
  return names.length > 1 &&
    names.every((name, i) => looksLikePerson((i === 0 ? name.replace(before, '') : name).trim()))
    ? names
    : [part];
}

const englishRole =
  /(?:^|\s)(?:correspondent|reporter|editor|writer|columnist|analyst|contributor|journalist|producer|photographer|bureau chief|staff)s?$/i;

/** A title or job after a name. */
const isBesideName = (part: string): boolean =>
  isRole(part) ||
  englishRole.test(part.trim()) ||
  /^(?:ph\.?\s?d|m\.?d|jr|sr|m\.?sc|mba|[a-z])\.?$/i.test(part.trim());

function cleanAuthors(written: readonly string[], outlet: string | null): string | null {
  const names = written
    .filter(({ length }) => length <= longestLine)
    .slice(0, 30)
    .flatMap(splitNames)
    .flatMap(name => cleanAuthor(name, outlet) ?? []);
  const distinct = names.filter(
    (name, i) => names.findIndex(other => foldWords(other) === foldWords(name)) === i,
  );
  return distinct.length === 0 || distinct.length > 12 ? null : distinct.join('، ');
}

/** Who wrote the article, as the page says: to machines first, else beside the headline. */
export function readAuthor(evidence: {
  readonly described: readonly JsonLdArticle[];
  readonly meta: PageMeta;
  readonly marks: PageMarks;
  readonly frame: ArticleFrame;
  readonly outlet: string | null;
}): HintedValue | null {
  const { described, meta, marks, frame, outlet } = evidence;
  const own = described.find(({ isArticle }) => isArticle) ?? null;
  const declared =
    cleanAuthors(own?.authors ?? [], outlet) ??
    metaNames.map(name => cleanAuthors(meta.all(name), outlet)).find(name => name !== null) ??
    null;
  const near = (found: readonly HtmlMark[]): readonly HtmlMark[] => found.filter(mark => isNear(mark, frame));
  const marked = cleanMarks(near(marks.authors), outlet) ?? cleanMarks(near(marks.bylines), outlet);
  const beside = readNameByDate(frame, outlet);
  const value =
    declared ??
    marked ??
    readByline(frame, outlet) ??
    (beside === null ? null : cleanAuthors([beside], outlet));
  if (value === null) return null;
  const source = placeOfName(value, frame);
  return { value, provenance: declared === null ? 'stated' : 'metadata', source };
}

/** The names of the first mark that has one, with those beside it. */
function cleanMarks(marks: readonly HtmlMark[], outlet: string | null): string | null {
  const first = marks.find(({ value }) => cleanAuthors([value], outlet) !== null);
  if (first === undefined) return null;
  const beside = marks.filter(
    ({ block }) => block !== null && first.block !== null && Math.abs(block - first.block) <= 1,
  );
  return cleanAuthors(
    beside.length > 1 && beside.length <= 5 ? beside.map(({ value }) => value) : [first.value],
    outlet,
  );
}

const isNear = ({ block }: HtmlMark, { heading, first, last }: ArticleFrame): boolean => {
  if (block === null) return true;
  const top = Math.min(heading ?? first ?? block, first ?? block);
  return (
    (block >= top - 6 && block <= (first ?? top) + 4) ||
    (last !== null && block >= last - 2 && block <= last + 6)
  );
};

const byline =
  /^(?:(?:(?:أضيف|اضيف|نشر|أرسل|ارسل|كتب|أدرج|ادرج) )?(?:بواسطة|من قبل|من طرف)|بقلم|كتب(?:ت)?|إعداد|اعداد|(?:(?:written|posted|published|reported|submitted|created) )?by|von|por|par|yazan|haber|מאת|گروه [^:]{2,20}(?=:)|خبرنگار|نویسنده)(?=[\s:：])\s*[:：]?\s*(?<name>\S.{2,80})$/iu;

const longestByline = 80;

/** The name in a line that says «by» and a name; null in any other. */
export function readBylineName(line: string, outlet: string | null = null): string | null {
  const name = line.length > longestByline ? undefined : byline.exec(line)?.groups?.['name'];
  const clean = name === undefined || /[.!?؟:]$/.test(name) ? null : cleanAuthors([name], outlet);
  return clean !== null && clean.split(/\s+/).length <= 8 ? clean : null;
}

/** A line beside the headline that says «by» and a name. */
function readByline({ blocks, heading, first }: ArticleFrame, outlet: string | null): string | null {
  if (first === null) return null;
  const top = heading === null || heading > first ? first - 4 : heading - 2;
  for (const block of blocks.slice(Math.max(0, top), first + 2)) {
    if (block.length > longestByline) continue;
    for (const line of [readBlock(block), ...piecesOf(block)]) {
      const name = readBylineName(line, outlet);
      if (name !== null) return name;
    }
  }
  return null;
}

function placeOfName(name: string, { blocks, heading, first, last }: ArticleFrame): HintedValue['source'] {
  const top = Math.max(0, Math.min(heading ?? first ?? 0, first ?? 0) - 6);
  const end = first ?? top;
  const around = [
    ...blocks.slice(top, end + 5),
    ...(last === null ? [] : blocks.slice(Math.max(end + 5, last - 2), last + 7)),
  ];
  for (const block of around) {
    if (block.length > 300) continue;
    const start = readBlock(block).indexOf(name);
    if (start >= 0) return placeWithin(block, { start, end: start + name.length });
  }
  return null;
}
