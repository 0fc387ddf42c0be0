import { compareArticles } from '#shared/compare/compare-articles.ts';
import { agreementFigures, type TaskError, type TaskReport } from '../analysis/task-report.ts';
import { linkedPairs } from './measure-alignment.ts';
import { asCompared, readWeek, type WeekArticle } from './week-articles.ts';
import { readGoldPairs, sentencePairsOf, type GoldPair, type GoldPart } from './week-gold.ts';

interface PartScore {
  readonly expected: Set<string>;
  readonly found: Set<string>;
  readonly sharedWording: Set<string>;
}

const countBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(key => b.has(key)).length;

/**
 * Links found between real accounts of one event against those that a reader made, by part of the gold; of the held part
 * only figures are told.
 */
export function measureWeekAlignment(): readonly TaskReport[] {
  const gold = readGoldPairs();
  const week = readWeek();
  if (!gold || !week) return [];
  const articles = new Map(week.map(article => [article.id, article] as const));
  return (['tune', 'held'] as const).map(part => {
    const score: PartScore = { expected: new Set(), found: new Set(), sharedWording: new Set() };
    for (const pair of gold.filter(({ part: own }) => own === part)) {
      const [a, b] = [articles.get(pair.a), articles.get(pair.b)];
      if (a && b) scorePair(score, pair, [a, b]);
    }
    return reportOf(part, score);
  });
}

function scorePair(
  score: PartScore,
  { links, doubtful = [], sentencesA, sentencesB }: GoldPair,
  [a, b]: readonly [WeekArticle, WeekArticle],
): void {
  const compared = [asCompared(a), asCompared(b)] as const;
  // Sentences that are cut otherwise than they were read cannot be scored.
  if (compared[0].sentences.length !== sentencesA || compared[1].sentences.length !== sentencesB) return;
  const name = (pair: string): string => `${a.id} ${b.id} ${pair}`;
  const sure = new Set(sentencePairsOf(links));
  const unscored = new Set(sentencePairsOf(doubtful).filter(pair => !sure.has(pair)));
  for (const pair of sure) score.expected.add(name(pair));
  for (const pair of sentencePairsOf(links.filter(({ wording }) => wording === 'shared')))
    score.sharedWording.add(name(pair));
  for (const pair of linkedPairs(compareArticles(compared).links))
    if (!unscored.has(pair)) score.found.add(name(pair));
}

function reportOf(part: GoldPart, { expected, found, sharedWording }: PartScore): TaskReport {
  const counts = { expected: expected.size, found: found.size, agreed: countBoth(expected, found) };
  const missed = [...expected].filter(key => !found.has(key));
  const wrong = [...found].filter(key => !expected.has(key));
  const errors: readonly TaskError[] = [
    ...wrong.map(where => ({ where, expected: null, found: 'link' })),
    ...missed.map(where => ({ where, expected: 'link', found: null })),
  ];
  return {
    task: 'alignment',
    gold: `week by hand, ${part}`,
    figures: [
      ...agreementFigures('links', counts, part === 'held' ? { precision: 0.9 } : {}),
      {
        what: 'links of shared wording, recall',
        value: countBoth(sharedWording, found) / Math.max(1, sharedWording.size),
        goal: 0.95,
        count: sharedWording.size,
      },
    ],
    errors: part === 'tune' ? errors : [],
  };
}
