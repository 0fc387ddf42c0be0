import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { arabicCueOf, clauseOpeners, isSourceNoun, isThen } from './arabic-lexicon.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft } from './statement-draft.ts';
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

/** Verbs with which a medium passes something on, beside the reporting verbs. */
const passingOn =
  /^(?:نقلت?|اوردت?|نشرت?|جاء|ورد|بثت?|افادت?|ذكرت?|اعلنت?|اكدت?|قالت?|اوضحت?|كشفت?|صرحت?|كتبت?)(?:ها|ه)?$/;

/** A name known elsewhere («رويترز») may be a source without a noun before it. */
export type IsKnownSource = (passage: Passage, index: number) => boolean;

function phraseAt(passage: Passage, index: number): Phrase | undefined {
  return phrases.find(phrase => {
    if (!phrase.words.every((form, i) => wordAt(passage.words, index + i).text === form)) return false;
    return !phrase.isGlued || wordAt(passage.words, index + phrase.words.length).text.startsWith('ل');
  });
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
  let name = index + phrase.words.length;
  const isReported = phrase.id === 'ar.as-reported';
  if (isReported) {
    const isAside = wordAt(words, index - 1).kind === 'mark';
    if (!passingOn.test(wordAt(words, name).text) || (phrase.words[0] === 'علي' && !isAside)) return null;
    name++;
    if (/^(?:به|في|عنه|عن)$/.test(wordAt(words, name).text)) name++;
  }
  const speaker = readSpeaker(passage, name, sentence.end);
  if (speaker === null) return null;
  const head = wordAt(words, speaker.first).text;
  if (!isReported && !isSourceNoun(head) && !isKnown(passage, speaker.first)) return null;
  const leadLength = phrase.isGlued && !head.startsWith('لل') ? 1 : 0;
  const content = contentAround(passage, index, speaker.last, sentence);
  if (content === null) return null;
  return {
    rule: phrase.id,
    cue: {
      first: index,
      last: name - 1,
      leadLength: /^و(?:وفق|بحسب|حسب)/.test(wordAt(words, index).text) ? 1 : 0,
    },
    class: 'according-to',
    speaker: { ...speaker, leadLength },
    gender: null,
    sentence,
    content: content.first,
    contentEnd: content.last,
    isSibling: content.last !== null,
    isNominal: false,
  };
}

/** The clause before the phrase, or, at the beginning of a sentence, the one after its comma. */
function contentAround(
  passage: Passage,
  index: number,
  speakerEnd: number,
  sentence: WordRange,
): { first: number; last: number | null } | null {
  const { words } = passage;
  let first = sentence.start;
  while (first < index && clauseOpeners.has(wordAt(words, first).text)) first++;
  let last = index - 1;
  while (last >= first && /^[،,]$/.test(wordAt(words, last).text)) last--;
  if (last - first >= 2) return { first, last };
  for (let i = speakerEnd + 1; i < Math.min(sentence.end, speakerEnd + 12); i++) {
    const { text } = wordAt(words, i);
    if ((/^[،,]$/.test(text) || isThen(text)) && sentence.end - i > 3) return { first: i + 1, last: null };
  }
  return null;
}

/** True if a verb of saying at `index` belongs to «حسبما …» before it. */
export function isPassedOn(passage: Passage, index: number): boolean {
  if (!arabicCueOf(wordAt(passage.words, index).text)) return false;
  return /^(?:حسبما|وفقما|ما|لما|مما)$/.test(wordAt(passage.words, index - 1).text);
}
