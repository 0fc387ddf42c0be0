import type { MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import type { WordCode } from '#e2e/bench/search/corpus/vocabulary.ts';
import { analyseWords, createAnalyser } from '#shared/search/analyse/analyser.ts';
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
const visitWords = createAnalyser();

/** A word as the analyser takes it, or a part of one. */
interface WordParts {
  readonly stem: number;
  readonly spelling: number;
}

interface ReadRun {
  readonly stems: number[];
  readonly spellings: number[];
}

/** Goes through the first articles; what others hold besides is learnt when they are read. */
export function surveyNews(news: MadeNews, articles: number): NewsSurvey {
  const stems = createNumbering();
  const spellings = createNumbering();
  const known = new Map<WordCode, readonly WordParts[]>();
  const words: string[] = [];
  const lastSeen = { stem: new Int32Array(most).fill(-1), spelling: new Int32Array(most).fill(-1) };
  const counts = { stem: new Uint32Array(most), spelling: new Uint32Array(most) };
  let [wordSum, stemSum] = [0, 0];

  const learn = (code: WordCode): readonly WordParts[] => {
    const spelling = news.spell(code);
    const parts = analyseWords(spelling, visitWords).map(({ term, form }) => ({
      stem: stems.learn(term),
      spelling: spellings.learn(form),
    }));
    const [only] = parts;
    if (only && parts.length === 1) words[only.stem] ??= spelling;
    known.set(code, parts);
    return parts;
  };
  const readRun = (codes: readonly WordCode[]): ReadRun => {
    const run: ReadRun = { stems: [], spellings: [] };
    for (const code of codes)
      for (const { stem, spelling } of known.get(code) ?? learn(code)) {
        run.stems.push(stem);
        run.spellings.push(spelling);
      }
    return run;
  };
  const read = (number: number): CountedArticle => {
    const { title, text } = news.words(number);
    const runs = [readRun(title), readRun(text)];
    for (const run of runs) {
      for (const stem of run.stems) lastSeen.stem[stem] = number;
      for (const spelling of run.spellings) lastSeen.spelling[spelling] = number;
    }
    return {
      stems: runs.map(run => run.stems),
      spellings: runs.map(run => run.spellings),
      hasStem: stem => lastSeen.stem[stem] === number,
      hasSpelling: spelling => lastSeen.spelling[spelling] === number,
      day: news.day(number),
    };
  };
  /** Counts each once in an article; answers how many there were. */
  const countOnce = (kind: 'stem' | 'spelling', number: number, run: readonly number[]): number => {
    let once = 0;
    for (const word of run) {
      if (lastSeen[kind][word] === number) continue;
      lastSeen[kind][word] = number;
      counts[kind][word] = (counts[kind][word] ?? 0) + 1;
      once++;
    }
    return once;
  };
  for (let number = 0; number < articles; number++) {
    const { title, text } = news.words(number);
    for (const run of [readRun(title), readRun(text)]) {
      wordSum += run.stems.length;
      stemSum += countOnce('stem', number, run.stems);
      countOnce('spelling', number, run.spellings);
    }
  }
  for (const seen of Object.values(lastSeen)) seen.fill(-1);
  return {
    figures: {
      words: wordSum / articles,
      stems: stems.strings.length,
      spellings: spellings.strings.length,
      stemsPerArticle: stemSum / articles,
    },
    stems,
    spellings,
    stemCounts: counts.stem,
    spellingCounts: counts.spelling,
    wordOf: stem => words[stem] ?? '',
    numbers: {
      stem: stems.find,
      spelling: spellings.find,
      stemsFrom: prefix => stems.strings.flatMap((stem, number) => (stem.startsWith(prefix) ? [number] : [])),
    },
    read,
  };
}
