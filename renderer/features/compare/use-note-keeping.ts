import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { addNote, changeNote, removeNote } from '#renderer/operations/mark-passages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { passageOf } from '#shared/compare/marks/marked-article.ts';
import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import type { MarkedPassage } from '#shared/domain/comparison/comparison-mark.ts';
import { assertPresent } from '#shared/result/assert.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { SentencePlace } from './comparison-model.ts';
import type { ComparisonMarks } from './use-marks.ts';

export interface NoteKeeping {
  /** What went wrong last, in a sentence. */
  readonly problem: string | null;
  /** Keeps a note on a sentence, or on both passages of a link; true when it is kept. */
  add(words: string, place: SentencePlace, link: SentenceLink | null): Promise<boolean>;
  change(note: PlacedNote, words: string): void;
  remove(note: PlacedNote): void;
}

/** Notes as the analyst adds, changes and removes them. */
export function useNoteKeeping({ articles }: ComparisonMarks): NoteKeeping {
  const t = useMessages();
  const { comparisons, history } = useServices();
  const ports = { comparisons, history };
  const [problem, setProblem] = useState<string | null>(null);
  const passage = (article: number, sentences: readonly number[]): MarkedPassage =>
    passageOf(assertPresent(articles[article], 'a place is in one of the articles'), sentences);
  const settle = async (doing: Promise<Result<null, StoreError>>): Promise<boolean> => {
    const done = await doing;
    setProblem(done.ok ? null : t(storeErrorMessage(done.error)));
    return done.ok;
  };
  return {
    problem,
    add: (words, place, link) => {
      if (!link) return settle(addNote(ports, [passage(place.pane, [place.sentence])], words));
      const { articles: pair, sentences } = link;
      const both = [passage(pair[0], sentences[0]), passage(pair[1], sentences[1])] as const;
      return settle(addNote(ports, both, words));
    },
    change: (note, words) => void settle(changeNote(ports, note.mark, words)),
    remove: note => void settle(removeNote(ports, note.mark)),
  };
}
