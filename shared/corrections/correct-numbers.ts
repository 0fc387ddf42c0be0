import type { Quantity } from '#shared/domain/article/quantity.ts';
import { spansOverlap } from '#shared/domain/article/span.ts';
import type { NumberCorrection } from '#shared/domain/correction/correction.ts';
import type { CorrectableBody } from './correctable-body.ts';
import { replayLayer, type LayerRules } from './replay-layer.ts';
import { findingKey, type StandingRejections } from './standing-rejection.ts';

const rules: LayerRules<Quantity, NumberCorrection> = {
  spanOf: number => number.span,
  keyOf: () => '',
  standingKeyOf: number => findingKey('number', '', number.text),
  leastShare: 0,
  clashes: spansOverlap,
  change: (number, reading) => ({ ...number, ...reading }),
  add: (reading, { text }, place) => ({ ...reading, span: place, text }),
};

/** Corrected numbers. */
export function correctNumbers(
  body: CorrectableBody,
  corrections: readonly NumberCorrection[],
  standing: StandingRejections,
) {
  const { items, ...rest } = replayLayer(body, body.numbers, corrections, standing, rules);
  return { findings: items.map(({ finding }) => finding), ...rest };
}
