import type { Entity } from '#shared/domain/article/entity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';

interface NamedSpan {
  readonly span: Span;
  readonly entity: Entity;
}

/**
 * Gives speakers the ids of the entities that they are. A person named anywhere in the speaker's words is the speaker;
 * an organisation or a place only where the words begin with it, since an official of a ministry is not the ministry.
 * Statements whose speaker is no entity come back unchanged.
 */
export function linkSpeakers(
  statements: readonly Statement[],
  entities: readonly Entity[],
): readonly Statement[] {
  const named = entities.flatMap(entity =>
    entity.mentions.flatMap((mention): NamedSpan[] =>
      mention.span === null ? [] : [{ span: mention.span, entity }],
    ),
  );
  return statements.map(statement => {
    const { speaker } = statement;
    if (speaker === null || speaker.span === null) return statement;
    const entity = entityOf(speaker.span, named);
    return entity === null ? statement : { ...statement, speaker: { ...speaker, entity } };
  });
}

function entityOf(speaker: Span, named: readonly NamedSpan[]): string | null {
  const inside = named.filter(({ span }) => span.start >= speaker.start && span.end <= speaker.end);
  const person = inside.find(({ entity }) => entity.type === 'person');
  const first = inside.find(({ span }) => span.start - speaker.start <= 1);
  return (person ?? first)?.entity.id ?? null;
}
