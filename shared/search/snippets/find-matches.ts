import type { Span } from '#shared/domain/article/span.ts';
import type { AnalysedWord } from '#shared/search/analyse/analysed-word.ts';
import { createAnalyser } from '#shared/search/analyse/analyser.ts';
import { scoredPlans, type PlannedWord, type WordsPlan } from '#shared/search/evaluate/plan/plan.ts';
import { planQuery } from '#shared/search/evaluate/plan/plan-query.ts';
import { isPlanned } from '#shared/search/evaluate/plan/plan-words.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';

/** Of which part of an article a text is: some words are looked for in titles alone. */
export type TextPart = 'title' | 'text';

/** A text cut into the words that it is found by. */
export interface WordsOfText {
  readonly words: readonly AnalysedWord[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words of a text that are what a part of a query asks for. */
export interface WordMatch {
  /** Which part: they count from 0. */
  readonly part: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Few articles are looked at one after the other, so few spellings are worth keeping. */
const visitWords = createAnalyser(20_000);

/** Cuts a text into words. */
export function readWords(text: string): WordsOfText {
  const words: AnalysedWord[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  visitWords(text, (word, start, end) => {
    words.push(word);
    starts.push(start);
    ends.push(end);
  });
  return { words, starts, ends };
}

let lastRead: { readonly text: string; readonly words: WordsOfText } | null = null;

/** The same, at once where the text is the one asked for last: in an article that is open something else is found with each key. */
export function readWordsAgain(text: string): WordsOfText {
  if (lastRead?.text !== text) lastRead = { text, words: readWords(text) };
  return lastRead.words;
}

/** What of queries is to be found in texts: snippets of many articles are made of one query. */
const plansOfQueries = new WeakMap<QueryNode, readonly WordsPlan[]>();

function plansOf(query: QueryNode): readonly WordsPlan[] {
  const plans = plansOfQueries.get(query) ?? scoredPlans(planQuery(query));
  plansOfQueries.set(query, plans);
  return plans;
}

/** Tells whether a word is what was planned; of words that come again the first answer is kept. */
function recogniser(planned: PlannedWord): (word: AnalysedWord) => boolean {
  const known = new Map<AnalysedWord, boolean>();
  return word => {
    const answer = known.get(word) ?? isPlanned(planned, word);
    known.set(word, answer);
    return answer;
  };
}

/** All places in the words of a text that are what a query asks for, those first that begin first. */
export function matchQuery(
  query: QueryNode,
  words: readonly AnalysedWord[],
  where: TextPart,
): readonly WordMatch[] {
  const matches: WordMatch[] = [];
  for (const [part, plan] of plansOf(query).entries()) {
    if (plan.field === 'title' && where === 'text') continue;
    const isWanted = plan.words.map(recogniser);
    const length = isWanted.length;
    for (let first = 0; first + length <= words.length; first++) {
      const isHere = isWanted.every((isThis, at) => {
        const word = words[first + at];
        return word !== undefined && isThis(word);
      });
      if (isHere) matches.push({ part, firstWord: first, lastWord: first + length - 1 });
    }
  }
  return matches.sort((a, b) => a.firstWord - b.firstWord || b.lastWord - a.lastWord);
}

/** Where matches stand in the text; those that share a word are one. */
export function spansOfMatches(
  matches: readonly WordMatch[],
  { starts, ends }: WordsOfText,
): readonly Span[] {
  const spans: { start: number; end: number; lastWord: number }[] = [];
  for (const { firstWord, lastWord } of matches) {
    const last = spans.at(-1);
    const end = ends[lastWord] ?? 0;
    if (last && firstWord <= last.lastWord) {
      last.end = Math.max(last.end, end);
      last.lastWord = Math.max(last.lastWord, lastWord);
    } else spans.push({ start: starts[firstWord] ?? 0, end, lastWord });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

/** All places of a text that are what a query asks for, in order, apart from one another. What must not be there has none. */
export function findMatches(query: QueryNode, text: string, part: TextPart = 'text'): readonly Span[] {
  const words = part === 'title' ? readWords(text) : readWordsAgain(text);
  return spansOfMatches(matchQuery(query, words.words, part), words);
}
