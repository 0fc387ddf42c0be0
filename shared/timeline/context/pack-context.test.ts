import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityIdOf } from '#shared/corrections/entity-drafts.ts';
import type { EntityType } from '#shared/domain/article/entity.ts';
import type { ArticleContext, ContextName } from '#shared/domain/timeline/article-context.ts';
import { packContext } from './pack-context.ts';
import { unpackContext } from './unpack-context.ts';

const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const terms = fc.uniqueArray(number, { maxLength: 12 }).map(hashes => Uint32Array.from(hashes));
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('محمد الأمين', 'وكالة «سانا»', 'BBC', '\ud800\u001f'),
);

const nameOf: fc.Arbitrary<ContextName> = fc
  .record({
    type: fc.constantFrom<EntityType>('person', 'organisation', 'place'),
    name: text,
    ownId: fc.option(text),
    mentionCount: number,
    isSpeaker: fc.boolean(),
  })
  .map(({ ownId, ...about }) => ({
    ...about,
    id: ownId ?? entityIdOf({ type: about.type, canonical: about.name }),
  }));

const contexts: fc.Arbitrary<ArticleContext> = fc.array(nameOf, { maxLength: 6 }).chain(names => {
  const row = fc.nat({ max: Math.max(0, names.length - 1) });
  const rows = fc
    .uniqueArray(row, { maxLength: names.length })
    .map(list => (names.length === 0 ? [] : list.toSorted((a, b) => a - b)));
  const place = fc.record({ terms, names: rows });
  const passage = fc.record({
    gap: fc.integer({ min: 1, max: 300 }),
    at: fc.nat(3),
    speaker: fc.option(row),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isOfSaying: fc.boolean(),
  });
  return fc
    .tuple(terms, fc.tuple(place, place, place, place), fc.array(passage, { maxLength: 8 }))
    .map(([titleTerms, places, list]) => {
      let expression = -1;
      return {
        names,
        titleTerms,
        passages: list.map(({ gap, at, share, speaker, isOfSaying }) => ({
          expression: (expression += gap),
          ...(places[at] ?? places[0]),
          termsBefore: Math.floor((places[at] ?? places[0]).terms.length * share),
          speaker: names.length === 0 ? null : speaker,
          isOfSaying,
        })),
      };
    });
});

describe('a packed context', () => {
  it('comes back as it was, whatever letters its names have', () => {
    fc.assert(
      fc.property(contexts, context => {
        expect(unpackContext(packContext(context))).toEqual(context);
      }),
    );
  });

  it('is read as nothing where its end is missing or more follows', () => {
    fc.assert(
      fc.property(contexts, fc.nat(), (context, cut) => {
        const packed = packContext(context);
        const empty = { names: [], titleTerms: new Uint32Array(), passages: [] };
        expect(unpackContext(packed.subarray(0, cut % packed.length))).toEqual(empty);
        expect(unpackContext(Uint8Array.from([...packed, 0]))).toEqual(empty);
      }),
    );
  });

  it('gives rows of its own names alone, whatever bytes it is read from', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }).map(random => Uint8Array.from([1, ...random])),
      fc.tuple(contexts, fc.nat(), fc.nat(255)).map(([context, at, byte]) => {
        const packed = packContext(context);
        packed[at % packed.length] = byte;
        return packed;
      }),
    );
    fc.assert(
      fc.property(bytes, packed => {
        const { names, passages } = unpackContext(packed);
        for (const passage of passages)
          for (const row of [...passage.names, passage.speaker ?? 0])
            expect(row < names.length || passage.speaker === null).toBe(true);
      }),
    );
  });

  it('is empty where there is none', () => {
    expect(unpackContext(undefined).passages).toEqual([]);
  });
});
