import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isPassedOn, readAccordingTo, type IsKnownSource } from './arabic-according-to.ts';
import { findComplement, type Complement } from './arabic-complement.ts';
import { arabicCueOf, isAddressee, isSourceNoun, isThat, type ArabicCue } from './arabic-lexicon.ts';
import { isRelative, readBehindKana, readSpeaker, readSpeakerBefore } from './arabic-speaker.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft, WordRun } from './statement-draft.ts';

/** Finds what the Arabic rules know in a passage, in reading order. */
export function findArabicDrafts(passage: Passage, isKnown: IsKnownSource): readonly StatementDraft[] {
  return passage.sentences.flatMap(sentence => draftsOf(passage, sentence, isKnown));
}

function draftsOf(passage: Passage, sentence: WordRange, isKnown: IsKnownSource): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  /** Where the last complementiser stood: a verb behind it is inside what somebody else says. */
  let innerFrom = sentence.start;
  const taken = new Set<number>();
  for (let index = sentence.start; index < sentence.end; index++) {
    if ((passage.quotationAt[index] ?? -1) >= 0) continue;
    const according = readAccordingTo(passage, index, sentence, isKnown);
    if (according) {
      drafts.push(according);
      index = according.cue.last;
      continue;
    }
    const said = readHisWords(passage, index, sentence);
    const draft = said ?? readVerb(passage, index, sentence, innerFrom);
    if (!draft || taken.has(draft.content)) continue;
    taken.add(draft.content);
    drafts.push(draft);
    if (draft.isSibling) innerFrom = draft.content;
  }
  return drafts;
}

function readVerb(
  passage: Passage,
  index: number,
  sentence: WordRange,
  clauseStart: number,
): StatementDraft | null {
  const cue = arabicCueOf(wordAt(passage.words, index).text) ?? bayyana(passage, index);
  if (!cue || isPassedOn(passage, index)) return null;
  if (cue.isParticiple && !standsFree(passage, index, sentence)) return null;
  const complement = findComplement(passage, cue, index + 1, sentence.end);
  if (!complement || complement.content >= sentence.end) return null;
  const speaker = cue.isParticiple ? 'elided' : speakerOf(passage, cue, index, complement, clauseStart);
  if (speaker === 'none') return null;
  const isInside = clauseStart > sentence.start && cue.leadLength === 0 && !cue.isParticiple;
  return {
    rule: `ar.${cue.isParticiple ? 'participle' : 'verb'}.${complement.kind}`,
    cue: { first: index, last: cueEnd(passage, index, complement), leadLength: cue.leadLength },
    class: cue.row.class,
    speaker,
    gender: cue.gender,
    sentence,
    content: complement.content,
    contentEnd: null,
    isSibling: !isInside,
    isNominal: complement.kind === 'nominal',
  };
}

/** «بين» is "between" unless it carries its shadda or «أن» follows. */
function bayyana(passage: Passage, index: number): ArabicCue | undefined {
  const word = wordAt(passage.words, index);
  if (!/^و?بينت?$/.test(word.text) || !isThat(wordAt(passage.words, index + 1).text)) return undefined;
  const cue = arabicCueOf('ابان');
  return (
    cue && {
      ...cue,
      gender: word.text.endsWith('ت') ? 'feminine' : 'masculine',
      leadLength: word.text.startsWith('و') ? 1 : 0,
    }
  );
}

/** A participle reports only behind a comma, a quotation, another report, or «و». */
function standsFree(passage: Passage, index: number, sentence: WordRange): boolean {
  const previous = wordAt(passage.words, index - 1);
  if (index === sentence.start || previous.kind === 'mark') return true;
  const text = wordAt(passage.words, index).text;
  return arabicCueOf(text)?.leadLength === 1 || text.startsWith('قايل');
}

const particle = /^(?:الي|علي|عن|ب)$/;

/** «لفت إلى أن»: the particle belongs to the cue where it follows at once. */
function cueEnd(passage: Passage, index: number, complement: Complement): number {
  return particle.test(wordAt(passage.words, index + 1).text) && complement.content > index + 1
    ? index + 1
    : index;
}

function speakerOf(
  passage: Passage,
  cue: ArabicCue,
  index: number,
  complement: Complement,
  clauseStart: number,
): WordRun | 'elided' | 'none' | null {
  const next = wordAt(passage.words, index + 1).text;
  if (cue.row.lemma === 'نقل') return speakerBehindAn(passage, index, complement.at) ?? 'none';
  if (complement.kind === 'nominal' && isRelative(wordAt(passage.words, index - 1).text)) return 'none';
  if (cue.row.lemma === 'أبلغ' && (next.endsWith('ين') || /^(?:وكاله|رويترز|قناه|صحيفه|فرانس)$/.test(next)))
    return 'elided';
  const auxiliary = cue.leadLength === 0 ? readBehindKana(passage, index, clauseStart) : null;
  if (auxiliary) return auxiliary;
  const behind = isAddressee(next) ? null : readSpeaker(passage, index + 1, complement.at);
  if (behind && !(cue.particles.has(next) && behind.first === index + 1)) return behind;
  const before = cue.leadLength === 0 ? readSpeakerBefore(passage, index, clauseStart) : null;
  if (before) {
    const head = wordAt(passage.words, before.first).text;
    const isNoun = head.startsWith('ال') || before.leadLength > 0 || isSourceNoun(head);
    return cue.row.isGuarded !== true || isNoun ? before : 'none';
  }
  if (cue.row.isGuarded === true && (complement.at - index > 6 || !opensClause(passage, index, cue)))
    return 'none';
  return 'elided';
}

/** A verb whose form is also a noun («طالب») opens its clause if nothing names its subject. */
function opensClause(passage: Passage, index: number, cue: ArabicCue): boolean {
  const previous = wordAt(passage.words, index - 1);
  return (
    cue.leadLength === 1 ||
    previous.kind === 'mark' ||
    /^(?:كما|حيث|قد|وقد|ثم|الذي|التي|لكنه|لكنها)$/.test(previous.text)
  );
}

/** «نقلت الوكالة عن مسؤول …»: who spoke stands behind «عن». */
function speakerBehindAn(passage: Passage, from: number, to: number): WordRun | null {
  for (let i = from; i < to; i++) {
    if (wordAt(passage.words, i).text === 'عن') return readSpeaker(passage, i + 1, to);
  }
  return null;
}

/** «نقلت الوكالة عن مسؤول قوله إن …». */
function readHisWords(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  if (!/^(?:قول|تاكيد)(?:ه|ها|هم|هما)$/.test(wordAt(passage.words, index).text)) return null;
  const cue = arabicCueOf('قال');
  const complement = cue && findComplement(passage, cue, index + 1, sentence.end);
  const from = Math.max(sentence.start, index - 16);
  let an = index - 1;
  while (an > from && wordAt(passage.words, an).text !== 'عن') an--;
  const speaker = speakerBehindAn(passage, an, index);
  if (!complement || !speaker) return null;
  return {
    rule: `ar.his-words.${complement.kind}`,
    cue: { first: index, last: index, leadLength: 0 },
    class: 'says',
    speaker,
    gender: null,
    sentence,
    content: complement.content,
    contentEnd: null,
    isSibling: true,
    isNominal: false,
  };
}
