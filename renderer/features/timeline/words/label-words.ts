import type { Passage } from '#renderer/features/timeline/panels/passage.ts';

/** Ends of a clause. Commas and points within numbers end none, nor do points within abbreviations: a space follows an end. */
const clauseEnd = /[،,;؛:.!?؟…](?=\s)|[«»"“”()[\]–—]|\s-\s/gu;
const atEnds = /^[\s،,;؛:.!?؟…«»"“”()[\]–—-]+|[\s،,;؛:.«»"“”()[\]–—-]+$/gu;

/** Words that lead up to a date, hang in the air without it and say nothing that its place in time does not. */
const arabicLeads =
  'في يوم خلال بتاريخ عام سنة مساء صباح فجر ظهر منتصف مطلع أواخر أوائل نهاية بداية شهر تاريخ ليل ليلة الموافق عند الساعة'.split(
    ' ',
  );
const englishLeads = 'on in at during the early late mid this'.split(' ');
const leads = new Set([...arabicLeads, ...arabicLeads.map(word => `و${word}`), ...englishLeads]);

/** Those whose sense goes with the date: what is «before 2020» is not in it. */
const arabicBonds = 'منذ حتى إلى من قبل بعد بين نحو حوالي لغاية'.split(' ');
const englishBonds = 'since until till from to of by before after around between and for about'.split(' ');
const bonds = new Set([...arabicBonds, ...arabicBonds.map(word => `و${word}`), ...englishBonds]);

/** Another thing that happened begins with one of these. */
const joint = /^(?:and|but|then|while|before|after|until|when|or|ثم|لكن|ولكن|بينما|فيما|قبل|بعد|كما)$/iu;
/** So may an Arabic one with its «and», unless that is a letter of the word; but as often it goes on with what was told. */
const arabicJoint =
  /^و(?!زير|زار|فد|فاة|فيات|كال|كيل|سط|سائل|لاي|لادة|لد|لي(?!\p{L})|رش|ثيق|ثائق|قت(?!ل)|قع|قوع|قائع|قف|قوف|ضع|حد(?:[هة]|ات|ها|هم)?(?!\p{L})|احد|اشنط|اصل|اجه|افق|صل|صول|صف|ظيف|ظائف)\p{L}{2,}/u;
/** A figure, or a date without one. */
const dateOrFigure =
  /\p{N}|(?<!\p{L})(?:أمس|اليوم|غدًا|غداً|غدا|ال(?:أحد|[إا]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu;
/** Nothing is told but that somebody said something: what was said stands before. */
const endsInSaying =
  /\b(?:said|says|added|adds|stated|noted|explained|told (?:\w+ ){0,2}\w+)$|(?:قال|قالت|وقال|أضاف|وأضاف|صرّح|صرح)$/iu;
/** What these tell of stands before the clause that they open. */
const isRelative = /^(?:which|who|whom|whose|where|الذي|التي|الذين|اللذان|اللتان)(?=\s)/iu;

/** Fewer words say too little of what happened: «وسيعود إليها», "was said". */
const fewestWords = 3;
const longest = 160;

const trimmed = (text: string): string => text.replace(atEnds, '').trim();
const wordCount = (text: string): number => (text === '' ? 0 : text.split(/\s+/u).length);

/** The text without the words that only lead up to a date; null where its sense goes with that. */
function withoutLead(text: string): string | null {
  const words = text.trimEnd().split(/\s+/u);
  while (words.length > 0 && leads.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return bonds.has((words.at(-1) ?? '').toLowerCase()) ? null : words.join(' ');
}

/** Where in what follows a date something else begins that happened, with a date of its own or right away; its length if nowhere. */
function nextHappening(after: string): number {
  let isFirst = true;
  for (const { 0: word, index } of after.matchAll(/[^\s،,;؛]+/gu)) {
    const isOther = joint.test(word);
    const isDated = (isOther || arabicJoint.test(word)) && dateOrFigure.test(after.slice(index));
    if (isDated || (isOther && isFirst)) return index;
    isFirst = false;
  }
  return after.length;
}

/** The places where clauses of a text end, from its start. */
const endsIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(clauseEnd), ({ index, 0: sign }) => index + sign.length);

/** What is kept before a date and after it, with the words of the date where the sense hangs on them, else three points for them. */
function joined(before: string, words: string, after: string): string {
  const lead = withoutLead(before.trim());
  const rest = after
    .slice(0, wordCount(lead ?? before) < fewestWords ? after.length : nextHappening(after))
    .trim();
  if (lead === null)
    return trimmed(`${before.trim()} ${words}${/^[\p{L}\p{N}]/u.test(rest) ? ' ' : ''}${rest}`);
  if (trimmed(lead) === '' || trimmed(rest) === '') return trimmed(`${lead}${rest}`);
  return trimmed(`${lead} …${/^[،,;؛:.!?؟…]/u.test(rest) ? '' : ' '}${rest}`);
}

/**
 * What happened on a date, as short as it can be said: the clause that the date stands in without the words of the date itself,
 * with the next or the last one where that says too little. Only what stands together in the text is put together, so that
 * nothing is told of the date that is not told of it there. Empty where little but the date stands there.
 */
export function labelWords({ before, words, after }: Pick<Passage, 'before' | 'words' | 'after'>): string {
  const isBracketed = /[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after);
  if (isBracketed)
    return labelWords({
      before: before.replace(/\s*[([]\s*$/u, ''),
      words,
      after: after.replace(/^\s*[)\]]/u, ''),
    });
  const starts = [...endsIn(before)].reverse();
  const stops = [...endsIn(`${after} `)].map(end => Math.min(end, after.length));
  let [atStart, atStop] = [0, 0];
  const pick = (): string =>
    joined(before.slice(starts[atStart] ?? 0), words, after.slice(0, stops[atStop] ?? after.length));
  let found = pick();
  const needsWhatIsBefore = (): boolean => endsInSaying.test(found) || isRelative.test(found);
  while (atStart < starts.length && needsWhatIsBefore()) {
    atStart++;
    found = pick();
  }
  // What follows a date tells more often what happened then than what stands before it.
  while (wordCount(found) < fewestWords && (atStop < stops.length || atStart < starts.length)) {
    if (atStop < stops.length) atStop++;
    else atStart++;
    found = pick();
  }
  if (wordCount(found) < fewestWords || (needsWhatIsBefore() && atStart === 0)) return '';
  return found.length <= longest ? found : `${found.slice(0, found.lastIndexOf(' ', longest))}…`;
}
