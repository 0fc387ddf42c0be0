import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { Quantity } from '#shared/domain/article/quantity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { createRandom } from './random.ts';
import { reword } from './rewrite-text.ts';
import { asCompared, plainSentences, vocabularyOf, type WeekArticle } from './week-articles.ts';

/** How many numbers that were changed in a copy of their article are told as possible conflicts. */
export interface PlantedQuality {
  readonly planted: number;
  readonly found: number;
}

const added = 3;

interface Plant {
  readonly quantity: Quantity;
  readonly sentence: Span;
}

/** The first number of an article that stands in digits and counts something. */
function plantOf(article: ComparedArticle): Plant | null {
  const quantity = article.numbers.find(
    ({ text, unit, qualifier }) => /^\d{1,4}$/.test(text) && unit !== null && qualifier === 'exact',
  );
  const sentence =
    quantity &&
    article.sentences.find(({ start, end }) => quantity.span.start >= start && quantity.span.end <= end);
  return quantity && sentence ? { quantity, sentence } : null;
}

/** The text with another number in that place, and the words around the number and what it counts told anew. */
function replant(text: string, { quantity, sentence }: Plant, rewordPart: (part: string) => string): string {
  const counted = /^\S*(?:\s+\S+)?/.exec(text.slice(quantity.span.end, sentence.end))?.[0] ?? '';
  const behind = quantity.span.end + counted.length;
  return [
    text.slice(0, sentence.start),
    `${rewordPart(text.slice(sentence.start, quantity.span.start).trimEnd())} `,
    String(quantity.value + added),
    counted,
    ` ${rewordPart(text.slice(behind, sentence.end).trimStart())}`,
    text.slice(sentence.end),
  ].join('');
}

/** Changes one number in a copy of every fourth article of a week and rewords its sentence at a level. */
export function measurePlanted(week: readonly WeekArticle[], level: number): PlantedQuality {
  const vocabulary = vocabularyOf(week.slice(0, 100).flatMap(plainSentences));
  const quality = { planted: 0, found: 0 };
  week.forEach((article, place) => {
    if (place % 4 !== 0) return;
    const original = asCompared(article);
    const plant = plantOf(original);
    if (!plant) return;
    const rewriting = { level, vocabulary, random: createRandom(place + 1) };
    const text = replant(article.text, plant, part => (level === 0 ? part : reword(part, rewriting)));
    const { links } = compareArticles([
      original,
      asCompared({ ...article, id: `${article.id} again`, text }),
    ]);
    quality.planted++;
    if (links.some(({ disagreements }) => disagreements.some(({ facts }) => isAt(facts[0].span, plant))))
      quality.found++;
  });
  return quality;
}

const isAt = ({ start, end }: Span, { quantity }: Plant): boolean =>
  start <= quantity.span.start && end >= quantity.span.end;
