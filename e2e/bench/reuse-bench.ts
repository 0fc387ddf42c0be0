import { atLeast, atMost, atMostTimes, reported } from './bench-result.ts';
import type { BenchOptions, BenchResult } from './bench-result.ts';
import { measureMadeCollection, type MadeResult } from './reuse/measure-made-collection.ts';
import { measureRelated, type RelatedResult } from './reuse/measure-related.ts';
import { measureWeek } from './reuse/measure-week.ts';
import { readWeek } from './reuse/read-week.ts';

const percent = (share: number): number => share * 100;
const megabytes = (bytes: number): number => bytes / 2 ** 20;

/** Bands of pairs that have much of their text in common. */
const heavyBands = ['heavy', 'contained', 'near_identical'];

function madeResults(made: MadeResult): readonly BenchResult[] {
  const { articleCount, readingMs, sketchingMs, findingMs, found } = made;
  return [
    reported('articles made', articleCount, ''),
    reported('words', made.wordCount, ''),
    atMostTimes('pairs and clusters found, beside normalising and tokenising', {
      value: findingMs,
      reference: readingMs,
      unit: 'ms',
      factor: 0.5,
    }),
    reported('sketching an article', sketchingMs / articleCount, 'ms'),
    reported('sketch of an article', made.sketchBytes / articleCount, 'B'),
    reported('memory while finding, above what there was', megabytes(made.findingBytes), 'MB'),
    atLeast('near-duplicates found (0–20 % of words edited)', percent(found.near ?? 0), '%', 98),
    atLeast('passages of 60–120 words found', percent(found.passage ?? 0), '%', 98),
    atLeast('copies of a story that eighty print found', percent(found.wide ?? 0), '%', 95),
    reported('of these in one cluster', percent(made.wideTogether), '%'),
    reported('pairs', made.pairCount, ''),
    atMost('pairs of articles that have nothing in common', made.falsePairs, '', 0),
    atMost('clusters of several stories', made.mixedClusters, '', 0),
    atMost('reports of one event looked up', made.queryMs, 'ms', 100),
  ];
}

const relatedResults = (related: RelatedResult): readonly BenchResult[] => {
  const { part, articles, suggested3, suggested5 } = related;
  const about = (what: string): string => `related reports, ${part}: ${what}`;
  return [
    reported(about('articles marked'), articles, ''),
    reported(about(`precision of the first 3 (${suggested3})`), percent(related.precision3), '%'),
    reported(about(`precision of the first 5 (${suggested5})`), percent(related.precision5), '%'),
    reported(about('reports of the same event found'), percent(related.recall), '%'),
  ];
};

async function weekResults(): Promise<readonly BenchResult[]> {
  const week = await readWeek();
  const reuse = week && measureWeek(week);
  if (week === null || reuse === null) return [reported('the week in three outlets', 'absent', '')];
  return [
    ...reuse.bands.map(({ band, part, found, total }) => {
      const what = `pairs of the week found, ${band} (${part}, ${total})`;
      const value = percent(found / total);
      return heavyBands.includes(band) ? atLeast(what, value, '%', 98) : reported(what, value, '%');
    }),
    reported('pairs of the week reported', reuse.reported, ''),
    reported('of these not in the gold', reuse.unlisted, ''),
    atLeast('of all, eight words in a row in common', percent(reuse.confirmed / reuse.reported), '%', 98),
    ...measureRelated(week).flatMap(relatedResults),
  ];
}

/** Near-duplicates, reused passages and reports of one event: what is found, and what it costs. */
export async function benchReuse({ isQuick, tell }: BenchOptions): Promise<readonly BenchResult[]> {
  tell('reading the week');
  const week = await weekResults();
  tell('making a collection and looking through it');
  return [...madeResults(measureMadeCollection(isQuick ? 10_000 : 100_000)), ...week];
}
