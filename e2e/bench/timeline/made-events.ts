import type { EntityType } from '#shared/domain/article/entity.ts';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleContext, ContextName } from '#shared/domain/timeline/article-context.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { entityIdOf } from '#shared/corrections/entity-drafts.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { hashString } from '#shared/reuse/hash.ts';
import { dayMs, minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { unitSpan } from '#shared/testing/unit-span.ts';
import { createRandom, pickOne, type Random } from '#e2e/bench/compare/random.ts';

/** A collection to be made. Each article has its publication and four dates in its text. */
export interface MadeEventsWish {
  readonly articles: number;
  readonly outlets: number;
  readonly seed: number;
  /** Whether names, tags and words are made, too. */
  readonly hasContexts: boolean;
}

/** The years that the publications of made collections lie in: 36 of them. */
export const madeYears = { first: 1990, after: 2026 } as const;

const blockSize = 500;
const nameCount = 20_000;
const tagCount = 40;
const termCount = 30_000;
const publicationMs = { from: monthStartMs(madeYears.first, 0), to: monthStartMs(madeYears.after, 0) };

/** How often dates of each precision are, in a hundred: about as in the real week, with more of the rare ones. */
const precisions: readonly (readonly [number, TemporalPrecision])[] = [
  [8, 'time'],
  [66, 'day'],
  [70, 'week'],
  [82, 'month'],
  [84, 'quarter'],
  [85, 'season'],
  [86, 'half'],
  [97, 'year'],
  [99, 'decade'],
  [100, 'century'],
];

/** A row that is the smaller the more often it comes, about as names and words do. */
const commonRow = (count: number, random: Random): number => Math.floor(count * random() ** 3);

const minuteOf = (timeMs: number): number => Math.floor(timeMs / minuteMs) * minuteMs;

function makeEvent(publishedMs: number, expression: number, random: Random): TimelineEvent {
  const chance = random() * 100;
  const precision = precisions.find(([upTo]) => chance < upTo)?.[1] ?? 'day';
  // Most of what news speak of lies within days of them, some of it years back.
  const awayDays = random() < 0.7 ? (random() - 0.7) * 30 : -(random() ** 3) * 9000;
  const timeMs = minuteOf(publishedMs + awayDays * dayMs);
  const unit = unitSpan(precision, timeMs, precision === 'week' ? 7 : precision === 'season' ? 91 : 1);
  const isStretch = random() < 0.06;
  return {
    kind: 'event',
    startMs: unit.startMs,
    endMs: isStretch ? unit.endMs + Math.ceil(random() * 400) * dayMs : unit.endMs,
    precision,
    startCertain: random() < 0.9,
    endCertain: random() < 0.9,
    expression,
  };
}

function makeNames(random: Random): readonly ContextName[] {
  const types: readonly EntityType[] = ['person', 'organisation', 'place'];
  return Array.from({ length: nameCount }, (_, row) => {
    const type = pickOne(types, random);
    const name = `اسم ${row.toString(36)} ${hashString(String(row)).toString(36)}`;
    return { id: entityIdOf({ type, canonical: name }), type, name, mentionCount: 1, isSpeaker: false };
  });
}

const makeTerms = (count: number, random: Random): Uint32Array =>
  Uint32Array.from(
    new Set(Array.from({ length: count }, () => hashString(String(commonRow(termCount, random))))),
  );

function makeContext(all: readonly ContextName[], random: Random): ArticleContext {
  const rows = new Set(
    Array.from({ length: 4 + Math.floor(random() * 16) }, () => commonRow(all.length, random)),
  );
  const names = [...rows].map(row => ({ ...(all[row] as ContextName), isSpeaker: random() < 0.2 }));
  return {
    names,
    titleTerms: makeTerms(7, random),
    passages: [0, 1, 2, 3].map(expression => {
      const speaker = random() < 0.3 ? Math.floor(random() * names.length) : null;
      return {
        expression,
        terms: makeTerms(12, random),
        names: names.flatMap((_, row) => (random() < 0.2 ? [row] : [])),
        speaker,
        termsBefore: Math.floor(random() * 10),
        isOfSaying: random() < 0.2,
      };
    }),
  };
}

/** Makes a collection block by block, the same for the same wish, five marks an article. */
export function* makeEventBlocks({
  articles,
  outlets,
  seed,
  hasContexts,
}: MadeEventsWish): Generator<readonly ArticleEvents[]> {
  const random = createRandom(seed);
  const all = makeNames(random);
  const source = newSourceId(seed.toString(16).padStart(64, '0'));
  const makeArticle = (ordinal: number): ArticleEvents => {
    const publishedMs = publicationMs.from + random() * (publicationMs.to - publicationMs.from);
    const isTimed = random() < 0.5;
    const publication: TimelineEvent = {
      kind: 'publication',
      ...unitSpan(isTimed ? 'time' : 'day', minuteOf(publishedMs), 1),
      precision: isTimed ? 'time' : 'day',
      startCertain: true,
      endCertain: true,
      expression: null,
    };
    return {
      articleId: newArticleId(source, ordinal),
      outlet: `صحيفة ${commonRow(outlets, random)}`,
      isDated: true,
      events: [publication, ...[0, 1, 2, 3].map(expression => makeEvent(publishedMs, expression, random))],
      ...(hasContexts && {
        tags: random() < 0.3 ? [`وسم ${commonRow(tagCount, random)}`] : [],
        context: packContext(makeContext(all, random)),
      }),
    };
  };
  for (let first = 0; first < articles; first += blockSize) {
    const count = Math.min(blockSize, articles - first);
    yield Array.from({ length: count }, (_, at) => makeArticle(first + at));
  }
}
