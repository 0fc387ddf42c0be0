import { useMemo } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { isEmptyRange, nearestMoment } from '#shared/timeline/nearest-mark.ts';
import { clampWindow, type TimeWindow } from '#shared/timeline/time-window.ts';
import type { CanvasInput } from './canvas-input.ts';
import styles from './empty-stretch.module.css';

interface EmptyStretchProps {
  readonly input: CanvasInput;
  readonly onGoTo: (window: TimeWindow) => void;
  /** Asked for the lanes that were hidden. */
  readonly onShowLanes: () => void;
}

/**
 * Over a picture without a single mark: that there are none here, and the way to the nearest one; or, where every lane is
 * hidden, back to the lanes.
 */
export function EmptyStretch({ input, onGoTo, onShowLanes }: EmptyStretchProps) {
  const t = useMessages();
  const { model, laneOrder, shown, window, labels } = input;
  const nearest = useMemo(() => {
    const range = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
    const sought = { model, laneOrder, shown };
    return isEmptyRange(sought, range) ? { momentMs: nearestMoment(sought, range) } : null;
  }, [model, laneOrder, shown, window]);
  if (nearest === null) return null;
  if (laneOrder.length === 0 && model.lanes.length > 0)
    return (
      <div className={styles.empty}>
        <p role="status">{t('timeline.lanes-all-hidden')}</p>
        <button type="button" className={styles.nearest} onClick={onShowLanes}>
          {t('timeline.lanes-show-hidden')}
        </button>
      </div>
    );
  const { momentMs } = nearest;
  if (momentMs === null)
    return (
      <div className={styles.empty}>
        <p role="status">{t('timeline.nothing-shown')}</p>
      </div>
    );
  const startMs = Math.floor(momentMs / dayMs) * dayMs;
  const when = labels.range({ startMs, endMs: startMs + dayMs });
  return (
    <div className={styles.empty}>
      <p role="status">{t('timeline.nothing-here')}</p>
      <button
        type="button"
        className={styles.nearest}
        onClick={() => onGoTo(clampWindow({ ...window, startMs: momentMs - window.spanMs / 2 }))}
      >
        {t('timeline.nearest-mark', { when })}
      </button>
    </div>
  );
}
