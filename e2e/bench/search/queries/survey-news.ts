import type { MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import type { WordCode } from '#e2e/bench/search/corpus/vocabulary.ts';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import type { CountedArticle, WordNumbers } from './count-matches.ts';

/** What made news hold, as it is counted. */
export interface NewsFigures {
  readonly words: number;
  readonly stems: number;
  readonly spellings: number;
  /** Different stems of an article, on average. */
  readonly stemsPerArticle: number;
}

/** Numbers for strings, from 0 on in the order in which they come. */
export interface Numbering {
  readonly strings: readonly string[];
  find(text: string): number | undefined;
  learn(text: string): number;
}

function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const strings: string[] = [];
  return {
    strings,
    find: text => numbers.get(text),
    learn(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, strings.length);
      return strings.push(text) - 1;
    },
  };
}

/** Made news read word by word, each spelling analysed once and by itself. */
export interface NewsSurvey {
  readonly figures: NewsFigures;
  readonly stems: Numbering;
  readonly spellings: Numbering;
  /** In how many of the articles surveyed each stem stands; the same of spellings. */
  readonly stemCounts: Uint32Array;
  readonly spellingCounts: Uint32Array;
  /** A word that has the stem. */
  wordOf(stem: number): string;
  readonly numbers: WordNumbers;
  read(number: number): CountedArticle;
}

const most = 2 ** 21;

/** Goes through the first articles; what others hold besides is learnt when they are read. */
export function surveyNews(news: MadeNews, articles: number): NewsSurvey {
  const stems = createNumbering();
  const spellings = createNumbering();
  const known = new Map<
    WordCode,
    { readonly stems: readonly number[]; readonly spellings: readonly number[] }
  >();
  const words: string[] = [];
  const lastSeen = { stems: new Int32Array(most).fill(-1), spellings: new Int32Array(most).fill(-1) };

  const learn = (code: WordCode) => {
    const spelling = news.spell(code);
    const parts = analyseWords(spelling);
    const learnt = {
      stems: parts.map(({ term }) => stems.learn(term)),
      spellings: parts.map(({ form }) => spellings.learn(form)),
    };
    if (parts.length === 1) words[learnt.stems[0] ?? 0] ??= spelling;
    known.set(code, learnt);
    return learnt;
  };
  const read = (number: number): CountedArticle => {
    const { title, text } = news.words(number);
    const runs = [title, text].map(codes => codes.map(code => known.get(code) ?? learn(code)));
    const numbersOf = (kind: 'stems' | 'spellings') => runs.map(run => run.flatMap(word => word[kind]));
    const found = { stems: numbersOf('stems'), spellings: numbersOf('spellings') };
    for (const run of found.stems) for (const stem of run) lastSeen.stems[stem] = number;
    return { ...found, hasStem: stem => lastSeen.stems[stem] === number, day: news.day(number) };
  };

  const counts = { stems: new Uint32Array(most), spellings: new Uint32Array(most) };
  let wordCount = 0;
  let stemSum = 0;
  for (let number = 0; number < articles; number++) {
    const article = read(number);
    for (const run of article.stems) wordCount += run.length;
    for (const kind of ['stems', 'spellings'] as const)
      for (const word of new Set(article[kind].flat())) {
        counts[kind][word] = (counts[kind][word] ?? 0) + 1;
        if (kind === 'stems') stemSum++;
      }
  }
  return {
    figures: {
      words: wordCount / articles,
      stems: stems.strings.length,
      spellings: spellings.strings.length,
      stemsPerArticle: stemSum / articles,
    },
    stems,
    spellings,
    stemCounts: counts.stems,
    spellingCounts: counts.spellings,
    wordOf: stem => words[stem] ?? '',
    numbers: {
      stem: stems.find,
      spelling: spellings.find,
      stemsFrom: prefix => stems.strings.flatMap((stem, number) => (stem.startsWith(prefix) ? [number] : [])),
    },
    read,
  };
}
