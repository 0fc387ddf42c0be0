import { useRef, type RefObject } from 'react';
import type { Jump } from '#renderer/features/compare/use-jump-keys.ts';
import { useStable } from '#renderer/features/compare/use-stable.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import {
  linkTo,
  sentenceAt,
  sentencesIn,
  type ComparisonModel,
  type PaneNumber,
  type SentenceClass,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { nextDifference, partnerOf, partnersOf } from '#renderer/features/compare/difference-stops.ts';
import type { AttentionStore } from './attention.ts';
import { rangeOf, runWith, type Range } from './pane-geometry.ts';
import type { Panes } from './panes.ts';

interface WalkPorts {
  readonly model: ComparisonModel;
  readonly panes: Panes;
  readonly attention: AttentionStore;
  readonly hidden: ReadonlySet<SentenceClass>;
  /** Holds the rows. */
  readonly root: RefObject<HTMLElement | null>;
  readonly say: (words: string) => void;
}

/** The ways through a comparison. */
export interface Walk {
  /** The focus came to a sentence, or left the sentences. */
  readonly note: (place: SentencePlace | null) => void;
  /** Shows a sentence beside its counterparts and gives it the focus; opens the fold over it. */
  readonly reveal: (place: SentencePlace) => void;
  /** Gives the focus to a sentence nearby; scrolls no further than needed. */
  readonly step: (place: SentencePlace) => void;
  /** Gives the focus to a sentence where it stands. */
  readonly focus: (place: SentencePlace) => void;
  /** The sentence that had the focus last; null before that. */
  readonly last: () => SentencePlace | null;
  /** Goes to the counterpart in the nearest pane that has one. */
  readonly toPartner: (place: SentencePlace) => void;
  /** Goes to the counterpart in this pane. */
  readonly toCounterpart: (place: SentencePlace, pane: PaneNumber) => void;
  /** An arrow key pressed on a sentence: goes to the nearest counterpart that lies that way. */
  readonly cross: (place: SentencePlace, key: 'ArrowLeft' | 'ArrowRight') => void;
  readonly jump: Jump;
}

/**
 * Gives a row the focus; false where there is none, for it is folded. The panes scroll as one and bring the row into sight
 * themselves; here only its pane is, where the window is small.
 */
function focusRow(root: HTMLElement | null, { pane, sentence }: SentencePlace): boolean {
  const shown = root?.querySelector(`[data-pane="${pane}"]`);
  const row = shown?.querySelector<HTMLElement>(`[data-class][data-sentence="${sentence}"]`);
  row?.focus({ preventScroll: true });
  shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return row !== null && row !== undefined;
}

/** The rows of a sentence together with those that belong to one passage with it, seen from another pane. */
function rangeFacing(
  model: ComparisonModel,
  panes: Panes,
  place: SentencePlace,
  from: PaneNumber | null,
): Range | null {
  const number = from === null ? sentenceAt(model, place)?.links[0] : linkTo(model, place, from);
  const link = model.links[number ?? -1];
  const own = link ? sentencesIn(link, place.pane) : [];
  return rangeOf(panes.geometryOf(place.pane), runWith(own, place.sentence));
}

/** Moves through a comparison: sentence by sentence, to counterparts, from difference to difference. */
export function useWalk({ model, panes, attention, hidden, root, say }: WalkPorts): Walk {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const last = useRef<SentencePlace>({ pane: 0, sentence: -1 });

  const reveal = (place: SentencePlace): void => {
    const range = rangeFacing(model, panes, place, null);
    const partners = new Map<PaneNumber, Range>();
    for (const partner of partnersOf(model, place)) {
      const beside = rangeFacing(model, panes, partner, place.pane);
      if (beside) partners.set(partner.pane, beside);
    }
    if (range) panes.reveal(place.pane, range, partners);
    const { class: kind } = sentenceAt(model, place) ?? {};
    if (!focusRow(root.current, place) && kind && hidden.has(kind)) attention.setState({ sought: place });
  };
  const goTo = (place: SentencePlace, partner: SentencePlace | null | undefined): void => {
    const isAlone = sentenceAt(model, place)?.links.length === 0;
    say(partner ? '' : t(isAlone ? 'compare.no-partner' : 'compare.no-partner-there'));
    if (partner) reveal(partner);
  };
  return useStable<Walk>({
    note: place => {
      if (place) last.current = place;
      attention.setState(({ current }) => ({
        focused: place,
        // Where the mouse rests counts no more once the keyboard moves on.
        ...(place && { pointed: null }),
        current: place ? { ...current, [place.pane]: place.sentence } : current,
      }));
    },
    reveal,
    step: place => {
      const range = rangeOf(panes.geometryOf(place.pane), [place.sentence]);
      if (range) panes.show(place.pane, range);
      focusRow(root.current, place);
    },
    focus: place => void focusRow(root.current, place),
    last: () => (last.current.sentence < 0 ? null : last.current),
    toPartner: place => goTo(place, partnerOf(model, place)),
    toCounterpart: (place, pane) =>
      goTo(
        place,
        partnersOf(model, place).find(partner => partner.pane === pane),
      ),
    cross: (place, key) => {
      const isOnward = (key === 'ArrowRight') === (language !== 'ar');
      const partners = partnersOf(model, place);
      const isAtEdge = isOnward ? place.pane === model.panes.length - 1 : place.pane === 0;
      const nearest = isOnward
        ? partners.find(({ pane }) => pane > place.pane)
        : partners.findLast(({ pane }) => pane < place.pane);
      if (!isAtEdge) goTo(place, nearest);
    },
    jump: (direction, to = 'difference') => {
      const isWanted = (kind: SentenceClass): boolean =>
        !hidden.has(kind) && (to === 'difference' || kind === 'conflict');
      const found = nextDifference(model, last.current, direction, isWanted);
      if (!found) {
        say(t(`compare.no-${to}s`));
        return;
      }
      say(t(`compare.at-${to}`, { place: found.number, total: found.total }));
      last.current = found.place;
      reveal(found.place);
    },
  });
}
