import type { Entity, Mention } from '#shared/domain/article/entity.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type {
  Correction,
  EntityCorrection,
  StandingRejection,
} from '#shared/domain/correction/correction.ts';
import type { CorrectableBody } from './correctable-body.ts';
import {
  addMentions,
  entitiesOf,
  mentionAt,
  removeEntity,
  rejectProposal,
  removeMention,
  renameEntity,
  type EntityDrafts,
} from './entity-drafts.ts';
import { locateWords } from './place-target.ts';
import { findingKey, type StandingRejections } from './standing-rejection.ts';
import { wholeWordPlaces } from './whole-word-places.ts';

/** Places that an added name is marked at: its own, and with it every other one that no name stands at yet. */
function placesOf(
  body: CorrectableBody,
  drafts: EntityDrafts,
  correction: EntityCorrection,
  place: Span,
): readonly Span[] {
  if (correction.scope === 'mention') return [place];
  const others = wholeWordPlaces(body.text, correction.target.text).filter(
    span => span.start !== place.start && mentionAt(drafts, span, '') === null,
  );
  return [place, ...others];
}

/** The entities after one correction; null where what it is about is not there. */
function applyOne(
  body: CorrectableBody,
  drafts: EntityDrafts,
  correction: EntityCorrection,
): EntityDrafts | null {
  const { target, scope, id } = correction;
  const place = locateWords(body, target);
  if (correction.action === 'add') {
    if (place === null) return null;
    const mentions = placesOf(body, drafts, correction, place).map((span): Mention => ({
      span,
      source: sourceOfSpan(body.sourceMap, span),
      text: target.text,
    }));
    return addMentions(drafts, mentions, correction.value, id);
  }
  const found = place === null ? null : mentionAt(drafts, place, target.key);
  if (correction.scope === 'proposal') {
    const entity = drafts.get(target.key) ?? found?.entity;
    return entity === undefined ? null : rejectProposal(drafts, entity, correction.other);
  }
  if (scope === 'entity') {
    const entity = drafts.get(target.key) ?? found?.entity;
    if (entity === undefined) return null;
    return correction.action === 'reject'
      ? removeEntity(drafts, entity)
      : renameEntity(drafts, entity, correction.value, id);
  }
  if (found === null) return null;
  return correction.action === 'reject'
    ? removeMention(drafts, found.entity, found.mention)
    : addMentions(drafts, [found.mention], correction.value, id);
}

const isCorrected = ({ corrections }: Entity | Mention): boolean => corrections !== undefined;

/** Takes away the mentions that are rejected in every article, save those that were corrected in this one. */
function withoutRejected(drafts: EntityDrafts, standing: StandingRejections) {
  const used = new Map<string, StandingRejection>();
  if (standing.size === 0) return { drafts, used };
  let next = drafts;
  for (const entity of drafts.values()) {
    if (isCorrected(entity)) continue;
    const mentions = entity.mentions.filter(mention => {
      const rejection = isCorrected(mention)
        ? undefined
        : standing.get(findingKey('entity', entity.type, mention.text));
      if (rejection) used.set(rejection.key, rejection);
      return rejection === undefined;
    });
    if (mentions.length === entity.mentions.length) continue;
    next = new Map([...next].filter(([id]) => id !== entity.id));
    if (mentions.length > 0) next = new Map([...next, [entity.id, { ...entity, mentions }]]);
  }
  return { drafts: next, used };
}

/** Corrected entities. Corrections must be in the order they were made: a later one can be about what an earlier one made. */
export function correctEntities(
  body: CorrectableBody,
  corrections: readonly EntityCorrection[],
  standing: StandingRejections,
): {
  readonly findings: readonly Entity[];
  readonly unplaced: readonly Correction[];
  readonly standing: readonly StandingRejection[];
} {
  let drafts: EntityDrafts = new Map(body.entities.map(entity => [entity.id, entity]));
  const unplaced: Correction[] = [];
  for (const correction of corrections) {
    const next = applyOne(body, drafts, correction);
    if (next === null) unplaced.push(correction);
    else drafts = next;
  }
  const kept = withoutRejected(drafts, standing);
  return { findings: entitiesOf(kept.drafts), unplaced, standing: [...kept.used.values()] };
}
