import type { RuleMatch } from './match-rules.ts';
import { endsClause, isBareClock, namesDay, sentencesEndedIn, textBetween } from './match-distance.ts';
import { recurring } from './readings.ts';

const alwaysExcepts =
  /(?:(?<![\u0621-\u064a])[وف]?(?:عدا|ما عدا|ماعدا|فيما عدا|باستثناء|خلا)\s+(?:(?:يوم|يومي|ايام)\s+)?|\b(?:except(?:ing)?|excluding)\s+(?:for\s+|on\s+)?)$/;
const mayExcept =
  /(?:(?<![\u0621-\u064a])[وف]?(?:الا|سوي)\s+(?:(?:يوم|يومي|ايام)\s+)?|\b(?:but|bar|save|other than|apart from)\s+(?:not\s+)?(?:for\s+|on\s+)?)$/;
const joins = /^\s*(?:[،,]\s*)?(?:و|او\s|and\s|or\s|&\s)?\s*$/;

/** How often a thing comes again that comes at one hour: by day or by week, never by year. */
const isFrequent = ({ reading: { relative, kind } }: RuleMatch): boolean =>
  kind === 'set' && relative.op === 'set' && /^(?:P\d*[DW]$|XXXX-WXX-\d|XXXX-XX-XXT)/.test(relative.value);

const isDayRange = ({ reading }: RuleMatch): boolean =>
  reading.kind === 'interval' && reading.precision === 'day';

/** A weekday that no word puts before or after the day of writing. */
function bareWeekday({ reading: { relative, certainty, precision } }: RuleMatch): number | null {
  const isBare = relative.op === 'weekday' && certainty === 'inferred' && precision === 'day';
  return isBare ? relative.weekday : null;
}

const asEveryWeek = (match: RuleMatch, weekday: number): RuleMatch => ({
  ...match,
  reading: recurring(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`, 'day'),
});

const reach = 40;

function isExcepted(text: string, matches: readonly RuleMatch[], index: number): boolean {
  const self = matches[index];
  if (!self) return false;
  const left = text.slice(Math.max(0, self.span.start - reach), self.span.start);
  if (alwaysExcepts.test(left)) return true;
  const before = matches.slice(0, index).some(one => isFrequent(one) && !isSplit(text, one, self));
  return before && mayExcept.test(left);
}

const isSplit = (text: string, a: RuleMatch, b: RuleMatch): boolean =>
  sentencesEndedIn(textBetween(text, a, b)) > 0;

/** Whether a weekday after this one in the same list has a side of its own: «الجمعة والسبت المقبلين». */
function endsModified(text: string, matches: readonly RuleMatch[], index: number): boolean {
  const [self, next] = [matches[index], matches[index + 1]];
  if (!self || !next || !joins.test(textBetween(text, self, next))) return false;
  if (bareWeekday(next) !== null) return endsModified(text, matches, index + 1);
  return next.reading.relative.op === 'weekday';
}

/** Weekdays that are excepted from what comes again, or that continue a list of days that come again. */
function markWeekdays(text: string, matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const marked: RuleMatch[] = [];
  for (const [index, match] of matches.entries()) {
    const weekday = bareWeekday(match);
    const previous = marked.at(-1);
    const { relative } = previous?.reading ?? {};
    const continues =
      previous !== undefined &&
      relative?.op === 'set' &&
      /^XXXX-WXX-\d$/.test(relative.value) &&
      joins.test(textBetween(text, previous, match)) &&
      !endsModified(text, matches, index);
    const isRecurring = weekday !== null && (continues || isExcepted(text, matches, index));
    marked.push(isRecurring ? asEveryWeek(match, weekday) : match);
  }
  return marked;
}

/** What an hour belongs to: of all that its sentence names, days and what comes again, the nearest; null without any. */
function governorOf(text: string, matches: readonly RuleMatch[], self: RuleMatch): RuleMatch | null {
  let nearest: RuleMatch | null = null;
  let shortest = Infinity;
  for (const other of matches) {
    if (other === self || !(isFrequent(other) || isDayRange(other) || namesDay(other))) continue;
    const between = textBetween(text, self, other);
    if (between.length >= shortest || sentencesEndedIn(between) > 0) continue;
    nearest = other;
    shortest = between.length;
  }
  return nearest;
}

/** What comes again in the sentence of an hour. */
const setsBeside = (text: string, matches: readonly RuleMatch[], self: RuleMatch): readonly RuleMatch[] =>
  matches.filter(
    other => other !== self && isFrequent(other) && !isBareTime(other) && !isSplit(text, other, self),
  );

const isBareTime = ({ reading }: RuleMatch): boolean => reading.precision === 'time';

/** The hour with its weekday where that is the only one which comes again. */
function clockValue({ reading }: RuleMatch, sets: readonly RuleMatch[]): string {
  const time = reading.relative.op === 'offset' ? (reading.relative.timeOfDay ?? '') : '';
  const relative = sets.length === 1 ? sets[0]?.reading.relative : undefined;
  const weekday = relative?.op === 'set' ? /^XXXX-WXX-\d/.exec(relative.value)?.[0] : undefined;
  return (weekday ?? 'XXXX-XX-XX') + time;
}

/** Hours at which something comes again: «كل يوم عند الساعة 8», «daily at 8 a.m.», each evening from the 2nd to the 9th. */
function markClocks(text: string, matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const marked = [...matches];
  for (const [index, match] of marked.entries()) {
    if (!isBareClock(match)) continue;
    const governor = governorOf(text, marked, match);
    if (governor === null || namesDay(governor)) continue;
    const between = textBetween(text, match, governor);
    // A comma may part the hour from its days only where nothing else stands between them: «يوميا، من الساعة …».
    const isFar = endsClause(between) && between.length > reach / 2;
    if (isFar) continue;
    const value = clockValue(match, setsBeside(text, marked, match));
    marked[index] = { ...match, reading: recurring(value, 'time') };
  }
  return marked;
}

/**
 * The matches with what comes again and again told from what happens once: an hour beside «كل يوم» or «every Monday»,
 * a weekday that is excepted from the others («عدا الجمعة»), the further days of «أيام الأحد والأربعاء». Such a time is
 * no moment and no day of this week.
 */
export const markRecurring = (text: string, matches: readonly RuleMatch[]): readonly RuleMatch[] =>
  markClocks(text, markWeekdays(text, matches));
