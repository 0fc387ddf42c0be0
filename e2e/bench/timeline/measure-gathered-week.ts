import { gatherEvents } from '#shared/timeline/gather/gather-events.ts';
import type { Gathering } from '#shared/timeline/gather/gathering.ts';
import { isDisputed } from '#shared/timeline/gather/date-pairs.ts';
import { ragged } from '#shared/timeline/timeline-data.ts';
import type { EventsGold, GoldMark, GoldVerdict } from './events-gold.ts';
import type { ArticlesToGather } from './gather-week.ts';

/** Of what was found, how much is right, and of what there is, how much was found. Doubtful cases are left out. */
export interface FoundShare {
  readonly what: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Pairs joined and apart, each counted for all pairs of its stratum. */
interface WeightedLinks {
  readonly precision: number;
  readonly recall: number;
}

export interface GatheredWeek {
  readonly eventCount: number;
  readonly links: readonly (FoundShare & WeightedLinks)[];
  readonly disagreements: FoundShare;
  readonly announcements: FoundShare;
  /** Of mentions that were found once; `missed` are right ones that are found no more. */
  readonly mentions: FoundShare;
  /** Pairs of one event and mentions that nobody has judged. */
  readonly unjudged: number;
  /** Places that somebody judged where no date is read any more. */
  readonly goneCount: number;
}

interface Case {
  readonly isFound: boolean;
  readonly verdict: GoldVerdict;
  readonly weight?: number;
}

const isRight = ({ verdict }: Case): boolean => verdict === 'same';

function shareOf(what: string, cases: readonly Case[]): FoundShare {
  const sure = cases.filter(({ verdict }) => verdict !== 'doubtful');
  return {
    what,
    right: sure.filter(one => one.isFound && isRight(one)).length,
    wrong: sure.filter(one => one.isFound && !isRight(one)).length,
    missed: sure.filter(one => !one.isFound && isRight(one)).length,
  };
}

function weighted(cases: readonly Case[]): WeightedLinks {
  const sum = (keep: (one: Case) => boolean): number =>
    cases.reduce((total, one) => total + (keep(one) ? (one.weight ?? 1) : 0), 0);
  const right = sum(one => one.isFound && isRight(one));
  return {
    precision: right / sum(one => one.isFound && one.verdict !== 'doubtful'),
    recall: right / sum(isRight),
  };
}

const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Holds what is gathered of the week against what a reader judged. */
export function measureGatheredWeek(week: ArticlesToGather, gold: EventsGold): GatheredWeek {
  const { data } = week;
  const gathering: Gathering = gatherEvents(data, week.copies);
  const gone = new Set<string>();
  /** -1 for what is read for no date any more: it is one with nothing, and missed where it ought to be. */
  const rowOf = ({ article, start }: GoldMark): number => {
    const row = week.markAt(article, start);
    if (row < 0) gone.add(`${article} ${start}`);
    return row;
  };
  const isOne = (a: number, b: number): boolean =>
    (gathering.events[a] ?? -1) >= 0 && gathering.events[a] === gathering.events[b];

  const judged = gold.pairs.map(pair => {
    const ofStratum = gold.pairs.filter(({ stratum }) => stratum === pair.stratum).length;
    return {
      ...pair,
      isFound: isOne(rowOf(pair.a), rowOf(pair.b)),
      weight: (gold.strata[pair.stratum] ?? 0) / ofStratum,
    };
  });
  const links = (['tune', 'held'] as const).map(part => {
    const own = judged.filter(pair => pair.part === part);
    return { ...shareOf(part, own), ...weighted(own) };
  });

  const disagreements = gold.disagreements.map(({ a, b, verdict }) => ({
    rows: [rowOf(a), rowOf(b)] as const,
    verdict,
  }));
  const mentions = gold.mentions.map(({ announcement, mention, verdict }) => ({
    rows: [rowOf(announcement), rowOf(mention)] as const,
    verdict,
  }));
  const announced = new Map(Array.from(gathering.announced, (row, at) => [row, at]));
  const mentionsOf = (row: number): Uint32Array => {
    const at = announced.get(row);
    return at === undefined ? new Uint32Array() : ragged(gathering.mentions, at);
  };

  const known = new Set(disagreements.map(({ rows: [a, b] }) => pairKey(a, b)));
  let unjudged = 0;
  for (const id of gathering.leading.keys()) {
    const marks = [...ragged(gathering.marks, id)];
    for (const [at, a] of marks.entries())
      for (const b of marks.slice(at + 1))
        if (isDisputed(data, [a, b]) && !known.has(pairKey(a, b))) unjudged++;
  }
  const told = new Set(mentions.map(({ rows }) => rows.join(' ')));
  for (const row of announced.keys())
    for (const mention of mentionsOf(row)) if (!told.has(`${row} ${mention}`)) unjudged++;

  const shares = {
    disagreements: shareOf(
      'disagreements',
      disagreements.map(({ rows: [a, b], verdict }) => ({ isFound: isOne(a, b), verdict })),
    ),
    announcements: shareOf(
      'announcements',
      gold.announcements.map(mark => ({
        isFound: announced.has(rowOf(mark)),
        verdict: mark.verdict === 'announced' ? 'same' : 'other',
      })),
    ),
    mentions: shareOf(
      'mentions',
      mentions.map(({ rows: [row, mention], verdict }) => ({
        isFound: mentionsOf(row).includes(mention),
        verdict,
      })),
    ),
  };
  return { eventCount: gathering.leading.length, links, ...shares, unjudged, goneCount: gone.size };
}
