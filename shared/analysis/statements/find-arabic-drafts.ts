import { rememberWords } from '#shared/text/remember-words.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { opensAccordingTo, readAccordingTo, type IsKnownSource } from './arabic-according-to.ts';
import { opensLearnt, readLearnt } from './arabic-learnt.ts';
import { readContinuedQuote, readLooseQuote } from './arabic-loose-quote.ts';
import {
  opensPassedOn,
  readDocument,
  readHearsay,
  readHisWords,
  withMedium,
  withPasser,
} from './arabic-passed-on.ts';
import { readTrailing } from './arabic-trailing.ts';
import { isReportingVerb, readVerb } from './arabic-verb.ts';
import type { Passage, WordRange } from './read-passage.ts';
import { placeOf, type StatementDraft } from './statement-draft.ts';

/** Finds what the Arabic rules know in a passage, in reading order. */
export function findArabicDrafts(passage: Passage, isKnown: IsKnownSource): readonly StatementDraft[] {
  return passage.sentences.flatMap(sentence => draftsOf(passage, sentence, isKnown));
}

/** True for a folded word at which one of the rules may find a report: one look-up spares most words all of them. */
const opensReport = rememberWords(
  word => isReportingVerb(word) || opensAccordingTo(word) || opensPassedOn(word) || opensLearnt(word),
);

function draftsOf(passage: Passage, sentence: WordRange, isKnown: IsKnownSource): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  /** Where the last complementiser stood: a verb behind it is inside what somebody else says. */
  let innerFrom = sentence.start;
  const taken: number[] = [];
  const continued = readContinuedQuote(passage, sentence);
  if (continued) return [continued];
  for (let index = sentence.start; index < sentence.end; index++) {
    if ((passage.quotationAt[index] ?? -1) >= 0 || !opensReport(wordAt(passage.words, index).text)) continue;
    const according = readAccordingTo(passage, index, sentence, isKnown);
    if (according) {
      drafts.push(according);
      index = according.cue?.last ?? index;
      continue;
    }
    const draft =
      readHisWords(passage, index, sentence) ??
      readDocument(passage, index, sentence) ??
      readHearsay(passage, index, sentence) ??
      readLearnt(passage, index, sentence) ??
      readVerb(passage, index, sentence, innerFrom) ??
      readTrailing(passage, index, sentence);
    if (!draft || taken.includes(draft.content) || isSecondVerb(drafts.at(-1), draft)) continue;
    taken.push(draft.content);
    drafts.push(draft);
    if (draft.isSibling && draft.contentEnd === null) innerFrom = draft.content;
  }
  const loose = readLooseQuote(passage, sentence);
  if (drafts.length === 0 && loose === null) return drafts;
  const isFree = loose !== null && drafts.every(draft => isElsewhere(draft, loose.content));
  return [...drafts, ...(isFree ? [loose] : [])].map(draft =>
    withMedium(passage, withPasser(passage, draft), drafts),
  );
}

/** True if what a draft reports can't reach the word at `index`. */
const isElsewhere = ({ content, contentEnd }: StatementDraft, index: number): boolean =>
  content > index || (contentEnd !== null && contentEnd < index);

/** «قال إنه يعتقد أن»: the second verb has the speaker of the first and says no more. */
const isSecondVerb = (outer: StatementDraft | undefined, inner: StatementDraft): boolean =>
  outer !== undefined &&
  !inner.isSibling &&
  inner.speaker === 'elided' &&
  placeOf(inner) - outer.content <= 1 &&
  placeOf(inner) >= outer.content;
