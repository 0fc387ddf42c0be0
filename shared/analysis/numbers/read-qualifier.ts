import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import { foldForms } from './fold-forms.ts';
import { wordAt, type FoldedWord } from './folded-words.ts';
import { qualifiers } from './tables/qualifiers.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: QuantityQualifier;
}

function phrasesOf(place: 'before' | 'after'): readonly Phrase[] {
  const phrases = qualifiers
    .filter(row => row.place === place)
    .flatMap(row => row.phrases.map(phrase => ({ words: foldForms(phrase), qualifier: row.qualifier })));
  return phrases.sort((a, b) => b.words.length - a.words.length);
}

const before = phrasesOf('before');
const after = phrasesOf('after');

function isSameWord(word: string, form: string, mayLead: boolean): boolean {
  if (word === form) return true;
  return mayLead && word.length === form.length + 1 && word.endsWith(form) && /^[وفبل]/.test(word);
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
  const found = before.find(
    phrase =>
      !(hasLead && phrase.words.length === 1 && verbs.test(phrase.words[0] ?? '')) &&
      matches(words, first - phrase.words.length, phrase, true),
  );
  if (found) return found.qualifier;
  const afterNoun = wordAt(words, noun + 1).kind === 'word' ? [noun + 1, noun + 2] : [noun + 1];
  for (const start of afterNoun) {
    const trailing = after.find(phrase => matches(words, start, phrase, false));
    if (trailing) return trailing.qualifier;
  }
  return 'exact';
}
