import { sliceSpan, spansOverlap, type Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import {
  readMarkedStatements,
  readSeedStatements,
  type GoldStatement,
  type StatementSample,
} from './statement-gold.ts';
import { markedParts } from './marked-gold.ts';
import {
  accuracyFigure,
  agreementFigures,
  type AgreementCounts,
  type TaskError,
  type TaskReport,
} from './task-report.ts';

/** Quotations of fewer words are names and single words rather than what was said. */
const fewestWords = 3;

interface Share {
  right: number;
  of: number;
}

interface Tally {
  /** Marked quotations that were found, and found ones that were marked. */
  readonly quotesFound: Share;
  readonly quotesRight: Share;
  readonly indirect: { -readonly [K in keyof AgreementCounts]: number };
  readonly directSpeakers: Share;
  readonly indirectSpeakers: Share;
  readonly classes: Share;
  readonly errors: TaskError[];
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const lengthOf = ({ start, end }: Span): number => end - start;
const coverage = (part: Span, whole: Span): number => shared(part, whole) / Math.max(1, lengthOf(whole));
const overlap = (a: Span, b: Span): number =>
  shared(a, b) / Math.max(1, lengthOf(a) + lengthOf(b) - shared(a, b));
const wordsIn = (text: string, span: Span): number => sliceSpan(text, span).trim().split(/\s+/).length;

/** True if the speaker found is the one marked, or somebody of the same last name, or nobody where nobody is named. */
function hasSpeaker(text: string, { speaker }: Statement, { names }: GoldStatement): boolean {
  if (names.length === 0) return speaker === null;
  const span = speaker?.span;
  if (!span) return false;
  return names.some(
    name => spansOverlap(name, span) || speaker.text.split(/\s+/).includes(lastWord(sliceSpan(text, name))),
  );
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? '';

/** Each marked statement with the one found that shares most of its content, best pairs first; no statement twice. */
function pairsOf({ expected, found }: StatementSample): ReadonlyMap<GoldStatement, Statement> {
  const candidates = expected.flatMap(gold =>
    found.map(statement => ({ gold, statement, score: overlap(gold.content, statement.content) })),
  );
  const pairs = new Map<GoldStatement, Statement>();
  const taken = new Set<Statement>();
  const byScore = [...candidates].sort(
    (a, b) => b.score - a.score || Number(b.gold.isScored) - Number(a.gold.isScored),
  );
  for (const { gold, statement, score } of byScore) {
    if (score < 0.5 || pairs.has(gold) || taken.has(statement)) continue;
    pairs.set(gold, statement);
    taken.add(statement);
  }
  return pairs;
}

function countQuotes(sample: StatementSample, tally: Tally): void {
  const { where, text, expected, found } = sample;
  const marked = expected.flatMap(gold => gold.quotes.map(quote => ({ gold, quote })));
  const read = found.flatMap(statement => statement.quotes.map(quote => ({ statement, quote })));
  for (const { gold, quote } of marked) {
    if (!gold.isScored || wordsIn(text, quote) < fewestWords) continue;
    tally.quotesFound.of++;
    const match = read.find(other => coverage(other.quote, quote) >= 0.8);
    if (!match) {
      tally.errors.push({ where, expected: `quotation: ${sliceSpan(text, quote)}`, found: null });
      continue;
    }
    tally.quotesFound.right++;
    if (gold.kind === 'direct') countSpeaker(sample, gold, match.statement, tally.directSpeakers, tally);
  }
  for (const { quote } of read) {
    if (wordsIn(text, quote) < fewestWords) continue;
    const matches = marked.filter(
      other => coverage(quote, other.quote) >= 0.8 || coverage(other.quote, quote) >= 0.8,
    );
    if (matches.length > 0 && matches.every(({ gold }) => !gold.isScored)) continue;
    tally.quotesRight.of++;
    if (matches.length > 0) tally.quotesRight.right++;
    else tally.errors.push({ where, expected: null, found: `quotation: ${sliceSpan(text, quote)}` });
  }
}

function countSpeaker(
  { where, text }: StatementSample,
  gold: GoldStatement,
  statement: Statement,
  share: Share,
  { errors }: Tally,
): void {
  share.of++;
  if (hasSpeaker(text, statement, gold)) {
    share.right++;
    return;
  }
  const name = gold.names[0];
  errors.push({
    where: `${where} ${gold.content.start} speaker`,
    expected: name ? sliceSpan(text, name) : 'nobody',
    found: statement.speaker?.text ?? null,
  });
}

function countIndirect(sample: StatementSample, tally: Tally): void {
  const { where, text, expected, found } = sample;
  const pairs = pairsOf(sample);
  const paired = new Set(pairs.values());
  for (const gold of expected) {
    const statement = pairs.get(gold);
    if (!gold.isScored || gold.kind === 'direct') continue;
    tally.indirect.expected++;
    if (!statement) {
      tally.errors.push({ where, expected: `${gold.kind}: ${sliceSpan(text, gold.content)}`, found: null });
      continue;
    }
    tally.indirect.found++;
    tally.indirect.agreed++;
    countSpeaker(sample, gold, statement, tally.indirectSpeakers, tally);
  }
  for (const [gold, statement] of pairs) {
    if (!gold.isScored || gold.class === null) continue;
    tally.classes.of++;
    if (statement.cue?.class === gold.class) tally.classes.right++;
    else
      tally.errors.push({
        where: `${where} ${gold.content.start} class`,
        expected: gold.class,
        found: `${statement.cue?.class} (${statement.cue?.text})`,
      });
  }
  for (const statement of found) {
    if (statement.kind === 'direct' || paired.has(statement)) continue;
    tally.indirect.found++;
    const words = `${statement.rule}: ${sliceSpan(text, statement.content)}`;
    tally.errors.push({ where, expected: null, found: words });
  }
}

function report(gold: string, samples: readonly StatementSample[], isBlind: boolean): TaskReport {
  const tally: Tally = {
    quotesFound: { right: 0, of: 0 },
    quotesRight: { right: 0, of: 0 },
    indirect: { expected: 0, found: 0, agreed: 0 },
    directSpeakers: { right: 0, of: 0 },
    indirectSpeakers: { right: 0, of: 0 },
    classes: { right: 0, of: 0 },
    errors: [],
  };
  for (const sample of samples) {
    countQuotes(sample, tally);
    countIndirect(sample, tally);
  }
  const { quotesRight, quotesFound, directSpeakers: direct, indirectSpeakers: indirect, classes } = tally;
  return {
    task: 'statements ar',
    gold,
    figures: [
      accuracyFigure('quotations, precision', quotesRight.right, quotesRight.of, 0.95),
      accuracyFigure('quotations, recall', quotesFound.right, quotesFound.of, 0.9),
      accuracyFigure('speaker of direct speech', direct.right, direct.of, 0.88),
      ...agreementFigures('indirect and mixed', tally.indirect, { f1: 0.72 }),
      accuracyFigure('speaker of indirect and mixed', indirect.right, indirect.of, 0.8),
      accuracyFigure('class of cue', classes.right, classes.of),
    ],
    // Whoever tunes rules may not see what they get wrong on the part that was set aside.
    errors: isBlind ? [] : tally.errors,
  };
}

/** Statements of hand-marked Arabic articles (one part to tune on, one set aside) and of the user's own sample. */
export function measureStatements(): readonly TaskReport[] {
  const reports: TaskReport[] = [];
  for (const part of markedParts) {
    const samples = readMarkedStatements(part);
    if (samples) reports.push(report(`statements.${part}`, samples, part === 'blind'));
  }
  const seed = readSeedStatements();
  if (seed) reports.push(report('seed/gold.json', [seed], false));
  return reports;
}
