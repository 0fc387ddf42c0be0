import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimeWindow } from '#shared/timeline/time-window.ts';
import { acceptArticles } from './gestures/article-drop.ts';
import { changeSince, untouched, type CanvasInput } from './canvas-input.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { EmptyStretch } from './empty-stretch.tsx';
import { HoverCard, type Hover } from './panels/hover-card.tsx';
import { runLaneAction, runLaneMove } from './lanes/lane-actions.ts';
import { LaneMenu } from './lanes/lane-menu.tsx';
import type { LaneAction } from './lanes/lane-moves.ts';
import { leaveByKeyboard, returnByKeyboard } from './keyboard/return-focus.ts';
import { describeLane } from './keyboard/spoken-timeline.ts';
import type { SummaryCache } from './marks/summary-cache.ts';
import type { PassageCache } from './panels/passage-cache.ts';
import { attachGestures, type Gestures } from './gestures/timeline-gestures.ts';
import { handleTimelineKey } from './keyboard/timeline-keys.ts';
import type { TimelineClient } from './worker/timeline-client.ts';
import { createTimelineSurface, type TimelineSurface } from './timeline-surface.ts';
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

const hoverDelayMs = 150;
const keySettleMs = 500;

/** The picture itself: a canvas for the eye and the pointer inside an application for keyboard and speech. */
export function TimelineCanvas(props: TimelineCanvasProps) {
  const { input, summaries, passages, lanes, client, onArrange } = props;
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const spacer = useRef<HTMLDivElement>(null);
  const gestures = useRef<Gestures | null>(null);
  const [surface, setSurface] = useState<TimelineSurface | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [spoken, setSpoken] = useState('');
  const speak = (words: string | null): void => {
    if (words !== null) setSpoken(words);
  };
  const [menuPlace, setMenuPlace] = useState<number | null>(null);
  const parts = surface && { surface, lanes, t, onArrange, onSay: setSpoken };
  const told = useRef(input);
  const latest = useRef({ ...props, parts });
  useLayoutEffect(() => {
    latest.current = { ...props, parts };
  });

  useEffect(() => {
    const [host, picture, below] = [scroller.current, canvas.current, spacer.current];
    if (!host || !picture || !below) return;
    const created = createTimelineSurface(
      { canvas: picture, scroller: host, spacer: below },
      { ...untouched, ...latest.current.input },
    );
    told.current = latest.current.input;
    let hoverTimer: number | undefined;
    const attached = attachGestures(picture, host, created, {
      onClick: (hit, isMod) => speak(latest.current.onOpen(hit, isMod)),
      onHeader(place, action) {
        created.set({ focusedLane: place, focusedEvent: null });
        if (action === 'menu') setMenuPlace(place);
        else if (action !== null && latest.current.parts) runLaneAction(latest.current.parts, place, action);
      },
      onMoveLane(move) {
        if (latest.current.parts) runLaneMove(latest.current.parts, move);
      },
      onBrush: range => latest.current.onBrush(range),
      onSettled: () => latest.current.onSettled(),
      onHover(hit, x, y) {
        window.clearTimeout(hoverTimer);
        const event = hit?.kind === 'event' ? hit.event : hit?.kind === 'gathered' ? hit.marks[0] : null;
        if (created.scene().hoveredEvent !== event) created.set({ hoveredEvent: event ?? null });
        if (hit === null) setHover(null);
        else
          hoverTimer = window.setTimeout(
            () => setHover({ model: created.scene().model, hit, x, y }),
            hoverDelayMs,
          );
      },
    });
    const stopDrops = acceptArticles(picture, created, (article, range) =>
      latest.current.onDropArticle(article, range),
    );
    gestures.current = attached;
    setSurface(created);
    returnByKeyboard(created, host);
    latest.current.onReady(created);
    return () => {
      window.clearTimeout(hoverTimer);
      stopDrops();
      attached.detach();
      created.dispose();
      setSurface(null);
      latest.current.onReady(null);
    };
  }, []);

  useEffect(() => {
    if (!surface) return;
    surface.set(changeSince(told.current, input));
    told.current = input;
  }, [surface, input]);
  useTitles(surface, { summaries, passages }, input.model);

  useEffect(() => {
    const host = scroller.current;
    if (!surface || !host) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isHandled =
        (event.key === 'Escape' && (gestures.current?.cancel() ?? false)) ||
        handleTimelineKey(event, surface, t, {
          onSay: setSpoken,
          onOpen(hit, isMod) {
            if (!isMod && hit.kind === 'event') leaveByKeyboard(surface);
            speak(latest.current.onOpen(hit, isMod));
          },
          onShowEvent(mark) {
            const row = input.model.rows[mark];
            if (row !== undefined) latest.current.onShowEvent(row);
          },
          onCorrect: mark => latest.current.onCorrect(mark),
          onFocusLane(place) {
            host.scrollTop = surface.geometry().scrollTopFor(place);
          },
          onLaneAction(place, action) {
            if (latest.current.parts) runLaneAction(latest.current.parts, place, action);
          },
          onLaneMenu: setMenuPlace,
          onMoved: () => gestures.current?.restAfter(keySettleMs),
        });
      if (isHandled) event.preventDefault();
    };
    host.addEventListener('keydown', onKeyDown);
    return () => host.removeEventListener('keydown', onKeyDown);
  }, [surface, t, input.model]);

  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    if (!surface || !event.currentTarget.matches(':focus-visible')) return;
    if (surface.scene().focusedLane === null) surface.set({ focusedLane: 0 });
    setSpoken(describeLane(surface, t));
  };
  const closeMenu = (): void => {
    setMenuPlace(null);
    scroller.current?.focus({ preventScroll: true });
  };
  const choose = (action: LaneAction): void => {
    if (parts && menuPlace !== null) runLaneAction(parts, menuPlace, action);
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
