import type { MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import { createNumberedWords, type NumberedWords } from './number-words.ts';
import { createSeenWords } from './seen-words.ts';

/** What made news hold. */
export interface NewsFigures {
  /** Of an article, on average. */
  readonly words: number;
  readonly stemsPerArticle: number;
  /** Different ones in all. */
  readonly stems: number;
  readonly spellings: number;
}

/** Made news gone through word by word. */
export interface NewsSurvey {
  readonly figures: NewsFigures;
  readonly words: NumberedWords;
  /** In how many of the articles each stem, and each spelling, stands. */
  readonly stemCounts: Uint32Array;
  readonly spellingCounts: Uint32Array;
}

/** Goes through the first articles. */
export function surveyNews(news: MadeNews, articles: number): NewsSurvey {
  const words = createNumberedWords(news);
  const [stems, spellings] = [createSeenWords(), createSeenWords()];
  let [wordSum, stemSum] = [0, 0];
  for (let number = 0; number < articles; number++) {
    const { title, text } = news.words(number);
    for (const run of [words.numberRun(title), words.numberRun(text)]) {
      wordSum += run.stems.length;
      stemSum += stems.see(run.stems, number);
      spellings.see(run.spellings, number);
    }
  }
  return {
    figures: {
      words: wordSum / articles,
      stemsPerArticle: stemSum / articles,
      stems: words.stems.strings.length,
      spellings: words.spellings.strings.length,
    },
    words,
    stemCounts: stems.counts,
    spellingCounts: spellings.counts,
  };
}
