import { detectLanguage } from '#shared/analysis/language/detect-language.ts';
import { readGoldRows } from './gold-files.ts';
import { languageSuite } from './language-suite.ts';
import { accuracyFigure, type TaskError, type TaskFigure, type TaskReport } from './task-report.ts';

interface Sample {
  readonly where: string;
  readonly text: string;
  readonly language: string;
}

/** A headline of fewer letters says too little. */
const shortestHeadline = 9;

function score(gold: string, samples: readonly Sample[], goal: number | null): TaskReport {
  const errors = samples.flatMap(({ where, text, language }): readonly TaskError[] => {
    const found = detectLanguage(text);
    return found === language ? [] : [{ where: `${where} ${text.slice(0, 60)}`, expected: language, found }];
  });
  const right = samples.length - errors.length;
  return { task: 'language', gold, figures: [accuracyFigure('right', right, samples.length, goal)], errors };
}

interface NewsRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function measureNews(): readonly TaskReport[] {
  const files = ['arabic-news/multisource-2018-04-09_15.jsonl', 'arabic-news/jawhara-300.jsonl'];
  const rows = files.flatMap(file => readGoldRows<NewsRow>(file) ?? []);
  if (rows.length === 0) return [];
  const headlines = rows
    .filter(({ title }) => title.trim().length >= shortestHeadline)
    .map(({ id, title }) => ({ where: id, text: title, language: 'ar' }));
  const bodies = rows.map(({ id, text }) => ({ where: id, text, language: 'ar' }));
  return [score('arabic-news, headlines', headlines, 0.995), score('arabic-news, texts', bodies, 1)];
}

const translatedTo = { eng: 'en', arb: 'ar', fra: 'fr', tur: 'tr', heb: 'he' } as const;

type TranslatedSentence = Readonly<Record<keyof typeof translatedTo | 'document', string>>;

function measureTranslated(): readonly TaskReport[] {
  const rows = readGoldRows<TranslatedSentence>('pairs/ntrex-odd.jsonl');
  if (rows === null) return [];
  return (Object.keys(translatedTo) as (keyof typeof translatedTo)[]).map(side => {
    const samples = rows
      .filter(row => row[side].length >= shortestHeadline)
      .map(row => ({ where: row.document, text: row[side], language: translatedTo[side] }));
    return score(`pairs/ntrex-odd.jsonl, ${side}`, samples, 0.99);
  });
}

/** Languages of the Arabic script: each is named rightly, and above all not taken for Arabic. */
function measureArabicScript(): TaskReport {
  const samples = Object.entries(languageSuite).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map(text => ({ where: language, text, language })),
  );
  const report = score('headlines of our own in fa, ur, ckb, ps', samples, null);
  const asArabic = report.errors.filter(({ found }) => found === 'ar').length;
  const figure: TaskFigure = accuracyFigure(
    'not taken for Arabic',
    samples.length - asArabic,
    samples.length,
    0.98,
  );
  return { ...report, figures: [...report.figures, figure] };
}

/** Whether the language of headlines, texts and single sentences is named rightly. */
export const measureLanguage = (): readonly TaskReport[] => [
  ...measureNews(),
  ...measureTranslated(),
  measureArabicScript(),
];
