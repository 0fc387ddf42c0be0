import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { LineField } from './line-field.ts';
import { isMonitoringService } from './monitoring-service.ts';
import { isKnownOutlet, isPaperTitle } from './outlet-names.ts';
import { trimSpan } from './source-lines.ts';
import { isValueName } from './value-names.ts';

/** What a part of a line of names is. */
type NamePart = 'outlet' | 'person' | 'role' | 'place';

/** Words by which an outlet's name is known, at its beginning or at its end; folded. */
const outletFirst =
  /^(?:صحيفه|جريده|يوميه|اسبوعيه|خبرگزاري|خبرگزاری|روزنامه|پايگاه خبري|وكاله|موقع|بوابه|شبكه|قناه|مجله|منصه|راديو|اذاعه|تلفزيون|دار|مركز|اخبار|صوت|منبر|مرصد|نداء|بريد|نافذه|عين|صدي|مراه|شبكه) \S+(?: \S+){0,2}$|^the (?:\S+ ){1,3}(?:post|times|news|herald|ledger|tribune|gazette|journal|guardian|observer|mail|standard|star|telegraph|chronicle|globe|independent|courier|press|review|mirror|express|sun|record|echo|argus|citizen|sentinel|monitor|economist|bulletin)$/;
const outletLast =
  /^(?:\S+ ){1,3}(?:نيوز|برس|اونلاين|نت|ميديا|تي في|[اف]ف ام|لايف|بوست|تايمز|ويب|بلس|24|الاخباريه|الاخباري|للانباء|للاخبار|post|times|news|herald|ledger|tribune|gazette|journal|courier|press|daily|tv|radio|online|magazine|agency|newswire|wire|media|today|network|chronicle|telegraph|weekly|mail)$/;
const webName = /^(?:www\.)?[\p{L}\d-]{2,30}\.(?:com|net|org|info|news|نت|كوم)$/u;

/** A job beside a name; folded. */
const role =
  /^(?:متابعات|خاص|خاصه|وكالات|مراسل(?:ه|نا|تنا)?(?: .{2,20})?|كاتب(?:ه)?(?: .{2,30})?|صحفي(?:ه)?(?: .{2,30})?|صحافي(?:ه)?(?: .{2,30})?|باحث(?:ه)?(?: .{2,30})?|شاعر(?:ه)?(?: .{2,30})?|محرر(?:ه)?(?: .{2,30})?|اعلامي(?:ه)?(?: .{2,30})?|محلل(?:ه)? .{2,30}|اكاديمي(?:ه)?(?: .{2,30})?|استاذ(?:ه)? .{2,30}|رييس التحرير|staff (?:writer|reporter)|(?:senior |chief |political |business |sports |foreign |science |health |world |middle east )*(?:correspondent|reporter|editor|writer|columnist|analyst|contributor)s?(?: .{2,20})?|in \S+(?: \S+)?|(?:for|of) the .{3,30})$/;

/** True for a job or a note that stands beside a name («متابعات», "Political Correspondent"). */
export const isRole = (text: string): boolean => role.test(foldText(text).trim());

/** Words that no name holds: prepositions, conjunctions and the verbs that open headlines. */
const noName =
  /(?:^|\s)(?:في|من|الي|عن|مع|بعد|قبل|حول|ضد|بين|عند|منذ|حتي|خلال|لدي|دون|ان|انه|لا|لم|لن|ما|هل|كيف|لماذا|متي|هذا|هذه|التي|الذي|هو|هي|او|ثم|قد|سوف|كل|اول|بلا|غير|اخر|تاريخ|اكثر|اقل|يوم|اليوم|غدا|امس|للمره|قال|قالت|يقول|تقول|اعلن|اعلنت|اكد|اكدت|the|a|an|of|to|in|on|at|for|with|after|before|says?|said|will|is|are|was|were|has|have|new|how|why|what|when|who)(?=\s|$)/;
const verbLike = /^(?:[يت][\u0621-\u064a]{3,}|ت[\u0621-\u064a]{3,}ه|ا(?:ست|نت|فت|كت|عت)[\u0621-\u064a]{3,})/;
/** Given names that look like verbs; folded. */
const verbLikeName =
  /^(?:ياسمين|ياسر|ياسين|يوسف|يحيي|يونس|يسري|يسرا|يمني|يارا|ياقوت|يزن|يعقوب|يعرب|يزيد|تامر|توفيق|تركي|تيسير|تغريد|تهاني|تماضر|تالا|تقي|تسنيم|تميم|توجان|تحسين)$/;

const isVerbLike = (folded: string): boolean =>
  verbLike.test(folded) && !verbLikeName.test(/^\S+/.exec(folded)?.[0] ?? '');

const arabicName =
  /^(?:(?:د|ا|م|أ\.د|ا\.د|الدكتور|الدكتوره|المهندس|السفير|اللواء|الشيخ)[.\s]\s*)?[\u0621-\u064a]{2,}(?:[\s-]+[\u0621-\u064a]+\.?){1,4}$/;
const longName = /(?:^|\s)(?:بن|بنت|ابن|ال|عبد|ابو|ابي|ام|الدين|الله|ولد|د\.|ا\.د)(?=\s|$)/;
const latinName =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:al|el|bin|van|von|de|la|del|di|ben|and|&)\s+|al-|el-)?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** True for words that no line of names holds: prepositions, conjunctions, verbs of headlines. */
export const readsAsText = (text: string): boolean => {
  const folded = foldText(text).trim();
  return noName.test(folded) || isVerbLike(folded);
};

/** Could be nothing but the name of a person: two to five words without any that headlines are made of. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 45 || text.length < 5) return false;
  if (latinName.test(text)) return true;
  const folded = foldText(text);
  if (!arabicName.test(folded) || noName.test(folded) || isVerbLike(folded)) return false;
  // «علي» is a name, «على» none; folding makes them one.
  if (/(?:^|\s)على(?=\s)/.test(text)) return false;
  const words = folded.split(/\s+/).length;
  return (
    (words <= 3 || longName.test(folded)) && !folded.startsWith('ال') && !/\s(?:لل|بال|كال)/.test(folded)
  );
}

/** Known as the name of an outlet by what it is called, whoever it is. */
export function looksLikeOutlet(text: string): boolean {
  if (text.length > 45 || /\d{2,}[-/.]\d|\d{4}/.test(text)) return false;
  const folded = foldText(text).trim();
  const isOutlet =
    isKnownOutlet(folded) ||
    webName.test(folded) ||
    (!noName.test(folded.replace(/^the /, '').replace(/ اليوم$/, '')) &&
      (outletFirst.test(folded) || outletLast.test(folded)));
  return isOutlet && !isMonitoringService(folded);
}

const partBorder = /\s+[-–—ـ]+\s+|\s*[–—]\s*|[|•·¦،,()[\]]|\s\/\s|\s{3,}|\t/g;

function partsOf(source: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  const take = (end: number): void => {
    const part = trimSpan(source, { start, end });
    if (part) parts.push(part);
  };
  for (const border of source.slice(span.start, span.end).matchAll(partBorder)) {
    take(span.start + border.index);
    start = span.start + border.index + border[0].length;
  }
  take(span.end);
  return parts;
}

const isPlace = (text: string): boolean =>
  text.length <= 24 && /^[\p{L}\p{M}\s'’-]+$/u.test(text) && text.split(/\s+/).length <= 2;

/** Newspapers are often called by a noun with its article («الشرق الأوسط», «الجزيرة»): only where names stand. */
const definiteName = /^ال[\u0621-\u064a]+(?: ال[\u0621-\u064a]+){0,2}(?: نت)?$/;

/** A part of a page, a competition or a bulletin, beside a date: «الدوري السعودي», «بيت وحديقة», «نشرة الصحافة»; folded. */
const sectionName =
  /^(?:(?:ال)?(?:دوري|كاس|بطوله|سوق|سياسه|اقتصاد|رياضه|ثقافه|محليات|منوعات|حوادث|تحقيقات|تقارير|اخبار|شوون|راي|مقالات|قضايا|صحه|تعليم|بييه|طاقه|مجتمع|بورصه|عالم) .{2,20}|(?:بيت|اسره|سياسه|ثقافه|علوم|عرب|فن|فنون|مال|قضايا|شوون|صحه|سياحه|مجتمع|راي|تراث|ادب|مطبخ|ازياء|سيارات|طب|تكنولوجيا|اقتصاد|رياضه|منوعات|كتب|بييه|دين|اسواق|تقنيه) و\S+|(?:نشره|النشره|موجز|حصاد|جوله|قصاصات|مقتطفات|رصد|عناوين|تقرير|ملف) .{2,30}|(?:uk|us|world|local|national) news)$/;

/** True for the folded name of a part of a page or of a competition. */
export const isSectionName = (folded: string): boolean => sectionName.test(folded);

/** «إياد القاسم وياسمين حداد»: two names joined. */
export function looksLikePeople(text: string): boolean {
  const joined =
    /^(?<first>.{4,40}?)(?:\s*[،,]\s*و?|\s+و(?:\s+)?|\s+(?:and|et|und|y|ve|&)\s+)(?<second>\S.{3,40})$/u.exec(
      text,
    )?.groups;
  const [first, second] = [joined?.['first'] ?? '', joined?.['second'] ?? ''];
  return /\S\s+\S/.test(second) && looksLikePerson(first) && looksLikePerson(second);
}

function kindOf(text: string, allowsDefinite: boolean): NamePart | null {
  const folded = foldText(text).trim();
  if (isSectionName(folded) || isValueName(folded, true)) return 'role';
  if (looksLikeOutlet(text) || (allowsDefinite && text.length <= 30 && definiteName.test(folded)))
    return 'outlet';
  if (isRole(text)) return 'role';
  if (looksLikePerson(text) || looksLikePeople(text)) return 'person';
  return isPlace(text) && !noName.test(folded) ? 'place' : null;
}

const fieldKinds = { outlet: 'outlet', person: 'author', role: 'other', place: 'other' } as const;

/**
 * Reads a line that holds nothing but names («سهى الخطيب - بوابة الخليج», "Lena Ortiz, Staff Writer"): outlet, author,
 * and whatever describes them. `isKnownPlace` says that the line stands where names stand, so that one name is enough;
 * anywhere else an outlet or a job must be among them, or a date beside them (`hasDate`). Null for any other line.
 */
export function readNameLine(
  source: string,
  span: Span,
  { isHeader, hasDate }: { readonly isHeader: boolean; readonly hasDate: boolean },
): readonly LineField[] | null {
  if (span.end - span.start > 90) return null;
  const parts = partsOf(source, span);
  if (parts.length === 0 || parts.length > 4) return null;
  if (parts.length === 1 && !isHeader && !hasDate) return null;
  const kinds: NamePart[] = [];
  for (const part of parts) {
    const text = source.slice(part.start, part.end);
    // Before a person «الجبل» is where he wrote, after one «الواحة اليوم» is for whom.
    const allowsDefinite = isHeader && (parts.length === 1 || kinds.length > 0);
    const kind = hasDate && isPaperTitle(foldText(text)) ? 'outlet' : kindOf(text, allowsDefinite);
    if (kind === null) return null;
    kinds.push(kind);
  }
  const has = (kind: NamePart): boolean => kinds.includes(kind);
  const isSure = has('outlet') || (has('role') && (has('person') || has('place')));
  if (!isHeader && !hasDate && !(isSure && parts.length > 1)) return null;
  if (!hasDate && !has('outlet') && !has('person') && !has('role')) return null;
  return parts.map((part, i): LineField => {
    const kind = fieldKinds[kinds[i] ?? 'place'];
    return { kind, label: null, value: part, date: null };
  });
}
