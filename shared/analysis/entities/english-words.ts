import { wordAt, type FoldedText, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’';

/** The length of a possessive ending; 0 without one. */
function tailOf(text: string): number {
  const last = text.charAt(text.length - 1);
  if (isApostrophe(last)) return 1;
  return last === 's' && isApostrophe(text.charAt(text.length - 2)) ? 2 : 0;
}

/** The words of a text with the possessive «'s» cut off into a word of its own, so that names end where they end. */
export function withoutPossessives(folded: FoldedText): FoldedText {
  const words: FoldedWord[] = [];
  for (const word of folded.words) {
    const tail = word.kind === 'word' ? tailOf(word.text) : 0;
    if (tail === 0) {
      words.push(word);
      continue;
    }
    const end = word.end - tail;
    words.push({ ...word, text: word.text.slice(0, -tail), end });
    words.push({ text: "'s", start: end, end: word.end, kind: 'mark', isSpaced: false });
  }
  return { ...folded, words };
}

const letterAt = (folded: FoldedText, at: number): string =>
  folded.original.charAt(folded.normalised.toOriginal[at] ?? 0);

/** True for a word that begins with a capital letter. */
export function isCapital(folded: FoldedText, index: number): boolean {
  const word = wordAt(folded.words, index);
  if (word.kind !== 'word') return false;
  const letter = letterAt(folded, word.start);
  return letter !== letter.toLowerCase();
}

/** True for a word of two letters or more that are all capitals: "FBI". */
export function isAllCapitals(folded: FoldedText, index: number): boolean {
  const { start, end, kind } = wordAt(folded.words, index);
  if (kind !== 'word' || end - start < 2) return false;
  for (let i = start; i < end; i++) {
    const letter = letterAt(folded, i);
    if (letter === letter.toLowerCase()) return false;
  }
  return true;
}

/** True for a word that begins a sentence, where a capital tells nothing. */
export function opensSentence({ words }: FoldedText, index: number): boolean {
  let before = index - 1;
  while (/^["“”‘'’(]$/.test(wordAt(words, before).text)) before--;
  return before < 0 || /^[.!?\n:]$/.test(wordAt(words, before).text);
}
