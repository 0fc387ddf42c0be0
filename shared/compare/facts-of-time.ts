import type { Span } from '#shared/domain/article/span.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { Fact, FactKind } from './fact.ts';

/** What an expression of time states that can be checked; nothing where its value is vague or hangs on another day. */
export function factsOfTime({ relative, span }: TemporalExpression, text: string): readonly Fact[] {
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
      return [...factsOfTimex(relative.value, zoneBehind(text, span), fact), ...weekday];
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

const furthestZone = 30;
const zone =
  /^[\s"»)،,]*(?:(?:ب|و|ب?ال)?توقيت\s+(\S+)|(gmt|utc|bst|est|edt|cet)\b|\(?(جرينتش|غرينتش)|(ت ?غ|جمت)(?=\s|$))/;

/** The clock by which a time of day is told, where the text says it; '' for the reader's own. */
function zoneBehind(text: string, span: Span): string {
  const match = zone.exec(foldText(text.slice(span.end, span.end + furthestZone)));
  return match ? (match.slice(1).find(Boolean) ?? '') : '';
}

/** A date and a time of day are facts of their own, and so is a year that stands alone. */
function factsOfTimex(value: string, clock: string, fact: MakeFact): readonly Fact[] {
  const parts = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2}))?(?![\d-])/.exec(value);
  if (!parts) return [];
  const [, year = 'XXXX', month = 'XX', day = 'XX', time] = parts;
  const facts: Fact[] = [];
  if (month !== 'XX' || day !== 'XX') facts.push(fact('date', `${year}-${month}-${day}`));
  else if (year !== 'XXXX') facts.push(fact('year', Number(year)));
  if (time !== undefined) facts.push(fact('time', time, clock));
  return facts;
}
