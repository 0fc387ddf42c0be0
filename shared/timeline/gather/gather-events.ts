import type { ArticleId } from '#shared/ids/ids.ts';
import { marksByArticle } from '#shared/timeline/marks-by-article.ts';
import type { RaggedRows, TimelineData } from '#shared/timeline/timeline-data.ts';
import { createPairFinder, type AlikePair } from './alike-pairs.ts';
import { readCallingOff } from './called-off.ts';
import { createMentionCollector } from './collect-mentions.ts';
import type { Gathering } from './gathering.ts';
import {
  disputedPairs,
  hasArticleOfBoth,
  heldPairs,
  isDisputed,
  nearDates,
  type DatePairs,
} from './join-across-dates.ts';
import { joinAlike, spreadOf, type JoinRules } from './join-alike.ts';
import { joinGroups } from './join-groups.ts';
import { createLikeness, type Likeness } from './likeness.ts';
import { blocksOfMarks, contentKeys, isNamedDate } from './marks-to-gather.ts';
import { readMarkVectors } from './marks-as-vectors.ts';
import { joinMinorities } from './minority-dates.ts';
import type { TermVectors } from './term-vectors.ts';
import { originalArticles } from './original-articles.ts';
import { indexRareTerms } from './rare-terms.ts';
import { markFlags } from './reported-event.ts';
import { findSeries } from './series-marks.ts';

/** Two dates of one day that are so alike are of one event, if what else is joined with them is. */
const leastOfDay = 0.24;
/** In one month or year much more happens that is told in the like words. */
const leastOfStretch = 0.4;
/** What is put off is told in other words than where it was announced, but few else name its day. */
const leastOfCalledOff = 0.12;
const leastMean = 0.21;
/** Groups that state other days are joined only where all of them say the like. */
const leastMeanOfDates = 0.35;

/** Marks that are looked at between two pauses. */
const marksAtOnce = 200;

/** Joins marks whose dates differ: held by each other first, then such as cannot both be right. */
function* joinAcrossDates(
  groups: readonly (readonly number[])[],
  pairs: DatePairs,
  rules: JoinRules,
  sentences: TermVectors,
): Generator<undefined, readonly (readonly number[])[]> {
  const { data } = pairs;
  const held: AlikePair[] = [];
  const disputed: AlikePair[] = [];
  const near = new Map<number, number[]>();
  const addNear = (row: number, other: number): void => {
    const known = near.get(row);
    if (known) known.push(other);
    else near.set(row, [other]);
  };
  for (let row = 0; row < data.columns.starts.length; row++) {
    held.push(...heldPairs(pairs, row));
    const others = nearDates(pairs, row);
    disputed.push(...disputedPairs(pairs, row, others));
    for (const other of others) {
      addNear(row, other);
      addNear(other, row);
    }
    if (row % marksAtOnce === 0) yield;
  }
  const strict: JoinRules = { ...rules, leastMean: leastMeanOfDates };
  const agreeing = joinAlike(
    held,
    { ...strict, mayJoin: (first, second) => !isDisputed(data, [...first, ...second]) },
    groups,
  );
  const joined = joinAlike(
    disputed,
    { ...strict, mayJoin: (first, second) => !hasArticleOfBoth(data, first, second) },
    agreeing,
  );
  return joinMinorities(joined, near, pairs, sentences, rules.keyOf);
}

function leadingOf(marks: readonly number[], { sentences }: Likeness, keyOf: JoinRules['keyOf']): number {
  const others = spreadOf(marks);
  let [leading, most] = [marks[0] ?? 0, -1];
  for (const mark of marks) {
    const sum = others.reduce((total, other) => total + (other === mark ? 0 : sentences(mark, other)), 0);
    if (sum > most || (sum === most && keyOf(mark) < keyOf(leading))) [leading, most] = [mark, sum];
  }
  return leading;
}

const ascending = (a: number, b: number): number => a - b;

/**
 * Gathers marks that tell of one event, in steps: between them whoever runs it may do something else. `copies`: groups of
 * articles that are copies of each other, the earliest first. The same marks give the same events in whatever order they
 * came; ids of events ascend with their first marks.
 */
export function* gatherInSteps(
  data: TimelineData,
  copies: readonly (readonly ArticleId[])[],
): Generator<undefined, Gathering> {
  const originals = originalArticles(data.articleIds, copies);
  const keys = contentKeys(data);
  const vectors = yield* readMarkVectors(data);
  const likeness = createLikeness(data, vectors);
  const inSeries = yield* findSeries(data, vectors);
  const isSingle = (row: number): boolean => inSeries[row] === 0;
  const finder = createPairFinder(vectors.sentences, likeness);
  const ofArticles = marksByArticle(data);
  const callingOff = readCallingOff(data, ofArticles);
  yield;
  const mentions = createMentionCollector(data, originals, keys, callingOff);
  const rules: JoinRules = { likenessOf: likeness.of, keyOf: mark => keys[mark] as number, leastMean };
  const groups: (readonly number[])[] = [];
  let looked = 0;
  for (const { rows, isDay } of blocksOfMarks(data, keys, isSingle)) {
    const least = isDay ? leastOfDay : leastOfStretch;
    const isOff = rows.some(row => callingOff.of(row) !== 'no');
    const found = finder.find(rows, isOff ? Math.min(least, leastOfCalledOff) : least);
    const pairs = isOff ? found.filter(({ likeness: own }) => own >= least) : found;
    pairs.forEach(mentions.addPair);
    if (isOff)
      for (const pair of found)
        if (callingOff.of(pair.a) !== 'no' || callingOff.of(pair.b) !== 'no') mentions.addPair(pair);
    const alike = joinAlike(pairs, rules);
    groups.push(...(isDay ? joinGroups(alike, pairs, rules, vectors.sentences) : alike));
    looked += rows.length;
    if (looked < marksAtOnce) continue;
    looked = 0;
    yield;
  }
  const rare = indexRareTerms(vectors.sentences, row => isNamedDate(data, row) && isSingle(row));
  const joined = yield* joinAcrossDates(
    groups,
    { data, likeness, rare, marksOfArticles: ofArticles, originals, isSingle },
    rules,
    vectors.sentences,
  );
  joined.forEach(mentions.addGroup);
  const sorted = joined
    .map(marks => ({ marks: marks.toSorted(ascending), leading: leadingOf(marks, likeness, rules.keyOf) }))
    .sort((a, b) => (a.marks[0] ?? 0) - (b.marks[0] ?? 0));
  return {
    ...rowsOfEvents(data, sorted),
    ...flagged(data, sorted, mentions.finish()),
    originals,
    callingOff,
  };
}

interface FoundEvent {
  readonly marks: readonly number[];
  readonly leading: number;
}

function rowsOfEvents(
  data: TimelineData,
  found: readonly FoundEvent[],
): Pick<Gathering, 'events' | 'marks' | 'leading'> {
  const events = new Int32Array(data.columns.starts.length).fill(-1);
  const ends = new Uint32Array(found.length);
  let total = 0;
  for (const [id, { marks }] of found.entries()) {
    for (const mark of marks) events[mark] = id;
    ends[id] = total += marks.length;
  }
  const items = Uint32Array.from(found.flatMap(({ marks }) => marks));
  return { events, marks: { items, ends }, leading: Uint32Array.from(found, ({ leading }) => leading) };
}

function flagged(
  data: TimelineData,
  found: readonly FoundEvent[],
  told: { readonly announced: Uint32Array; readonly mentions: RaggedRows },
): Pick<Gathering, 'flags' | 'announced' | 'mentions'> {
  const flags = new Uint8Array(data.columns.starts.length);
  const set = (mark: number, flag: number): void => {
    flags[mark] = (flags[mark] as number) | flag;
  };
  for (const { marks, leading } of found) {
    set(leading, markFlags.leading);
    if (isDisputed(data, marks)) for (const mark of marks) set(mark, markFlags.disputed);
  }
  for (const [at, mark] of told.announced.entries()) {
    const count =
      (told.mentions.ends[at] as number) - (at === 0 ? 0 : (told.mentions.ends[at - 1] as number));
    set(mark, markFlags.announced | (count > 0 ? markFlags.resumed : 0));
  }
  return { flags, ...told };
}

/** `gatherInSteps` without pauses. */
export function gatherEvents(data: TimelineData, copies: readonly (readonly ArticleId[])[]): Gathering {
  const steps = gatherInSteps(data, copies);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
