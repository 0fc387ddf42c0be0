import { useEffect, useState } from 'react';
import type { MarkToCorrect, PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import { useSummaryArrivals } from '#renderer/features/timeline/marks/use-summaries.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { AnnouncementsPanel } from './announcements-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { listKeyOf } from './list-key.ts';
import { keepPlaceIn, placeIn, startOfList } from './list-place.ts';
import { MarksPanel } from './marks-panel.tsx';
import { MostReportedPanel } from './most-reported-panel.tsx';
import type { GivenToPanel, PanelParts, Said } from './panel-parts.ts';
import { UndatedPanel } from './undated-panel.tsx';
import { usePassageArrivals } from './use-passages.ts';

interface TimelinePanelProps extends GivenToPanel {
  readonly wish: PanelWish;
  /** What was done elsewhere that this panel is to say. */
  readonly notice: Said | null;
  /** Whether it was reached from another panel. */
  readonly hasBack: boolean;
  readonly onGoTo: (wish: PanelWish) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

function WishedPanel({ wish, parts }: { readonly wish: PanelWish; readonly parts: PanelParts }) {
  switch (wish.kind) {
    case 'marks':
      return <MarksPanel key={listKeyOf(wish.list)} list={wish.list} parts={parts} />;
    case 'event':
      return <EventPanel key={wish.mark} wish={wish} parts={parts} />;
    case 'most-reported':
      return <MostReportedPanel wish={wish} parts={parts} />;
    case 'announcements':
      return <AnnouncementsPanel wish={wish} parts={parts} />;
    case 'undated':
      return <UndatedPanel parts={parts} />;
  }
}

/** What is being done in a panel; another wish begins with nothing. */
interface Doing {
  readonly wish: PanelWish;
  readonly correcting: MarkToCorrect | null;
  readonly said: Said | null;
}

const startAt = (wish: PanelWish): Doing => ({
  wish,
  correcting: (wish.kind === 'marks' && wish.correct) || null,
  said: null,
});

/** What stands beside the timeline: lists of marks and events, and the forms that set their dates right. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { wish, notice, hasBack, onGoTo, onBack, onClose, ...given } = props;
  const { history } = useServices();
  const place = placeIn(wish);
  // Whoever comes back to it from another view is not asked once more to set the date right that it was opened for.
  const [doing, setDoing] = useState<Doing>(place ? { wish, correcting: null, said: null } : startAt(wish));
  const [noticed, setNoticed] = useState(notice);
  if (noticed !== notice) {
    setNoticed(notice);
    setDoing({ wish, correcting: null, said: notice });
  }
  const { correcting, said } = doing.wish === wish ? doing : startAt(wish);
  const [cameWith, setCameWith] = useState(place ? wish : null);
  if (cameWith !== null && cameWith !== wish) setCameWith(null);
  useEffect(() => keepPlaceIn(wish, placeIn(wish) ?? startOfList), [wish]);
  useSummaryArrivals(given.summaries);
  usePassageArrivals(given.passages);
  const say = (next: Said): void =>
    setDoing(now => ({ ...(now.wish === wish ? now : startAt(wish)), said: next }));
  const parts: PanelParts = {
    ...given,
    correcting,
    said,
    isOpenedToCorrect: wish.kind === 'marks' && wish.correct !== undefined && said === null,
    hasBack,
    isBackWithView: cameWith === wish,
    place,
    keepPlace: next => keepPlaceIn(wish, next),
    correct: mark => setDoing(now => ({ ...(now.wish === wish ? now : startAt(wish)), correcting: mark })),
    say: words => say({ words, canUndo: false }),
    sayDone: (words, canUndo, isWarning = false) =>
      say({ words, canUndo, isWarning, newest: history.state.newest }),
    goTo: onGoTo,
    back: onBack,
    close: onClose,
  };
  return <WishedPanel wish={wish} parts={parts} />;
}
