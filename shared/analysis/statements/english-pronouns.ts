import type { Entity } from '#shared/domain/article/entity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { genderOfEnglishName } from '#shared/analysis/entities/english-gender.ts';

/** A mention with the entity that it names. */
export interface NamedSpan {
  readonly span: Span;
  readonly entity: Entity;
}

/** A statement that is linked already: where it ends and whose it is. */
export interface LinkedSpeaker {
  readonly end: number;
  readonly entity: string | null;
}

const genders: Readonly<Record<string, 'male' | 'female'>> = { he: 'male', she: 'female' };

/** How far back a pronoun looks for its name, in UTF-16 units. */
const reach = 1500;

/** True for the English pronouns that stand for somebody named before. */
export const isEnglishPronoun = (text: string): boolean => /^(?:s?he|it|they)$/i.test(text);

/** Whom an English pronoun at `at` stands for: a person, or for "it" and "they" the body that spoke last; null where none fits. */
export function referentOf(
  pronoun: string,
  at: number,
  named: readonly NamedSpan[],
  speakers: readonly LinkedSpeaker[],
): string | null {
  if (/^s?he$/i.test(pronoun)) return personOfPronoun(pronoun, at, named, speakers);
  const last = speakers.at(-1);
  const isNear = last !== undefined && at - last.end < 400;
  const body = named.find(({ entity }) => isNear && entity.id === last.entity && entity.type !== 'person');
  return body?.entity.id ?? null;
}

/**
 * The person that "he" or "she" at `at` stands for: one named since the last statement, else whoever spoke last, else the
 * nearest named before; null where none fits. A name that tells the other sex is passed over.
 */
function personOfPronoun(
  pronoun: string,
  at: number,
  named: readonly NamedSpan[],
  speakers: readonly LinkedSpeaker[],
): string | null {
  const wanted = genders[pronoun.toLowerCase()];
  const people = named.filter(({ span, entity }) => {
    if (entity.type !== 'person' || span.end > at || at - span.end > reach) return false;
    const gender = genderOfEnglishName(entity);
    return gender === null || gender === wanted;
  });
  const last = speakers.at(-1);
  const since = people.filter(({ span }) => span.start >= (last?.end ?? at));
  const first = since[0];
  if (first) return first.entity.id;
  // Whoever spoke last has no name: the pronoun is theirs.
  if (last && last.entity === null && at - last.end < 400) return null;
  const speaker = [...speakers]
    .reverse()
    .find(({ entity }) => people.some(person => person.entity.id === entity));
  if (speaker) return speaker.entity;
  const nearest = people.reduce<NamedSpan | null>(
    (best, person) => (best === null || person.span.start > best.span.start ? person : best),
    null,
  );
  return nearest?.entity.id ?? null;
}
