import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { Statement, StatementKind } from '#shared/domain/article/statement.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isCapital, readEnglishPassage } from './english-passage.ts';
import { isDeterminer } from './english-noun-phrase.ts';
import { sentenceSubject } from './english-subject.ts';
import type { EnglishReport } from './english-report.ts';
import { readEnglishReports, speakerOfReport } from './read-english-reports.ts';
import type { Quotation } from './quotations.ts';
import { spanFrom, type Passage } from './read-passage.ts';
import { strengthOfClass } from './tables/strength-of-class.ts';

interface WordExtent {
  readonly first: number;
  readonly last: number;
}

const quoteSpan = (passage: Passage, { first, last, isClosed }: Quotation): Span =>
  spanFrom(passage, first + 1, isClosed ? last - 1 : last);

/** The quotations of one speech: one that is not closed goes on in the next paragraph. */
function chainOf(passage: Passage, index: number): WordExtent {
  const { quotations } = passage;
  let [from, to] = [index, index];
  const isJoined = (i: number): boolean => {
    const [one, next] = [quotations[i], quotations[i + 1]];
    if (!one || !next || one.isClosed) return false;
    for (let k = one.last + 1; k < next.first; k++) if (wordAt(passage.words, k).text !== '\n') return false;
    return true;
  };
  while (isJoined(from - 1)) from--;
  while (isJoined(to)) to++;
  return { first: quotations[from]?.first ?? 0, last: quotations[to]?.last ?? 0 };
}

/** Where the content of a report ends that runs on: before the next report of its sentence, or at its end. */
function endOf(passage: Passage, report: EnglishReport, later: readonly EnglishReport[]): number {
  const { words } = passage;
  let end = report.sentence.end;
  for (const { opensAt, cue, subject } of later) {
    const isJoined = opensAt < (subject === 'elided' || subject === null ? cue.first : subject.from);
    if (isJoined && opensAt > report.first) end = Math.min(end, opensAt);
  }
  let last = end - 1;
  while (last > report.first && /^[.,;:!?\n–—-]$|^(?:and|but)$/.test(wordAt(words, last).text)) last--;
  return last;
}

function extentOf(passage: Passage, report: EnglishReport, later: readonly EnglishReport[]): WordExtent {
  const { first, isQuote } = report;
  const quotation = passage.quotationAt[first] ?? -1;
  if (!isQuote || quotation < 0) return { first, last: report.last ?? endOf(passage, report, later) };
  const own = chainOf(passage, quotation);
  const last = passage.quotationAt[report.last ?? -1] ?? -1;
  const end = last < 0 || last === quotation ? own.last : chainOf(passage, last).last;
  return { first: own.first, last: Math.max(end, joinedQuotation(passage, own.last)) };
}

/** "“one” and “two”": a quotation that is joined to the one before. */
function joinedQuotation(passage: Passage, last: number): number {
  const { words, quotations, quotationAt } = passage;
  if (!/^(?:and|or)$/.test(wordAt(words, last + 1).text)) return last;
  const next = quotations[quotationAt[last + 2] ?? -1];
  return next?.first === last + 2 ? next.last : last;
}

/** The content of a report: where it lies, its quoted parts, and whether it is all quoted. */
function contentOf(
  passage: Passage,
  extent: WordExtent,
  isQuote: boolean,
): Pick<Statement, 'content' | 'quotes' | 'kind'> {
  const inside = passage.quotations.filter(({ first, last }) => first >= extent.first && last <= extent.last);
  const quotes = inside.map(quotation => quoteSpan(passage, quotation));
  const [opening, closing] = [quotes[0], quotes.at(-1)];
  if (isQuote && opening && closing)
    return { content: { start: opening.start, end: closing.end }, quotes, kind: 'direct' };
  const isWhole = inside.length === 1 && inside[0]?.first === extent.first && inside[0].last === extent.last;
  if (isWhole && opening) return { content: opening, quotes, kind: 'direct' };
  const kind: StatementKind = quotes.length > 0 ? 'mixed' : 'indirect';
  return { content: spanFrom(passage, extent.first, extent.last), quotes, kind };
}

const spanOfAll = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

function toStatement(
  passage: Passage,
  report: EnglishReport,
  extent: WordExtent,
  earlier: readonly EnglishReport[],
): Statement {
  const { original } = passage.folded;
  const subject = speakerOfReport(passage, report, earlier);
  const isElided = report.subject === 'elided';
  const speakerSpan = subject === null ? null : spanFrom(passage, subject.first, subject.last);
  const cue = spanFrom(passage, report.cue.first, report.cue.last);
  const content = contentOf(passage, extent, report.isQuote);
  const own = speakerSpan === null || isElided ? [] : [speakerSpan];
  return {
    span: spanOfAll([cue, content.content, spanFrom(passage, extent.first, extent.last), ...own]),
    speaker:
      speakerSpan === null
        ? null
        : { text: sliceSpan(original, speakerSpan), span: speakerSpan, entity: null, elided: isElided },
    attributedVia: [],
    cue: {
      text: sliceSpan(original, cue),
      span: cue,
      class: report.class,
      strength: report.strength ?? strengthOfClass[report.class],
    },
    ...content,
    rule: report.rule,
  };
}

interface Placed {
  readonly statement: Statement;
  readonly extent: WordExtent;
}

/** True for "he" and for a name of two words or more. */
function isNamed(passage: Passage, { first, last }: WordExtent): boolean {
  const { text } = wordAt(passage.words, first);
  return /^(?:he|she)$/.test(text) || (last > first && isCapital(passage, last) && !isDeterminer(text));
}

/** "Ann Lee summed it up like this: “…”": a colon gives a quotation to the subject of its sentence. */
function behindColon(passage: Passage, index: number): Placed | null {
  const quotation = passage.quotations[index];
  if (!quotation || quotation.last - quotation.first < 7) return null;
  const { first } = quotation;
  const sentence = passage.sentences.find(({ start, end }) => start <= first && first < end);
  if (!sentence || wordAt(passage.words, first - 1).text !== ':' || first - sentence.start < 5) return null;
  const subject = sentenceSubject(passage, sentence);
  if (!subject || subject.last > first - 3 || !isNamed(passage, subject)) return null;
  const speaker = spanFrom(passage, subject.first, subject.last);
  const extent = chainOf(passage, index);
  return {
    extent,
    statement: {
      span: spanOfAll([speaker, spanFrom(passage, extent.first, extent.last)]),
      speaker: {
        text: sliceSpan(passage.folded.original, speaker),
        span: speaker,
        entity: null,
        elided: false,
      },
      attributedVia: [],
      cue: null,
      ...contentOf(passage, extent, true),
      rule: 'en.colon',
    },
  };
}

/** A quotation that nothing introduces and that fills its sentence goes on with the speaker before it. */
function continued(passage: Passage, index: number, placed: readonly Placed[]): Placed | null {
  const quotation = passage.quotations[index];
  if (!quotation) return null;
  const { first, last } = quotation;
  const sentence = passage.sentences.find(({ start, end }) => start <= first && first < end);
  const isWhole = sentence?.start === first && sentence.end - last <= 2;
  if (!isWhole || last - first < 3) return null;
  const paragraph = passage.paragraphAt[first] ?? 0;
  const before = placed.filter(one => one.extent.first < first).at(-1);
  const speaker = before?.statement.speaker ?? null;
  const near = before !== undefined && paragraph - (passage.paragraphAt[before.extent.last] ?? 0) <= 1;
  if (speaker === null || !near) return null;
  const extent = chainOf(passage, index);
  const content = contentOf(passage, extent, true);
  return {
    extent,
    statement: {
      span: spanFrom(passage, extent.first, extent.last),
      speaker: { ...speaker, elided: true },
      attributedVia: [],
      cue: null,
      ...content,
      rule: 'en.continued',
    },
  };
}

const byPlace = (a: Placed, b: Placed): number => a.extent.first - b.extent.first;

/**
 * Who is reported to have said what in an English text. A pronoun stands as it is for its speaker (see `linkSpeakers`
 * for the person); a subject left out is carried from its sentence, and the speaker of a quotation that nothing
 * introduces from the statement before it. `sentences` are those of `text`.
 */
export function findEnglishStatements(text: string, sentences: readonly Span[]): readonly Statement[] {
  const passage = readEnglishPassage(text, sentences);
  const placed: Placed[] = [];
  for (const sentence of passage.sentences) {
    const reports = readEnglishReports(passage, sentence);
    for (const [i, report] of reports.entries()) {
      const extent = extentOf(passage, report, reports.slice(i + 1));
      if (extent.last < extent.first) continue;
      placed.push({ extent, statement: toStatement(passage, report, extent, reports.slice(0, i)) });
    }
  }
  placed.sort(byPlace);
  const covered = new Uint8Array(passage.words.length);
  for (const { extent } of placed) covered.fill(1, extent.first, extent.last + 1);
  for (const [index, { first, last }] of passage.quotations.entries()) {
    if (covered[first] === 1) continue;
    const found = continued(passage, index, placed) ?? behindColon(passage, index);
    if (!found) continue;
    covered.fill(1, first, last + 1);
    covered.fill(1, found.extent.first, found.extent.last + 1);
    placed.push(found);
    placed.sort(byPlace);
  }
  return placed.map(({ statement }) => statement);
}
