import { compareArticles } from '#shared/compare/compare-articles.ts';
import { accuracyFigure, type TaskReport } from '../analysis/task-report.ts';
import { linkedPairs } from './measure-alignment.ts';
import { asCompared, readWeek } from './week-articles.ts';
import { readGoldPairs, sentencePairsOf } from './week-gold.ts';

/** No language that anything is known of, so that only figures can link. */
const foreign = 'mis';

/**
 * Links by figures between independent accounts of one event, as if one of them were in another language. Translations,
 * which tell the same in the same order, flatter such links.
 */
export function measureForeignReports(): readonly TaskReport[] {
  const gold = readGoldPairs();
  const week = readWeek();
  if (!gold || !week) return [];
  const articles = new Map(week.map(article => [article.id, article] as const));
  const counts = { found: 0, right: 0, expected: 0 };
  for (const { a, b, links, doubtful = [] } of gold) {
    const [first, second] = [articles.get(a), articles.get(b)];
    if (!first || !second) continue;
    const sure = new Set(sentencePairsOf(links));
    const unscored = new Set(sentencePairsOf(doubtful).filter(pair => !sure.has(pair)));
    const compared = [asCompared(first), { ...asCompared(second), language: foreign }];
    const found = linkedPairs(compareArticles(compared).links).filter(pair => !unscored.has(pair));
    counts.found += found.length;
    counts.right += found.filter(pair => sure.has(pair)).length;
    counts.expected += sure.size;
  }
  return [
    {
      task: 'links by figures',
      gold: 'week by hand, as if in two languages',
      figures: [
        accuracyFigure('precision', counts.right, counts.found, 0.9),
        accuracyFigure('recall', counts.right, counts.expected),
      ],
      errors: [],
    },
  ];
}
