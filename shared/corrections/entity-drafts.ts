import type { Entity, Mention } from '#shared/domain/article/entity.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import type { EntityReading } from '#shared/domain/correction/correction.ts';
import type { CorrectionId } from '#shared/ids/ids.ts';
import { foldText } from '#shared/text/normalise.ts';
import { findingAt } from './place-target.ts';
import { marked } from './replay-layer.ts';

/** The entities of an article while corrections are applied to them, by id. */
export type EntityDrafts = ReadonlyMap<string, Entity>;

/** The id of an entity with this type and name: the same that the rules give. */
export const entityIdOf = ({ type, canonical }: EntityReading): string => `${type}:${foldText(canonical)}`;

const startOf = ({ span }: Mention): number => span?.start ?? -1;
const byStart = (a: Mention, b: Mention): number => startOf(a) - startOf(b);

/** The other names an entity goes by, without its own. */
const aliasesOf = (canonical: string, names: readonly string[]): readonly string[] => {
  const seen = new Set([foldText(canonical)]);
  return names.filter(name => {
    const folded = foldText(name);
    return seen.has(folded) ? false : seen.add(folded);
  });
};

const withEntity = (drafts: EntityDrafts, entity: Entity): EntityDrafts =>
  new Map([...drafts, [entity.id, entity]]);

const without = (drafts: EntityDrafts, id: string): EntityDrafts =>
  new Map([...drafts].filter(([other]) => other !== id));

/** The entity and the mention at a place of the text; the key says which, where two names overlap. */
export function mentionAt(
  drafts: EntityDrafts,
  place: Span,
  key: string,
): { readonly entity: Entity; readonly mention: Mention } | null {
  const mentions = [...drafts.values()].flatMap(entity =>
    entity.mentions.flatMap(mention =>
      mention.span === null ? [] : [{ entity, mention, span: mention.span, key: entity.id }],
    ),
  );
  return findingAt(mentions, place, key, 0);
}

/** Takes an entity away with all its mentions. */
export const removeEntity = (drafts: EntityDrafts, { id }: Entity): EntityDrafts => without(drafts, id);

/** Takes one mention away, and its entity with the last of them. */
export function removeMention(drafts: EntityDrafts, entity: Entity, mention: Mention): EntityDrafts {
  const mentions = entity.mentions.filter(other => other !== mention);
  return mentions.length === 0 ? without(drafts, entity.id) : withEntity(drafts, { ...entity, mentions });
}

/** Takes the proposal away that two entities are one, on both sides. */
export function rejectProposal(drafts: EntityDrafts, entity: Entity, other: string): EntityDrafts {
  const apart = (one: Entity, id: string): Entity => ({
    ...one,
    possibleAliases: one.possibleAliases?.filter(proposed => proposed !== id) ?? [],
  });
  const partner = drafts.get(other);
  const next = withEntity(drafts, apart(entity, other));
  return partner ? withEntity(next, apart(partner, entity.id)) : next;
}

/** Gives an entity another type or name; one that is called so already takes its mentions over. */
export function renameEntity(
  drafts: EntityDrafts,
  entity: Entity,
  reading: EntityReading,
  correction: CorrectionId,
): EntityDrafts {
  const id = entityIdOf(reading);
  const other = id === entity.id ? undefined : drafts.get(id);
  const mentions = other ? [...other.mentions, ...entity.mentions] : entity.mentions;
  const names = [...(other?.aliases ?? []), entity.canonical, ...entity.aliases];
  const before = [...(other?.corrections ?? []), ...(entity.corrections ?? [])];
  const renamed: Entity = {
    id,
    type: reading.type,
    canonical: other?.canonical ?? reading.canonical,
    aliases: aliasesOf(other?.canonical ?? reading.canonical, names),
    mentions: [...mentions].sort(byStart),
    ...marked(before, correction),
  };
  return withEntity(without(drafts, entity.id), renamed);
}

/** Makes each of these mentions one of the entity called so, new or not; mentions that they overlap are taken away. */
export function addMentions(
  drafts: EntityDrafts,
  mentions: readonly Mention[],
  reading: EntityReading,
  correction: CorrectionId,
): EntityDrafts {
  let next = drafts;
  for (const entity of drafts.values()) {
    const kept = entity.mentions.filter(
      ({ span }) =>
        span === null || !mentions.some(added => added.span !== null && spansOverlap(added.span, span)),
    );
    if (kept.length === 0) next = without(next, entity.id);
    else if (kept.length < entity.mentions.length) next = withEntity(next, { ...entity, mentions: kept });
  }
  const id = entityIdOf(reading);
  const known = next.get(id);
  const added = mentions.map(mention => ({ ...mention, ...marked(mention.corrections, correction) }));
  const canonical = known?.canonical ?? reading.canonical;
  return withEntity(next, {
    ...(known ?? { id, type: reading.type, canonical, ...marked(undefined, correction) }),
    aliases: aliasesOf(canonical, [...(known?.aliases ?? []), ...mentions.map(({ text }) => text)]),
    mentions: [...(known?.mentions ?? []), ...added].sort(byStart),
  });
}

/** A proposal to make one of two is kept while both are there as they were found. */
function withLiveProposals(drafts: EntityDrafts, entity: Entity): Entity {
  const { possibleAliases, ...rest } = entity;
  const live = (possibleAliases ?? []).filter(id => drafts.has(id));
  if (possibleAliases === undefined || (live.length > 0 && live.length === possibleAliases.length))
    return entity;
  return live.length === 0 ? rest : { ...rest, possibleAliases: live };
}

/** In the order of their first mentions, as the rules give them. */
export const entitiesOf = (drafts: EntityDrafts): readonly Entity[] =>
  [...drafts.values()]
    .map(entity => withLiveProposals(drafts, entity))
    .sort((a, b) => {
      const first = (entity: Entity): number => Math.max(0, entity.mentions[0]?.span?.start ?? 0);
      return first(a) - first(b) || (a.id < b.id ? -1 : 1);
    });
