import { useState } from 'react';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { dayWithEvents } from './day-steps.ts';
import { startOfList, type ListPlace } from './list-place.ts';
import type { PanelParts } from './panel-parts.ts';

/** A wish for what is told of some days. */
export type DaysWish = Extract<PanelWish, { readonly range: CivilRange }>;

interface Place {
  readonly range: CivilRange;
  readonly list: ListPlace;
}

/** Where in a list someone was who comes back from one of its events; goes with the wish. */
const places = new WeakMap<DaysWish, Place>();

/** The days that a list of events is about, and where in it someone is. */
export interface Days extends Place {
  choose(range: CivilRange): void;
  /** Goes to the day before or after with events; false where there is none. */
  step(by: 1 | -1): boolean;
  /** The same by an arrow key, which goes where it points; false for others. */
  stepByKey(key: string): boolean;
  keepList(list: ListPlace): void;
}

/** The days of a list of events; kept while one of its events is looked at. */
export function useDays(wish: DaysWish, { model, gathered, labels }: PanelParts): Days {
  const [, renew] = useState(0);
  const place = places.get(wish) ?? { range: wish.range, list: startOfList };
  const choose = (range: CivilRange): void => {
    places.set(wish, { range, list: startOfList });
    renew(count => count + 1);
  };
  const step = (by: 1 | -1): boolean => {
    const day = dayWithEvents(model, gathered, wish.kind, place.range, by);
    if (day) choose(day);
    return day !== null;
  };
  const forward = labels.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return {
    ...place,
    choose,
    step,
    keepList: list => void places.set(wish, { ...(places.get(wish) ?? place), list }),
    stepByKey: key => (key === 'ArrowLeft' || key === 'ArrowRight') && step(key === forward ? 1 : -1),
  };
}
