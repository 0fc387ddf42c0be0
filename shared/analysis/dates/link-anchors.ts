import type { RelativeForm, TemporalCertainty } from '#shared/domain/article/temporal-expression.ts';
import { englishTense } from './english-tense.ts';
import { leansToFuture } from './future-cues.ts';
import { endsClause, isBareClock, isDay, namesDay, sentencesEndedIn, textBetween } from './match-distance.ts';
import type { RuleMatch } from './match-rules.ts';

type OffsetForm = Extract<RelativeForm, { readonly op: 'offset' }>;

const hasHint = (match: RuleMatch): boolean => match.reading.anchorHint !== undefined;

const isToday = ({ reading }: RuleMatch): boolean =>
  reading.relative.op === 'offset' && reading.relative.n === 0 && reading.relative.unit === 'day';

function lastBefore(
  matches: readonly RuleMatch[],
  index: number,
  accept: (match: RuleMatch) => boolean,
): number {
  return matches.findLastIndex((match, i) => i < index && !hasHint(match) && accept(match));
}

function nearestDayInSentence(text: string, matches: readonly RuleMatch[], self: RuleMatch): number {
  let nearest = -1;
  let shortest = Infinity;
  for (const [i, other] of matches.entries()) {
    if (other === self || hasHint(other) || !isDay(other)) continue;
    const between = textBetween(text, self, other);
    if (between.length >= shortest || sentencesEndedIn(between) > 0) continue;
    nearest = i;
    shortest = between.length;
  }
  return nearest;
}

const counted = (relative: OffsetForm, expression: number, n = relative.n): OffsetForm => ({
  ...relative,
  n,
  anchor: expression < 0 ? 'publication' : { expression },
});

/**
 * «غداة» and «عشية» name a day by the event after them. A day that follows in the same clause is that event's own day;
 * else it is counted from the day the sentence tells of: one before it in the sentence, the day of writing as the
 * article last named it, the last day named at all.
 */
function fromEvent(
  text: string,
  matches: readonly RuleMatch[],
  index: number,
  relative: OffsetForm,
): OffsetForm {
  const self = matches[index];
  const next = matches[index + 1];
  if (!self) return relative;
  if (next && isDay(next) && !hasHint(next) && !endsClause(textBetween(text, self, next))) {
    return counted(relative, index + 1, 0);
  }
  const inSentence = lastBefore(
    matches,
    index,
    match => isDay(match) && sentencesEndedIn(textBetween(text, match, self)) === 0,
  );
  if (inSentence >= 0) return counted(relative, inSentence);
  const today = lastBefore(matches, index, isToday);
  return counted(relative, today >= 0 ? today : lastBefore(matches, index, isDay));
}

function fromPreviousDate(matches: readonly RuleMatch[], index: number, relative: OffsetForm): OffsetForm {
  const needsDay = /^(?:second|minute|hour|day|week)$/.test(relative.unit);
  const previous = lastBefore(matches, index, match => {
    if (match.reading.kind !== 'point' || match.reading.relative.op === 'vague') return false;
    return needsDay ? isDay(match) : match.reading.precision !== 'time';
  });
  return counted(relative, previous);
}

const joined = /^\s*(?:و|الي|حتي|و\s*يوم|الي\s+يوم|حتي\s+يوم)\s*$/;

/** «الخميس والجمعة», «من الأحد إلى الثلاثاء»: the second day follows the first. */
function afterJoinedDay(text: string, matches: readonly RuleMatch[], index: number): RelativeForm | null {
  const [previous, self] = [matches[index - 1], matches[index]];
  const relative = self?.reading.relative;
  if (!previous || relative?.op !== 'weekday' || self?.reading.certainty !== 'inferred') return null;
  const isWeekday = previous.reading.relative.op === 'weekday' || isDay(previous);
  if (!isWeekday || !joined.test(textBetween(text, previous, self))) return null;
  return { ...relative, anchor: { expression: index - 1 }, direction: 'nearest-not-before' };
}

const contextLength = 120;

/** Whether the words around a match speak of what is to come. */
function liesAhead(text: string, { span: { start, end } }: RuleMatch): boolean {
  const left = text.slice(Math.max(0, start - contextLength), start);
  const right = text.slice(end, end + contextLength);
  return leansToFuture(left) || englishTense(left, right) === 'future';
}

/** What is known of a match once it is seen among the others: its form with its anchor, and how sure that makes it. */
export interface LinkedReading {
  readonly relative: RelativeForm;
  readonly certainty: TemporalCertainty;
}

const anchorIn = (relative: RelativeForm | undefined): number =>
  relative !== undefined && 'anchor' in relative && typeof relative.anchor === 'object'
    ? relative.anchor.expression
    : -1;

/** The last day named in the sentence before, or the day of an hour there; -1 where neither is, or the tense has changed. */
function dayOfSentenceBefore(
  text: string,
  matches: readonly RuleMatch[],
  self: RuleMatch,
  linked: readonly LinkedReading[],
): number {
  const last = linked.findLastIndex((_, i) => {
    const match = matches[i];
    return match !== undefined && (namesDay(match) || isBareClock(match));
  });
  const match = matches[last];
  if (!match || sentencesEndedIn(textBetween(text, match, self)) > 1) return -1;
  if (liesAhead(text, match) !== liesAhead(text, self)) return -1;
  return isBareClock(match) ? anchorIn(linked[last]?.relative) : last;
}

/** An hour: of the day beside it in its sentence, else of the day that the sentence before tells of, else unsure. */
function linkClock(
  text: string,
  matches: readonly RuleMatch[],
  { self, relative }: { readonly self: RuleMatch; readonly relative: OffsetForm },
  linked: readonly LinkedReading[],
): LinkedReading {
  const beside = nearestDayInSentence(text, matches, self);
  if (beside < 0) {
    const before = dayOfSentenceBefore(text, matches, self, linked);
    return { relative: counted(relative, before), certainty: 'inferred' };
  }
  const isDaySure = matches[beside]?.reading.certainty !== 'inferred';
  return {
    relative: counted(relative, beside),
    certainty: isDaySure ? self.reading.certainty : 'inferred',
  };
}

function linkOne(
  text: string,
  matches: readonly RuleMatch[],
  index: number,
  linked: readonly LinkedReading[],
): LinkedReading | null {
  const self = matches[index];
  if (!self) return null;
  const { relative, anchorHint, certainty } = self.reading;
  const joinedTo = afterJoinedDay(text, matches, index);
  if (joinedTo) return { relative: joinedTo, certainty };
  if (anchorHint === undefined || relative.op !== 'offset') return { relative, certainty };
  if (anchorHint === 'event-day') return { relative: fromEvent(text, matches, index, relative), certainty };
  if (anchorHint === 'previous-date')
    return { relative: fromPreviousDate(matches, index, relative), certainty };
  return linkClock(text, matches, { self, relative }, linked);
}

/**
 * The relative form and certainty of every match, with the anchors set that lie in other expressions of the text: «غداة»
 * counts from the day of the sentence's event, «العام نفسه» from the date before it, an hour from the day beside it or
 * of the sentence before, the second of two joined weekdays from the first. Where there is none, from the publication
 * date; an hour that no day stands beside is only inferred.
 */
export function linkAnchors(text: string, matches: readonly RuleMatch[]): readonly LinkedReading[] {
  const linked: LinkedReading[] = [];
  for (const index of matches.keys()) {
    const reading = linkOne(text, matches, index, linked);
    if (reading) linked.push(reading);
  }
  return linked;
}
