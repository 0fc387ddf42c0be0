import { existsSync, readFileSync } from 'node:fs';
import { readFindings } from '#shared/analysis/articles/read-findings.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { splitSentences } from '#shared/text/sentences.ts';

/** One week of news in three outlets; stays outside the project. */
const weekPath = '../shared/data/arabic-news/multisource-2018-04-09_15.jsonl';

export interface WeekArticle {
  readonly id: string;
  readonly source: string;
  readonly category: string;
  readonly title: string;
  readonly text: string;
}

/** The articles of the week; null where the material is absent. */
export function readWeek(): readonly WeekArticle[] | null {
  if (!existsSync(weekPath)) return null;
  return readFileSync(weekPath, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as WeekArticle);
}

/** An article as a comparison gets it, read by the rules that read an import. */
export function asCompared({ id, title, text }: WeekArticle, language = 'ar'): ComparedArticle {
  return { id, language, text, ...readFindings({ text, title, language, sourceMap: [] }) };
}

/** The longer Arabic words that stand inside sentences, each once: what a rewording puts in the place of others. */
export const vocabularyOf = (sentences: readonly string[]): readonly string[] => [
  ...new Set(sentences.join(' ').match(/(?<=\s)[\u0621-\u064a]{4,}(?=\s)/g)),
];

const wordsOf = (sentence: string): number => sentence.split(/\s+/).length;

/** The sentences of an article that are long enough to be told again in other words: 8 to 60 words. */
export const plainSentences = ({ text }: WeekArticle): readonly string[] =>
  splitSentences(text, 'ar')
    .map(({ start, end }) => text.slice(start, end))
    .filter(sentence => wordsOf(sentence) >= 8 && wordsOf(sentence) <= 60);
