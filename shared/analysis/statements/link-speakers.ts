import type { Entity } from '#shared/domain/article/entity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Attribution, type Statement } from '#shared/domain/article/statement.ts';
import { isEnglishPronoun, referentOf, type LinkedSpeaker, type NamedSpan } from './english-pronouns.ts';

/**
 * Gives speakers the ids of the entities that they are. A person named anywhere in the speaker's words is the speaker;
 * an organisation or a place only where the words begin with it, since an official of a ministry is not the ministry.
 * An English pronoun is the person it stands for. Statements whose speaker is no entity come back unchanged.
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
  const linked: LinkedSpeaker[] = [];
  return statements.map(found => {
    const statement = withLinkedPassers(found, named);
    const { speaker } = statement;
    if (speaker === null || speaker.span === null) return statement;
    if (isHeadlineStatement(statement))
      return { ...statement, speaker: { ...speaker, entity: entityNamed(speaker.text, entities) } };
    const entity = isEnglishPronoun(speaker.text)
      ? referentOf(speaker.text, speaker.span.start, named, linked)
      : entityOf(speaker.span, speaker.text, named);
    // A medium that is only quoted from is not who «they» are.
    const speaks = statement.cue?.class !== 'according-to' || entity?.startsWith('person:') === true;
    if (speaks) linked.push({ end: statement.span.end, entity });
    return entity === null ? statement : { ...statement, speaker: { ...speaker, entity } };
  });
}

/** True if the words begin with a name. In English the head comes last, so that all of them must be it: "the Pentagon". */
function isHeadOf(name: Span, speaker: Span, text: string): boolean {
  const lead = text.slice(0, name.start - speaker.start);
  const isEnglish = /^[a-z]/i.test(text);
  if (!isEnglish) return lead.length <= 1;
  return /^(?:the\s+)?$/i.test(lead) && /^(?:,.*)?$/.test(text.slice(name.end - speaker.start));
}

function entityOf(speaker: Span, text: string, named: readonly NamedSpan[]): string | null {
  const inside = named.filter(
    ({ span }) =>
      span.start >= speaker.start &&
      span.end <= speaker.end &&
      // Ann Lee's brother is not Ann Lee.
      !/^['’]s?(?=\s)/.test(text.slice(span.end - speaker.start)),
  );
  const person = inside.find(({ entity }) => entity.type === 'person');
  const first = inside.find(({ span }) => isHeadOf(span, speaker, text));
  return (person ?? first)?.entity.id ?? null;
}

/** A headline stands outside the text: its speaker is whoever bears the same name there. */
const entityNamed = (text: string, entities: readonly Entity[]): string | null =>
  entities.find(({ mentions }) => mentions.some(mention => mention.text === text))?.id ?? null;

function withLinkedPassers(statement: Statement, named: readonly NamedSpan[]): Statement {
  if (statement.attributedVia.length === 0) return statement;
  const attributedVia = statement.attributedVia.map((passer): Attribution => ({
    ...passer,
    entity: entityOf(passer.span, passer.text, named),
  }));
  return { ...statement, attributedVia };
}
