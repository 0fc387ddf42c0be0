import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import {
  arabicCueOf,
  clauseOpeners,
  isSourceNoun,
  isThat,
  isThen,
  prepositions,
  isRelative,
} from './arabic-lexicon.ts';

import type { Passage, WordRange } from './read-passage.ts';
import { isRole } from './speaking-names.ts';
import type { WordRun } from './statement-draft.ts';

/** The clause before the phrase, or, at the beginning of a sentence or behind «و», the one after its comma. */
export function contentAround(
  passage: Passage,
  index: number,
  speaker: WordRun,
  sentence: WordRange,
): { first: number; last: number | null } | null {
  const { words } = passage;
  let first = sentence.start;
  while (first < index && clauseOpeners.has(wordAt(words, first).text)) first++;
  let last = index - 1;
  while (last >= first && /^[،,]$/.test(wordAt(words, last).text)) last--;
  const isClause = last - first >= 2 && !isAdverbial(passage, first, last);
  const following =
    isClause && !opensNext(passage, index) ? null : contentBehind(passage, speaker, sentence.end, isClause);
  if (following !== null) return { first: following, last: null };
  return last - first >= 1 ? { first, last } : null;
}

/** «، وبحسب …» goes on with a clause of its own. */
export const opensNext = ({ words }: Passage, index: number): boolean =>
  /^(?:وو|وب?حسب|وطبق)/.test(wordAt(words, index).text) && wordAt(words, index - 1).kind === 'mark';

/** Where the clause begins that follows the name of its source; with a clause before it as well only behind «فإن». */
function contentBehind(
  passage: Passage,
  speaker: WordRun,
  end: number,
  isAfterClause: boolean,
): number | null {
  const { words } = passage;
  let behindApposition: number | null = null;
  for (let i = speaker.last + 1; i < Math.min(end - 2, speaker.last + 16); i++) {
    const { text } = wordAt(words, i);
    if (/^[.؛\n]$/.test(text)) break;
    if (isThen(text)) return i + 1;
    if (isAfterClause || !/^[،,]$/.test(text) || end - i <= 3 || isThen(wordAt(words, i + 1).text)) continue;
    // «بحسب ليلى منصور، أستاذة الاقتصاد، فإن …».
    if (!isApposition(passage, i + 1, end)) return i + 1;
    behindApposition ??= i + 1;
  }
  return behindApposition;
}

/** True for an office, or for a noun with «، فإن» behind it, that tells more of a source just named. */
function isApposition({ words }: Passage, index: number, end: number): boolean {
  const { text } = wordAt(words, index);
  if (isRole(text) || isSourceNoun(text) || isRelative(text)) return true;
  if (prepositions.has(text) || /^(?:[ين]|س[يت])/.test(text)) return false;
  for (let i = index; i < Math.min(end, index + 10); i++)
    if (/^[،,]$/.test(wordAt(words, i).text)) return isThen(wordAt(words, i + 1).text);
  return false;
}

/**
 * «وبحسب الوزارة قتلت الحرب …», «ووفقا للموقع كانت الطائرة …»: the verb that opens what the source says where nothing parts
 * them. What is said of a study without the article («دراسة أجريت …») opens nothing.
 */
export function verbBehind({ words }: Passage, name: number, end: number): number | null {
  const isStudy = studies.test(wordAt(words, name).text);
  for (let i = name + 1; i < Math.min(end - 2, name + 10); i++) {
    const { text, kind } = wordAt(words, i);
    if (kind === 'mark' || isThat(text) || isThen(text) || isRelative(text)) return null;
    const isFuture = /^س[يت].{3,}$/.test(text);
    const isPast = /^(?:كان|كانوا|بلغ)$|^(?!ال).{2,4}[^ايو]ت$/.test(text) && !isRole(text);
    const isReport = arabicCueOf(text) !== undefined || /^(?:وقت|بنت)$/.test(text);
    const isPresent = /^ي.{3,}$/.test(text) && wordAt(words, i - 1).text.startsWith('ال');
    if (isFuture || ((isPast || isPresent) && !isStudy && !isReport && !prepositions.has(text))) return i;
  }
  return null;
}

const studies =
  /^ل?(?:دراسه|تقرير|تقارير|مصادر|بيانات|معطيات|وثايق|ارقام|نتايج|استطلاع|احصاءات|احصاييه|مذكره|رساله|مسح|تحقيق|ابحاث|تقديرات|تصريحات)$/;

/** «وبعد وقت قصير، وفقا للوكالة، …»: a time or a place before the phrase is not yet what is said. */
function isAdverbial({ words }: Passage, first: number, last: number): boolean {
  const head = wordAt(words, first).text.replace(/^و(?=.{2})/, '');
  return prepositions.has(head) && last - first < 8 && wordAt(words, last + 1).kind === 'mark';
}
