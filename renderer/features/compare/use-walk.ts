import { useState, type RefObject } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import type { ComparisonModel, SentenceClass } from './comparison-model.ts';
import { nextDifference, partnerOf, type SentencePlace } from './difference-stops.ts';
import { rangeOf, type Range } from './pane-geometry.ts';
import type { Panes } from './panes.ts';

interface WalkPorts {
  readonly model: ComparisonModel;
  readonly panes: Panes;
  readonly hidden: ReadonlySet<SentenceClass>;
  /** Holds the rows. */
  readonly root: RefObject<HTMLElement | null>;
  readonly say: (words: string) => void;
}

/** Where the analyst is in the comparison, and the ways to go on. */
export interface Walk {
  /** The sentence of each pane that Tab enters. */
  readonly current: readonly [number, number];
  readonly focused: SentencePlace | null;
  /** The focus came to a sentence, or left the sentences. */
  readonly note: (place: SentencePlace | null) => void;
  /** Shows a sentence beside its counterpart and gives it the focus. */
  readonly reveal: (place: SentencePlace) => void;
  /** Gives the focus to a sentence nearby; scrolls no further than needed. */
  readonly step: (place: SentencePlace) => void;
  readonly toPartner: (place: SentencePlace) => void;
  /** An arrow key pressed on a sentence: goes to the counterpart if the other pane lies that way. */
  readonly cross: (place: SentencePlace, key: 'ArrowLeft' | 'ArrowRight') => void;
  readonly jump: (direction: 1 | -1, to?: 'difference' | 'conflict') => void;
}

const focusRow = (root: HTMLElement | null, { side, sentence }: SentencePlace): void =>
  root
    ?.querySelector<HTMLElement>(`[data-side="${side}"] [data-class][data-sentence="${sentence}"]`)
    ?.focus({ preventScroll: true });

/** Moves through a comparison: sentence by sentence, to counterparts, from difference to difference. */
export function useWalk({ model, panes, hidden, root, say }: WalkPorts): Walk {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const [current, setCurrent] = useState<readonly [number, number]>([0, 0]);
  const [focused, setFocused] = useState<SentencePlace | null>(null);
  const [last, setLast] = useState<SentencePlace>({ side: 0, sentence: -1 });

  const rangeAt = ({ side, sentence }: SentencePlace): Range | null => {
    const link = model.links[model.panes[side][sentence]?.link ?? -1];
    return rangeOf(panes.geometries()[side], link?.sentences[side] ?? [sentence]);
  };
  const reveal = (place: SentencePlace): void => {
    const range = rangeAt(place);
    const partner = partnerOf(model, place);
    if (range) panes.reveal(place.side, range, partner && rangeAt(partner));
    focusRow(root.current, place);
  };
  const toPartner = (place: SentencePlace): void => {
    const partner = partnerOf(model, place);
    say(partner ? '' : t('compare.no-partner'));
    if (partner) reveal(partner);
  };
  return {
    current,
    focused,
    note: place => {
      setFocused(place);
      if (!place) return;
      setLast(place);
      setCurrent(([a, b]) => (place.side === 0 ? [place.sentence, b] : [a, place.sentence]));
    },
    reveal,
    step: place => {
      const range = rangeOf(panes.geometries()[place.side], [place.sentence]);
      if (range) panes.show(place.side, range);
      focusRow(root.current, place);
    },
    toPartner,
    cross: (place, key) => {
      const isTowardsSecond = (key === 'ArrowRight') === (language !== 'ar');
      if (isTowardsSecond === (place.side === 0)) toPartner(place);
    },
    jump: (direction, to = 'difference') => {
      const isWanted = (kind: SentenceClass): boolean =>
        !hidden.has(kind) && (to === 'difference' || kind === 'conflict');
      const found = nextDifference(model, last, direction, isWanted);
      if (!found) {
        say(t(`compare.no-${to}s`));
        return;
      }
      say(t(`compare.at-${to}`, { place: found.number, total: found.total }));
      setLast(found.place);
      reveal(found.place);
    },
  };
}
