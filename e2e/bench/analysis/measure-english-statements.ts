import type { Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { findEntities } from '#shared/analysis/entities/find-entities.ts';
import { findStatements } from '#shared/analysis/statements/find-statements.ts';
import { linkSpeakers } from '#shared/analysis/statements/link-speakers.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { readBraces, readMarkedPassages, type GoldPart, type MarkedPassage } from './english-gold.ts';
import { accuracyFigure, agreementFigures, type TaskError, type TaskReport } from './task-report.ts';

/** Something that was found: the words and who is said to have spoken them. */
interface Found {
  readonly span: Span;
  readonly speaker: string;
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** At least half of the two together is in both. */
const agreeMostly = (a: Span, b: Span): boolean =>
  shared(a, b) * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);

function findIn(text: string): { readonly quotes: readonly Found[]; readonly indirect: readonly Found[] } {
  const entities = findEntities(text, 'en');
  const statements = linkSpeakers(findStatements(text, splitSentences(text, 'en'), 'en', ''), entities);
  const speakerOf = ({ speaker }: Statement): string => {
    const entity = entities.find(({ id }) => id === speaker?.entity);
    return `${speaker?.text ?? ''} ${entity?.canonical ?? ''}`.toLowerCase();
  };
  return {
    quotes: statements.flatMap(one => one.quotes.map(span => ({ span, speaker: speakerOf(one) }))),
    indirect: statements
      .filter(({ kind }) => kind !== 'direct')
      .map(one => ({ span: one.content, speaker: speakerOf(one) })),
  };
}

interface Tally {
  expected: number;
  found: number;
  agreed: number;
  exact: number;
  speakers: number;
}

const emptyTally = (): Tally => ({ expected: 0, found: 0, agreed: 0, exact: 0, speakers: 0 });

function compare(
  passage: { readonly id: string; readonly text: string },
  expected: readonly Found[],
  found: readonly Found[],
  tally: Tally,
  agrees: (a: Span, b: Span) => boolean,
): readonly TaskError[] {
  const errors: TaskError[] = [];
  const matched = new Set<Found>();
  const words = ({ span }: Found): string => passage.text.slice(span.start, span.end);
  for (const gold of expected) {
    tally.expected++;
    const match = found.find(one => agrees(one.span, gold.span) && !matched.has(one));
    if (match) {
      matched.add(match);
      tally.agreed++;
      if (words(match).replace(/[,.]$/, '') === words(gold).replace(/[,.]$/, '')) tally.exact++;
      if (match.speaker.includes(gold.speaker.toLowerCase())) tally.speakers++;
    }
    if (!match?.speaker.includes(gold.speaker.toLowerCase()))
      errors.push({
        where: passage.id,
        expected: `${gold.speaker}: ${words(gold)}`,
        found: match ? `${match.speaker}: ${words(match)}` : null,
      });
  }
  const extra = found.filter(one => !matched.has(one));
  tally.found += found.length;
  return [
    ...errors,
    ...extra.map(one => ({ where: passage.id, expected: null, found: `${one.speaker}: ${words(one)}` })),
  ];
}

function measurePassage(passage: MarkedPassage, quotes: Tally, indirect: Tally): readonly TaskError[] {
  const { text, marks } = readBraces(passage.text);
  const found = findIn(text);
  const gold = (kind: string): readonly Found[] =>
    marks
      .filter(({ label }) => label.startsWith(`${kind} `))
      .map(({ label, span }) => ({ span, speaker: label.slice(2) }));
  const plain = { id: passage.id, text };
  return [
    ...compare(plain, gold('d'), found.quotes, quotes, (a, b) => shared(a, b) > 0),
    ...compare(plain, gold('i'), found.indirect, indirect, agreeMostly),
  ];
}

function measurePart(part: GoldPart): TaskReport {
  const [quotes, indirect] = [emptyTally(), emptyTally()];
  const rows = readMarkedPassages('english-statements.json').filter(row => row.part === part);
  const errors = rows.flatMap(row => measurePassage(row, quotes, indirect));
  return {
    task: 'statements en',
    gold: `english-statements ${part}`,
    figures: [
      ...agreementFigures('quoted', quotes, { f1: 0.88 }),
      accuracyFigure('quoted to the letter', quotes.exact, quotes.agreed),
      accuracyFigure('speaker of quoted', quotes.speakers, quotes.agreed, 0.85),
      ...agreementFigures('indirect', indirect, { f1: 0.72 }),
      accuracyFigure('speaker of indirect', indirect.speakers, indirect.agreed),
    ],
    errors: part === 'held' ? [] : errors,
  };
}

/** Who said what in English (quoted parts: any overlap; the rest: at least half in common), on our own passages. */
export const measureEnglishStatements = (): readonly TaskReport[] => [
  measurePart('dev'),
  measurePart('held'),
];
