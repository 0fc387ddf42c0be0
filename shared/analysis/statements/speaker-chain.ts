import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import type { Gender } from './arabic-conjugation.ts';
import { asides, humanPlurals } from './arabic-lexicon.ts';
import { readSubject, type Subject } from './arabic-subject.ts';
import { mayBeName } from './speaking-names.ts';
import { spanFrom, type Passage, type WordRange } from './read-passage.ts';
import { placeOf, type StatementDraft, type WordRun } from './statement-draft.ts';

interface Link {
  readonly text: string;
  readonly span: Span;
  readonly gender: Gender | null;
  readonly paragraph: number;
  readonly sentence: number;
}

/** How many paragraphs a speaker is carried over without being named again. */
const maxParagraphs = 4;
const kept = 6;

/** Remembers who spoke last, so that «وأضاف» finds its speaker. */
interface SpeakerChain {
  readonly speakerOf: (draft: StatementDraft) => Statement['speaker'];
}

/**
 * Makes a chain for one article; ask it for the drafts in reading order. An elided speaker is whoever the sentence of
 * the report is about; else the last one named of the same grammatical gender, whether he spoke or did something else,
 * within four paragraphs. A participle takes the last speaker of its own sentence first. Sources named by «وفق …» and
 * speakers inside a report do not carry on.
 */
export function createSpeakerChain(passage: Passage): SpeakerChain {
  const links: Link[] = [];
  let nextSentence = 0;
  let reported: number | null = null;
  let reportedAt = 0;

  const push = (link: Link): void => {
    links.unshift(link);
    links.length = Math.min(links.length, kept);
  };
  /** Whoever acts in the sentences that report nothing is who goes on to speak. */
  const passOver = (until: WordRange): void => {
    for (; nextSentence < passage.sentences.length; nextSentence++) {
      const sentence = passage.sentences[nextSentence];
      if (!sentence || sentence.start >= until.start) return;
      const isReported = sentence.start === reported;
      const subject = isReported ? null : readSubject(passage, sentence.start, sentence.end);
      if (subject && mayGoOn(passage, subject)) push(asLink(passage, subject, sentence));
      const other = subjectAside(passage, isReported ? reportedAt : sentence.start, sentence);
      // Whoever spoke in the sentence, or acts in its first clause, comes first where both agree with the verb.
      if (other) links.splice(1, 0, asLink(passage, other, sentence));
    }
  };
  const carried = (draft: StatementDraft): Link | undefined => {
    const paragraph = passage.paragraphAt[placeOf(draft)] ?? 0;
    if (draft.cue === null) return goingOn(paragraph);
    const agrees = (link: Link): boolean => doAgree(link.gender, draft.gender);
    const near = links.filter(link => paragraph - link.paragraph <= maxParagraphs);
    const inSentence = near.filter(link => link.sentence === draft.sentence.start);
    const said = inSentence.find(agrees);
    if (said) return said;
    const subject =
      placeOf(draft) > draft.sentence.start
        ? readSubject(passage, draft.sentence.start, placeOf(draft))
        : null;
    if (subject && doAgree(subject.gender, draft.gender)) return asLink(passage, subject, draft.sentence);
    return inSentence[0] ?? near.find(agrees);
  };
  /** A quotation without a cue goes on with whoever spoke or acted in the paragraph before. */
  const goingOn = (paragraph: number): Link | undefined => {
    const [last] = links;
    return last && paragraph - last.paragraph === 1 ? last : undefined;
  };
  const speakerOf = (draft: StatementDraft): Statement['speaker'] => {
    passOver(draft.sentence);
    reported = draft.sentence.start;
    reportedAt = Math.max(placeOf(draft), draft.contentEnd ?? 0);
    if (draft.speaker === null) return null;
    const isElided = draft.speaker === 'elided';
    const link = draft.speaker === 'elided' ? carried(draft) : linkOf(passage, draft, draft.speaker);
    if (!link) return null;
    if (draft.class !== 'according-to' && draft.isSibling) {
      push({
        ...link,
        paragraph: passage.paragraphAt[placeOf(draft)] ?? 0,
        sentence: draft.sentence.start,
      });
    }
    return { text: link.text, span: link.span, entity: null, elided: isElided };
  };
  return { speakerOf };
}

/** «قال الوزير إن …، فيما قدرت المديرة …»: who acts in a clause behind what was reported at `from`. */
function subjectAside(passage: Passage, from: number, sentence: WordRange): Subject | null {
  for (let i = sentence.end - 3; i > from; i--) {
    if ((passage.quotationAt[i] ?? -1) >= 0 || !asides.has(wordAt(passage.words, i).text)) continue;
    const subject = readSubject(passage, i + 1, sentence.end);
    return subject?.isSpeaking && !subject.isPlace ? subject : null;
  }
  return null;
}

/** Somebody who can speak, or whose name no list knows; a place is mostly where something happens. */
const mayGoOn = (passage: Passage, { isSpeaking, isPlace, run }: Subject): boolean =>
  (isSpeaking && !isPlace) || (!isSpeaking && mayBeName(passage, run.first));

const doAgree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;

function asLink(passage: Passage, { run, gender }: Subject, sentence: WordRange): Link {
  return {
    ...spanOfRun(passage, run),
    gender,
    paragraph: passage.paragraphAt[run.first] ?? 0,
    sentence: sentence.start,
  };
}

function linkOf(passage: Passage, draft: StatementDraft, run: WordRun): Link {
  const head = wordAt(passage.words, run.first).text.replace(/^ال/, '');
  return {
    ...spanOfRun(passage, run),
    gender: humanPlurals.has(head) ? 'plural' : draft.gender,
    paragraph: passage.paragraphAt[placeOf(draft)] ?? 0,
    sentence: draft.sentence.start,
  };
}

function spanOfRun(passage: Passage, run: WordRun): { readonly text: string; readonly span: Span } {
  const span = spanFrom(passage, run.first, run.last, run.leadLength);
  return { text: sliceSpan(passage.folded.original, span), span };
}
