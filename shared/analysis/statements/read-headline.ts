import { sliceSpan } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { foldText } from '#shared/text/normalise.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isNominalOpener, isSourceNoun, prepositions, timeWords } from './arabic-lexicon.ts';
import { readSpeaker } from './arabic-speaker.ts';
import { asContent } from './content-extent.ts';
import { readPassage, spanFrom, type Passage } from './read-passage.ts';
import { isOrganisationName, isPersonName, isRole } from './speaking-names.ts';

/** A longer run before the colon is a clause of its own. */
const maxNameWords = 7;

/**
 * Reads «فلان: كذا» in the title of an article: somebody and his words. Whoever stands before the colon must be able to
 * speak; a place («واشنطن: …») only where it speaks in the article too, or where what follows are somebody's words.
 * Null for a rubric («فيديو: …») or a place of the news («سوسة: …»). The spans are in the title.
 */
export function readHeadline(title: string, statements: readonly Statement[]): Statement | null {
  if (!title.includes(':')) return null;
  const passage = readPassage(title, [{ start: 0, end: title.length }]);
  const { words } = passage;
  const colon = words.findIndex(
    (word, index) =>
      word.text === ':' &&
      wordAt(words, index - 1).kind !== 'number' &&
      (passage.quotationAt[index] ?? -1) < 0,
  );
  const last = lastOfContent(passage);
  if (colon < 1 || colon > maxNameWords || last - colon < 2) return null;
  if (words.slice(0, colon).some(word => /^[،,؛.؟?!|]$/.test(word.text))) return null;
  const isSpeech = soundsSpoken(passage, colon + 1) && !timeWords.has(wordAt(words, 0).text);
  const isSpeaker = canSpeak(passage, colon) || isSpeech || speaksBelow(title, passage, colon, statements);
  if (!isSpeaker || wordAt(words, 0).kind === 'number' || prepositions.has(wordAt(words, 0).text))
    return null;
  const name = readSpeaker(passage, 0, colon);
  const speaker = spanFrom(passage, 0, name?.first === 0 ? name.last : colon - 1);
  const cue = spanFrom(passage, colon, colon);
  const content = asContent(passage, colon + 1, last);
  return {
    span: { start: speaker.start, end: content.span.end },
    speaker: { text: sliceSpan(title, speaker), span: speaker, entity: null, elided: false },
    attributedVia: [],
    cue: { text: sliceSpan(title, cue), span: cue, class: 'headline', strength: 'neutral' },
    kind: 'direct',
    content: content.span,
    quotes: content.quotes,
    rule: 'ar.headline',
  };
}

function lastOfContent({ words }: Passage): number {
  let last = words.length - 1;
  while (last > 0 && /^[.…]$/.test(wordAt(words, last).text)) last--;
  return last;
}

/** A role, a source, an organisation or the name of a person; what is told of them in a noun clause is no speech. */
function canSpeak(passage: Passage, colon: number): boolean {
  const isNamed =
    isPersonName(passage, 0) ||
    isOrganisationName(passage, 0) ||
    passage.words.slice(0, colon).some(word => isRole(word.text) || isSourceNoun(word.text));
  return isNamed && !isNominalOpener(wordAt(passage.words, 0).text);
}

/** «نسعى …», «لن نقبل …», «أنا …», «هذا …» or an opening quotation mark: the first words of a person, not of a report. */
function soundsSpoken(passage: Passage, first: number): boolean {
  const { words, quotationAt } = passage;
  if ((quotationAt[first] ?? -1) >= 0 && wordAt(words, first).kind === 'mark') return true;
  for (let i = first; i < first + 4; i++) {
    const { text } = wordAt(words, i);
    if (/^(?:نحن|انا|انني|اننا|علينا|لدينا|لنا|لي|هدفنا|موقفنا|لن|لسنا)$/.test(text)) return true;
    if (
      i === first &&
      /^ن(?:[^ظهقفتس].{2,}|[سته].{3,})$/.test(text) &&
      !/^(?:نايب|نادي|نجم|نتايج|نسبه|نهايه|نظام|نقل|نجاح|نشر|نفط)/.test(text)
    )
      return true;
    if (i === first && /.{3}نا$/.test(text)) return true;
  }
  return false;
}

const bare = (word: string): string => word.replace(/^(?:وال|ال|و)/, '');

/** True if a speaker of the article begins with the name before the colon, or the name holds his last one. */
function speaksBelow(
  title: string,
  passage: Passage,
  colon: number,
  statements: readonly Statement[],
): boolean {
  const names = passage.words.slice(0, colon).filter(word => word.kind === 'word' && word.text.length > 2);
  const heads = names.map(word => bare(word.text));
  return statements.some(({ speaker }) => {
    if (speaker === null || speaker.span === null || title === '') return false;
    const words = foldText(speaker.text).split(/\s+/).map(bare);
    return heads[0] === words[0] || (words.length > 1 && heads.at(-1) === words.at(-1) && heads.length > 1);
  });
}
