import {
  englishDayParts,
  englishMonths,
  englishWeekdays,
  englishModifiers,
} from '../lexicon/english-words.ts';
import { englishTense } from '../english-tense.ts';
import { absoluteDay, offset, partial, weekdayReading, yearlessDay } from '../readings.ts';
import type { FoundWords, Reading, RuleContext } from '../temporal-rule.ts';

/** The first number in some words; NaN without one. */
export const numberIn = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0]);

/** A day and month with or without weekday and year, in both orders. */
export const englishDatePattern =
  '[{modifier:dateModifier} ][{anyWeekday:dateWeekday}[,] ]({month} {day}|[the ]{day:dayFirst}( of | |{dash:_}){month:monthSecond})[[,]( |{dash:_}){year}]';

/** Any day: `englishDatePattern`, a weekday, or a word such as «yesterday». */
export const englishDayPattern = `(${englishDatePattern}|[{modifier} |(early|late|earlier|later) ]{weekday}|(today|tonight|yesterday|tomorrow):deictic)`;

/** The day that `englishDatePattern` found; null for one that the calendar does not have. */
export function readEnglishDate(words: FoundWords, { left, right }: RuleContext): Reading | null {
  const month = englishMonths.valueOf(words['month'] ?? words['monthSecond'] ?? '');
  const day = numberIn(words['day'] ?? words['dayFirst']);
  if (month === undefined || !(day >= 1 && day <= 31)) return null;
  if (words['year'] !== undefined) return absoluteDay({ year: numberIn(words['year']), month, day });
  const weekday = englishWeekdays.valueOf(words['dateWeekday'] ?? '') ?? shortWeekday(words['dateWeekday']);
  const modifier = englishModifiers.valueOf(words['dateModifier'] ?? '');
  const isAhead = modifier === 1 || (modifier === undefined && englishTense(left, right) === 'future');
  const direction = isAhead ? 'future' : modifier === -1 ? 'past' : 'nearest';
  return partial(yearlessDay(month, day), 'day', direction, { weekdayCheck: weekday });
}

const shortNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function shortWeekday(name: string | undefined): ReturnType<typeof englishWeekdays.valueOf> {
  const index = name === undefined ? -1 : shortNames.indexOf(name.slice(0, 3));
  return index < 0 ? undefined : (index as ReturnType<typeof englishWeekdays.valueOf>); // the list has seven names
}

/** A weekday beside the publication date, on the side that its modifier or the verbs around it name. */
export function readEnglishWeekday(words: FoundWords, { left, right }: RuleContext): Reading | null {
  const day = englishWeekdays.valueOf(words['weekday'] ?? '');
  if (day === undefined) return null;
  const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
  const side = englishTense(left, right);
  const leansToFuture = modifier === 0 ? side !== 'past' : side === 'future';
  const timeOfDay = englishDayParts.valueOf(words['dayPart'] ?? '');
  return weekdayReading(day, modifier, { leansToFuture, timeOfDay });
}

const deicticDays: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** The day that `englishDayPattern` found. */
export function readEnglishDay(words: FoundWords, context: RuleContext): Reading | null {
  if (words['deictic'] !== undefined) return offset(deicticDays[words['deictic']] ?? 0, 'day');
  if (words['weekday'] !== undefined) return readEnglishWeekday(words, context);
  return readEnglishDate(words, context);
}

/** A day with a time of day (`T09:00`, `TMO`) added; null where there is no day. */
export function atTime(day: Reading | null, timeOfDay: string): Reading | null {
  if (day === null) return null;
  const { relative } = day;
  const precision = /\d/.test(timeOfDay) ? 'time' : day.precision;
  if (relative.op === 'weekday' || relative.op === 'offset')
    return { ...day, precision, relative: { ...relative, timeOfDay } };
  if (relative.op === 'absolute' || relative.op === 'partial')
    return { ...day, precision, relative: { ...relative, value: relative.value + timeOfDay } };
  return day;
}
