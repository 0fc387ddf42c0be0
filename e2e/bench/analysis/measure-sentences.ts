import { splitSentences } from '#shared/text/sentences.ts';
import { sentenceSuite } from './sentence-suite.ts';
import { readGold, readGoldRows } from './gold-files.ts';
import {
  accuracyFigure,
  agreementFigures,
  scoreAgreement,
  type TaskError,
  type TaskReport,
} from './task-report.ts';

interface JoinedText {
  readonly where: string;
  readonly language: string;
  /** The sentences of a text, in order, as they are joined by a space. */
  readonly sentences: readonly string[];
}

const excerpt = (text: string, at: number): string =>
  `${text.slice(Math.max(0, at - 40), at)}‖${text.slice(at, at + 40)}`;

/** Ends of sentences inside joined texts; the end of a text is given and counts for nothing. */
function scoreJoined(gold: string, texts: readonly JoinedText[], goal: number): TaskReport {
  const errors: TaskError[] = [];
  let [expected, found, agreed] = [0, 0, 0];
  for (const { where, language, sentences } of texts) {
    const text = sentences.join(' ');
    const ends = new Set(sentences.slice(0, -1).map((_, i) => sentences.slice(0, i + 1).join(' ').length));
    const got = new Set(splitSentences(text, language).map(span => span.end));
    got.delete(text.length);
    expected += ends.size;
    found += got.size;
    for (const end of got) if (ends.has(end)) agreed++;
    for (const end of ends)
      if (!got.has(end)) errors.push({ where, expected: excerpt(text, end), found: null });
    for (const end of got)
      if (!ends.has(end)) errors.push({ where, expected: null, found: excerpt(text, end) });
  }
  const counts = { expected, found, agreed };
  return {
    task: 'sentences',
    gold,
    figures: agreementFigures('ends', counts, {
      f1: goal,
      recall: Math.min(goal, scoreAgreement(counts).recall),
    }),
    errors,
  };
}

const inGroups = (sentences: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(sentences.length / size) }, (_, i) =>
    sentences.slice(i * size, (i + 1) * size),
  );

function measureTreebank(): readonly TaskReport[] {
  const treebank = readGold('sentences/ar_pud.conllu');
  if (treebank === null) return [];
  const sentences = [...treebank.matchAll(/^# text = (.*)$/gm)].map(match => (match[1] ?? '').trim());
  const joined = (size: number): readonly JoinedText[] =>
    inGroups(sentences, size).map((group, i) => ({ where: `pud ${i}`, language: 'ar', sentences: group }));
  return [
    scoreJoined('sentences/ar_pud.conllu, all joined', joined(sentences.length), 0.995),
    scoreJoined('sentences/ar_pud.conllu, paragraphs of five', joined(5), 0.995),
  ];
}

interface TranslatedSentence {
  readonly document: string;
  readonly eng: string;
  readonly arb: string;
}

/** Lines that hold one sentence each; some translators and headlines leave out the full stop, and nobody could see the end. */
const endsLikeOne = (sentence: string): boolean => /[.!?؟…]["'”’»)]*$/.test(sentence);

function measureTranslated(side: 'eng' | 'arb', language: string, goal: number): readonly TaskReport[] {
  const rows = readGoldRows<TranslatedSentence>('pairs/ntrex-odd.jsonl');
  if (rows === null) return [];
  const documents = new Map<string, string[]>();
  for (const row of rows) {
    const text = row[side].trim().replaceAll(/\s+/g, ' ');
    if (endsLikeOne(text)) documents.set(row.document, [...(documents.get(row.document) ?? []), text]);
  }
  const texts = [...documents].map(([where, sentences]) => ({ where, language, sentences }));
  return [scoreJoined(`pairs/ntrex-odd.jsonl, ${side}`, texts, goal)];
}

/** Abbreviations, initials, quotations and forgotten spaces, each case right as a whole or wrong. */
function measureSuite(): TaskReport {
  const errors = sentenceSuite.flatMap(({ language, sentences }): readonly TaskError[] => {
    const text = sentences.join('');
    const got = splitSentences(text, language).map(span => text.slice(span.start, span.end));
    const expected = sentences.map(sentence => sentence.trim());
    const isRight = got.length === expected.length && got.every((sentence, i) => sentence === expected[i]);
    return isRight ? [] : [{ where: text, expected: expected.join(' ‖ '), found: got.join(' ‖ ') }];
  });
  const count = sentenceSuite.length;
  return {
    task: 'sentences',
    gold: 'suite of abbreviations and quotations',
    figures: [accuracyFigure('right', count - errors.length, count, 1)],
    errors,
  };
}

interface SeedGold {
  readonly articles: readonly { readonly body: { readonly start: number; readonly end: number } }[];
  readonly sentences: readonly { readonly text: string }[];
}

function measureSeed(): readonly TaskReport[] {
  const gold = readGold('seed/gold.json');
  const source = readGold('seed/000_0b53b3ad3ab9613f.txt');
  if (gold === null || source === null) return [];
  // Its shape is that of the seed's README.
  const { articles, sentences } = JSON.parse(gold) as SeedGold;
  const got = articles.flatMap(({ body }) => {
    const text = source.slice(body.start, body.end).replace(/^إعلان(?=و)/m, '');
    return splitSentences(text, 'ar').map(span => text.slice(span.start, span.end));
  });
  const missing = sentences.filter(({ text }) => !got.includes(text));
  return [
    {
      task: 'sentences',
      gold: 'seed/gold.json',
      figures: [
        accuracyFigure('right', sentences.length - missing.length, Math.max(sentences.length, got.length), 1),
      ],
      errors: missing.map(({ text }) => ({ where: 'seed', expected: text, found: null })),
    },
  ];
}

/** How texts are cut into sentences: a treebank, translated news, a suite of hard cases, the seed. */
export const measureSentences = (): readonly TaskReport[] => [
  ...measureTreebank(),
  ...measureTranslated('eng', 'en', 0.99),
  ...measureTranslated('arb', 'ar', 0.99),
  measureSuite(),
  ...measureSeed(),
];
