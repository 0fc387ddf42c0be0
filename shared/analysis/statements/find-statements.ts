import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { arabicCueOf } from './arabic-lexicon.ts';
import { isSpeakingName } from './speaking-names.ts';
import { asContent, readContent, type Content } from './content-extent.ts';
import { findArabicDrafts } from './find-arabic-drafts.ts';
import { findEnglishDrafts } from './find-english-drafts.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { readPassage, spanFrom, type Passage } from './read-passage.ts';
import { createSpeakerChain } from './speaker-chain.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Finds who is reported to have said what: direct, indirect and mixed speech, in Arabic and English; other languages
 * give none. Speakers that are left out («وأضاف») are carried from the statement before, marked `elided`, with the span of the place
 * that names them. Speakers have no entity yet: see `linkSpeakers`. What a headline says is left out, since its words
 * stand outside the stored text; `_title` is taken for the day when it is read. `sentences` are those of `text`.
 */
export function findStatements(
  text: string,
  sentences: readonly Span[],
  language: string,
  _title: string,
): readonly Statement[] {
  const passage = readPassage(text, sentences);
  const drafts =
    language === 'en'
      ? findEnglishDrafts(passage)
      : language === 'ar'
        ? findArabicDrafts(passage, isSpeakingName)
        : [];
  const cuts = cutsOf(passage, drafts);
  const chain = createSpeakerChain(passage);
  const statements: Statement[] = [];
  for (const draft of [...drafts].sort((a, b) => a.cue.first - b.cue.first)) {
    const speaker = chain.speakerOf(draft);
    const content =
      draft.contentEnd === null
        ? readContent(passage, draft.content, draft.sentence, cuts, draft.isNominal)
        : asContent(passage, draft.content, draft.contentEnd);
    if (content) statements.push(toStatement(passage, draft, speaker, content));
  }
  return statements;
}

/** Words at which what was said before them ends: the next report of the same sentence, unless it is inside it. */
function cutsOf(passage: Passage, drafts: readonly StatementDraft[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (const { cue, isSibling, rule, sentence } of drafts) {
    if (!isSibling || cue.first === sentence.start) continue;
    const isJoined = arabicCueOf(wordAt(passage.words, cue.first).text)?.leadLength === 1;
    if (isJoined || !rule.startsWith('ar.verb')) cuts.add(cue.first);
  }
  return cuts;
}

function toStatement(
  passage: Passage,
  draft: StatementDraft,
  speaker: Statement['speaker'],
  content: Content,
): Statement {
  const cue = spanFrom(passage, draft.cue.first, draft.cue.last, draft.cue.leadLength);
  const speakerSpan = speaker === null || speaker.elided ? null : speaker.span;
  const end = spanFrom(passage, content.last, content.last).end;
  return {
    span: {
      start: Math.min(cue.start, content.span.start, speakerSpan?.start ?? cue.start),
      end: Math.max(cue.end, end, speakerSpan?.end ?? 0),
    },
    speaker,
    cue: { text: sliceSpan(passage.folded.original, cue), span: cue, class: draft.class },
    kind: content.kind,
    content: content.span,
    quotes: content.quotes,
    rule: draft.rule,
  };
}
