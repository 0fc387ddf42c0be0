import { useState } from 'react';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { dayWithEvents } from './day-steps.ts';
import type { PanelParts } from './panel-parts.ts';

/** A wish for what is told of some days. */
export type DaysWish = Extract<PanelWish, { readonly range: CivilRange }>;

interface Place {
  readonly range: CivilRange;
  /** The row that the keyboard was on. */
  readonly active: number;
}

/** Where in a list someone was who comes back from one of its events; goes with the wish. */
const places = new WeakMap<DaysWish, Place>();

/** The days that a list of events is about, and where in it the keyboard is. */
export interface Days extends Place {
  choose(range: CivilRange): void;
  /** Goes to the day before or after with events; false where there is none. */
  step(by: 1 | -1): boolean;
  /** The same by an arrow key, which goes where it points; false for others. */
  stepByKey(key: string): boolean;
  keepActive(active: number): void;
}

/** The days of a list of events; kept while one of its events is looked at. */
export function useDays(wish: DaysWish, { model, gathered, labels }: PanelParts): Days {
  const [, renew] = useState(0);
  const place = places.get(wish) ?? { range: wish.range, active: 0 };
  const choose = (range: CivilRange): void => {
    places.set(wish, { range, active: 0 });
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
    keepActive: active => void places.set(wish, { ...(places.get(wish) ?? place), active }),
    stepByKey: key => (key === 'ArrowLeft' || key === 'ArrowRight') && step(key === forward ? 1 : -1),
  };
}
