import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { Gender } from './arabic-conjugation.ts';
import {
  arabicCueOf,
  humanPlurals,
  isSourceNoun,
  isThat,
  officeAdjectives,
  people,
  prepositions,
  speakerEnds,
  subjectFirstLeads,
  timeWords,
  isRelative,
} from './arabic-lexicon.ts';
import { endOfAdverbial } from './arabic-adverbial.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage } from './read-passage.ts';
import { isOrganisationName, isPersonName, isRole, isSpeakingName, mayBeName } from './speaking-names.ts';
import type { WordRun } from './statement-draft.ts';

/** Who does what a clause tells, and whether that is surely somebody who can speak. */
export interface Subject {
  readonly run: WordRun;
  readonly gender: Gender;
  readonly isSpeaking: boolean;
  /** A place can speak («أعلنت باريس»), but what is told of it is mostly about something else. */
  readonly isPlace: boolean;
}

const kana = /^[وف]?(?:كان|كانت|كانوا)$/;
const comma = /^[،,]$/;

/** Without «و» or «ف», where what remains can be a word. */
const withoutLead = (foldedWord: string): string =>
  foldedWord.length > 4 || /^[وف]ال/.test(foldedWord) || prepositions.has(foldedWord.slice(1))
    ? foldedWord.replace(/^[وف]/, '')
    : foldedWord;

/** True if a word can only be a noun: with the article, with «ة», a title, a source. */
const isNoun = (foldedWord: string): boolean =>
  /^(?:ال|لل)/.test(foldedWord) || foldedWord.endsWith('ه') || isRole(foldedWord) || isSourceNoun(foldedWord);

const verbGender = (foldedWord: string): Gender => {
  if (/وا$|ون$/.test(foldedWord)) return 'plural';
  return /[^ا]ت$/.test(foldedWord) || /^ت.{3,}[^ته]$/.test(foldedWord) ? 'feminine' : 'masculine';
};

/** Gender of a noun as a verb behind it agrees with it. */
function nounGender(words: readonly FoldedWord[], index: number): Gender {
  const { text } = wordAt(words, index);
  if (humanPlurals.has(text.replace(/^و?ال/, '')) || /(?:ون|يين)$/.test(text)) return 'plural';
  return /(?:ه|ات|اء)$/.test(text) ? 'feminine' : 'masculine';
}

/** True if somebody who can speak begins at `index`: a role, a source, a known name. */
const speaksAt = (passage: Passage, index: number): { isSpeaking: boolean; isPlace: boolean } => {
  const { text } = wordAt(passage.words, index);
  const isOther =
    isRole(text) ||
    isSourceNoun(text) ||
    humanPlurals.has(text.replace(/^ال/, '')) ||
    people.has(text.replace(/^ال/, '')) ||
    isPersonName(passage, index) ||
    isOrganisationName(passage, index);
  return { isSpeaking: isOther || isSpeakingName(passage, index), isPlace: !isOther };
};

/**
 * Reads the subject of the clause that begins at `start`, before `limit`: behind its verb («زار الوزير …»), behind
 * «كان», or before the verb («الوزير زار …»). Adverbials at the beginning are passed over. Null where none is seen.
 */
export function readSubject(passage: Passage, start: number, limit: number): Subject | null {
  const { words } = passage;
  let first = start;
  for (let jumps = 0; jumps < 3; jumps++) {
    while (first < limit && (subjectFirstLeads.has(wordAt(words, first).text) || isSkipped(words, first))) {
      if (kana.test(wordAt(words, first).text)) return behindVerb(passage, first, limit);
      first++;
    }
    const behind = endOfAdverbial(passage, first);
    if (behind > first) {
      first = behind;
      continue;
    }
    const bare = withoutLead(wordAt(words, first).text);
    if (!prepositions.has(bare) && !/^(?:ب|ل|وب|ول|لل)ال/.test(wordAt(words, first).text)) break;
    let next = first + 1;
    while (next < limit && !comma.test(wordAt(words, next).text)) next++;
    if (next >= limit) return null;
    first = next + 1;
  }
  const { text, kind } = wordAt(words, first);
  if (first >= limit || kind !== 'word' || isThat(text) || isRelative(text)) return null;
  const bare = withoutLead(text);
  if (isNoun(bare)) {
    const run = readSpeaker(passage, first, limit);
    if (!run) return null;
    const head = speaksAt(passage, first);
    const isSpeaking = head.isSpeaking || isRole(bare) || isSourceNoun(bare);
    const leadLength = bare === text ? 0 : 1;
    const isPlace = head.isPlace && !isRole(bare) && !isSourceNoun(bare);
    return { run: { ...run, leadLength }, gender: nounGender(words, first), isSpeaking, isPlace };
  }
  return behindVerb(passage, first, limit);
}

const isSkipped = (words: readonly FoldedWord[], index: number): boolean => {
  const { text, kind } = wordAt(words, index);
  return (kind === 'mark' && text !== '#') || timeWords.has(text) || /^(?:قد|و|ثم)$/.test(text);
};

/** The noun behind a verb; a preposition, a pronoun or an indefinite object there is no subject. */
function behindVerb(passage: Passage, verb: number, limit: number): Subject | null {
  const { words } = passage;
  const run = verb + 1 < limit ? readSpeaker(passage, verb + 1, limit) : null;
  if (!run) return null;
  const head = wordAt(words, run.first).text;
  if (prepositions.has(head) || speakerEnds.has(head) || isRelative(head)) return null;
  const { isSpeaking, isPlace } = speaksAt(passage, run.first);
  const mayBeOne = isSpeaking || head.startsWith('ال') || mayBeName(passage, run.first);
  const gender = humanPlurals.has(head.replace(/^ال/, ''))
    ? 'plural'
    : verbGender(withoutLead(wordAt(words, verb).text));
  return mayBeOne && !arabicCueOf(head)?.isParticiple
    ? { run: shortened(passage, run, isSpeaking), gender, isSpeaking, isPlace }
    : null;
}

/**
 * «زار الوزير الميناء»: without grammar, what follows a definite noun may be an object; an adjective of a people and a
 * name stay.
 */
export function shortened(passage: Passage, run: WordRun, isSpeaking: boolean): WordRun {
  if (!isSpeaking) return { ...run, last: run.first };
  const hasApposition = passage.words.slice(run.first, run.last).some(word => comma.test(word.text));
  if (hasApposition) return run;
  for (let i = run.first + 1; i <= run.last; i++) {
    const { text, kind } = wordAt(passage.words, i);
    const previous = wordAt(passage.words, i - 1).text;
    const isNamed = isRole(previous) && !text.startsWith('ال');
    const isQuoted = (passage.quotationAt[i] ?? -1) >= 0;
    const isCompound = wordAt(passage.words, i - 2).text === 'عبد';
    if (kind !== 'word' || isQuoted || isRole(text) || isNamed || !previous.startsWith('ال') || isCompound)
      continue;
    const isPart = text.startsWith('ال')
      ? isAdjective(text, previous)
      : /^(?:ل|باسم)/.test(text) || isPersonName(passage, i) || mayBeName(passage, i);
    if (!isPart) return { ...run, last: i - 1 };
  }
  return run;
}

/** An adjective by its ending, by agreement with a feminine noun, or since it is a common one of offices. */
const isAdjective = (foldedWord: string, noun: string): boolean =>
  /(?:ي|يه|ون|ين)$/.test(foldedWord) ||
  (/(?:ه|ات)$/.test(noun) && foldedWord.endsWith('ه') && !isSourceNoun(foldedWord)) ||
  officeAdjectives.has(foldedWord);
