import { createStore, type StoreApi } from 'zustand';
import {
  sentenceAt,
  type ComparisonModel,
  type PaneNumber,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';

/** Which sentences the analyst attends to. It changes with every move of the mouse, so rows ask it one by one. */
interface Attention {
  readonly pointed: SentencePlace | null;
  readonly focused: SentencePlace | null;
  /** The sentence of each pane that Tab enters. */
  readonly current: Readonly<Record<PaneNumber, number>>;
  /** The sentence that waits for a counterpart to be linked with. */
  readonly linking: SentencePlace | null;
  /** A sentence that is to be shown and is folded yet. */
  readonly sought: SentencePlace | null;
  /** A menu of a sentence that is open: its focus is elsewhere in the page, and still belongs to the sentence. */
  readonly menu: { readonly place: SentencePlace; readonly of: RowMenu } | null;
}

/** What a menu of a sentence offers a choice of. */
export type RowMenu = 'conflict' | 'unlink';

export type AttentionStore = StoreApi<Attention>;

export const createAttention = (): AttentionStore =>
  createStore<Attention>(() => ({
    pointed: null,
    focused: null,
    current: { 0: 0, 1: 0, 2: 0, 3: 0 },
    linking: null,
    sought: null,
    menu: null,
  }));

/** The sentence that is lit together with its counterparts. */
export const litIn = ({ pointed, focused }: Attention): SentencePlace | null => pointed ?? focused;

const isAt = (place: SentencePlace | null, { pane, sentence }: SentencePlace): boolean =>
  place?.pane === pane && place.sentence === sentence;

/** Whether the tools of a sentence are shown: of one at a time, for those of two would lie over each other. */
export const isActiveIn = ({ pointed, focused, menu }: Attention, place: SentencePlace): boolean =>
  isAt(menu?.place ?? pointed ?? focused, place);

/** Which menu of a sentence is open. */
export const menuIn = ({ menu }: Attention, place: SentencePlace): RowMenu | null =>
  menu && isAt(menu.place, place) ? menu.of : null;

export const isLinkingIn = ({ linking }: Attention, place: SentencePlace): boolean => isAt(linking, place);

const none: readonly number[] = [];

/** The links that are pointed at or have the focus. */
export function raisedIn(attention: Attention, model: ComparisonModel): readonly number[] {
  const lit = litIn(attention);
  return (lit && sentenceAt(model, lit)?.links) ?? none;
}
