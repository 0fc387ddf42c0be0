import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft, WordRun } from './statement-draft.ts';
import { englishCues, type EnglishCueRow } from './tables/english-cues.ts';

const cues = new Map<string, EnglishCueRow>();
for (const row of englishCues) for (const form of foldForms(row.forms)) cues.set(form, row);

const pronoun = /^(?:he|she|they|it|who|i|we|you)$/;
const nameEnd =
  /^(?:said|says|told|in|on|at|after|before|during|when|while|as|that|to|by|who|which|but|for|if|because|from|since|with|also|has|had|have|is|was|were|later|earlier|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const adverb = /^(?:also|later|has|had|have|then|earlier|repeatedly|not)$/;

/** Finds what the English rules know in a passage, in reading order. */
export function findEnglishDrafts(passage: Passage): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const sentence of passage.sentences) {
    for (let index = sentence.start; index < sentence.end; index++) {
      if ((passage.quotationAt[index] ?? -1) >= 0) continue;
      const draft = readAccordingTo(passage, index, sentence) ?? readVerb(passage, index, sentence);
      if (draft && !drafts.some(other => other.content === draft.content)) drafts.push(draft);
    }
  }
  return drafts;
}

function readVerb(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const row = cues.get(wordAt(passage.words, index).text);
  if (!row) return null;
  const before = speakerBefore(passage, index, sentence.start);
  const trailing = contentBefore(passage, before?.first ?? index, sentence);
  const cue = { first: index, last: index, leadLength: 0 };
  const base = { cue, class: row.class, gender: null, sentence, isSibling: true, isNominal: false };
  if (trailing && (before === null || before.first > trailing.last)) {
    const speaker = before ?? speakerAfter(passage, index + 1, sentence.end);
    if (speaker)
      return {
        ...base,
        rule: 'en.trailing',
        speaker: named(passage, speaker),
        content: trailing.first,
        contentEnd: trailing.last,
      };
  }
  const content = contentAfter(passage, row, index, sentence);
  if (content === null || before === null) return null;
  return { ...base, rule: 'en.verb', speaker: named(passage, before), content, contentEnd: null };
}

const named = (passage: Passage, run: WordRun): WordRun | 'elided' =>
  run.first === run.last && pronoun.test(wordAt(passage.words, run.first).text) ? 'elided' : run;

/** The name right before the verb, back to a mark or a word that ends names; appositions between commas are passed over. */
function speakerBefore(passage: Passage, index: number, start: number): WordRun | null {
  const { words } = passage;
  let last = index - 1;
  while (last > start && adverb.test(wordAt(words, last).text)) last--;
  if (wordAt(words, last).text === ',') {
    const opening = apposedName(passage, last, start);
    if (opening) return opening;
  }
  let first = last + 1;
  while (first > start && first > last - 9) {
    const { text, kind } = wordAt(words, first - 1);
    const isInitial = text === '.' && wordAt(words, first - 2).text.length <= 3;
    if ((kind === 'mark' && text !== '-' && !isInitial) || nameEnd.test(text)) break;
    first--;
  }
  return first <= last ? { first, last, leadLength: 0 } : null;
}

/** "John Smith, a spokesman, said": the name before the first of the two commas. */
function apposedName(passage: Passage, comma: number, start: number): WordRun | null {
  for (let i = comma - 1; i > Math.max(start, comma - 14); i--) {
    if (wordAt(passage.words, i).text !== ',') continue;
    let first = i;
    while (first > start && first > i - 6 && wordAt(passage.words, first - 1).kind === 'word') first--;
    return first < i ? { first, last: i - 1, leadLength: 0 } : null;
  }
  return null;
}

function speakerAfter(passage: Passage, from: number, end: number): WordRun | null {
  let last = from - 1;
  while (last + 1 < end && last - from < 9) {
    const { text, kind } = wordAt(passage.words, last + 1);
    if (kind === 'mark' || (nameEnd.test(text) && last >= from)) break;
    last++;
  }
  return last >= from ? { first: from, last, leadLength: 0 } : null;
}

/** What stands before "he said" at the end of a sentence: a quotation or a clause that ends with a comma. */
function contentBefore(
  passage: Passage,
  cueStart: number,
  sentence: WordRange,
): { first: number; last: number } | null {
  const { words, quotations, quotationAt } = passage;
  let last = cueStart - 1;
  if (wordAt(words, last).text === ',') last--;
  const quotation = quotations[quotationAt[last] ?? -1];
  if (quotation?.last === last) return { first: quotation.first, last };
  if (wordAt(words, cueStart - 1).text !== ',' || last - sentence.start < 3) return null;
  const first = sentence.start;
  return (quotationAt[first] ?? -1) >= 0 || cueStart < sentence.end - 12 ? null : { first, last };
}

function contentAfter(
  passage: Passage,
  row: EnglishCueRow,
  index: number,
  sentence: WordRange,
): number | null {
  const { words, quotations, quotationAt } = passage;
  const limit = Math.min(sentence.end, index + 14);
  for (let i = index + 1; i < limit; i++) {
    const { text } = wordAt(words, i);
    if (text === 'that') return i + 1;
    if (text === ':' || quotations[quotationAt[i] ?? -1]?.first === i) return text === ':' ? i + 1 : i;
    if (text === '.' || text === ';') return null;
    if (row.lemma === 'say' && i === index + 1 && wordAt(words, i).kind === 'word' && !nameEnd.test(text))
      return i;
  }
  return null;
}

function readAccordingTo(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const { words } = passage;
  if (wordAt(words, index).text !== 'according' || wordAt(words, index + 1).text !== 'to') return null;
  const speaker = speakerAfter(passage, index + 2, sentence.end);
  if (!speaker) return null;
  const base = {
    rule: 'en.according-to',
    cue: { first: index, last: index + 1, leadLength: 0 },
    class: 'according-to' as const,
    speaker,
    gender: null,
    sentence,
    isSibling: true,
    isNominal: false,
  };
  let last = index - 1;
  while (last >= sentence.start && wordAt(words, last).text === ',') last--;
  if (last - sentence.start >= 1) return { ...base, content: sentence.start, contentEnd: last };
  return wordAt(words, speaker.last + 1).text === ','
    ? { ...base, content: speaker.last + 2, contentEnd: null }
    : null;
}
