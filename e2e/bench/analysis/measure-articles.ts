import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { splitSource } from '#shared/analysis/articles/split-source.ts';
import { readDumps, type GoldDump } from './dump-gold.ts';
import { makeDumps } from './made-dumps.ts';
import { scoreDumps, type ReadDump } from './score-dumps.ts';
import type { TaskReport } from './task-report.ts';

const readDump = (dump: GoldDump): ReadDump => ({
  dump,
  found: splitSource({ text: dump.text, mediaType: 'text/plain', hints: noHints, options: {} }),
});

const score = (gold: string, dumps: readonly GoldDump[]): readonly TaskReport[] =>
  dumps.length === 0 ? [] : [scoreDumps(gold, dumps.map(readDump))];

/** How files of several articles are cut: on dumps of our own, both halves, and on ones made of real articles. */
export const measureArticles = (): readonly TaskReport[] => [
  ...score('e2e/bench/dumps, tuned', readDumps('tune')),
  ...score('e2e/bench/dumps, held', readDumps('held')),
  ...score('dumps made of real articles', makeDumps('ar', 400, 7)),
  ...score('dumps made of translated news', makeDumps('en', 150, 7)),
];
