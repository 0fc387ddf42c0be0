import {
  atLeast,
  atMost,
  atMostTimes,
  reported,
  type BenchOptions,
  type BenchResult,
} from '#e2e/bench/bench-result.ts';
import { readEventsGold } from './events-gold.ts';
import { readWeekToGather } from './gather-week.ts';
import { measureGatheredWeek, type FoundShare } from './measure-gathered-week.ts';
import { measureGatheringSpeed } from './measure-gathering-speed.ts';

const percent = (share: number): number => share * 100;
const megabytes = (bytes: number): number => bytes / 2 ** 20;

const precisionOf = ({ right, wrong }: FoundShare): number => percent(right / (right + wrong));
const countsOf = ({ right, wrong, missed }: FoundShare): string =>
  `${right} right, ${wrong} wrong, ${missed} missed`;

async function weekResults(): Promise<readonly BenchResult[]> {
  const [week, gold] = [await readWeekToGather(), readEventsGold()];
  if (week === null || gold === null) return [reported('events of the week', 'absent', '')];
  const { eventCount, links, disagreements, announcements, mentions, unjudged, goneCount } =
    measureGatheredWeek(week, gold);
  return [
    reported('events gathered of the week', eventCount, ''),
    ...links.flatMap(link => {
      const about = `dates of one event, ${link.what} (${countsOf(link)})`;
      const precision = `${about} · precision`;
      return [
        link.what === 'held'
          ? atLeast(precision, precisionOf(link), '%', 90)
          : reported(precision, precisionOf(link), '%'),
        reported(`${about} · recall`, percent(link.right / (link.right + link.missed)), '%'),
        reported(`${about} · precision among all pairs`, percent(link.precision), '%'),
        reported(`${about} · recall among all pairs`, percent(link.recall), '%'),
      ];
    }),
    atLeast(
      `disagreements of date (${countsOf(disagreements)}) · precision`,
      precisionOf(disagreements),
      '%',
      80,
    ),
    atLeast(`announcements (${countsOf(announcements)}) · precision`, precisionOf(announcements), '%', 85),
    atLeast(`later mentions of them (${countsOf(mentions)}) · precision`, precisionOf(mentions), '%', 85),
    reported('pairs and mentions that nobody has judged', unjudged, ''),
    reported('judged places where no date is read any more', goneCount, ''),
  ];
}

/** `factor`: what gathering may cost beside the building of the data; of few marks much of it is compiling. */
function speedResults(articles: number, factor: number): readonly BenchResult[] {
  const { markCount, buildMs, gatherMs, longestStepMs, memoryBytes } = measureGatheringSpeed(articles);
  return [
    atMostTimes(`events gathered of ${markCount} marks (reference: the data built of stored records)`, {
      value: gatherMs,
      reference: buildMs,
      unit: 'ms',
      factor,
    }),
    atMost('longest step of gathering', longestStepMs, 'ms', 50),
    reported('memory while gathering, above that of the data', megabytes(memoryBytes), 'MB'),
  ];
}

/** How well events are gathered from reports of the week, and what it costs to gather a made collection. */
export async function measureGathering({ isQuick, tell }: BenchOptions): Promise<readonly BenchResult[]> {
  tell('gathering events');
  return [...(await weekResults()), ...(isQuick ? speedResults(10_000, 3) : speedResults(100_000, 2))];
}
