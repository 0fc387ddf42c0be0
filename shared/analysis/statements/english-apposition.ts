import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isCapital } from './english-passage.ts';
import {
  isDeterminer,
  isInsideName,
  isPhraseEnd,
  isPreposition,
  isTimeWord,
  phraseBefore,
  type EnglishSubject,
} from './english-noun-phrase.ts';
import type { Passage, WordRange } from './read-passage.ts';

/** The parts between commas that end before `comma`, the nearest first. */
function partsBefore(passage: Passage, comma: number, start: number): readonly WordRange[] {
  const parts: WordRange[] = [];
  let end = comma;
  for (let i = comma - 1; i >= start - 1 && parts.length < 6; i--) {
    const isEdge = i < start || wordAt(passage.words, i).text === ',';
    const isQuoted = (passage.quotationAt[i] ?? -1) >= 0;
    if (!isEdge && !isQuoted) continue;
    if (end > i + 1) parts.push({ start: i + 1, end });
    if (isQuoted) break;
    end = i;
  }
  return parts;
}

/** "a Republican from Ohio", "who leads the party", "34", "R-Ohio", "speaking in Reno": more about somebody named before. */
function isApposition(passage: Passage, { start, end }: WordRange): boolean {
  const { text, kind } = wordAt(passage.words, start);
  if (kind === 'number' || !isCapital(passage, start) || /^(?:who|which|a|an)$/.test(text)) return true;
  return /^[dri]$/.test(text) && wordAt(passage.words, start + 1).text === '-'
    ? true
    : end - start === 1 && text.length <= 5 && wordAt(passage.words, end - 1).text === '.';
}

const isName = (passage: Passage, { start, end }: WordRange): boolean => {
  const isFormer = /^(?:former|then|acting|late|current)$/.test(wordAt(passage.words, start).text);
  for (let i = isFormer ? start + 1 : start; i < end; i++) {
    const { kind, text } = wordAt(passage.words, i);
    if (
      kind === 'word'
        ? !isCapital(passage, i) && !/^(?:de|al|bin|van|von|la|del)$/.test(text)
        : !isInsideName(passage, i)
    )
      return false;
  }
  return end > start && end - start <= 8;
};

/** "However", "In a statement on Tuesday": nobody. */
const isAdverbial = (passage: Passage, { start }: WordRange): boolean => {
  const { text } = wordAt(passage.words, start);
  return (
    isPreposition(text) ||
    isTimeWord(text) ||
    isPhraseEnd(text) ||
    /^(?:however|meanwhile|still|instead|also|indeed|separately|today|thus|nevertheless|then|yet)$/.test(text)
  );
};

/** The subject that ends with an apposition between commas: "John Smith, a spokesman, said", "the mayor, Ann Lee, said". */
export function subjectBeforeComma(passage: Passage, comma: number, start: number): EnglishSubject | null {
  const parts = partsBefore(passage, comma, start);
  const [nearest, next] = parts;
  if (!nearest || !next) return null;
  const isFormer = /^(?:former|then|acting)$/.test(wordAt(passage.words, nearest.start).text);
  if (isName(passage, nearest) && (isFormer || !isApposition(passage, nearest))) {
    const role = phraseBefore(passage, next.end - 1, next.start);
    const isRole = role !== null && role.last === next.end - 1 && !isName(passage, next);
    if (isRole && (isDeterminer(wordAt(passage.words, role.first).text) || role.first === next.start))
      return { first: role.first, last: nearest.end - 1, from: role.first };
  }
  const isNaming = (part: WordRange | undefined): boolean =>
    part !== undefined &&
    !isAdverbial(passage, part) &&
    !/^(?:who|which|whose)$/.test(wordAt(passage.words, part.start).text);
  const others = parts.slice(1);
  const named = others.find((part, i) => !isApposition(passage, part) || !isNaming(others[i + 1]));
  if (!named || isAdverbial(passage, named)) return null;
  return phraseBefore(passage, named.end - 1, named.start);
}
