import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import { spansOverlap } from '#shared/domain/article/span.ts';
import type { RelativeForm, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { DateCorrection, DateReading } from '#shared/domain/correction/correction.ts';
import { replayLayer, type LayerRules } from './replay-layer.ts';
import { findingKey, type StandingRejections } from './standing-rejection.ts';
import type { CorrectableBody } from './correctable-body.ts';

/** The rule of a date that an analyst marked. */
export const analystRule = 'analyst';

const anchored = (relative: RelativeForm) => ('anchor' in relative ? relative.anchor : undefined);

/** A reading counted from «another expression» is counted from whatever the finding itself is. */
function withOwnAnchor(reading: RelativeForm, found: RelativeForm | null): RelativeForm {
  const anchor = anchored(reading);
  if (anchor === undefined || anchor === 'publication') return reading;
  const own = found === null ? undefined : anchored(found);
  return { ...reading, anchor: own ?? 'publication' } as RelativeForm; // the same form with another anchor
}

const certaintyOf = (reading: DateReading): TemporalExpression['certainty'] =>
  reading.kind === 'vague' || reading.relative.op === 'vague'
    ? 'vague'
    : reading.relative.op === 'absolute'
      ? 'stated'
      : 'derived';

const rulesFor = (body: CorrectableBody): LayerRules<TemporalExpression, DateCorrection> => ({
  spanOf: date => date.span,
  keyOf: date => date.rule,
  standingKeyOf: date => findingKey('date', date.rule, date.text),
  leastShare: 0,
  clashes: spansOverlap,
  change: (date, reading) => ({
    ...date,
    ...reading,
    relative: withOwnAnchor(reading.relative, date.relative),
    certainty: certaintyOf(reading),
  }),
  add: (reading, { text }, place) => ({
    ...reading,
    span: place,
    source: sourceOfSpan(body.sourceMap, place),
    text,
    rule: analystRule,
    relative: withOwnAnchor(reading.relative, null),
    certainty: certaintyOf(reading),
  }),
});

/** Corrected dates. Anchors are kept on the same expressions; one that was rejected leaves what is counted from it open. */
export function correctDates(
  body: CorrectableBody,
  corrections: readonly DateCorrection[],
  standing: StandingRejections,
) {
  const { items, ...rest } = replayLayer(body, body.temporal, corrections, standing, rulesFor(body));
  const places = new Map(items.map(({ origin }, index) => [origin, index]));
  const findings = items.map(({ finding }): TemporalExpression => {
    const anchor = anchored(finding.relative);
    if (anchor === undefined || anchor === 'publication') return finding;
    const expression = places.get(anchor.expression) ?? -1;
    return expression === anchor.expression
      ? finding
      : { ...finding, relative: { ...finding.relative, anchor: { expression } } as RelativeForm }; // likewise
  });
  return { findings, ...rest };
}
