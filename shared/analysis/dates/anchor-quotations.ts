import type { Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';

const liesIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isDay = ({ kind, precision, relative }: TemporalExpression): boolean =>
  kind === 'point' && precision === 'day' && relative.op !== 'vague';

/** Words that count days from the moment they are spoken; one that names its weekday too speaks of the paper's own week. */
function countsFromSpeech({ relative }: TemporalExpression): boolean {
  return (
    relative.op === 'offset' &&
    relative.unit === 'day' &&
    relative.n !== 0 &&
    relative.anchor === 'publication' &&
    relative.weekdayCheck === undefined
  );
}

/** The day on which something was said, if it stands between the verb and the words; -1 if none does. */
function dayOfSaying(temporal: readonly TemporalExpression[], { cue, content }: Statement): number {
  if (cue === null || cue.span.start > content.start) return -1;
  return temporal.findLastIndex(
    one => isDay(one) && liesIn(one.span, { start: cue.span.start, end: content.start }),
  );
}

/**
 * Counts «غدا» and «أمس» in somebody's quoted words from the day on which they were said, where the report names it
 * («قال الوزير أمس الاثنين: «سنجتمع غدا»»), and goes on so while the speaker is carried. Everything else keeps its anchor.
 * `statements` in the order of the text.
 */
export function anchorQuotations(
  temporal: readonly TemporalExpression[],
  statements: readonly Statement[],
): readonly TemporalExpression[] {
  const anchors = new Map<number, number>();
  let day = -1;
  for (const statement of statements) {
    const named = dayOfSaying(temporal, statement);
    if (named >= 0 || statement.speaker?.elided !== true) day = named;
    if (day < 0) continue;
    for (const [index, expression] of temporal.entries()) {
      const isQuoted = statement.quotes.some(quote => liesIn(expression.span, quote));
      if (isQuoted && index !== day && countsFromSpeech(expression)) anchors.set(index, day);
    }
  }
  if (anchors.size === 0) return temporal;
  return temporal.map((expression, index) => {
    const anchor = anchors.get(index);
    if (anchor === undefined || expression.relative.op !== 'offset') return expression;
    return { ...expression, relative: { ...expression.relative, anchor: { expression: anchor } } };
  });
}
