import { useMemo } from 'react';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReportedEvent } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { DaysPanel } from './days-panel.tsx';
import { MarkPassage } from './mark-item.tsx';
import type { PanelParts } from './panel-parts.ts';
import { useAnswer } from './use-answer.ts';
import { useDays } from './use-days.ts';
import { useMarkWords } from './use-mark-words.ts';
import { useToldMarks } from './use-told-marks.ts';
import wordStyles from './words.module.css';
import styles from './reported-item.module.css';

const limit = 100;
const rowHeight = (): number => 116;

interface ReportedItemProps {
  readonly parts: PanelParts;
  readonly event: ReportedEvent;
  /** The mark that tells it best; undefined while it is on its way. */
  readonly leading: ReportedMark | undefined;
  readonly rank: number;
  /** Outlets of the most reported event. */
  readonly most: number;
  readonly isActive: boolean;
}

function ReportedItem({ parts, event, leading, rank, most, isActive }: ReportedItemProps) {
  const t = useMessages();
  const formats = useFormats();
  const wordsOf = useMarkWords(parts);
  const words = leading && wordsOf(leading);
  return (
    <button
      type="button"
      data-row-main
      tabIndex={isActive ? 0 : -1}
      className={styles.reported}
      onClick={() => parts.goTo({ kind: 'event', mark: event.leading })}
    >
      <span className={wordStyles.line}>
        <span className={styles.rank}>{formats.number(rank)}</span>
        <strong>{t('panel.outlets', { count: event.outletCount })}</strong>
        <span className={wordStyles.muted}>{t('panel.reports-count', { count: event.reportCount })}</span>
        {event.isDisputed && (
          <span className={wordStyles.sign} data-sign="disputed">
            {t('panel.sign-disputed')}
          </span>
        )}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * event.outletCount) / Math.max(1, most)}%` }} />
      </span>
      {leading && words && (
        <>
          <span className={wordStyles.when}>{words.when}</span>
          <MarkPassage mark={leading} parts={parts} words={words} />
        </>
      )}
    </button>
  );
}

const none: readonly ReportedEvent[] = [];

interface MostReportedPanelProps {
  readonly parts: PanelParts;
  readonly wish: Extract<PanelWish, { readonly kind: 'most-reported' }>;
}

/** The events that most outlets tell of on some days, copies of one text counted once. */
export function MostReportedPanel({ parts, wish }: MostReportedPanelProps) {
  const t = useMessages();
  const days = useDays(wish, parts);
  const { startMs, endMs } = days.range;
  const { filter } = parts;
  const answer = useAnswer(
    parts,
    useMemo(
      () => ({ kind: 'most-reported', filter, range: { startMs, endMs }, limit }) as const,
      [filter, startMs, endMs],
    ),
  );
  const events = (answer.isKnown ? answer.value : null) ?? none;
  const leading = useToldMarks(
    parts,
    useMemo(() => events.map(event => event.leading), [events]),
  );
  const most = Math.max(0, ...events.map(({ outletCount }) => outletCount));
  return (
    <DaysPanel
      parts={parts}
      days={days}
      title={t('panel.most-reported')}
      hint={t('panel.most-reported-hint')}
      answer={answer}
      listed={events}
      nothing={t('panel.none-reported')}
      rowHeight={rowHeight}
      renderItem={(event, index, isActive) => (
        <ReportedItem
          parts={parts}
          event={event}
          leading={leading.get(event.leading)}
          rank={index + 1}
          most={most}
          isActive={isActive}
        />
      )}
    />
  );
}
