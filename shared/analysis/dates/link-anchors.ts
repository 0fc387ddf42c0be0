import type { RelativeForm } from '#shared/domain/article/temporal-expression.ts';
import type { RuleMatch } from './match-rules.ts';

const sentenceEnd = /[.؟?!؛\n]/;
/** The full stops of «10 a.m.» end no sentence. */
const clockStops = /\b[ap]\.\s?m\./g;
const clauseEnd = /[.؟?!؛،,\n]/;

type OffsetForm = Extract<RelativeForm, { readonly op: 'offset' }>;

const hasHint = (match: RuleMatch): boolean => match.reading.anchorHint !== undefined;

const isDay = ({ reading }: RuleMatch): boolean =>
  reading.precision === 'day' && reading.kind === 'point' && reading.relative.op !== 'vague';

const isToday = ({ reading }: RuleMatch): boolean =>
  reading.relative.op === 'offset' && reading.relative.n === 0 && reading.relative.unit === 'day';

function textBetween(text: string, a: RuleMatch, b: RuleMatch): string {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return text.slice(first.span.end, second.span.start);
}

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
    if (between.length >= shortest || sentenceEnd.test(between.replace(clockStops, ''))) continue;
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
  if (next && isDay(next) && !hasHint(next) && !clauseEnd.test(textBetween(text, self, next))) {
    return counted(relative, index + 1, 0);
  }
  const inSentence = lastBefore(
    matches,
    index,
    match => isDay(match) && !sentenceEnd.test(textBetween(text, match, self)),
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

/**
 * The relative form of every match, with the anchors set that lie in other expressions of the text: «غداة» counts from
 * the day of the sentence's event, «العام نفسه» from the date before it, an hour from the day beside it,
 * the second of two joined weekdays from the first. Where there is
 * none, from the publication date.
 */
export function linkAnchors(text: string, matches: readonly RuleMatch[]): readonly RelativeForm[] {
  return matches.map((match, index) => {
    const { relative, anchorHint } = match.reading;
    const joinedTo = afterJoinedDay(text, matches, index);
    if (joinedTo) return joinedTo;
    if (anchorHint === undefined || relative.op !== 'offset') return relative;
    if (anchorHint === 'event-day') return fromEvent(text, matches, index, relative);
    if (anchorHint === 'previous-date') return fromPreviousDate(matches, index, relative);
    return counted(relative, nearestDayInSentence(text, matches, match));
  });
}
