import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { LaneArrangement } from '#shared/domain/timeline/timeline-scope.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { HoverCard, type Hover } from './hover-card.tsx';
import type { SummaryCache } from './summary-cache.ts';
import { attachGestures } from './timeline-gestures.ts';
import { describeLane, handleTimelineKey } from './timeline-keys.ts';
import { createTimelineSurface, type SurfaceInput, type TimelineSurface } from './timeline-surface.ts';
import styles from './timeline.module.css';

/** What the view decides; hovering, brushing and focus are the canvas's own. */
export type CanvasInput = Omit<
  SurfaceInput,
  | 'brush'
  | 'dropRange'
  | 'laneDrop'
  | 'hoveredLane'
  | 'focusedLane'
  | 'focusedEvent'
  | 'hoveredEvent'
  | 'titleOf'
>;

interface TimelineCanvasProps {
  readonly input: CanvasInput;
  /** What `input` has laid the lanes out by. */
  readonly lanes: LaneArrangement;
  readonly summaries: SummaryCache;
  readonly onReady: (surface: TimelineSurface | null) => void;
  /** `isMod`: into the comparison tray rather than to the passage. */
  readonly onOpen: (hit: TimelineHit, isMod: boolean) => void;
  /** Asked for the event that a mark (a row of the timeline's data) tells of. */
  readonly onShowEvent?: (mark: number) => void;
  readonly onBrush: (range: CivilRange) => void;
  readonly onArrange: (change: Partial<LaneArrangement>) => void;
  /** An article was dropped on a day, or on a month or a year of the Gregorian calendar where these are the ticks. */
  readonly onDropArticle?: (article: ArticleId, range: CivilRange) => void;
  readonly onSettled: () => void;
}

const hoverDelayMs = 150;
const keySettleMs = 500;

/** Moves the lanes just so far that the one with the focus is whole. */
function revealLane(scroller: HTMLElement, surface: TimelineSurface, place: number): void {
  scroller.scrollTop = surface.geometry().scrollTopFor(place);
}

/** The picture itself: a canvas for the eye and the pointer inside an application for keyboard and speech. */
export function TimelineCanvas(props: TimelineCanvasProps) {
  const { input, summaries } = props;
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [surface, setSurface] = useState<TimelineSurface | null>(null);
  const [extraHeight, setExtraHeight] = useState(0);
  const [hover, setHover] = useState<Hover | null>(null);
  const [spoken, setSpoken] = useState('');
  const settleTimer = useRef<number | undefined>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const [host, picture] = [scroller.current, canvas.current];
    if (!host || !picture) return;
    const created = createTimelineSurface(
      {
        canvas: picture,
        scroller: host,
        onDidChangeHeight: height => setExtraHeight(Math.max(0, height - host.clientHeight)),
      },
      {
        ...latest.current.input,
        brush: null,
        dropRange: null,
        laneDrop: null,
        hoveredLane: null,
        focusedLane: null,
        focusedEvent: null,
        hoveredEvent: null,
        titleOf: () => null,
      },
    );
    let hoverTimer: number | undefined;
    const detach = attachGestures(picture, host, created, {
      onClick: (hit, isMod) => latest.current.onOpen(hit, isMod),
      onHeader: place => created.set({ focusedLane: place, focusedEvent: null }),
      onBrush: range => latest.current.onBrush(range),
      onSettled: () => latest.current.onSettled(),
      onHover(hit, x, y) {
        window.clearTimeout(hoverTimer);
        const event = hit?.kind === 'event' ? hit.event : null;
        if (created.scene().hoveredEvent !== event) created.set({ hoveredEvent: event });
        if (hit === null) setHover(null);
        else
          hoverTimer = window.setTimeout(
            () => setHover({ model: created.scene().model, hit, x, y }),
            hoverDelayMs,
          );
      },
    });
    setSurface(created);
    latest.current.onReady(created);
    return () => {
      window.clearTimeout(hoverTimer);
      detach();
      created.dispose();
      setSurface(null);
      latest.current.onReady(null);
    };
  }, []);

  useEffect(() => {
    surface?.set(input);
  }, [surface, input]);

  useEffect(() => {
    if (!surface) return;
    const { articleIds } = input.model;
    surface.set({
      titleOf(article) {
        const id = articleIds[article];
        const summary = id === undefined ? null : summaries.get(id);
        return summary === undefined ? null : (summary?.title ?? '');
      },
    });
    return summaries.subscribe(surface.invalidate);
  }, [surface, summaries, input.model]);

  useEffect(() => () => window.clearTimeout(settleTimer.current), []);

  useEffect(() => {
    const host = scroller.current;
    if (!surface || !host) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isHandled = handleTimelineKey(event, surface, t, {
        onSay: setSpoken,
        onOpen: hit => latest.current.onOpen(hit, false),
        onFocusLane: place => revealLane(host, surface, place),
        onMoved() {
          window.clearTimeout(settleTimer.current);
          settleTimer.current = window.setTimeout(() => latest.current.onSettled(), keySettleMs);
        },
      });
      if (isHandled) event.preventDefault();
    };
    host.addEventListener('keydown', onKeyDown);
    return () => host.removeEventListener('keydown', onKeyDown);
  }, [surface, t]);

  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    if (!surface || !event.currentTarget.matches(':focus-visible')) return;
    if (surface.scene().focusedLane === null) surface.set({ focusedLane: 0 });
    setSpoken(describeLane(surface, t));
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
        onBlur={() => surface?.set({ focusedLane: null })}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
        <div style={{ blockSize: extraHeight }} />
      </div>
      {hover?.model === input.model && surface && (
        <HoverCard hover={hover} surface={surface} summaries={summaries} />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
