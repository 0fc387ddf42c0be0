import type { RelativeForm, TemporalAnchor } from '#shared/domain/article/temporal-expression.ts';
import type { RuleMatch } from './match-rules.ts';
import type { AnchorHint } from './temporal-rule.ts';

const sentenceEnd = /[.؟?!؛\n]/;

const isCounted = (match: RuleMatch): boolean => match.reading.anchorHint !== undefined;

const isDay = ({ reading }: RuleMatch): boolean =>
  reading.precision === 'day' && reading.kind === 'point' && reading.relative.op !== 'vague';

const isToday = ({ reading }: RuleMatch): boolean =>
  reading.relative.op === 'offset' && reading.relative.n === 0 && reading.relative.unit === 'day';

function isSameSentence(text: string, a: RuleMatch, b: RuleMatch): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return !sentenceEnd.test(text.slice(first.span.end, second.span.start));
}

function lastBefore(
  matches: readonly RuleMatch[],
  index: number,
  accept: (match: RuleMatch) => boolean,
): number {
  for (let i = index - 1; i >= 0; i--) {
    const match = matches[i];
    if (match && !isCounted(match) && accept(match)) return i;
  }
  return -1;
}

function nearestInSentence(text: string, matches: readonly RuleMatch[], index: number): number {
  const self = matches[index];
  if (!self) return -1;
  const distance = (i: number): number => Math.abs((matches[i]?.span.start ?? 0) - self.span.start);
  const fitting = [...matches.keys()].filter(i => {
    const other = matches[i];
    return (
      other !== undefined &&
      i !== index &&
      isDay(other) &&
      !isCounted(other) &&
      isSameSentence(text, other, self)
    );
  });
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? -1;
}

/**
 * The day of the event a sentence tells of: one that the sentence names, else the day of writing as the article
 * last named it, else the last day named at all.
 */
function eventDay(text: string, matches: readonly RuleMatch[], index: number): number {
  const named = nearestInSentence(text, matches, index);
  if (named >= 0) return named;
  const today = lastBefore(matches, index, isToday);
  return today >= 0 ? today : lastBefore(matches, index, isDay);
}

function anchorIndex(text: string, matches: readonly RuleMatch[], index: number, hint: AnchorHint): number {
  if (hint === 'same-sentence-day') return nearestInSentence(text, matches, index);
  if (hint === 'event-day') return eventDay(text, matches, index);
  const self = matches[index];
  const unit = self?.reading.relative.op === 'offset' ? self.reading.relative.unit : null;
  return lastBefore(matches, index, other => {
    if (other.reading.kind !== 'point' || other.reading.relative.op === 'vague') return false;
    return unit === 'day' || unit === 'week' ? isDay(other) : other.reading.precision !== 'time';
  });
}

/**
 * The relative form of every match, with the anchors set that lie in other expressions of the text: «غداة» counts from
 * the day of the sentence's event, «العام نفسه» from the date before it. Where there is none, from the publication date.
 */
export function linkAnchors(text: string, matches: readonly RuleMatch[]): readonly RelativeForm[] {
  return matches.map(({ reading }, index) => {
    const { relative, anchorHint } = reading;
    if (anchorHint === undefined || relative.op !== 'offset') return relative;
    const target = anchorIndex(text, matches, index, anchorHint);
    const anchor: TemporalAnchor = target < 0 ? 'publication' : { expression: target };
    return { ...relative, anchor };
  });
}
