import {
  ignorableDifferences,
  type IgnorableDifference,
} from '#shared/domain/comparison/saved-comparison.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Fact } from './fact.ts';
import { sentenceFacts } from './facts.ts';
import { sentenceWords, withoutMarks, type ComparedWord } from './sentence-words.ts';
import { findSignOff } from './sign-off.ts';

/** An article with what a comparison needs of each of its sentences. */
export interface ReadArticle {
  /** In the input of the comparison. */
  readonly place: number;
  readonly article: ComparedArticle;
  /** Without a sign-off that is ignored; with punctuation marks where those count. */
  readonly words: readonly (readonly ComparedWord[])[];
  /** The folded words alone, by which sentences are aligned. */
  readonly keys: readonly (readonly string[])[];
  readonly facts: readonly (readonly Fact[])[];
  /** Sentences that are nothing but a sign-off that is ignored. */
  readonly ignored: ReadonlySet<number>;
}

/** Reads an article under the rules that say what counts as a difference. */
export function readArticle(
  article: ComparedArticle,
  place: number,
  ignored: readonly IgnorableDifference[] = ignorableDifferences,
): ReadArticle {
  const signOff = ignored.includes('sign-off') ? findSignOff(article.text) : null;
  const words = sentenceWords(article, { ignored, signOff });
  const plain = ignored.includes('punctuation') ? words : words.map(withoutMarks);
  const isSignOff = (sentence: number): boolean =>
    signOff !== null &&
    words[sentence]?.length === 0 &&
    (article.sentences[sentence]?.end ?? 0) > signOff.start;
  return {
    place,
    article,
    words,
    keys: plain.map(sentence => sentence.map(({ key }) => key)),
    facts: sentenceFacts(article, plain),
    ignored: new Set(article.sentences.map((_, sentence) => sentence).filter(isSignOff)),
  };
}
