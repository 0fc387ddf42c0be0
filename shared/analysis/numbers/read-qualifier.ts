import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import { foldForms } from './fold-forms.ts';
import { wordAt, type FoldedWord } from './folded-words.ts';
import { qualifiers } from './tables/qualifiers.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: QuantityQualifier;
}

/** The letters that may be written together with the first word of a phrase. */
const leads = ['و', 'ف', 'ب', 'ل'];

/** The phrases of one place by the word of theirs that touches the number, as it may be written; longer ones first. */
function phrasesByWord(
  place: 'before' | 'after',
  formsOfTouching: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = qualifiers
    .filter(row => row.place === place)
    .flatMap(row => row.phrases.map(phrase => ({ words: foldForms(phrase), qualifier: row.qualifier })))
    .sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const form of formsOfTouching(phrase.words)) byWord.set(form, [...(byWord.get(form) ?? []), phrase]);
  }
  return byWord;
}

function formsBeforeNumber(words: readonly string[]): readonly string[] {
  const form = words.at(-1) ?? '';
  return words.length === 1 ? [form, ...leads.map(lead => lead + form)] : [form];
}

const before = phrasesByWord('before', formsBeforeNumber);
const after = phrasesByWord('after', words => words.slice(0, 1));

function isSameWord(word: string, form: string, mayLead: boolean): boolean {
  if (word === form) return true;
  return mayLead && word.length === form.length + 1 && word.endsWith(form) && leads.includes(word.charAt(0));
}

function matches(words: readonly FoldedWord[], start: number, phrase: Phrase, mayLead: boolean): boolean {
  return phrase.words.every((form, i) => isSameWord(wordAt(words, start + i).text, form, mayLead && i === 0));
}

const verbs = /^(?:[يت]|فاق|ناهز|قارب|تجاوز)/;

/**
 * How exact the number that begins at `first` is, by the words around it; `noun` is the last word after it that tells what
 * it counts. «تفوق بثلاثة أهداف» (won by three) does not exceed three, so verbs ask for a number without a preposition.
 */
export function readQualifier(
  words: readonly FoldedWord[],
  first: number,
  noun: number,
  hasLead = false,
): QuantityQualifier {
  const found = before
    .get(wordAt(words, first - 1).text)
    ?.find(
      phrase =>
        !(hasLead && phrase.words.length === 1 && verbs.test(phrase.words[0] ?? '')) &&
        matches(words, first - phrase.words.length, phrase, true),
    );
  if (found) return found.qualifier;
  const isWordBehind = wordAt(words, noun + 1).kind === 'word';
  for (let start = noun + 1; start <= noun + (isWordBehind ? 2 : 1); start++) {
    const trailing = after
      .get(wordAt(words, start).text)
      ?.find(phrase => matches(words, start, phrase, false));
    if (trailing) return trailing.qualifier;
  }
  return 'exact';
}
