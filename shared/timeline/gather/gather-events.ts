import type { ArticleId } from '#shared/ids/ids.ts';
import { marksByArticle } from '#shared/timeline/marks-by-article.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { createPairFinder } from './alike-pairs.ts';
import { announcedMarks } from './announced-marks.ts';
import { readCallingOff } from './called-off.ts';
import { createMentionCollector } from './collect-mentions.ts';
import { findDenied } from './denied-dates.ts';
import { flagsOfMarks, foundEvents, rowsOfEvents } from './found-events.ts';
import type { Gathering } from './gathering.ts';
import { joinAcrossDates } from './join-across-dates.ts';
import { joinAlike, type JoinRules } from './join-alike.ts';
import { joinGroups } from './join-groups.ts';
import { findLaterReports } from './later-reports.ts';
import { createLikeness } from './likeness.ts';
import { blocksOfMarks, contentKeys, isNamedDate } from './marks-to-gather.ts';
import { readMarkVectors } from './marks-as-vectors.ts';
import { originalArticles } from './original-articles.ts';
import { indexRareTerms } from './rare-terms.ts';
import { findSeries } from './series-marks.ts';
import { finishSteps, visitInSteps, type Steps } from './steps.ts';

/** Two dates of one day that are so alike are of one event, if what else is joined with them is. */
const leastOfDay = 0.24;
/** In one month or year much more happens that is told in the like words. */
const leastOfStretch = 0.4;
/** What is put off is told in other words than where it was announced, but few else name its day. */
const leastOfCalledOff = 0.12;
const leastMean = 0.21;

/** Groups that are looked at between two pauses. */
const groupsAtOnce = 20;

/**
 * Gathers marks that tell of one event, in steps of some milliseconds. `copies`: groups of articles that are copies of each
 * other, the earliest first. The same marks give the same events in whatever order they came; ids of events ascend with
 * their first marks.
 */
export function* gatherInSteps(
  data: TimelineData,
  copies: readonly (readonly ArticleId[])[],
): Steps<Gathering> {
  const originals = originalArticles(data.articleIds, copies);
  const keys = yield* contentKeys(data);
  const marksOfArticles = marksByArticle(data);
  yield;
  const vectors = yield* readMarkVectors(data, marksOfArticles);
  const { sentences } = vectors;
  const likeness = createLikeness(data, vectors);
  const inSeries = yield* findSeries(data, vectors);
  const denied = yield* findDenied(data, marksOfArticles);
  const isSingle = (row: number): boolean => inSeries[row] === 0 && !denied.has(row);
  const finder = createPairFinder(sentences, likeness);
  const callingOff = yield* readCallingOff(data, marksOfArticles);
  const ahead = yield* announcedMarks(data, callingOff);
  const announced = ahead.filter(row => !denied.has(row));
  const mentions = createMentionCollector(data, { announced, originals, keys, callingOff });
  const rules: JoinRules = { likenessOf: likeness.of, keyOf: mark => keys[mark] as number, leastMean };
  const groups: (readonly number[])[] = [];
  for (const { rows, isDay } of blocksOfMarks(data, keys, isSingle)) {
    const least = isDay ? leastOfDay : leastOfStretch;
    const isOff = rows.some(row => callingOff.of(row) !== 'no');
    const found = yield* finder.find(rows, isOff ? Math.min(least, leastOfCalledOff) : least);
    const pairs = isOff ? found.filter(({ likeness: own }) => own >= least) : found;
    pairs.forEach(mentions.addPair);
    if (isOff)
      for (const pair of found)
        if (callingOff.of(pair.a) !== 'no' || callingOff.of(pair.b) !== 'no') mentions.addPair(pair);
    const alike = yield* joinAlike(pairs, rules);
    groups.push(...(isDay ? yield* joinGroups(alike, pairs, rules, sentences) : alike));
  }
  const rare = yield* indexRareTerms(sentences, row => isNamedDate(data, row) && isSingle(row));
  const datePairs = { data, likeness, rare, marksOfArticles, originals, isSingle };
  const joined = yield* joinAcrossDates(groups, datePairs, rules, sentences);
  yield* visitInSteps(joined.length, groupsAtOnce, at => mentions.addGroup(joined[at] ?? []));
  yield* findLaterReports(
    { data, vectors, marksOfArticles, announced: announced.filter(isSingle) },
    mentions.addLaterReport,
  );
  const events = yield* foundEvents(data, originals, joined, likeness, rules.keyOf);
  const told = yield* mentions.finish();
  return {
    ...rowsOfEvents(data, events),
    ...told,
    flags: flagsOfMarks(data, events, { ...told, callingOff }),
    originals,
    callingOff,
  };
}

/** `gatherInSteps` without pauses. */
export const gatherEvents = (data: TimelineData, copies: readonly (readonly ArticleId[])[]): Gathering =>
  finishSteps(gatherInSteps(data, copies));
