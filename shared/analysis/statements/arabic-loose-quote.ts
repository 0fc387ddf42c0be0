import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { readSubject } from './arabic-subject.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Fewer quoted words than these may be the name of something that is told of, not what was said. */
const fewestWords = 6;

/**
 * Somebody, then at once, or behind a colon, what is in quotation marks to the end of the sentence: whatever verb stands before him («ويضيف» with a
 * letter missing, «وختمت»), he said it. For sentences of which nothing else is known.
 */
export function readLooseQuote(passage: Passage, sentence: WordRange): StatementDraft | null {
  const index = sentence.start;
  const { words, quotations, quotationAt } = passage;
  let at = index;
  while (at < sentence.end && (quotationAt[at] ?? -1) < 0) at++;
  const quotation = quotations[quotationAt[at] ?? -1];
  if (!quotation || at === index || quotation.last - quotation.first <= fewestWords) return null;
  const isLast = sentence.end - quotation.last <= 2;
  const subject = isLast ? readSubject(passage, index, at) : null;
  if (!subject?.isSpeaking || subject.isPlace || subject.run.first !== index + 1) return null;
  const isIntroduced = wordAt(words, at - 1).text === ':';
  const behind = /^[،,]$/.test(wordAt(words, at - 1).text) ? at - 2 : at - 1;
  if (!isIntroduced && subject.run.last !== behind) return null;
  return {
    rule: 'ar.loose-quote',
    cue: { first: index, last: index, leadLength: wordAt(words, index).text.startsWith('و') ? 1 : 0 },
    class: 'says',
    speaker: subject.run,
    gender: subject.gender,
    sentence,
    content: at,
    contentEnd: null,
    isSibling: true,
    isNominal: false,
  };
}

/** «…» alone in its paragraph, behind somebody's words: he goes on. */
export function readContinuedQuote(passage: Passage, sentence: WordRange): StatementDraft | null {
  const { words, quotations, quotationAt } = passage;
  const isParagraph = sentence.start === 0 || wordAt(words, sentence.start - 1).text === '\n';
  const quotation = quotations[quotationAt[sentence.start] ?? -1];
  if (!isParagraph || quotation?.first !== sentence.start) return null;
  if (quotation.last - quotation.first <= fewestWords || sentence.end - quotation.last > 2) return null;
  return {
    rule: 'ar.continued-quote',
    cue: null,
    class: 'adds',
    speaker: 'elided',
    gender: null,
    sentence,
    content: sentence.start,
    contentEnd: quotation.last,
    isSibling: true,
    isNominal: false,
  };
}
