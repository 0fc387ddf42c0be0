import type { Span } from '#shared/domain/article/span.ts';
import type { PlacedAnchor } from './anchors.ts';

/**
 * Where two passages in two languages state the same: what holds them together. A date stands for its day, and its month
 * is no more than a part of it.
 */
export function sharedAnchorSpans(
  first: readonly PlacedAnchor[],
  second: readonly PlacedAnchor[],
): readonly [readonly Span[], readonly Span[]] {
  return [spansOfShared(first, second), spansOfShared(second, first)];
}

function spansOfShared(own: readonly PlacedAnchor[], others: readonly PlacedAnchor[]): readonly Span[] {
  const names = new Set(others.map(({ name }) => name));
  const isSharedInFull = ({ name, span }: PlacedAnchor): boolean =>
    names.has(name) &&
    !(
      name.startsWith('month ') &&
      own.some(other => other.span === span && other.name.startsWith('date ') && !names.has(other.name))
    );
  return withoutInner(own.filter(isSharedInFull).map(({ span }) => span));
}

/** The outermost of the spans, ascending. */
function withoutInner(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span);
  return outer;
}
