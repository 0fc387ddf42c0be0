import type { Passage } from '#renderer/features/timeline/panels/passage.ts';

/** Ends of a clause. Commas and points within numbers end none, nor do points within abbreviations: a space follows an end. */
const clauseEnd = /[،,;؛:.!?؟…](?=\s)|[«»"“”()[\]–—]|\s-\s/gu;
const atEnds = /^[\s،,;؛:.!?؟…«»"“”()[\]–—-]+|[\s،,;؛:.«»"“”()[\]–—-]+$/gu;

/** Words that lead up to a date and hang in the air without it. */
const arabicLeads = [
  'في',
  'يوم',
  'منذ',
  'خلال',
  'بتاريخ',
  'عام',
  'سنة',
  'حتى',
  'إلى',
  'من',
  'قبل',
  'بعد',
  'بين',
  'مساء',
  'صباح',
  'فجر',
  'ظهر',
  'منتصف',
  'مطلع',
  'أواخر',
  'أوائل',
  'نهاية',
  'بداية',
  'شهر',
  'تاريخ',
  'ليل',
  'ليلة',
  'الموافق',
  'عند',
  'الساعة',
];
const englishLeads = [
  'on',
  'in',
  'at',
  'by',
  'since',
  'until',
  'till',
  'from',
  'to',
  'of',
  'during',
  'before',
  'after',
  'the',
  'early',
  'late',
  'mid',
  'around',
  'between',
  'and',
  'this',
  'for',
];
const leads = new Set([...arabicLeads, ...arabicLeads.map(word => `و${word}`), ...englishLeads]);

/** Fewer words say too little of what happened: «وسيعود إليها», "was said". */
const fewestWords = 3;
const longest = 160;

const trimmed = (text: string): string => text.replace(atEnds, '').trim();
const wordCount = (text: string): number => (text === '' ? 0 : text.split(/\s+/u).length);

function withoutLead(text: string): string {
  const words = text.trimEnd().split(/\s+/u);
  while (words.length > 0 && leads.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

/** The places where clauses of a text end, from its start. */
const endsIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(clauseEnd), ({ index, 0: sign }) => index + sign.length);

/**
 * What happened on a date, as short as it can be said: the clause that the date stands in without the words of the date itself,
 * with the next or the last one where that says too little. Empty where little but the date stands there.
 */
export function labelWords(passage: Pick<Passage, 'before' | 'after'>): string {
  const isBracketed = /[([]\s*$/u.test(passage.before) && /^\s*[)\]]/u.test(passage.after);
  const before = isBracketed ? passage.before.replace(/\s*[([]\s*$/u, '') : passage.before;
  const after = isBracketed ? passage.after.replace(/^\s*[)\]]/u, '') : passage.after;
  const starts = [...endsIn(before)].reverse();
  const stops = [...endsIn(`${after} `)].map(end => Math.min(end, after.length));
  const pick = (from: number, to: number): string => {
    const lead = withoutLead(before.slice(from).trim());
    const rest = after.slice(0, to).trim();
    const isApart = trimmed(lead) === '' || trimmed(rest) === '' || /^[،,;؛:.!?؟…]/u.test(rest);
    return trimmed(isApart ? `${lead}${rest}` : `${lead} ${rest}`);
  };
  let [atStart, atStop] = [0, 0];
  const bounds = (): readonly [number, number] => [starts[atStart] ?? 0, stops[atStop] ?? after.length];
  let found = pick(...bounds());
  // What follows a date tells more often what happened then than what stands before it.
  while (wordCount(found) < fewestWords && (atStop < stops.length || atStart < starts.length)) {
    if (atStop < stops.length) atStop++;
    else atStart++;
    found = pick(...bounds());
  }
  if (wordCount(found) < fewestWords) return '';
  return found.length <= longest ? found : `${found.slice(0, found.lastIndexOf(' ', longest))}…`;
}
