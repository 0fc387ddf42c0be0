import type { Span } from '#shared/domain/article/span.ts';
import type { CorrectionTarget } from '#shared/domain/correction/correction.ts';
import { nearestOccurrence } from '#shared/text/nearest-occurrence.ts';

/** The texts of an article that spans can be in. */
export interface ArticleTexts {
  readonly text: string;
  readonly title: { readonly text: string };
}

/** The text a target lies in. */
export const textOfTarget = ({ text, title }: ArticleTexts, target: CorrectionTarget): string =>
  target.place === 'title' ? title.text : text;

/** Where a target's words stand now, by `nearestOccurrence`. */
export const locateWords = (texts: ArticleTexts, target: CorrectionTarget): Span | null =>
  nearestOccurrence(textOfTarget(texts, target), target.text, target.span.start);

/** How much of what two spans cover together is covered by both: 1 for the same span, 0 for none. */
function share(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** What `findingAt` must know of a finding. */
export interface PlacedFinding {
  readonly span: Span;
  readonly key: string;
}

/**
 * The finding meant by a target whose words stand at `place`: the one with that very span, else the one that shares
 * most of it, if it shares at least `least`; among equals the one with the target's key, then the first in the text.
 * Does not depend on the order of the findings. Null when none is there.
 */
export function findingAt<Finding extends PlacedFinding>(
  findings: readonly Finding[],
  place: Span,
  key: string,
  least: number,
): Finding | null {
  let best: { readonly finding: Finding; readonly share: number } | null = null;
  for (const finding of findings) {
    const found = share(finding.span, place);
    if (found === 0 || found < least) continue;
    if (best === null || found > best.share || (found === best.share && isBetter(finding, best.finding, key)))
      best = { finding, share: found };
  }
  return best?.finding ?? null;
}

function isBetter(one: PlacedFinding, other: PlacedFinding, key: string): boolean {
  if ((one.key === key) !== (other.key === key)) return one.key === key;
  if (one.span.start !== other.span.start) return one.span.start < other.span.start;
  return one.key < other.key;
}

/** A span moved with the words it lies beside. */
export const moveSpan = (span: Span, by: number): Span =>
  by === 0 ? span : { start: span.start + by, end: span.end + by };
