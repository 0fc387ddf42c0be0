import type { MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import type { CountedArticle } from './count-matches.ts';
import type { NumberedWords } from './number-words.ts';
import { createSeenWords } from './seen-words.ts';

/** Reads articles to be counted, one at a time: what it said of the one before holds no longer. */
export function createCountedReader(
  news: MadeNews,
  words: NumberedWords,
): (number: number) => CountedArticle {
  const [stems, spellings] = [createSeenWords(), createSeenWords()];
  return number => {
    const { title, text } = news.words(number);
    const runs = [words.numberRun(title), words.numberRun(text)];
    for (const run of runs) {
      stems.see(run.stems, number);
      spellings.see(run.spellings, number);
    }
    return {
      stems: runs.map(run => run.stems),
      spellings: runs.map(run => run.spellings),
      hasStem: stem => stems.wasSeenIn(stem, number),
      hasSpelling: spelling => spellings.wasSeenIn(spelling, number),
      day: news.day(number),
    };
  };
}
