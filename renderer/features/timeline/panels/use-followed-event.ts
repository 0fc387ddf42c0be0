import { useEffect, useState } from 'react';
import type { EventWish } from '#renderer/features/timeline/panel-wish.ts';
import { factsOfModelMark, type MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { countDates, followEvent } from './follow-marks.ts';

interface Followed {
  readonly model: TimelineModel;
  /** Null once nothing of the event is left. */
  readonly row: number | null;
  /** The marks that it is followed by, that of `row` first. */
  readonly marks: readonly MarkFacts[];
}

function factsOfRow(model: TimelineModel, row: number): readonly MarkFacts[] {
  const facts = factsOfModelMark(model, model.rows.indexOf(row));
  return facts ? [facts] : [];
}

function follow({ model: before, marks }: Followed, model: TimelineModel): Followed {
  const articles = new Set(marks.map(({ articleId }) => articleId));
  const found = followEvent(marks, countDates(before, articles), model);
  return { model, row: found?.facts.row ?? null, marks: found ? [found.facts] : [] };
}

/** By what an event is found again by whoever comes back to it from another panel or another view; goes with the wish. */
const lastFollowed = new WeakMap<EventWish, Followed>();

function followedIn(wish: EventWish, model: TimelineModel): Followed {
  const last = lastFollowed.get(wish);
  if (last) return last.model === model ? last : follow(last, model);
  return { model, row: wish.mark, marks: factsOfRow(model, wish.mark) };
}

/** The row by which an event that was asked for, maybe of earlier data, is found in this model; null once nothing of it is left. */
export const rowOfEvent = (wish: EventWish, model: TimelineModel): number | null =>
  followedIn(wish, model).row;

interface FollowedEvent {
  /**
   * A row of the timeline's data by which the event is asked for: that of the mark wished for, as long as its date stays;
   * null once nothing of it is left.
   */
  readonly row: number | null;
  /** Told all marks of the event once they are known, in each rendering. */
  learn(marks: readonly MarkFacts[]): void;
}

/** Finds an event again in each new model: a date that was set right may have moved its marks, or taken one of them away. */
export function useFollowedEvent(wish: EventWish, model: TimelineModel): FollowedEvent {
  const [followed, setFollowed] = useState<Followed>(() => followedIn(wish, model));
  const [learnt, setLearnt] = useState<readonly MarkFacts[] | null>(null);
  const now = followed.model === model ? followed : follow(followed, model);
  if (now !== followed) setFollowed(now);
  useEffect(() => void lastFollowed.set(wish, now), [wish, now]);
  return {
    row: now.row,
    learn(marks) {
      if (marks === learnt) return;
      setLearnt(marks);
      const [known] = now.marks;
      const own = marks.find(({ row }) => row === now.row);
      // Newer data than the model is made of may have another mark in this row.
      if (own?.articleId !== known?.articleId || own?.expression !== known?.expression) return;
      setFollowed({ ...now, marks: own ? [own, ...marks.filter(one => one !== own)] : marks });
    },
  };
}
