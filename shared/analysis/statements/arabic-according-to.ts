import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { contentAround, opensNext, verbBehind } from './arabic-according-content.ts';
import {
  arabicCueOf,
  isNominalOpener,
  isSourceNoun,
  isThat,
  notSources,
  prepositions,
} from './arabic-lexicon.ts';
import { findComplement } from './arabic-complement.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft, WordRun } from './statement-draft.ts';
import { accordingTo } from './tables/according-to.ts';

interface Phrase {
  readonly id: string;
  readonly words: readonly string[];
  /** True where the last letter of the phrase, «ل», is written together with the name: «وفقا لمصادر». */
  readonly isGlued: boolean;
}

const phrases: readonly Phrase[] = accordingTo
  .filter(row => row.language === 'ar')
  .flatMap(row =>
    row.phrases.map(phrase => ({
      id: row.id,
      words: foldForms(phrase.replace(/ ل$/, '')),
      isGlued: phrase.endsWith(' ل'),
    })),
  )
  .sort((a, b) => b.words.length - a.words.length || Number(b.isGlued) - Number(a.isGlued));

const phrasesByWord = new Map<string, readonly Phrase[]>();
for (const phrase of phrases) {
  const [word = ''] = phrase.words;
  phrasesByWord.set(word, [...(phrasesByWord.get(word) ?? []), phrase]);
}

/** Verbs with which a medium passes something on, beside the reporting verbs. */
const passingOn = /^(?:نقلت?|اوردت?|نشرت?|جاء|ورد|بثت?|نقلوا|يرد)$/;

/** A name known elsewhere («رويترز») may be a source without a noun before it. */
export type IsKnownSource = (passage: Passage, index: number) => boolean;

function phraseAt(passage: Passage, index: number): Phrase | undefined {
  return phrasesByWord.get(wordAt(passage.words, index).text)?.find(phrase => {
    if (!phrase.words.every((form, i) => wordAt(passage.words, index + i).text === form)) return false;
    return !phrase.isGlued || wordAt(passage.words, index + phrase.words.length).text.startsWith('ل');
  });
}

/** True for a folded word with which «وفق …» and its like may begin. */
export const opensAccordingTo = (word: string): boolean => phrasesByWord.has(word);

/** Phrases that also join a further report to the one before: «كما طالبت …». */
const joining = /^(?:كما|علي|مثلما)$/;

/** Where the name behind «حسبما ذكرت» begins; null where no verb of saying stands there. */
function behindVerb(passage: Passage, phrase: Phrase, at: number, end: number): number | null {
  const { words } = passage;
  const verb = wordAt(words, at).text;
  const bare = verb.replace(/(?<=..)(?:ها|ه)$/, '');
  const cue = arabicCueOf(verb) ?? arabicCueOf(bare);
  const isReport = cue !== undefined && !cue.isParticiple && cue.leadLength === 0;
  if (!isReport && !passingOn.test(verb) && !passingOn.test(bare)) return null;
  if (joining.test(phrase.words[0] ?? '')) {
    const isAside = wordAt(words, at - phrase.words.length - 1).kind === 'mark';
    const isPlain = cue === undefined || /^(?:says|announces|stresses|explains)$/.test(cue.row.class);
    if (!isAside || !isPlain || (cue && findComplement(passage, cue, at + 1, end))) return null;
  }
  let name = at + 1;
  if (/^(?:به|بها|في|عنه|عنها|عن|اليه|اليها|علي)$/.test(wordAt(words, name).text)) name++;
  return name;
}

/** Reads «وفق …» at `index`: the source of the clause around it. Null where what follows can't be a source. */
export function readAccordingTo(
  passage: Passage,
  index: number,
  sentence: WordRange,
  isKnown: IsKnownSource,
): StatementDraft | null {
  const phrase = phraseAt(passage, index);
  if (!phrase) return null;
  const { words } = passage;
  const at = index + phrase.words.length;
  const isReported = phrase.id === 'ar.as-reported';
  const name = isReported ? behindVerb(passage, phrase, at, sentence.end) : at;
  if (name === null) return null;
  const opens = index === sentence.start || opensNext(passage, index);
  const verb = opens ? verbBehind(passage, name, sentence.end) : null;
  const limit = verb ?? sentence.end;
  const speaker = sourceAt(passage, name, limit, phrase, isReported || isKnown(passage, name));
  if (speaker === null || (phrase.id === 'ar.quoting' && isJoined(passage, speaker.last + 1, sentence.end)))
    return null;
  const content = verb ? { first: verb, last: null } : contentAround(passage, index, speaker, sentence);
  const isTrailing = /^(?:كما|علي|مثلما|نقلا|ونقلا)$/.test(phrase.words[0] ?? '');
  if (content === null || (isTrailing && content.last === null)) return null;
  return {
    rule: phrase.id,
    cue: {
      first: index,
      last: name - 1,
      leadLength: /^و(?:وفق|بحسب|حسب|طبق|نقل)/.test(wordAt(words, index).text) ? 1 : 0,
    },
    class: 'according-to',
    speaker,
    gender: null,
    sentence,
    content: content.first,
    contentEnd: content.last,
    isSibling: content.last !== null || index > sentence.start,
    isNominal: false,
  };
}

/** «نقلا عن مصدر أن …», «نقلا عن مسؤول لم تسمه أن»: what the source says follows, and the verb before reports it. */
function isJoined({ words, quotations, quotationAt }: Passage, index: number, end: number): boolean {
  for (let i = index; i < Math.min(end, index + 6); i++) {
    const { text, kind } = wordAt(words, i);
    if (isThat(text) || text === ':') return true;
    if (i === index && quotations[quotationAt[i] ?? -1]?.first === i) return true;
    if (kind === 'mark' || arabicCueOf(text)) return false;
  }
  return false;
}

/** The source that begins at `name`, also in quotation marks; a need, a law or a plan is none. */
function sourceAt(
  passage: Passage,
  name: number,
  limit: number,
  phrase: Phrase,
  isKnown: boolean,
): WordRun | null {
  const { words, quotations, quotationAt } = passage;
  const quotation = quotations[quotationAt[name] ?? -1];
  if (quotation?.first === name && quotation.last - name <= 6 && quotation.last < limit)
    return { first: name + 1, last: quotation.last - 1, leadLength: 0 };
  const speaker =
    readSpeaker(passage, name, limit) ?? (phrase.isGlued ? gluedSource(passage, name, limit) : null);
  if (speaker === null) return null;
  const head = wordAt(words, speaker.first).text;
  const leadLength = phrase.isGlued && !head.startsWith('لل') ? 1 : 0;
  const bare = phrase.isGlued ? head.replace(/^لل/, 'ال').replace(/^ل(?!ل)/, '') : head;
  if (!isKnown && !isSourceNoun(head) && !isSourceNoun(bare) && !isNamedSource(passage, speaker, bare))
    return null;
  return { ...speaker, leadLength };
}

/** «وفقا لوكالة …»: the word would be the one spoken to behind a verb of saying. */
function gluedSource(passage: Passage, name: number, limit: number): WordRun | null {
  if (name >= limit || wordAt(passage.words, name).kind !== 'word') return null;
  const rest = readSpeaker(passage, name + 1, limit);
  return { first: name, last: rest?.first === name + 1 ? rest.last : name, leadLength: 0 };
}

/** A word that is no thing one goes by («حسب الحاجة») and has more of a name behind it: «بحسب ليلى منصور». */
function isNamedSource({ words }: Passage, speaker: WordRun, head: string): boolean {
  const bare = head.replace(/^ال/, '');
  if (notSources.has(bare) || prepositions.has(bare) || /^(?:هذا|هذه|ذلك|تلك|كل|اي)$/.test(bare))
    return false;
  if (isNominalOpener(bare)) return false;
  const isName = !head.startsWith('ال') && !/(?:ه|ها|ات)$/.test(head) && speaker.last > speaker.first;
  return isName && wordAt(words, speaker.first).kind === 'word';
}

/** True if a verb of saying at `index` belongs to «حسبما …» before it. */
export function isPassedOn(passage: Passage, index: number): boolean {
  if (!arabicCueOf(wordAt(passage.words, index).text)) return false;
  return /^(?:حسبما|وفقما|لما|مما|مثلما)$/.test(wordAt(passage.words, index - 1).text);
}
