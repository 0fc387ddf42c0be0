import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import type { Quantity } from '#shared/domain/article/quantity.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import {
  readMarkedNumbers,
  readRecognizerNumbers,
  readSeedNumbers,
  type GoldNumber,
  type NumberedText,
} from './number-gold.ts';
import { markedParts } from './marked-gold.ts';
import { accuracyFigure, agreementFigures, type TaskError, type TaskReport } from './task-report.ts';

interface ReadNumbers extends NumberedText {
  readonly found: readonly Quantity[];
}

const readText = (gold: NumberedText): ReadNumbers => ({ ...gold, found: findQuantities(gold.text, 'ar') });

const isExact = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const hasSpan = (gold: GoldNumber, span: Span): boolean =>
  isExact(gold, span) || (gold.alsoSpans ?? []).some(other => isExact(other, span));

const tolerance = 0.001;

const hasValue = (gold: GoldNumber, value: number): boolean =>
  [gold.value, ...(gold.alsoValue ?? [])].some(
    right => Math.abs(right - value) <= tolerance * Math.max(1, Math.abs(right)),
  );

const stemOf = (unit: string): string => lightStem(foldText(unit).replace(/^(?:ال|لل)/, ''));

/** Gold has the noun as it stands in the text, we have its folded stem; symbols and codes are the same. */
function hasUnit(gold: GoldNumber, unit: string | null): boolean {
  return [gold.unit ?? null, ...(gold.alsoUnit ?? [])].some(right => {
    if (right === null || unit === null) return right === unit;
    if (right === unit) return true;
    const counted = findQuantities(`5 ${right}`, 'ar')[0]?.unit;
    return counted === unit || stemOf(right) === stemOf(unit);
  });
}

const overlapping = <Item extends Span>(items: readonly Item[], span: Span): Item | undefined =>
  items.find(item => isExact(item, span)) ?? items.find(item => spansOverlap(item, span));

/** What was found and counts: what lies on optional gold alone is not held against anyone. */
function countedOf({ numbers, found }: ReadNumbers): readonly Quantity[] {
  return found.filter(({ span }) => {
    const gold = overlapping(numbers, span);
    return gold === undefined || gold.scored;
  });
}

function errorsOf(read: ReadNumbers): readonly TaskError[] {
  const { where, text, numbers, found } = read;
  const errors: TaskError[] = [];
  for (const gold of numbers) {
    if (!gold.scored) continue;
    const item = overlapping(
      found.map(quantity => ({ ...quantity, ...quantity.span })),
      gold,
    );
    const isRight =
      item !== undefined &&
      hasSpan(gold, item.span) &&
      hasValue(gold, item.value) &&
      (gold.unit === undefined || hasUnit(gold, item.unit));
    if (isRight) continue;
    errors.push({
      where: `${where} ${gold.start} …${text.slice(Math.max(0, gold.start - 15), gold.end + 15).replaceAll('\n', ' ')}…`,
      expected: `«${text.slice(gold.start, gold.end)}» ${gold.value} ${gold.unit ?? ''} ${gold.qualifier ?? ''}`,
      found: item ? `«${item.text}» ${item.value} ${item.unit ?? ''} ${item.qualifier}` : null,
    });
  }
  for (const item of countedOf(read)) {
    if (overlapping(numbers, item.span)) continue;
    errors.push({
      where: `${where} ${item.span.start} …${text.slice(Math.max(0, item.span.start - 15), item.span.end + 15).replaceAll('\n', ' ')}…`,
      expected: null,
      found: `«${item.text}» ${item.value} ${item.unit ?? ''}`,
    });
  }
  return errors;
}

interface Measured {
  readonly gold: string;
  readonly texts: readonly NumberedText[] | null;
  readonly hasGoals: boolean;
  readonly isBlind: boolean;
}

function measure({ gold, texts, hasGoals, isBlind }: Measured): TaskReport | null {
  if (!texts) return null;
  const read = texts.map(readText);
  const scored = read.flatMap(text =>
    text.numbers
      .filter(number => number.scored)
      .map(number => ({ number, item: text.found.find(({ span }) => hasSpan(number, span)) })),
  );
  const matched = scored.flatMap(({ number, item }) => (item ? [{ number, item }] : []));
  const touched = read.flatMap(text =>
    text.numbers.filter(number => number.scored && text.found.some(({ span }) => spansOverlap(number, span))),
  );
  const found = read.reduce((sum, text) => sum + countedOf(text).length, 0);
  const expected = scored.length;
  const valued = matched.filter(({ number, item }) => hasValue(number, item.value)).length;
  const withUnit = matched.filter(({ number }) => number.unit !== undefined);
  const withQualifier = matched.filter(({ number }) => number.qualifier !== undefined);
  const qualified = withQualifier.filter(({ number, item }) =>
    [number.qualifier, ...(number.alsoQualifier ?? [])].includes(item.qualifier),
  ).length;
  return {
    task: 'numbers ar',
    gold,
    figures: [
      ...agreementFigures(
        'span, exact',
        { expected, found, agreed: matched.length },
        hasGoals ? { f1: 0.94 } : {},
      ),
      ...agreementFigures('span, overlap', { expected, found, agreed: Math.min(found, touched.length) }),
      ...agreementFigures('span and value', { expected, found, agreed: valued }),
      accuracyFigure('value right', valued, matched.length, hasGoals ? 0.92 : null),
      ...(withUnit.length > 0
        ? [
            accuracyFigure(
              'unit right',
              withUnit.filter(({ number, item }) => hasUnit(number, item.unit)).length,
              withUnit.length,
            ),
          ]
        : []),
      ...(withQualifier.length > 0
        ? [accuracyFigure('qualifier right', qualified, withQualifier.length)]
        : []),
    ],
    errors: isBlind ? [] : read.flatMap(errorsOf),
  };
}

/** Numbers in Arabic: where they are, what they are worth, what they count and how exact they are. */
export const measureNumbers = (): readonly TaskReport[] =>
  [
    ...markedParts.map(part => ({
      gold: `numbers.${part}`,
      texts: readMarkedNumbers(part),
      hasGoals: true,
      isBlind: part === 'blind',
    })),
    { gold: 'seed', texts: readSeedNumbers(), hasGoals: false, isBlind: false },
    {
      gold: 'recognizers/NumberModel',
      texts: readRecognizerNumbers('NumberModel'),
      hasGoals: false,
      isBlind: false,
    },
    {
      gold: 'recognizers/PercentModel',
      texts: readRecognizerNumbers('PercentModel'),
      hasGoals: false,
      isBlind: false,
    },
  ]
    .map(measure)
    .filter(report => report !== null);
