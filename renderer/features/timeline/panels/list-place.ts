import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';

/** Where in a list someone is. */
export interface ListPlace {
  /** The row that the keyboard is on. */
  readonly active: number;
  /** The topmost row in sight. */
  readonly top: number;
  readonly hasFocus: boolean;
}

/** Of a list that nobody has been in yet. */
export const startOfList: ListPlace = { active: 0, top: 0, hasFocus: false };

/** Goes with the wish, so that whoever comes back to a panel from another one, or from another view, is where they were. */
const places = new WeakMap<PanelWish, ListPlace>();

/** Where the list of a panel was left; null where it was never shown. */
export const placeIn = (wish: PanelWish): ListPlace | null => places.get(wish) ?? null;

/** Keeps where someone is in the list of a panel. */
export const keepPlaceIn = (wish: PanelWish, place: ListPlace): void => void places.set(wish, place);
