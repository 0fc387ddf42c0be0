import { useRef, useState, type FocusEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import type { CanvasInput } from './canvas-input.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { EmptyStretch } from './empty-stretch.tsx';
import { HoverCard, type Hover } from './panels/hover-card.tsx';
import { runLaneAction, runLaneMove } from './lanes/lane-actions.ts';
import { LaneMenu } from './lanes/lane-menu.tsx';
import type { LaneAction } from './lanes/lane-moves.ts';
import { describeLane } from './keyboard/spoken-timeline.ts';
import { useSpoken } from './keyboard/use-spoken.ts';
import type { SummaryCache } from './marks/summary-cache.ts';
import type { PassageCache } from './panels/passage-cache.ts';
import type { TimelineClient } from './worker/timeline-client.ts';
import type { TimelineSurface } from './timeline-surface.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useCanvasSurface, type PointerListener } from './use-canvas-surface.ts';
import { useLatest } from './use-latest.ts';
import { useTitles } from './marks/use-titles.ts';
import styles from './timeline.module.css';

interface TimelineCanvasProps {
  readonly input: CanvasInput;
  /** What `input` has laid the lanes out by. */
  readonly lanes: LaneArrangement;
  readonly summaries: SummaryCache;
  readonly passages: PassageCache;
  /** Who knows the events that marks tell of; null until there is one. */
  readonly client: TimelineClient | null;
  readonly onReady: (surface: TimelineSurface | null) => void;
  /** `isMod`: into the comparison tray rather than to the passage or a list. Returns what is to be spoken of it. */
  readonly onOpen: (hit: TimelineHit, isMod: boolean) => string | null;
  /** Asked for the event that a mark (a row of the timeline's data) tells of. */
  readonly onShowEvent: (mark: number) => void;
  /** Asked for the form that sets the date of a mark of the model right. */
  readonly onCorrect: (event: number) => void;
  readonly onBrush: (range: CivilRange) => void;
  readonly onArrange: (change: Partial<LaneArrangement>) => void;
  /** An article was dropped on a day, or on a month or a year of the Gregorian calendar where these are the ticks. */
  readonly onDropArticle: (article: ArticleId, range: CivilRange) => void;
  readonly onSettled: () => void;
  /** Asked for another window. */
  readonly onGoTo: (window: TimeWindow) => void;
}

/** The picture itself: a canvas for the eye and the pointer inside an application for keyboard and speech. */
export function TimelineCanvas(props: TimelineCanvasProps) {
  const { input, summaries, passages, lanes, client, onArrange, onDropArticle } = props;
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const spacer = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const { words: spoken, say, tell } = useSpoken();
  const [menuPlace, setMenuPlace] = useState<number | null>(null);
  const open = (hit: TimelineHit, isMod: boolean): void => {
    const words = props.onOpen(hit, isMod);
    if (words !== null) say(words);
  };
  const onLaneAction = (place: number, action: LaneAction): void => {
    if (parts) runLaneAction(parts, place, action);
  };

  const pointer: PointerListener = {
    onClick: open,
    onHeader(place, action) {
      if (action === 'menu') setMenuPlace(place);
      else if (action !== null) onLaneAction(place, action);
    },
    onMoveLane(move) {
      if (parts) runLaneMove(parts, move);
    },
    onBrush: props.onBrush,
    onSettled: props.onSettled,
    onRest: setHover,
    onDropArticle,
    onReady: props.onReady,
  };
  const latestPointer = useLatest(pointer);
  const { surface, gestures } = useCanvasSurface({ scroller, canvas, spacer }, input, latestPointer);
  const parts = surface && { surface, lanes, t, onArrange, onSay: say };
  useTitles(surface, { summaries, passages }, input.model);
  const keys = useLatest({
    onSay: say,
    onChosen(hit: TimelineHit) {
      if (surface) tell(hit, { surface, summaries, t });
    },
    onOpen: open,
    onShowEvent(mark: number) {
      const row = input.model.rows[mark];
      if (row !== undefined) props.onShowEvent(row);
    },
    onCorrect: props.onCorrect,
    onLaneAction,
    onLaneMenu: setMenuPlace,
  });
  useCanvasKeys({ scroller, surface, gestures }, keys);

  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    if (!surface || !event.currentTarget.matches(':focus-visible')) return;
    if (surface.scene().focusedLane === null) surface.set({ focusedLane: 0 });
    say(describeLane(surface, t));
  };
  const closeMenu = (): void => {
    setMenuPlace(null);
    scroller.current?.focus({ preventScroll: true });
  };
  const choose = (action: LaneAction): void => {
    if (menuPlace !== null) onLaneAction(menuPlace, action);
  };

  return (
    <div className={styles.stage}>
      <div
        ref={scroller}
        role="application"
        tabIndex={0}
        aria-label={t('timeline.region', { count: input.model.columns.starts.length })}
        aria-description={t('timeline.keys')}
        className={styles.scroller}
        onFocus={onFocus}
        onBlur={() => {
          if (menuPlace === null) surface?.set({ focusedLane: null });
        }}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
        <div ref={spacer} />
      </div>
      <EmptyStretch
        input={input}
        onGoTo={window => {
          scroller.current?.focus({ preventScroll: true });
          props.onGoTo(window);
        }}
        onShowLanes={() => {
          scroller.current?.focus({ preventScroll: true });
          onArrange({ hidden: [] });
        }}
      />
      {hover?.model === input.model && surface && (
        <HoverCard
          hover={hover}
          surface={surface}
          summaries={summaries}
          passages={passages}
          client={client}
        />
      )}
      {menuPlace !== null && surface && (
        <LaneMenu surface={surface} place={menuPlace} onChoose={choose} onClose={closeMenu} />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
