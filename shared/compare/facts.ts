import type { Quantity, QuantityQualifier } from '#shared/domain/article/quantity.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { ComparedWord } from './sentence-words.ts';
import { unitFamily } from './unit-families.ts';

export type FactKind =
  'number' | 'percent' | 'money' | 'weekday' | 'date' | 'year' | 'time' | 'duration' | 'name';

/** Something a sentence states that can be checked against another account. */
export interface Fact {
  readonly kind: FactKind;
  /** Facts of different kinds or units are never held against each other. */
  readonly unit: string;
  /** A number; of a date `YYYY-MM-DD` with X for what is not stated; of a time `HH:MM`; of a name whoever holds the role. */
  readonly value: number | string;
  readonly qualifier: QuantityQualifier;
  /** In the article's text. */
  readonly span: Span;
}

/** The facts of each sentence of an article, in the order of the text. `words` are those of its sentences. */
export function sentenceFacts(
  article: ComparedArticle,
  words: readonly (readonly ComparedWord[])[],
): readonly (readonly Fact[])[] {
  const dated = article.temporal.filter(({ span }) => span.start >= 0);
  const counted = article.numbers.filter(({ span }) => !dated.some(date => spansOverlap(date.span, span)));
  return article.sentences.map((sentence, index) => {
    const isHere = ({ span }: { readonly span: Span }): boolean =>
      span.start >= sentence.start && span.end <= sentence.end;
    const facts = [
      ...dated.filter(isHere).flatMap(factsOfTime),
      ...counted.filter(isHere).map(quantity => factOfQuantity(quantity, words[index] ?? [])),
    ];
    return facts.sort((a, b) => a.span.start - b.span.start);
  });
}

function factOfQuantity({ unit, value, qualifier, span }: Quantity, words: readonly ComparedWord[]): Fact {
  if (unit === '%') return { kind: 'percent', unit, value, qualifier, span };
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return { kind: 'money', unit, value, qualifier, span };
  return {
    kind: 'number',
    unit: unit === null ? unitBefore(words, span) : unitFamily(unit),
    value,
    qualifier,
    span,
  };
}

/** What stands before a bare number tells what it counts well enough to compare («بلغ عددهم ١٢»). */
function unitBefore(words: readonly ComparedWord[], span: Span): string {
  const before = words.findLast(word => word.span.end <= span.start && !isStopWord(word.key));
  return `~${before ? lightStem(before.key) : ''}`;
}

function factsOfTime({ relative, span }: TemporalExpression): readonly Fact[] {
  const fact = (kind: FactKind, value: number | string, unit = ''): Fact => ({
    kind,
    unit,
    value,
    qualifier: 'exact',
    span,
  });
  // «Sunday 8 April» states a weekday beside the date; the other account may name only one of the two.
  const check = 'weekdayCheck' in relative ? relative.weekdayCheck : undefined;
  const weekday = check === undefined ? [] : [fact('weekday', check)];
  switch (relative.op) {
    case 'absolute':
    case 'partial':
      return [...factsOfTimex(relative.value, fact), ...weekday];
    case 'weekday':
      return [fact('weekday', relative.weekday)];
    case 'duration':
      return factsOfDuration(relative.value, fact);
    case 'offset':
      return weekday;
    case 'set':
    case 'vague':
      return [];
  }
}

type MakeFact = (kind: FactKind, value: number | string, unit?: string) => Fact;

/** Durations in different units are left alone: 30 days and a month agree, and «two months» is seldom exact. */
function factsOfDuration(value: string, fact: MakeFact): readonly Fact[] {
  const parts = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value);
  return parts ? [fact('duration', Number(parts[2]), `${parts[1]}${parts[3]}`)] : [];
}

/** A date and a time of day are facts of their own, and so is a year that stands alone. */
function factsOfTimex(value: string, fact: MakeFact): readonly Fact[] {
  const parts = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(value);
  if (!parts) return [];
  const [, year = 'XXXX', month, day = 'XX', time] = parts;
  const date = month === undefined ? fact('year', Number(year)) : fact('date', `${year}-${month}-${day}`);
  return time === undefined ? [date] : [date, fact('time', time)];
}
