import type { RelativeForm, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { leansToFuture } from './future-cues.ts';
import { joinRanges } from './join-ranges.ts';
import { linkAnchors } from './link-anchors.ts';
import { matchRules } from './match-rules.ts';
import { markRecurring } from './recurring-times.ts';
import { rulesFor } from './rule-sets.ts';

/** A temporal expression of a text whose place in a source file is not known yet. */
export type FoundTemporal = Omit<TemporalExpression, 'source'>;

const contextLength = 120;

/** Marks a date written out in full that the words before it (folded) put into the future. */
function withDirection(relative: RelativeForm, left: string): RelativeForm {
  return relative.op === 'absolute' && leansToFuture(left) ? { ...relative, direction: 'future' } : relative;
}

/**
 * The words of a text that speak of time, in order and without overlaps. Spans leave out a preposition and attached
 * letters before the expression and keep heads such as يوم, شهر, عام. Arabic and English have rules of their own; in
 * other languages ISO dates are found, and those that the languages of Europe write out. Never throws.
 */
export function findTemporalExpressions(text: string, language: string): readonly FoundTemporal[] {
  const normalised = normaliseText(text);
  const ruled = matchRules(rulesFor(language), { original: text, normalised });
  const matches = markRecurring(normalised.text, joinRanges(normalised.text, ruled));
  const linked = linkAnchors(normalised.text, matches);
  return matches.map(({ rule, span, reading }, index) => {
    const original = originalSpan(normalised, span.start, span.end);
    return {
      span: original,
      text: text.slice(original.start, original.end),
      kind: reading.kind,
      rule: rule.id,
      relative: withDirection(
        linked[index]?.relative ?? reading.relative,
        normalised.text.slice(Math.max(0, span.start - contextLength), span.start),
      ),
      precision: reading.precision,
      certainty: linked[index]?.certainty ?? reading.certainty,
      calendar: reading.calendar,
    };
  });
}
