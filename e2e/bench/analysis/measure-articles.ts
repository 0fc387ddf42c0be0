import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { splitSource, type SplitArticle } from '#shared/analysis/articles/split-source.ts';
import { readDumps, type GoldDump } from './dump-gold.ts';
import { makeDumps } from './made-dumps.ts';
import { arabicArticles, englishArticles, type RealArticle } from './real-articles.ts';
import { scoreDumps } from './score-dumps.ts';
import { accuracyFigure, type TaskError, type TaskReport } from './task-report.ts';

const split = (text: string): readonly SplitArticle[] =>
  splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });

const score = (gold: string, dumps: readonly GoldDump[]): readonly TaskReport[] =>
  dumps.length === 0
    ? []
    : [
        scoreDumps(
          gold,
          dumps.map(dump => ({ dump, found: split(dump.text) })),
        ),
      ];

/** Articles alone in their files, with nothing around them: each must stay one, under its own headline. */
function measureSingles(gold: string, articles: readonly RealArticle[]): readonly TaskReport[] {
  if (articles.length === 0) return [];
  const errors: TaskError[] = [];
  let [whole, titled] = [0, 0];
  for (const { title, paragraphs } of articles) {
    const found = split([title, ...paragraphs].join('\n'));
    if (found.length === 1) whole++;
    else errors.push({ where: title, expected: null, found: found.at(1)?.title.text ?? null });
    if (found[0]?.title.text === title) titled++;
  }
  const count = articles.length;
  const figures = [
    accuracyFigure('stays one', whole, count, 0.99),
    accuracyFigure('title exact', titled, count, 0.95),
  ];
  return [{ task: 'articles', gold, figures, errors }];
}

/** How files are cut into articles: dumps of our own, both halves, dumps made of real articles, and those alone. */
export const measureArticles = (): readonly TaskReport[] => [
  ...score('e2e/bench/dumps, tuned', readDumps('tune')),
  ...score('e2e/bench/dumps, held', readDumps('held')),
  ...score('dumps made of real articles', makeDumps('ar', 400, 7)),
  ...score('dumps made of translated news', makeDumps('en', 150, 7)),
  ...measureSingles('arabic-news, one by one', arabicArticles()),
  ...measureSingles('pairs/ntrex-odd.jsonl, eng, one by one', englishArticles()),
];
