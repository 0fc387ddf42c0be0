import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isPassedOn, readAccordingTo, type IsKnownSource } from './arabic-according-to.ts';
import { findComplement, type Complement } from './arabic-complement.ts';
import { isAsserted, opensClause, standsFree } from './arabic-cue-context.ts';
import {
  arabicCueOf,
  isAddressee,
  isSourceNoun,
  isThat,
  joiners,
  notSources,
  type ArabicCue,
} from './arabic-lexicon.ts';
import { readDocument, readHearsay, readHisWords, speakerBehindAn, withPasser } from './arabic-passed-on.ts';
import { readSpeakerBefore, readBehindKana } from './arabic-subject-first.ts';
import { isRelative, readSpeaker } from './arabic-speaker.ts';
import { readContinuedQuote, readLooseQuote } from './arabic-loose-quote.ts';
import { readTrailing } from './arabic-trailing.ts';
import type { Passage, WordRange } from './read-passage.ts';
import { placeOf, type StatementDraft, type WordRun } from './statement-draft.ts';

/** Finds what the Arabic rules know in a passage, in reading order. */
export function findArabicDrafts(passage: Passage, isKnown: IsKnownSource): readonly StatementDraft[] {
  return passage.sentences.flatMap(sentence => draftsOf(passage, sentence, isKnown));
}

function draftsOf(passage: Passage, sentence: WordRange, isKnown: IsKnownSource): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  /** Where the last complementiser stood: a verb behind it is inside what somebody else says. */
  let innerFrom = sentence.start;
  const taken = new Set<number>();
  const continued = readContinuedQuote(passage, sentence);
  if (continued) return [continued];
  for (let index = sentence.start; index < sentence.end; index++) {
    if ((passage.quotationAt[index] ?? -1) >= 0) continue;
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
      readVerb(passage, index, sentence, innerFrom) ??
      readTrailing(passage, index, sentence) ??
      readLooseQuote(passage, index, sentence);
    if (!draft || taken.has(draft.content) || isSecondVerb(drafts.at(-1), draft)) continue;
    taken.add(draft.content);
    drafts.push(draft);
    if (draft.isSibling && draft.contentEnd === null) innerFrom = draft.content;
  }
  return drafts.map(draft => withPasser(passage, draft));
}

/** «قال إنه يعتقد أن»: the second verb has the speaker of the first and says no more. */
const isSecondVerb = (outer: StatementDraft | undefined, inner: StatementDraft): boolean =>
  outer !== undefined &&
  !inner.isSibling &&
  inner.speaker === 'elided' &&
  placeOf(inner) - outer.content <= 1 &&
  placeOf(inner) >= outer.content;

function readVerb(
  passage: Passage,
  index: number,
  sentence: WordRange,
  clauseStart: number,
): StatementDraft | null {
  const cue = arabicCueOf(wordAt(passage.words, index).text) ?? bayyana(passage, index);
  if (!cue || isPassedOn(passage, index) || !isAsserted(passage, cue, index)) return null;
  if (cue.isParticiple && !standsFree(passage, cue, index, sentence)) return null;
  const complement = findComplement(passage, cue, index + 1, sentence.end);
  if (!complement || complement.content >= sentence.end) return null;
  const speaker = cue.isParticiple
    ? 'elided'
    : speakerOf(passage, cue, index, complement, sentence, clauseStart);
  if (speaker === 'none') return null;
  const isJoined = cue.leadLength === 1 || joiners.has(wordAt(passage.words, index - 1).text);
  const isInside = clauseStart > sentence.start && !isJoined && !cue.isParticiple;
  if (isInside && complement.kind === 'nominal') return null;
  return {
    rule: `ar.${cue.isParticiple ? 'participle' : 'verb'}.${complement.kind}`,
    cue: { first: index, last: cueEnd(passage, index, complement), leadLength: cue.leadLength },
    class: cue.row.class,
    strength: cue.row.strength,
    speaker,
    gender: cue.gender,
    sentence,
    content: complement.content,
    contentEnd: null,
    isSibling: !isInside,
    isNominal: complement.kind === 'nominal',
    ...(complement.kind === 'colon' ? { isVerbatim: true } : {}),
    ...(complement.lead ? { contentLead: complement.lead } : {}),
    ...(isJoined && cue.leadLength === 0 ? { opensAt: index - 1 } : {}),
  };
}

/** «بين» is "between" unless «أن» follows, or its subject with «أن» behind it where the form is that of a woman or the shadda is written. */
function bayyana(passage: Passage, index: number): ArabicCue | undefined {
  const word = wordAt(passage.words, index);
  if (!/^و?بينت?$/.test(word.text)) return undefined;
  const isSure = word.text.endsWith('ت') || rawWord(passage, index).includes('\u0651');
  if (!isSure && !isThat(wordAt(passage.words, index + 1).text)) return undefined;
  const cue = arabicCueOf('ابان');
  return (
    cue && {
      ...cue,
      gender: word.text.endsWith('ت') ? 'feminine' : 'masculine',
      leadLength: word.text.startsWith('و') ? 1 : 0,
    }
  );
}

const rawWord = ({ folded }: Passage, index: number): string => {
  const { start, end } = wordAt(folded.words, index);
  return folded.original.slice(folded.normalised.toOriginal[start], folded.normalised.toOriginal[end]);
};

const particle = /^(?:الي|علي|عن|ب|من)$/;

/** «لفت إلى أن»: the particle belongs to the cue where it follows at once. */
function cueEnd(passage: Passage, index: number, complement: Complement): number {
  return particle.test(wordAt(passage.words, index + 1).text) && complement.content > index + 1
    ? index + 1
    : index;
}

/** «قال فيها»: what is said stands in a letter or a tweet that somebody named before has written. */
const therein = /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها)$/;

function speakerOf(
  passage: Passage,
  cue: ArabicCue,
  index: number,
  complement: Complement,
  sentence: WordRange,
  clauseStart: number,
): WordRun | 'elided' | 'none' | null {
  const next = wordAt(passage.words, index + 1).text;
  if (cue.row.id === 'عبر' && !opensClause(passage, index, cue)) return 'none';
  if (cue.row.id === 'نقل') return speakerOfPassedOn(passage, index, complement);
  if (complement.kind === 'nominal' && isRelative(wordAt(passage.words, index - 1).text)) return 'none';
  if (cue.row.id === 'أخبر' && (next.endsWith('ين') || /^(?:وكاله|رويترز|قناه|صحيفه|فرانس)$/.test(next)))
    return 'elided';
  const isJoined = cue.leadLength === 1 || joiners.has(wordAt(passage.words, index - 1).text);
  const auxiliary = isJoined ? null : readBehindKana(passage, index, clauseStart);
  if (auxiliary) return isUnableToSpeak(passage, cue, complement, auxiliary) ? 'none' : auxiliary;
  const behind = isAddressee(next) ? null : readSpeaker(passage, index + 1, complement.at);
  if (behind && !(cue.particles.has(next) && behind.first === index + 1))
    return isUnableToSpeak(passage, cue, complement, behind) ? 'none' : behind;
  if (therein.test(next)) return whoGave(passage, index) ?? 'elided';
  const before = cue.leadLength === 0 ? readSpeakerBefore(passage, index, clauseStart) : null;
  if (before) {
    const head = wordAt(passage.words, before.first).text;
    const isNoun = head.startsWith('ال') || before.leadLength > 0 || isSourceNoun(head);
    const isReport = cue.row.isGuarded !== true || isNoun;
    return isReport && !isUnableToSpeak(passage, cue, complement, before) ? before : 'none';
  }
  if (clauseStart > sentence.start && !opensClause(passage, index, cue)) return 'none';
  if (cue.row.isGuarded === true && (complement.at - index > 6 || !opensClause(passage, index, cue)))
    return 'none';
  return cue.tense === 'present' && isImpersonal(passage, cue, index) ? 'none' : 'elided';
}

/** «نقلت الوكالة عن مسؤول أن»; «نقلت الوكالة أن» without him. */
function speakerOfPassedOn(passage: Passage, index: number, complement: Complement): WordRun | 'none' {
  const speaker = speakerBehindAn(passage, index, complement.at);
  if (speaker) return speaker;
  return (complement.kind === 'that' ? readSpeaker(passage, index + 1, complement.at) : null) ?? 'none';
}

/** Verbs for what a study finds: of anybody else they tell what he saw. */
const findings = /^(?:أظهر|توصل)$/;

/** «القرار يدعو إلى …»: a plan or a law reports no more than its words; a study or a poll shows something. */
function isUnableToSpeak(
  passage: Passage,
  cue: ArabicCue,
  complement: Complement,
  speaker: WordRun,
): boolean {
  const head = wordAt(passage.words, speaker.first).text.slice(speaker.leadLength);
  if (findings.test(cue.row.id) && !isSourceNoun(head)) return true;
  return complement.kind === 'nominal' && notSources.has(head.replace(/^ال/, ''));
}

/** «في تصريحات أدلى بها المدير، قال فيها»: who gave them stands behind «بها». */
function whoGave(passage: Passage, index: number): WordRun | null {
  for (let i = index - 1; i > index - 20; i--) {
    const { text } = wordAt(passage.words, i);
    if (/^[.\n]$/.test(text)) return null;
    if (/^ادل[يت]$/.test(text) && /^بها?$/.test(wordAt(passage.words, i + 1).text))
      return readSpeaker(passage, i + 2, index);
  }
  return null;
}

/** «يُذكر أن», «يتوقع أن»: a present tense without a subject is a passive, unless somebody is behind a pronoun. */
function isImpersonal(passage: Passage, cue: ArabicCue, index: number): boolean {
  const next = wordAt(passage.words, index + 1).text;
  const previous = wordAt(passage.words, index - 1).text;
  if (/^(?:انه|انها|انهم|لانه|لانها|لكنه|لكنها|هو|وهو|هي|وهي|كما|ثم)$/.test(previous) || isRelative(previous))
    return false;
  return !/^(?:قال|اضاف|تابع)$/.test(cue.row.id.replace('أ', 'ا')) && (isThat(next) || particle.test(next));
}
