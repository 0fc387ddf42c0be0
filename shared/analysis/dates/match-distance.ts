import type { RuleMatch } from './match-rules.ts';

/** The full stops of «10 a.m.» and the points of numbers end no sentence. */
const falseStops = /\b[ap]\.\s?m\.|(?<=\d)[.,](?=\d)/g;
const sentenceEnd = /(?:[.؟?!؛\n]["»”)\]]*\s*)+/g;
const clauseEnd = /[.؟?!؛،,\n]/;

/** The folded text between two matches, in whichever order they stand. */
export function textBetween(text: string, a: RuleMatch, b: RuleMatch): string {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return text.slice(first.span.end, second.span.start);
}

/** How many sentences end in a stretch of folded text. */
export const sentencesEndedIn = (between: string): number =>
  between.replace(falseStops, '').match(sentenceEnd)?.length ?? 0;

/** Whether a clause or a sentence ends in a stretch of folded text. */
export const endsClause = (between: string): boolean => clauseEnd.test(between.replace(falseStops, ''));

/** A day by itself, whichever way it is named; no stretch of days and no hour. */
export const isDay = ({ reading }: RuleMatch): boolean =>
  reading.precision === 'day' && reading.kind === 'point' && reading.relative.op !== 'vague';

/** An hour that names no day. */
export const isBareClock = ({ reading }: RuleMatch): boolean => reading.anchorHint === 'same-sentence-day';

/** A day, or an hour that names its day too. */
export const namesDay = (match: RuleMatch): boolean =>
  isDay(match) ||
  (match.reading.precision === 'time' &&
    match.reading.kind === 'point' &&
    match.reading.anchorHint === undefined);
