import { entityIdOf } from '#shared/corrections/entity-drafts.ts';
import type {
  ArticleContext,
  ContextName,
  PackedContext,
  PassageContext,
} from '#shared/domain/timeline/article-context.ts';
import { createByteReader, type ByteReader } from './byte-streams.ts';
import { contextVersion, entityTypes, nameBits } from './packed-form.ts';
import { readShortText } from './short-text.ts';

const noContext: ArticleContext = { names: [], titleTerms: new Uint32Array(), passages: [] };

function readNames(reader: ByteReader): readonly ContextName[] {
  const heads = Array.from({ length: reader.countOf(3) }, () => {
    const bits = reader.byte();
    return {
      bits,
      mentionCount: reader.count(),
      length: reader.count(),
      idLength: (bits & nameBits.hasOwnId) === 0 ? 0 : reader.count(),
    };
  });
  const pool = readShortText(reader.bytes(reader.count()));
  let at = 0;
  const take = (length: number): string => {
    at += length;
    return pool.slice(at - length, at);
  };
  return heads.map(({ bits, mentionCount, length, idLength }) => {
    const type = entityTypes[bits & 3] ?? 'person';
    const name = take(length);
    const id = (bits & nameBits.hasOwnId) === 0 ? entityIdOf({ type, canonical: name }) : take(idLength);
    return { id, type, name, mentionCount, isSpeaker: (bits & nameBits.isSpeaker) !== 0 };
  });
}

/** Rows that ascend; null where one is none of `nameCount`. */
function readRows(reader: ByteReader, nameCount: number): readonly number[] | null {
  let before = 0;
  const rows = Array.from({ length: reader.countOf(1) }, () => (before += reader.count()));
  return before < Math.max(nameCount, 1) ? rows : null;
}

function readAll(reader: ByteReader): ArticleContext | null {
  if (reader.byte() !== contextVersion) return null;
  const names = readNames(reader);
  const titleLength = reader.countOf(4);
  const heads = Array.from({ length: reader.countOf(2) }, () => ({
    length: reader.countOf(4),
    names: readRows(reader, names.length),
  }));
  let expression = 0;
  const places = Array.from({ length: reader.countOf(4) }, () => ({
    expression: (expression += reader.count()),
    surroundings: reader.count(),
    termsBefore: reader.count(),
    saying: reader.count(),
  }));
  const titleTerms = reader.words(titleLength);
  const terms = heads.map(({ length }) => reader.words(length));
  const passages = places.flatMap((place): readonly PassageContext[] => {
    const [ownTerms, ownNames] = [terms[place.surroundings], heads[place.surroundings]?.names];
    const speaker = Math.floor(place.saying / 2) - 1;
    if (!ownTerms || !ownNames || speaker >= names.length) return [];
    return [
      {
        expression: place.expression,
        terms: ownTerms,
        termsBefore: Math.min(place.termsBefore, ownTerms.length),
        names: ownNames,
        speaker: speaker < 0 ? null : speaker,
        isOfSaying: place.saying % 2 === 1,
      },
    ];
  });
  const isWhole = !reader.isBroken && reader.isAtEnd && passages.length === places.length;
  return isWhole ? { names, titleTerms, passages } : null;
}

/**
 * What `packContext` was given; empty where there is none, where another version wrote it, or where the bytes are not whole.
 * Takes time and room in proportion to the bytes.
 *
 * The bytes: version; names (their number; of each its type and bits, mentions, length and that of an id of its own; then all
 * their letters as one text); the number of title terms; surroundings (their number; of each how many terms, and its names);
 * passages (their number; of each expression, surroundings, terms before it, (speaker + 1) · 2 and 1 more where it is of the saying); the terms of the title and of all surroundings.
 */
export function unpackContext(packed: PackedContext | undefined): ArticleContext {
  return (packed === undefined ? null : readAll(createByteReader(packed))) ?? noContext;
}
