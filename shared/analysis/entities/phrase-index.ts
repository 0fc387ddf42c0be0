import { foldText } from '#shared/text/normalise.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';

/** A word as it may be written: `leadLength` letters are proclitics, behind which a contraction («للصين») lacks its alef. */
export interface LedForm {
  readonly text: string;
  readonly leadLength: number;
  readonly isContracted: boolean;
}

/** A phrase of a table with what it stands for. */
interface Phrase<Value> {
  readonly words: readonly string[];
  readonly leadLength: number;
  readonly isContracted: boolean;
  readonly value: Value;
}

/** Phrases by their first word as it may be written, with proclitics or without. */
type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** A phrase found in a text: `leadLength` letters of the first word are proclitics. */
export interface PhraseMatch<Value> {
  readonly first: number;
  readonly last: number;
  readonly leadLength: number;
  readonly isContracted: boolean;
  readonly value: Value;
}

const leads = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك'];

/**
 * A folded Arabic word in every form in which proclitics may be written with it. «ل» and «الصين» make «للصين»; where the
 * first letters are no article («ألمانيا») they stay.
 */
export function withLeads(word: string, hasArticle = word.startsWith('ال')): readonly LedForm[] {
  if (!/^[\u0621-\u064a]/.test(word)) return [{ text: word, leadLength: 0, isContracted: false }];
  return leads.map(lead => {
    const isContracted = hasArticle && lead.endsWith('ل');
    return { text: lead + word.slice(isContracted ? 1 : 0), leadLength: lead.length, isContracted };
  });
}

/** A short name with any proclitic is mostly another word: «كابل» and «آبل». */
function mayLead(word: string, form: string): boolean {
  const lead = form.slice(0, form.length - word.length);
  if (lead === '' || word.length > 4) return true;
  return word.length === 4 ? /^[وبل]/.test(form) : /^[ول]/.test(form);
}

/** True if a name as written begins with the article, and not with a hamza on its first letter. */
const hasArticle = (phrase: string): boolean => phrase.startsWith('ال');

/**
 * Builds an index of folded phrases; marks inside a phrase («سي.إن.إن») are words of their own. Under each first word
 * the readings without proclitics come first, and of these the longest.
 */
export function createPhraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = foldText(phrase).match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? [];
    const isLone = words.length === 1;
    for (const form of withLeads(words[0] ?? '', hasArticle(phrase))) {
      if (isLone && !mayLead(words[0] ?? '', form.text)) continue;
      const known = index.get(form.text) ?? [];
      known.push({ ...form, words, value });
      index.set(form.text, known);
    }
  }
  for (const phrases of index.values())
    phrases.sort((a, b) => a.leadLength - b.leadLength || b.words.length - a.words.length);
  return index;
}

/** Finds the longest phrase that begins at `first`; hashtags may join its words with `_`. */
export function matchPhrase<Value>(
  words: readonly FoldedWord[],
  first: number,
  index: PhraseIndex<Value>,
): PhraseMatch<Value> | null {
  const word = wordAt(words, first);
  if (word.kind !== 'word') return null;
  for (const { words: phrase, leadLength, isContracted, value } of index.get(word.text) ?? []) {
    const last = endOfPhrase(words, first, phrase);
    if (last >= 0) return { first, last, leadLength, isContracted, value };
  }
  return null;
}

function endOfPhrase(words: readonly FoldedWord[], first: number, phrase: readonly string[]): number {
  let at = first;
  for (let i = 1; i < phrase.length; i++) {
    at = wordAt(words, at + 1).text === '_' && phrase[i] !== '_' ? at + 2 : at + 1;
    if (wordAt(words, at).text !== phrase[i]) return -1;
  }
  return at;
}
