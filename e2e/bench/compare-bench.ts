import { atLeast, atMostTimes, reported, type BenchOptions, type BenchResult } from './bench-result.ts';
import { measureAlignment } from './compare/measure-alignment.ts';
import { measureConflicts } from './compare/measure-conflicts.ts';
import { measureFigures, readTranslations, type TranslatedLanguage } from './compare/measure-figures.ts';
import { measureForeignReports } from './compare/measure-foreign-reports.ts';
import { measurePlanted } from './compare/measure-planted.ts';
import { measureSpeed } from './compare/measure-speed.ts';
import { measureWeekAlignment } from './compare/measure-week-alignment.ts';
import { createPairMaker, type ForeignSentences, type MakePair } from './compare/rewritten-pair.ts';
import { readWeek, type WeekArticle } from './compare/week-articles.ts';
import { resultsOf, tellErrors } from './task-results.ts';

const levels = [0.3, 0.5, 0.7, 0.9];
const leastPrecision = 0.95;

const foreignNames: Readonly<Record<ForeignSentences, string>> = {
  unrelated: 'sentences added from anywhere',
  'same-topic': 'sentences added from reports of the same matter',
};

function alignmentResults(makePair: MakePair, pairs: number): readonly BenchResult[] {
  return (['unrelated', 'same-topic'] as const).flatMap(foreign =>
    levels.map(level => {
      const { precision, recall, f1 } = measureAlignment(makePair, { level, foreign, pairs });
      const what = `alignment · rewritten at ${level}, ${foreignNames[foreign]} · F1 (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`;
      return atLeast(what, f1, '', 0.95);
    }),
  );
}

/** Two texts of so many words against one diff of all their words. */
const sizes = [
  { words: 1000, factor: 0.5, pairs: 40 },
  { words: 10_000, factor: 0.25, pairs: 4 },
];

function speedResults(makePair: MakePair, isQuick: boolean): readonly BenchResult[] {
  return sizes.map(({ words, factor, pairs }) => {
    const { compared, wholeTextDiff } = measureSpeed(makePair, {
      words: isQuick ? words / 10 : words,
      pairs: isQuick ? 4 : pairs,
    });
    const what = `comparison · 2 × ${isQuick ? words / 10 : words} words, rewritten at 0.3 to 0.9`;
    // A tenth of a thousand words says nothing of how the two grow.
    if (isQuick)
      return { ...reported(what, compared, 'ms'), reference: wholeTextDiff, ratio: compared / wholeTextDiff };
    return atMostTimes(what, { value: compared, reference: wholeTextDiff, unit: 'ms', factor });
  });
}

function plantedResults(week: readonly WeekArticle[], isQuick: boolean): readonly BenchResult[] {
  const used = isQuick ? week.slice(0, Math.ceil(week.length / 10)) : week;
  return [0, 0.2, 0.4].map(level => {
    const { planted, found } = measurePlanted(used, level);
    const what = `possible conflicts · numbers changed in a copy reworded at ${level} · recall (${planted})`;
    const share = found / Math.max(1, planted);
    return level > 0.2 ? reported(what, share, '') : atLeast(what, share, '', 0.8);
  });
}

const languagePairs: readonly (readonly [TranslatedLanguage, TranslatedLanguage])[] = [
  ['arb', 'eng'],
  ['arb', 'fra'],
  ['arb', 'tur'],
  ['arb', 'heb'],
  ['eng', 'fra'],
];

function figureResults(isQuick: boolean): readonly BenchResult[] {
  const documents = readTranslations();
  if (!documents) return [];
  const used = isQuick ? documents.slice(0, Math.ceil(documents.length / 10)) : documents;
  return languagePairs.flatMap(pair => {
    const { found, right, sentences } = measureFigures(used, pair);
    const name = `links by figures · ${pair.join(' and ')}`;
    return [
      atLeast(`${name} · precision (${found})`, right / Math.max(1, found), '', leastPrecision),
      reported(`${name} · recall (${sentences})`, right / sentences, ''),
    ];
  });
}

/** Scores the comparison of articles against rewritten texts, real pairs, translations and judged contradictions, and times it. */
export async function benchCompare({
  tell,
  showErrors,
  isQuick,
}: BenchOptions): Promise<readonly BenchResult[]> {
  const week = readWeek();
  if (!week) tell('there is no ../shared/data/arabic-news');
  const makePair = week && createPairMaker(week);
  // First, while there is little else in memory to be cleared away at the expense of what is timed.
  const speed = makePair ? speedResults(makePair, isQuick) : [];
  const reports = [...measureWeekAlignment(), ...measureConflicts(), ...measureForeignReports()];
  if (showErrors) tellErrors(reports, tell);
  return [
    ...(makePair ? alignmentResults(makePair, isQuick ? 2 : 20) : []),
    ...resultsOf(reports),
    ...(week ? plantedResults(week, isQuick) : []),
    ...figureResults(isQuick),
    ...speed,
  ];
}
