import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import type { Complement } from './arabic-complement.ts';
import { isParticle, opensClause } from './arabic-cue-context.ts';
import {
  isAddressee,
  isSourceNoun,
  isThat,
  joiners,
  notSources,
  type ArabicCue,
  isRelative,
} from './arabic-lexicon.ts';
import { isMedium, speakerBehindAn, speakerQuoted } from './arabic-passed-on.ts';
import { readSpeaker } from './arabic-speaker.ts';
import { shortened } from './arabic-subject.ts';
import { isKnownSpeaker, readBehindKana, readSpeakerBefore } from './arabic-subject-first.ts';
import { mayBeName } from './speaking-names.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { WordRun } from './statement-draft.ts';

const maxWordsOfTopic = 24;

/** «قال فيها»: what is said stands in a letter or a tweet that somebody named before has written. */
export const isTherein = (foldedWord: string): boolean =>
  /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها)$/.test(foldedWord);

/** Who says what a verb at `index` reports: named behind it or before it, or left out; `none` where it is no report. */
export function speakerOfVerb(
  passage: Passage,
  cue: ArabicCue,
  index: number,
  complement: Complement,
  { sentence, clauseStart }: { readonly sentence: WordRange; readonly clauseStart: number },
): WordRun | 'elided' | 'none' | null {
  const next = wordAt(passage.words, index + 1).text;
  if (cue.row.id === 'عبر' && (complement.kind === 'that' || !opensClause(passage, index, cue)))
    return 'none';
  if (cue.row.id === 'ادعى' && cue.tense === 'present' && complement.at - index > 6) return 'none';
  if (cue.row.id === 'نقل') return speakerOfPassedOn(passage, index, complement);
  if (complement.kind === 'nominal' && isRelative(wordAt(passage.words, index - 1).text))
    return relativeSpeaker(passage, index, complement);
  if (cue.row.id === 'أخبر' && (next.endsWith('ين') || /^(?:وكاله|رويترز|قناه|صحيفه|فرانس)$/.test(next)))
    return 'elided';
  const topic = readTopic(passage, index, sentence.start);
  if (topic) return topic;
  const isJoined = cue.leadLength === 1 || joiners.has(wordAt(passage.words, index - 1).text);
  const auxiliary = isJoined ? null : readBehindKana(passage, index, clauseStart);
  if (auxiliary) return isUnableToSpeak(passage, cue, complement, auxiliary) ? 'none' : auxiliary;
  const isProminence = cue.row.id === 'أبرز' && !isKnownSpeaker(passage, index + 1);
  if (isProminence && !mayBeName(passage, index + 1)) return 'none';
  const behind = isAddressee(next) ? null : readSpeaker(passage, index + 1, complement.at);
  if (behind && !(cue.particles.has(next) && behind.first === index + 1) && !isObject(passage, cue, behind))
    return isUnableToSpeak(passage, cue, complement, behind)
      ? 'none'
      : (quotedBy(passage, behind, complement) ?? subjectOnly(passage, cue, behind));
  if (isTherein(next)) return whoGave(passage, index) ?? 'elided';
  const before = cue.leadLength === 0 ? readSpeakerBefore(passage, index, clauseStart) : null;
  if (before) {
    const head = wordAt(passage.words, before.first).text;
    const isNoun = head.startsWith('ال') || before.leadLength > 0 || isKnownSpeaker(passage, before.first);
    const isReport = cue.row.isGuarded !== true || isNoun;
    return isReport && !isUnableToSpeak(passage, cue, complement, before) ? before : 'none';
  }
  if (clauseStart > sentence.start && !opensClause(passage, index, cue)) return 'none';
  if (
    cue.row.isGuarded === true &&
    ((complement.at - index > 6 && complement.kind !== 'colon') || !opensClause(passage, index, cue))
  )
    return 'none';
  return cue.tense === 'present' && isImpersonal(passage, cue, index) ? 'none' : 'elided';
}

/** «أما الوزير فقال إن»: the subject stands between «أما» and the verb with «ف». */
function readTopic(passage: Passage, index: number, start: number): WordRun | null {
  const { words } = passage;
  if (!wordAt(words, index).text.startsWith('ف')) return null;
  for (let i = index - 2; i >= Math.max(start, index - maxWordsOfTopic); i--) {
    const { text } = wordAt(words, i);
    if (/^[.؛\n]$/.test(text)) return null;
    if (/^و?اما$/.test(text)) return readSpeaker(passage, i + 1, index);
  }
  return null;
}

/** «دعا الحكومة إلى …»: a feminine noun behind a masculine verb is the one who is asked. */
function isObject({ words }: Passage, { particles, gender }: ArabicCue, run: WordRun): boolean {
  const { text } = wordAt(words, run.first);
  return particles.has('_') && gender === 'masculine' && /^ال.+(?:ه|ات)$/.test(text);
}

/** Of what a medium tells «نقلا عن» somebody else, he is the speaker; others only name their evidence so. */
const quotedBy = (passage: Passage, medium: WordRun, complement: Complement): WordRun | null =>
  isMedium(passage, medium.first) ? speakerQuoted(passage, medium.last + 1, complement.at) : null;

/** «اتهم الوزير الشركة ب…»: of a verb with a personal object the name ends before that. */
const subjectOnly = (passage: Passage, { particles, row }: ArabicCue, run: WordRun): WordRun =>
  particles.has('_') || row.id === 'وصف' ? shortened(passage, run, true) : run;

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

/** «الحكومة التي نفت استخدام …»; in «الهجوم الذي نفت دمشق وقوعه» the pronoun of the object is that of the relative. */
function relativeSpeaker(passage: Passage, index: number, complement: Complement): WordRun | 'none' {
  if (readSpeaker(passage, index + 1, complement.at)) return 'none';
  const head = readSpeakerBefore(passage, index, index);
  return head && isKnownSpeaker(passage, head.first) ? head : 'none';
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
  return !/^(?:قال|أضاف|تابع)$/.test(cue.row.id) && (isThat(next) || isParticle(next));
}
