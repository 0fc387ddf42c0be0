import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { quotationOf } from './english-passage.ts';
import { clauseStart, openingOf, type EnglishReport } from './english-report.ts';
import { subjectAfter } from './english-subject.ts';
import type { Passage, WordRange } from './read-passage.ts';

const sourceLead = /^(?:to|by)$/;

/** "according to local officials", at either end of its sentence. */
export function readAccordingTo(passage: Passage, index: number, sentence: WordRange): EnglishReport | null {
  const { words } = passage;
  if (wordAt(words, index).text !== 'according' || !sourceLead.test(wordAt(words, index + 1).text))
    return null;
  const subject = subjectAfter(passage, index + 2, sentence.end);
  if (!subject) return null;
  const opensAt = openingOf(passage, index, sentence.start);
  const base = {
    rule: 'en.according-to',
    class: 'according-to' as const,
    strength: undefined,
    cue: { first: index, last: index + 1 },
    subject,
    isQuote: false,
    opensAt,
    sentence,
  };
  if (opensAt > sentence.start) {
    const first = clauseStart(passage, sentence.start);
    return { ...base, first, last: opensAt - 1 };
  }
  let comma = nextComma(passage, subject.last + 1, sentence.end);
  // «According to Ellen Marsh, a professor at Yale, …»
  if (/^(?:an?|who|whose|which|one)$/.test(wordAt(words, comma + 1).text)) {
    const second = nextComma(passage, comma + 1, sentence.end);
    if (second >= 0) comma = second;
  }
  if (comma < 0) return null;
  const isQuote = quotationOf(passage, comma + 1)?.first === comma + 1;
  return { ...base, first: comma + 1, last: null, isQuote };
}

function nextComma(passage: Passage, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 14); i++)
    if (wordAt(passage.words, i).text === ',' && quotationOf(passage, i) === undefined) return i;
  return -1;
}
