import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { arabicCueOf, isThat } from './arabic-lexicon.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Fewer words in quotation marks are a name. */
const fewestQuoted = 3;
/** Fewer words before «يقول فلان» are no clause. */
const fewestWords = 3;

/** «…»، قال فلان: what was said stands before its verb, which opens no report of its own. */
export function readTrailing(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const { words, quotations, quotationAt } = passage;
  const cue = arabicCueOf(wordAt(words, index).text);
  if (!cue || cue.isParticiple || cue.leadLength === 1) return null;
  let last = index - 1;
  if (/^(?:كما|هكذا)$/.test(wordAt(words, last).text)) last--;
  const end = endOfTail(passage, index, sentence);
  if (end === null) return null;
  while (/^[،,–-]$/.test(wordAt(words, last).text)) last--;
  const quotation = quotations[quotationAt[last] ?? -1];
  const isQuoted = quotation?.last === last && quotation.last - quotation.first > fewestQuoted;
  const isClause =
    !isQuoted &&
    cue.row.id === 'قال' &&
    last < index - 1 &&
    last - sentence.start >= fewestWords &&
    quotation === undefined;
  if (!isQuoted && !isClause) return null;
  const speaker = readSpeaker(passage, index + 1, end);
  if (!speaker && (!isQuoted || end > index + 1)) return null;
  return {
    rule: isQuoted ? 'ar.trailing.quote' : 'ar.trailing.clause',
    cue: { first: index, last: index, leadLength: 0 },
    class: cue.row.class,
    strength: cue.row.strength,
    speaker: speaker ?? 'elided',
    gender: cue.gender,
    sentence,
    content: isQuoted ? quotation.first : sentence.start,
    contentEnd: last,
    isSibling: true,
    isNominal: false,
  };
}

/** Where the sentence ends behind the verb; null if the verb reports what follows it. */
function endOfTail(
  { words, quotations, quotationAt }: Passage,
  index: number,
  sentence: WordRange,
): number | null {
  for (let i = index + 1; i < sentence.end; i++) {
    const { text } = wordAt(words, i);
    if (isThat(text) || text === ':') return null;
    const quotation = quotations[quotationAt[i] ?? -1];
    if (quotation && quotation.last - quotation.first > fewestQuoted) return null;
    if (/^[.؟!؛\n]$/.test(text)) return i;
  }
  return sentence.end;
}
