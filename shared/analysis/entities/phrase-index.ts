import { foldText } from '#shared/text/normalise.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { isWrittenSo, withoutLeads, type LedReading } from './proclitics.ts';

/** A phrase of a table with what it stands for. */
interface Phrase<Value> {
  readonly words: readonly string[];
  /** True if its first word as published begins with the article, and not with a hamza on its first letter. */
  readonly hasArticle: boolean;
  readonly value: Value;
}

/** Phrases by their first word, without proclitics; of those that begin alike the longest first. */
type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

const noPhrases: readonly never[] = [];

/** A phrase found in a text: `leadLength` letters of the first word are proclitics. */
export interface PhraseMatch<Value> {
  readonly first: number;
  readonly last: number;
  readonly leadLength: number;
  readonly isContracted: boolean;
  readonly value: Value;
}

/** The words with which the phrases of all indexes begin: most words of a text are none of them, behind proclitics or not. */
const firstWords = new Set<string>();

/** The word asked for last: each is looked for in several indexes in a row. */
let latest = '';
let mayOpenLatest = false;

function mayOpenAny(text: string): boolean {
  if (text !== latest) {
    mayOpenLatest = firstWords.has(text) || withoutLeads(text).some(({ bare }) => firstWords.has(bare));
    latest = text;
  }
  return mayOpenLatest;
}

const wordsOf = (folded: string): readonly string[] =>
  /^[a-z\u0621-\u064a]+$/.test(folded) ? [folded] : (folded.match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? []);

/** Builds an index of folded phrases; marks inside a phrase («سي.إن.إن») are words of their own. */
export function createPhraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(foldText(phrase));
    const entry = { words, hasArticle: phrase.startsWith('ال'), value };
    const [first = ''] = words;
    const alike = index.get(first);
    if (alike) alike.push(entry);
    else index.set(first, [entry]);
    firstWords.add(first);
  }
  latest = '';
  mayOpenLatest = false;
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A short name with any proclitic is mostly another word («كابل» and «آبل»), but not where «ل» contracts its article. */
function mayStandAlone({ bare, leadLength, isContracted }: LedReading, text: string): boolean {
  if (bare.length > 4 || (isContracted && leadLength === 1)) return true;
  return bare.length === 4 ? /^[وبل]/.test(text) : /^[ول]/.test(text);
}

/** True if a word as written can be the first of a phrase behind these proclitics. */
const mayOpen = (phrase: Phrase<unknown>, text: string, reading: LedReading): boolean =>
  isWrittenSo(reading, phrase.hasArticle) && (phrase.words.length > 1 || mayStandAlone(reading, text));

/** Finds the longest phrase that begins at `first`, one without proclitics before others; hashtags may join its words with `_`. */
export function matchPhrase<Value>(
  words: readonly FoldedWord[],
  first: number,
  index: PhraseIndex<Value>,
): PhraseMatch<Value> | null {
  const { text, kind } = wordAt(words, first);
  if (kind !== 'word' || !mayOpenAny(text)) return null;
  for (const phrase of index.get(text) ?? noPhrases) {
    const last = endOfPhrase(words, first, phrase.words);
    if (last >= 0) return { first, last, leadLength: 0, isContracted: false, value: phrase.value };
  }
  for (const reading of withoutLeads(text)) {
    for (const phrase of index.get(reading.bare) ?? noPhrases) {
      const last = mayOpen(phrase, text, reading) ? endOfPhrase(words, first, phrase.words) : -1;
      const { leadLength, isContracted } = reading;
      if (last >= 0) return { first, last, leadLength, isContracted, value: phrase.value };
    }
  }
  return null;
}

/** True if a phrase may begin with a word as written, with proclitics or without. */
export function opensPhrase(index: PhraseIndex<unknown>, text: string): boolean {
  if (!mayOpenAny(text)) return false;
  if (index.has(text)) return true;
  for (const reading of withoutLeads(text))
    for (const phrase of index.get(reading.bare) ?? noPhrases)
      if (mayOpen(phrase, text, reading)) return true;
  return false;
}

function endOfPhrase(words: readonly FoldedWord[], first: number, phrase: readonly string[]): number {
  let at = first;
  for (let i = 1; i < phrase.length; i++) {
    at = wordAt(words, at + 1).text === '_' && phrase[i] !== '_' ? at + 2 : at + 1;
    if (wordAt(words, at).text !== phrase[i]) return -1;
  }
  return at;
}
