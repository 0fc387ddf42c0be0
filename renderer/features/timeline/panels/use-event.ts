import { useMemo, useState } from 'react';
import type { EventWish } from '#renderer/features/timeline/panel-wish.ts';
import type { Announcement, ReportedEvent } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { articlesOf } from './event-reports.ts';
import type { PanelParts } from './panel-parts.ts';
import { useAnswer } from './use-answer.ts';
import { useFollowedEvent } from './use-followed-event.ts';

const announcementLimit = 500;

/** What is known of the event that a mark tells of. */
export type KnownEvent =
  | { readonly kind: 'asking' }
  /** The data have no such mark (any more). */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'known';
      /** Null: the mark stands alone. */
      readonly event: ReportedEvent | null;
      /** Its marks, or the mark alone, with what the data know of their articles. */
      readonly marks: readonly ReportedMark[];
      /** What some of the marks named as still to come. */
      readonly announcements: readonly Announcement[];
    };

/** Asks for the event of a mark, for all its marks, and whether it was announced. */
export function useEvent(parts: PanelParts, wish: EventWish): KnownEvent {
  const followed = useFollowedEvent(wish, parts.model);
  const mark = followed.row;
  const { version } = parts;
  const found = useAnswer(
    parts,
    useMemo(() => (mark === null ? null : ({ kind: 'event-of', mark, version } as const)), [mark, version]),
  );
  const event = found.isKnown ? found.value : null;
  const told = useAnswer(
    parts,
    useMemo(
      () =>
        found.isKnown && mark !== null
          ? ({ kind: 'marks', marks: event?.marks ?? [mark], version } as const)
          : null,
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- the event is what was found
      [found, mark, version],
    ),
  );
  const marks = told.isKnown ? told.value : null;
  const announced = useAnswer(
    parts,
    useMemo(() => {
      if (!marks || marks.length === 0) return null;
      const range = {
        startMs: Math.min(...marks.map(({ startMs }) => startMs)),
        endMs: Math.max(...marks.map(({ endMs }) => endMs)),
      };
      const filter = { articles: articlesOf(marks) };
      return { kind: 'announcements', filter, range, limit: announcementLimit } as const;
    }, [marks]),
  );
  const known = useMemo(() => {
    if (!marks || marks.length === 0) return null;
    const rows = new Set(marks.map(({ row }) => row));
    const own = (announced.isKnown ? (announced.value ?? []) : []).filter(one =>
      one.marks.some(row => rows.has(row)),
    );
    return { kind: 'known', event, marks, announcements: own } as const;
  }, [event, marks, announced]);
  const [last, setLast] = useState<KnownEvent>({ kind: 'asking' });
  if (known && known !== last) setLast(known);
  if (marks) followed.learn(marks);
  if (mark === null) return { kind: 'gone' };
  // What was known of it stands until it is known anew, so that nothing under the hand goes for a moment. Nothing is told while
  // newer data are there than those that the picture is of.
  if (marks === null) return last;
  return known ?? { kind: 'gone' };
}
