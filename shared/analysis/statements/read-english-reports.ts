import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { readAccordingTo } from './english-according-to.ts';
import { contentAfter } from './english-content.ts';
import type { EnglishSubject } from './english-noun-phrase.ts';
import { cueAt, type EnglishCue } from './english-passage.ts';
import { openingOf, type EnglishReport, type ReportBase } from './english-report.ts';
import { sentenceSubject, subjectBefore } from './english-subject.ts';
import { clauseBefore, quotedBefore } from './english-trailing.ts';
import type { Passage, WordRange } from './read-passage.ts';

function behindVerb(
  passage: Passage,
  index: number,
  cue: EnglishCue,
  before: EnglishSubject | null,
  base: ReportBase,
): EnglishReport | null {
  const content = contentAfter(passage, cue, index, base.sentence);
  if (!content) return null;
  const previous = wordAt(passage.words, index - 1).text;
  const isJoined = before === null && /^(?:and|but|or|then|also|,)$/.test(previous);
  if (isJoined && cue.isNounToo) return null;
  const isElided = cue.isParticiple || isJoined;
  const subject = isElided ? 'elided' : before;
  if (subject === null) return null;
  const from = subject === 'elided' ? index : subject.from;
  return {
    ...base,
    rule: isElided ? 'en.participle' : 'en.verb',
    subject,
    first: content.first,
    last: content.last ?? null,
    isQuote: content.isQuote,
    opensAt: openingOf(passage, from, base.sentence.start),
  };
}

/** «was quoted by the agency as»: where the words before «saying» begin that make somebody its subject; -1 elsewhere. */
function quotedAs(passage: Passage, index: number, start: number): number {
  const { words } = passage;
  if (wordAt(words, index - 1).text !== 'as') return -1;
  for (let i = index - 2; i > Math.max(start, index - 12); i--) {
    if (!/^(?:quoted|cited|reported)$/.test(wordAt(words, i).text)) continue;
    return /^(?:was|were|is|are|been)$/.test(wordAt(words, i - 1).text) ? i - 1 : -1;
  }
  return -1;
}

/** "a sign saying “…”", "a letter warning that …", "he was quoted as saying …". */
function behindNoun(
  passage: Passage,
  index: number,
  cue: EnglishCue,
  base: ReportBase,
): EnglishReport | null {
  const quoted = quotedAs(passage, index, base.sentence.start);
  const before = subjectBefore(passage, quoted < 0 ? index : quoted, base.sentence.start);
  const report = behindVerb(passage, index, { ...cue, isParticiple: false }, before, base);
  const isThat = wordAt(passage.words, index + 1).text === 'that';
  return report && (report.isQuote || isThat || quoted >= 0) ? report : null;
}

function readVerb(passage: Passage, index: number, sentence: WordRange): EnglishReport | null {
  const cue = cueAt(passage, index, sentence);
  if (!cue) return null;
  const base = {
    class: cue.row.class,
    strength: cue.row.strength,
    cue: { first: index, last: index },
    sentence,
  };
  if (cue.isParticiple) {
    const previous = wordAt(passage.words, index - 1).text;
    const isFree = /^(?:,|and|by|while|before|for|–|—)$/.test(previous) || index === sentence.start;
    const isProgressive = /^(?:is|are|was|were|been|be|['’]s|keep|kept|started|began|not)$/.test(previous);
    if (isFree) return behindVerb(passage, index, cue, null, base);
    if (!isProgressive) return behindNoun(passage, index, cue, base);
  }
  const before = subjectBefore(passage, index, sentence.start);
  const plain: EnglishCue = { ...cue, isParticiple: false };
  const quoted = quotedBefore(passage, index, before, base);
  if (quoted?.isQuote) return quoted;
  return (
    behindVerb(passage, index, plain, before, base) ??
    quoted ??
    (cue.row.frames.includes('clause') && !/ /.test(cue.row.id)
      ? clauseBefore(passage, index, before, base)
      : null)
  );
}

/** What the rules find in one sentence, in reading order. */
export function readEnglishReports(passage: Passage, sentence: WordRange): readonly EnglishReport[] {
  const reports: EnglishReport[] = [];
  for (let index = sentence.start; index < sentence.end; index++) {
    const report = readAccordingTo(passage, index, sentence) ?? readVerb(passage, index, sentence);
    const isTaken = reports.some(other => other.isQuote && other.first === report?.first);
    if (report && !isTaken) reports.push(report);
  }
  return reports;
}

/** The one who speaks in a report: its own subject, that of the report before it, or of its sentence. */
export function speakerOfReport(
  passage: Passage,
  report: EnglishReport,
  earlier: readonly EnglishReport[],
): EnglishSubject | null {
  if (report.subject !== 'elided') return report.subject;
  for (const other of [...earlier].reverse())
    if (other.sentence.start === report.sentence.start && other.subject !== 'elided') return other.subject;
  return sentenceSubject(passage, report.sentence);
}
