import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isSourceNoun, isThat } from './arabic-lexicon.ts';
import { isMedium } from './arabic-passed-on.ts';
import { readSpeaker } from './arabic-speaker.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { StatementDraft } from './statement-draft.ts';

/** True for a folded word at which `readLearnt` may find something. */
export const opensLearnt = (word: string): boolean => /^[وف]?علمت?$/.test(word);

/** «وعلم من مصادر أن …», «علمت الوكالة من مصدر أن …»: the source stands behind «من». */
export function readLearnt(passage: Passage, index: number, sentence: WordRange): StatementDraft | null {
  const { words } = passage;
  const { text } = wordAt(words, index);
  if (!opensLearnt(text)) return null;
  let from = index + 1;
  while (from < Math.min(sentence.end, index + 8) && wordAt(words, from).text !== 'من') from++;
  if (wordAt(words, from).text !== 'من' || !isSourceNoun(wordAt(words, from + 1).text)) return null;
  const speaker = readSpeaker(passage, from + 1, sentence.end);
  const that = speaker ? speaker.last + 1 : from;
  if (!speaker || !isThat(wordAt(words, that).text)) return null;
  const medium =
    from > index + 1 && isMedium(passage, index + 1) ? readSpeaker(passage, index + 1, from) : null;
  return {
    rule: 'ar.learnt',
    cue: { first: index, last: index, leadLength: /^[وف]/.test(text) ? 1 : 0 },
    class: 'says',
    speaker,
    ...(medium ? { via: [medium] } : {}),
    gender: null,
    sentence,
    content: that + 1,
    contentEnd: null,
    isSibling: true,
    isNominal: false,
  };
}
