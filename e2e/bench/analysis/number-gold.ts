import { existsSync, readFileSync } from 'node:fs';
import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import { goldFolder, readGold } from './gold-files.ts';
import { type MarkedArticle, type MarkedPart, readMarked } from './marked-gold.ts';

/** A number that someone marked. Fields that begin with `also` hold what is as good as the main value. */
export interface GoldNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The counted noun as it stands in the text, `%`, an ISO code, an SI symbol or null; absent where gold does not say. */
  readonly unit?: string | null;
  readonly qualifier?: QuantityQualifier;
  /** False where finding it and missing it are both right. */
  readonly scored: boolean;
  readonly alsoValue?: readonly number[];
  readonly alsoUnit?: readonly (string | null)[];
  readonly alsoQualifier?: readonly QuantityQualifier[];
  readonly alsoSpans?: readonly { readonly start: number; readonly end: number }[];
}

/** A text with all its numbers. */
export interface NumberedText {
  readonly where: string;
  readonly text: string;
  readonly numbers: readonly GoldNumber[];
}

interface MarkedNumbers extends MarkedArticle {
  readonly numbers: readonly GoldNumber[];
}

/** The numbers of our own hand-marked articles; null where these are not there. */
export const readMarkedNumbers = (part: MarkedPart): readonly NumberedText[] | null =>
  readMarked<MarkedNumbers>('numbers', part)?.map(({ article, text }) => ({
    where: article.id,
    text,
    numbers: article.numbers,
  })) ?? null;

interface SeedGold {
  readonly articles: readonly {
    readonly id: string;
    readonly body: { readonly start: number; readonly end: number };
  }[];
  readonly numbers: readonly {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly core?: { readonly start: number; readonly end: number };
    readonly value: number;
    readonly unit: string;
    readonly scored?: boolean;
  }[];
}

/** The bodies of the user's own sample. */
export function readSeedNumbers(): readonly NumberedText[] | null {
  const source = readGold('seed/000_0b53b3ad3ab9613f.txt');
  const path = `${goldFolder}/seed/gold.json`;
  if (source === null || !existsSync(path)) return null;
  const gold = JSON.parse(readFileSync(path, 'utf8')) as SeedGold;
  return gold.articles.map(({ id, body }) => ({
    where: `seed ${id}`,
    text: source.slice(body.start, body.end),
    numbers: gold.numbers
      .filter(number => number.article === id)
      .map(({ start, end, core, value, scored }) => ({
        start: (core?.start ?? start) - body.start,
        end: (core?.end ?? end) - body.start,
        value,
        scored: scored !== false,
      })),
  }));
}

interface RecognizerCase {
  readonly Input: string;
  readonly IgnoreResolution?: boolean;
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly Resolution?: { readonly value?: string };
  }[];
}

/**
 * The cases of Recognizers-Text, one sentence each. Its convention is its own: everything written as a number counts, page
 * numbers and addresses too, so only what it finds can be held against us, not what it lacks.
 */
export function readRecognizerNumbers(model: 'NumberModel' | 'PercentModel'): readonly NumberedText[] | null {
  const text = readGold(`dates/recognizers/Number/Arabic/${model}.json`);
  if (text === null) return null;
  const cases = JSON.parse(text) as readonly RecognizerCase[];
  return cases.map(({ Input, Results }, index) => ({
    where: `${model} ${index}`,
    text: Input,
    numbers: Results.flatMap(({ Start, End, Resolution }) => {
      const value = Number(Resolution?.value?.replace('%', ''));
      return Number.isFinite(value) ? [{ start: Start, end: End + 1, value, scored: true }] : [];
    }),
  }));
}
