import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { Fact } from '#shared/compare/fact.ts';
import { accuracyFigure, type TaskReport } from '../analysis/task-report.ts';
import { asCompared, readWeek } from './week-articles.ts';
import {
  readContradictions,
  readGoldPairs,
  readJudgedAlarms,
  readReusePairs,
  type ContradictionCase,
  type GoldPart,
} from './week-gold.ts';

interface Alarm {
  readonly ids: readonly [string, string];
  readonly facts: readonly [Fact, Fact];
  readonly sentences: readonly [readonly number[], readonly number[]];
}

/** Compares pairs of articles of the week, each article read once. */
function createAlarmFinder(): ((a: string, b: string) => readonly Alarm[]) | null {
  const week = readWeek();
  if (!week) return null;
  const articles = new Map(week.map(article => [article.id, article] as const));
  const read = new Map<string, ComparedArticle | null>();
  const readOne = (id: string): ComparedArticle | null => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const article = articles.get(id);
    const compared = article ? asCompared(article) : null;
    read.set(id, compared);
    return compared;
  };
  return (a, b) => {
    const [first, second] = [readOne(a), readOne(b)];
    if (!first || !second) return [];
    return compareArticles([first, second]).links.flatMap(({ disagreements, sentences }) =>
      disagreements.map(({ facts }) => ({ ids: [a, b], facts, sentences })),
    );
  };
}

const placeKey = ({ ids, facts }: Alarm): string =>
  ids
    .map((id, side) => `${id}:${facts[side as 0 | 1].span.start}`)
    .toSorted()
    .join(' ');

/** Alarms over pairs that have text in common, against what a reader said of each; one that nobody judged counts as false. */
function judgedReport(alarmsOf: (a: string, b: string) => readonly Alarm[]): readonly TaskReport[] {
  const judged = readJudgedAlarms();
  const pairs = readReusePairs();
  if (!judged || !pairs) return [];
  const verdicts = new Map(
    judged.map(({ a, b, startA, startB, verdict }) => [
      [`${a}:${startA}`, `${b}:${startB}`].toSorted().join(' '),
      verdict,
    ]),
  );
  const alarms = new Map(
    pairs.flatMap(([a, b]) => alarmsOf(a, b)).map(alarm => [placeKey(alarm), alarm] as const),
  );
  const real = [...alarms.keys()].filter(key => (verdicts.get(key) ?? 'false') !== 'false');
  const known = [...verdicts].filter(([, verdict]) => verdict !== 'false');
  return [
    {
      task: 'possible conflicts',
      gold: 'week, pairs with common text',
      figures: [
        accuracyFigure('alarms, precision', real.length, alarms.size, 0.8),
        accuracyFigure(
          'known ones, recall',
          known.filter(([key]) => alarms.has(key)).length,
          known.length,
          0.8,
        ),
      ],
      errors: [...alarms.keys()]
        .filter(key => !real.includes(key))
        .map(where => ({ where, expected: null, found: verdicts.get(where) ?? 'not judged' })),
    },
  ];
}

/** Kinds of values that the comparison reads at all. */
const readKinds: ReadonlySet<string> = new Set(['number', 'date', 'time', 'name']);

const matches = ({ a, b, sentenceA, sentenceB }: ContradictionCase, { ids, sentences }: Alarm): boolean =>
  ids[0] === a && ids[1] === b && sentences[0].includes(sentenceA) && sentences[1].includes(sentenceB);

/** Alarms over the pairs that a reader went through sentence by sentence, against the contradictions noted there. */
function goldReport(
  part: GoldPart,
  alarmsOf: (a: string, b: string) => readonly Alarm[],
): readonly TaskReport[] {
  const cases = readContradictions()?.filter(({ part: own }) => own === part);
  const pairs = readGoldPairs()?.filter(({ part: own }) => own === part);
  if (!cases || !pairs) return [];
  const alarms = pairs.flatMap(({ a, b }) => alarmsOf(a, b));
  const isReal = ({ verdict }: ContradictionCase): boolean => verdict !== 'no-conflict';
  const real = cases.filter(one => isReal(one) && readKinds.has(one.kind));
  const right = alarms.filter(alarm => cases.some(one => isReal(one) && matches(one, alarm)));
  const harmless = cases.filter(one => !isReal(one));
  return [
    {
      task: 'possible conflicts',
      gold: `week by hand, ${part}`,
      figures: [
        accuracyFigure('alarms that a reader noted', right.length, alarms.length),
        accuracyFigure(
          'values, dates and names noted, recall',
          real.filter(one => alarms.some(alarm => matches(one, alarm))).length,
          real.length,
        ),
        accuracyFigure(
          'agreements that look like one, left in peace',
          harmless.filter(one => !alarms.some(alarm => matches(one, alarm))).length,
          harmless.length,
          0.9,
        ),
      ],
      errors: [],
    },
  ];
}

/** How many of the possible conflicts told between real accounts are some, and how many are told. */
export function measureConflicts(): readonly TaskReport[] {
  const alarmsOf = createAlarmFinder();
  if (!alarmsOf) return [];
  return [...judgedReport(alarmsOf), ...goldReport('tune', alarmsOf), ...goldReport('held', alarmsOf)];
}
