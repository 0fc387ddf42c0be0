import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { speakerEnds, type Gender } from './arabic-lexicon.ts';
import { spanFrom, type Passage } from './read-passage.ts';
import type { StatementDraft } from './statement-draft.ts';

interface Link {
  readonly text: string;
  readonly span: Span;
  readonly gender: Gender | null;
  readonly paragraph: number;
  readonly sentence: number;
}

/** How many paragraphs a speaker is carried over without being named again. */
const maxParagraphs = 2;
const kept = 6;

/** Remembers who spoke last, so that «وأضاف» finds its speaker. */
interface SpeakerChain {
  readonly speakerOf: (draft: StatementDraft) => Statement['speaker'];
}

/**
 * Makes a chain for one article; ask it for the drafts in reading order. An elided speaker is the last one of the same
 * grammatical gender within two paragraphs; a participle takes the last speaker of its own sentence first. Sources
 * named by «وفق …» and speakers inside a report do not carry on.
 */
export function createSpeakerChain(passage: Passage): SpeakerChain {
  const links: Link[] = [];
  const carried = (draft: StatementDraft): Link | undefined => {
    const paragraph = passage.paragraphAt[draft.cue.first] ?? 0;
    const near = links.filter(link => paragraph - link.paragraph <= maxParagraphs);
    const inSentence = near.find(link => link.sentence === draft.sentence.start);
    if (draft.rule.startsWith('ar.participle') && inSentence) return inSentence;
    if (!inSentence && !opensSentence(passage, draft)) return undefined;
    const agrees = (link: Link): boolean =>
      link.gender === null || draft.gender === null || link.gender === draft.gender;
    return near.find(agrees);
  };
  const speakerOf = (draft: StatementDraft): Statement['speaker'] => {
    if (draft.speaker === null) return null;
    const isElided = draft.speaker === 'elided';
    const link = draft.speaker === 'elided' ? carried(draft) : linkOf(passage, draft, draft.speaker);
    if (!link) return null;
    if (draft.class !== 'according-to' && draft.isSibling) {
      links.unshift({
        ...link,
        paragraph: passage.paragraphAt[draft.cue.first] ?? 0,
        sentence: draft.sentence.start,
      });
      links.length = Math.min(links.length, kept);
    }
    return { text: link.text, span: link.span, entity: null, elided: isElided };
  };
  return { speakerOf };
}

/**
 * True if nothing but an adverbial stands before the cue. Behind another verb the speaker is that verb's subject,
 * which no rule here finds, and not whoever spoke before.
 */
function opensSentence(passage: Passage, draft: StatementDraft): boolean {
  const { sentence, cue } = draft;
  if (cue.first - sentence.start <= 1) return true;
  const opening = wordAt(passage.words, sentence.start).text;
  return speakerEnds.has(opening.replace(/^و/, '')) || speakerEnds.has(opening);
}

function linkOf(
  passage: Passage,
  draft: StatementDraft,
  run: { first: number; last: number; leadLength: number },
): Link {
  const span = spanFrom(passage, run.first, run.last, run.leadLength);
  return {
    text: sliceSpan(passage.folded.original, span),
    span,
    gender: draft.gender,
    paragraph: passage.paragraphAt[draft.cue.first] ?? 0,
    sentence: draft.sentence.start,
  };
}
