import type { Entity } from '#shared/domain/article/entity.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import type { Correction, FindingLayer, StandingRejection } from '#shared/domain/correction/correction.ts';
import { linkSpeakers } from '#shared/analysis/statements/link-speakers.ts';
import { correctDates } from './correct-dates.ts';
import { correctEntities } from './correct-entities.ts';
import { correctNumbers } from './correct-numbers.ts';
import { correctStatements } from './correct-statements.ts';
import type { CorrectableBody } from './correctable-body.ts';
import type { StandingRejections } from './standing-rejection.ts';

/** An article's findings with the analyst's corrections in them. */
export interface Corrected<Body extends CorrectableBody> {
  /** The very same object when nothing changed. */
  readonly body: Body;
  /** Corrections whose place or finding is not there (any more): kept, shown, and tried again with every reading. */
  readonly unplaced: readonly Correction[];
  /** Rejections for every article that took something away in this one. */
  readonly standing: readonly StandingRejection[];
}

type CorrectionOf<Layer extends FindingLayer> = Extract<Correction, { readonly layer: Layer }>;

interface CorrectedLayer<Findings> {
  readonly findings: Findings;
  readonly unplaced: readonly Correction[];
  readonly standing: readonly StandingRejection[];
}

const untouched = <Findings>(findings: Findings): CorrectedLayer<Findings> => ({
  findings,
  unplaced: [],
  standing: [],
});

const isOf =
  <Layer extends FindingLayer>(layer: Layer) =>
  (correction: Correction): correction is CorrectionOf<Layer> =>
    correction.layer === layer;

const inOrder = (a: Correction, b: Correction): number =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;

/** Speakers named by ids that no entity has any more are linked anew; that link is derived, not found. */
function relink(statements: readonly Statement[], entities: readonly Entity[]): readonly Statement[] {
  const ids = new Set(entities.map(({ id }) => id));
  const loose = statements.map(statement => {
    const { speaker } = statement;
    return speaker === null || speaker.entity === null || ids.has(speaker.entity)
      ? statement
      : { ...statement, speaker: { ...speaker, entity: null } };
  });
  const linked = linkSpeakers(loose, entities);
  return linked.map((statement, index) => (loose[index]?.speaker?.entity ? loose[index] : statement));
}

/**
 * Applies an analyst's corrections to what the rules found: a pure function of both, run whenever an article is read,
 * so that what is stored stays as it was found. Corrections are applied in the order they were made, whatever order
 * they come in; a layer's corrections change no other layer, but for the link from a speaker to an entity. What is
 * rejected `standing` in every article goes where no correction of this article speaks for it. Never throws.
 */
export function applyCorrections<Body extends CorrectableBody>(
  body: Body,
  corrections: readonly Correction[],
  standing: StandingRejections,
): Corrected<Body> {
  if (corrections.length === 0 && standing.size === 0) return { body, unplaced: [], standing: [] };
  const ordered = corrections.length > 1 ? [...corrections].sort(inOrder) : corrections;
  const correctLayer = <Layer extends FindingLayer, Findings>(
    layer: Layer,
    found: Findings,
    correct: (
      body: CorrectableBody,
      corrections: readonly CorrectionOf<Layer>[],
      standing: StandingRejections,
    ) => CorrectedLayer<Findings>,
  ): CorrectedLayer<Findings> => {
    const own = ordered.filter(isOf(layer));
    const done = own.length + standing.size === 0 ? untouched(found) : correct(body, own, standing);
    return own.length + done.standing.length === 0 ? untouched(found) : done;
  };
  const dates = correctLayer('date', body.temporal, correctDates);
  const numbers = correctLayer('number', body.numbers, correctNumbers);
  const statements = correctLayer('statement', body.statements, correctStatements);
  const entities = correctLayer('entity', body.entities, correctEntities);
  const used = [dates, numbers, statements, entities].flatMap(layer => layer.standing);
  if (corrections.length === 0 && used.length === 0) return { body, unplaced: [], standing: [] };
  const hasNewNames = ordered.some(isOf('entity')) || entities.standing.length > 0;
  return {
    body: {
      ...body,
      temporal: dates.findings,
      numbers: numbers.findings,
      entities: entities.findings,
      statements: hasNewNames ? relink(statements.findings, entities.findings) : statements.findings,
    },
    unplaced: [dates, numbers, statements, entities].flatMap(layer => layer.unplaced).sort(inOrder),
    standing: used,
  };
}
