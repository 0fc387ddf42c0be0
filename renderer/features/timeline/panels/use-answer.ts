import { useEffect, useState } from 'react';
import type { QuestionOf } from '#renderer/features/timeline/worker/timeline-client.ts';
import type {
  TimelineQuestion,
  TimelineReplies,
} from '#renderer/features/timeline/worker/timeline-worker-messages.ts';
import type { GivenToPanel } from './panel-parts.ts';

/** What the worker answered to a question; it holds until another question or other data are answered. */
export type Answer<Kind extends TimelineQuestion['kind']> =
  | { readonly isKnown: false }
  /** Null: it has no answer. */
  | { readonly isKnown: true; readonly value: TimelineReplies[Kind] | null };

const unknown = { isKnown: false } as const;

/** Asks the worker, and again when the data change. `question` must be the same object while it is the same question. */
export function useAnswer<Kind extends TimelineQuestion['kind']>(
  { client, version }: Pick<GivenToPanel, 'client' | 'version'>,
  question: QuestionOf<Kind> | null,
): Answer<Kind> {
  const [answered, setAnswered] = useState<{
    readonly question: QuestionOf<Kind>;
    readonly answer: Answer<Kind>;
  } | null>(null);
  useEffect(() => {
    if (client === null || question === null || version === 0) return;
    let isCurrent = true;
    void client.ask<Kind>(question).then(value => {
      if (isCurrent) setAnswered({ question, answer: { isKnown: true, value } });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, version, question]);
  return answered && answered.question === question ? answered.answer : unknown;
}
