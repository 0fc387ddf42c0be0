import { collectReuse, type CollectedReuse } from '#shared/reuse/collect-reuse.ts';
import { findRelatedPlaces } from '#shared/reuse/find-related.ts';
import { findTextPairs, type TextPair } from '#shared/reuse/find-text-pairs.ts';
import { createPrintsTable } from '#shared/reuse/prints-table.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import type { Sketch } from '#shared/reuse/sketch.ts';
import { createTopicIndex } from '#shared/reuse/topic-index.ts';
import { readWordStems } from '#shared/reuse/word-stems.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { foldText } from '#shared/text/normalise.ts';
import { makeCollection, type MadeArticle, type MadeKind } from './made-collection.ts';

type Made = Pick<MadeArticle, 'kind' | 'family'>;

/** Milliseconds of processor time that something takes, its garbage and all. */
function measureCpu<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  return { value, milliseconds: (user + system) / 1000 };
}

/** What was found of what is known to be there. */
export interface MadeResult {
  readonly articleCount: number;
  readonly wordCount: number;
  /** Of all articles, in milliseconds of processor time. */
  readonly readingMs: number;
  readonly sketchingMs: number;
  readonly findingMs: number;
  readonly sketchBytes: number;
  /** By how much the process was larger while finding than ever before, in bytes. */
  readonly findingBytes: number;
  /** Of the articles of each kind, how many are told to share text with another of their family. */
  readonly found: Readonly<Partial<Record<MadeKind, number>>>;
  readonly pairCount: number;
  readonly falsePairs: number;
  readonly mixedClusters: number;
  /** Members of the largest cluster of each story that many print, as a share of the articles that print it. */
  readonly wideTogether: number;
  readonly queryMs: number;
}

function sketchAll(count: number) {
  const made: Made[] = [];
  const sketches: Sketch[] = [];
  const nothing = { entities: [], temporal: [], numbers: [] };
  let [readingMs, sketchingMs, wordCount] = [0, 0, 0];
  const sliceSize = 500;
  let slice: MadeArticle[] = [];
  const measureSlice = (): void => {
    const read = measureCpu(() =>
      slice.reduce((sum, { text }) => sum + readWordStems(foldText(text)).count, 0),
    );
    const sketched = measureCpu(() =>
      slice.map(({ title, text }) =>
        sketchArticle({ title: { text: title, source: null }, text, ...nothing }),
      ),
    );
    readingMs += read.milliseconds;
    wordCount += read.value;
    sketchingMs += sketched.milliseconds;
    sketches.push(...sketched.value);
    slice = [];
  };
  for (const article of makeCollection(count, 42)) {
    made.push({ kind: article.kind, family: article.family });
    slice.push(article);
    if (slice.length === sliceSize) measureSlice();
  }
  measureSlice();
  return { made, sketches, readingMs, sketchingMs, wordCount };
}

const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;

function scorePairs(made: readonly Made[], pairs: readonly TextPair[]) {
  const familyOf = (place: number): number | undefined => made[place]?.family;
  const trueOnes = pairs.filter(({ first, second }) => familyOf(first) === familyOf(second));
  const told = new Set(trueOnes.flatMap(({ first, second }) => [first, second]));
  const found: Partial<Record<MadeKind, number>> = {};
  for (const kind of ['near', 'passage', 'wide', 'own', 'brief'] as const) {
    const places = made.flatMap((article, place) => (article.kind === kind ? [place] : []));
    found[kind] = places.filter(place => told.has(place)).length / Math.max(1, places.length);
  }
  return { found, falsePairs: pairs.length - trueOnes.length };
}

function scoreClusters(made: readonly Made[], { clusters }: CollectedReuse, ids: readonly string[]) {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const families = clusters.map(({ members }) => members.map(id => made[placeOf.get(id) ?? 0]?.family ?? 0));
  const wide = new Map<number, number>();
  for (const { kind, family } of made) if (kind === 'wide') wide.set(family, (wide.get(family) ?? 0) + 1);
  const largest = new Map<number, number>();
  for (const members of families) {
    const story = members[0] ?? 0;
    if (wide.has(story)) largest.set(story, Math.max(largest.get(story) ?? 0, members.length));
  }
  const together = [...largest.values()].reduce((sum, size) => sum + size, 0);
  const all = [...wide.values()].reduce((sum, size) => sum + size, 0);
  const mixed = families.filter(members => new Set(members).size > 1).length;
  return { mixedClusters: mixed, wideTogether: together / Math.max(1, all) };
}

const idNumber = (place: number) => newArticleId(newSourceId(place.toString(16).padStart(64, '0')), place);

/** Looks for reused text over a made collection of that many articles. */
export function measureMadeCollection(count: number): MadeResult {
  const { made, sketches, readingMs, sketchingMs, wordCount } = sketchAll(count);
  // Compiled, as it is when a collection is looked through for the second time.
  findTextPairs(createPrintsTable(sketches.slice(0, 2000)));
  const before = peakBytes();
  const articles = sketches.map((_, place) => ({ id: idNumber(place), published: null }));
  const finding = measureCpu(() => {
    const pairs = findTextPairs(createPrintsTable(sketches));
    return { pairs, reuse: collectReuse(articles, pairs) };
  });
  const findingBytes = peakBytes() - before;
  const index = createTopicIndex(sketches);
  const days = new Int32Array(count).map((_, place) => place % 365);
  const queries = Array.from({ length: 100 }, (_, i) => Math.floor((i * count) / 100));
  const asking = measureCpu(() => queries.map(place => findRelatedPlaces(index, days, place)));
  const { pairs, reuse } = finding.value;
  return {
    articleCount: count,
    wordCount,
    readingMs,
    sketchingMs,
    findingMs: finding.milliseconds,
    sketchBytes: sketches.reduce((sum, sketch) => sum + sketch.length, 0),
    findingBytes,
    ...scorePairs(made, pairs),
    ...scoreClusters(
      made,
      reuse,
      articles.map(({ id }) => id),
    ),
    pairCount: pairs.length,
    queryMs: asking.milliseconds / queries.length,
  };
}
