import type { MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import type { WordCode } from '#e2e/bench/search/corpus/vocabulary.ts';
import { analyseWords, createAnalyser } from '#shared/search/analyse/analyser.ts';
import { createNumbering, type Numbering } from './numbering.ts';

/** Words one after the other: the numbers of their stems, and of their spellings. */
export interface NumberedRun {
  readonly stems: number[];
  readonly spellings: number[];
}

/** Gives numbers to the stems and spellings of made words. */
export interface NumberedWords {
  readonly stems: Numbering;
  readonly spellings: Numbering;
  /** A word that has the stem; empty where only parts of words have it. */
  wordOf(stem: number): string;
  numberRun(codes: readonly WordCode[]): NumberedRun;
}

/** A word as the analyser takes it, or a part of one. */
interface WordPart {
  readonly stem: number;
  readonly spelling: number;
}

/** Analyses each word once and by itself, and not as it stands in a text: so that texts cut otherwise are noticed. */
export function createNumberedWords({ spell }: Pick<MadeNews, 'spell'>): NumberedWords {
  const visitWords = createAnalyser();
  const [stems, spellings] = [createNumbering(), createNumbering()];
  const known = new Map<WordCode, readonly WordPart[]>();
  const words: string[] = [];

  const learn = (code: WordCode): readonly WordPart[] => {
    const spelling = spell(code);
    const parts = analyseWords(spelling, visitWords).map(({ term, form }) => ({
      stem: stems.learn(term),
      spelling: spellings.learn(form),
    }));
    const [only] = parts;
    if (only && parts.length === 1) words[only.stem] ??= spelling;
    known.set(code, parts);
    return parts;
  };
  return {
    stems,
    spellings,
    wordOf: stem => words[stem] ?? '',
    numberRun(codes) {
      const run: NumberedRun = { stems: [], spellings: [] };
      for (const code of codes)
        for (const { stem, spelling } of known.get(code) ?? learn(code)) {
          run.stems.push(stem);
          run.spellings.push(spelling);
        }
      return run;
    },
  };
}
