import { useState } from 'react';
import { isWithin } from '#renderer/features/timeline/chosen-days/within-days.ts';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { dayWithEvents, daysOfPanel, isOneDay, type DaysOf } from './day-steps.ts';
import { startOfList, type ListPlace } from './list-place.ts';
import type { PanelParts } from './panel-parts.ts';

/** A wish for what is told of some days. */
export type DaysWish = Extract<PanelWish, { readonly kind: DaysOf }>;

interface Kept {
  /** Null for all days. */
  readonly picked: CivilRange | null;
  readonly list: ListPlace;
  /** The days that the list was of. */
  readonly of: CivilRange;
}

/** Where in a list someone was who comes back from one of its events; goes with the wish. */
const kept = new WeakMap<DaysWish, Kept>();

/** The days that a list of events is about, and where in it someone is. */
export interface Days {
  /** All of them: those in view, as far as they lie within the days that the app is filtered by. */
  readonly whole: CivilRange;
  readonly range: CivilRange;
  readonly isWhole: boolean;
  readonly list: ListPlace;
  choose(range: CivilRange): void;
  /** The day before or after with events, of several days the last or the first; null where there is none. */
  dayAt(by: 1 | -1): CivilRange | null;
  /** Goes there by an arrow key, which goes where it points; false for other keys, and where there is none. */
  stepByKey(key: string): boolean;
  keepList(list: ListPlace): void;
}

const isSame = (a: CivilRange, b: CivilRange): boolean => a.startMs === b.startMs && a.endMs === b.endMs;

/** The days of a list of events, which go with what is in view; kept while one of its events is looked at. */
export function useDays(
  wish: DaysWish,
  { model, gathered, labels, chosenDays, inView, onShowDay }: PanelParts,
): Days {
  const [, renew] = useState(0);
  const before = kept.get(wish);
  const { whole, range } = daysOfPanel(inView, chosenDays, before?.picked ?? null);
  const keep = (of: CivilRange, list: ListPlace): void =>
    void kept.set(wish, { picked: isSame(of, whole) ? null : of, list, of });
  const choose = (next: CivilRange): void => {
    keep(next, startOfList);
    renew(count => count + 1);
    if (isOneDay(next)) onShowDay(next);
  };
  const dayAt = (by: 1 | -1): CivilRange | null => {
    const day = dayWithEvents(model, gathered, wish.kind, range, by);
    return day && (chosenDays === null || isWithin(day, chosenDays)) ? day : null;
  };
  const forward = labels.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return {
    whole,
    range,
    isWhole: isSame(range, whole),
    list: before && isSame(before.of, range) ? before.list : startOfList,
    choose,
    dayAt,
    keepList: list => keep(range, list),
    stepByKey(key) {
      const day = key === 'ArrowLeft' || key === 'ArrowRight' ? dayAt(key === forward ? 1 : -1) : null;
      if (day) choose(day);
      return day !== null;
    },
  };
}
