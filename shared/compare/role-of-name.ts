import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import type { ComparedWord } from './sentence-words.ts';

/** Offices that one person holds at a time. Players, members and deputies are many, so that two names are no contradiction. */
const offices: ReadonlySet<string> = new Set(
  foldForms(
    `رئيس رئيسة وزير وزيرة متحدث متحدثة ناطق ناطقة مدير مديرة قائد سفير سفيرة مبعوث مبعوثة أمين مندوب مندوبة محافظ حاكم
     عمدة مدرب مفوض مفوضة مستشار مستشارة نقيب مفتي زعيم مرشد سكرتير منسق منسقة ممثل ممثلة وكيل نائب قاضي مرشح مرشحة
     minister president spokesman spokeswoman spokesperson ambassador director chief commander governor mayor secretary
     envoy coach chairman chairwoman representative commissioner leader`,
  ),
);

/** What stands before a name and is no part of the office. */
const honorifics: ReadonlySet<string> = new Set(
  foldForms(
    'الدكتور الدكتورة السيد السيدة الشيخ المهندس الأستاذ اللواء العميد الفريق العقيد الجنرال الأمير المستشار سمو صاحب mr mrs ms dr gen general',
  ),
);

const furthest = 10;
const leastComplement = 1;

const withoutArticle = (word: string): string => word.replace(/^[وفل]?ال(?=.{3})|^[وف](?=.{4})/, '');
const isOffice = ({ key }: ComparedWord): boolean => offices.has(key) || offices.has(withoutArticle(key));

/** Spellings of one office. */
const stemOfRole = (word: string): string =>
  lightStem(word)
    .replace(/^امريك/, 'اميرك')
    .replace(/يه$/, 'ي');

/** Where a name stands: in which text, and among which words of its sentence. */
export interface NamePlace {
  readonly text: string;
  readonly words: readonly ComparedWord[];
  readonly name: Span;
}

/**
 * The office that stands beside a name, as a key that is the same for other spellings of it: «وزير الخارجية الروسي
 * سيرغي لافروف», «سيرغي لافروف، وزير الخارجية الروسي،». Null where none does, or only a title that many have.
 */
export function roleOfName(place: NamePlace): string | null {
  return keyOf(wordsBefore(place)) ?? keyOf(wordsBehind(place));
}

function keyOf(role: readonly ComparedWord[]): string | null {
  const [head, ...complement] = role.map(({ key }) => key).filter(key => !honorifics.has(key));
  const stems = complement.filter(word => !isStopWord(word)).map(stemOfRole);
  if (head === undefined || stems.length < leastComplement) return null;
  return [stemOfRole(withoutArticle(head)).replace(/ه$/, ''), ...stems].join(' ');
}

/** The office before the name: from the word that names it, and those before that are part of it, to the name. */
function wordsBefore({ text, words, name }: NamePlace): readonly ComparedWord[] {
  const end = words.findLastIndex(({ span }) => span.end <= name.start) + 1;
  let start = -1;
  for (let i = end - 1; i >= Math.max(0, end - furthest); i--) {
    const word = words[i];
    if (!word) break;
    const gap = text.slice(word.span.end, words[i + 1]?.span.start ?? name.start);
    const isBesideName = i === end - 1;
    if (!(isBesideName ? /^[\s،,#"«]*$/ : /^[\s"»«#_]*$/).test(gap)) break;
    if (isOffice(word)) start = i;
    else if (start >= 0 && word.key !== 'باسم') break;
  }
  return start < 0 ? [] : words.slice(start, end);
}

/** The office behind the name, between two commas or brackets. */
function wordsBehind({ text, words, name }: NamePlace): readonly ComparedWord[] {
  const start = words.findIndex(({ span }) => span.start >= name.end);
  const head = words[start];
  if (!head || !isOffice(head) || !/^["»\s]*[،,(]\s*$/.test(text.slice(name.end, head.span.start))) return [];
  for (let i = start; i < Math.min(words.length, start + furthest); i++) {
    const gap = text.slice(words[i]?.span.end ?? 0, words[i + 1]?.span.start ?? text.length);
    if (/^["»\s]*[،,).]/.test(gap)) return words.slice(start, i + 1);
    if (!/^[\s"»«#_]*$/.test(gap)) return [];
  }
  return [];
}
