import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { Attribution, Statement } from '#shared/domain/article/statement.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isParticle } from './arabic-cue-context.ts';
import { arabicCueOf } from './arabic-lexicon.ts';
import { asContent, readContent, type Content } from './content-extent.ts';
import { findArabicDrafts } from './find-arabic-drafts.ts';
import { readPassage, spanFrom, type Passage } from './read-passage.ts';
import { createSpeakerChain } from './speaker-chain.ts';
import { isSpeakingName } from './speaking-names.ts';
import { placeOf, type StatementDraft, type WordRun } from './statement-draft.ts';
import { strengthOfClass } from './tables/strength-of-class.ts';

/** Three words and their quotation marks, counted from the first mark. */
const mostMarked = 4;

/** Finds the statements of an Arabic text, in reading order; `sentences` are its own. */
export function findArabicStatements(text: string, sentences: readonly Span[]): readonly Statement[] {
  const passage = readPassage(text, sentences);
  const drafts = findArabicDrafts(passage, isSpeakingName);
  const cuts = cutsOf(passage, drafts);
  const chain = createSpeakerChain(passage);
  const statements: Statement[] = [];
  for (const draft of [...drafts].sort((a, b) => placeOf(a) - placeOf(b))) {
    const speaker = chain.speakerOf(draft);
    if (draft.cue === null && speaker === null) continue;
    const content = contentOf(passage, draft, cuts);
    if (content) statements.push(toStatement(passage, draft, speaker, content));
  }
  return statements;
}

function contentOf(passage: Passage, draft: StatementDraft, cuts: ReadonlySet<number>): Content | null {
  const content =
    draft.contentEnd === null
      ? readContent(passage, draft.content, draft.sentence, cuts, draft.isNominal)
      : asContent(passage, draft.content, draft.contentEnd);
  if (content === null || content.last < draft.content) return null;
  const { start, end } = content.span;
  return {
    ...content,
    span: { start: Math.min(end, start + (draft.contentLead ?? 0)), end },
    kind: draft.isVerbatim ? 'direct' : isFragment(passage, draft, content) ? 'mixed' : content.kind,
  };
}

/** «وصفه بأنه «مخز»», «عبر عن «أسف عميق»»: a few quoted words in a sentence of the reporter's. */
function isFragment(
  { words }: Passage,
  { rule, cue, content }: StatementDraft,
  { kind, last }: Content,
): boolean {
  if (kind !== 'direct' || cue === null || last - content > mostMarked) return false;
  return (
    /\.(?:that|nominal)$/.test(rule) ||
    isParticle(wordAt(words, cue.last).text) ||
    isParticle(wordAt(words, content - 1).text)
  );
}

/** Words at which what was said before them ends: the next report of the same sentence, unless it is inside it. */
function cutsOf(passage: Passage, drafts: readonly StatementDraft[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (const { cue, isSibling, rule, sentence, opensAt } of drafts) {
    if (!isSibling || cue === null || cue.first === sentence.start) continue;
    const isJoined = arabicCueOf(wordAt(passage.words, cue.first).text)?.leadLength === 1;
    if (isJoined || opensAt !== undefined || !rule.startsWith('ar.verb')) cuts.add(opensAt ?? cue.first);
  }
  return cuts;
}

function toStatement(
  passage: Passage,
  draft: StatementDraft,
  speaker: Statement['speaker'],
  content: Content,
): Statement {
  const cue = draft.cue && spanFrom(passage, draft.cue.first, draft.cue.last, draft.cue.leadLength);
  const speakerSpan = speaker === null || speaker.elided ? null : speaker.span;
  const end = spanFrom(passage, content.last, content.last).end;
  return {
    span: {
      start: Math.min(content.span.start, cue?.start ?? end, speakerSpan?.start ?? end),
      end: Math.max(end, cue?.end ?? 0, speakerSpan?.end ?? 0),
    },
    speaker,
    attributedVia: (draft.via ?? []).map(run => asAttribution(passage, run)),
    cue: cue && {
      text: sliceSpan(passage.folded.original, cue),
      span: cue,
      class: draft.class,
      strength: draft.strength ?? strengthOfClass[draft.class],
    },
    kind: content.kind,
    content: content.span,
    quotes: content.quotes,
    rule: draft.rule,
  };
}

function asAttribution(passage: Passage, run: WordRun): Attribution {
  const span = spanFrom(passage, run.first, run.last, run.leadLength);
  return { text: sliceSpan(passage.folded.original, span), span, entity: null };
}
