import { useMemo } from 'react';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { Announcement } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { announcementState } from './announcement-state.ts';
import { LaterMentions } from './later-mentions.tsx';
import type { PanelParts } from './panel-parts.ts';
import { mentionWords } from './report-words.ts';
import styles from './event-panel.module.css';

interface AnnouncedLinesProps {
  readonly parts: PanelParts;
  readonly announcement: Announcement;
  /** The mark of the announcement. */
  readonly mark: ReportedMark;
  /** The marks that the panel lists as reports of the event. */
  readonly reports: readonly ReportedMark[];
}

/** When something was announced and for when, and whether it was heard of again. */
export function AnnouncedLines({ parts, announcement, mark, reports }: AnnouncedLinesProps) {
  const t = useMessages();
  const { labels } = parts;
  const { articleCount, mentions, lastPublishedMs } = announcement;
  const state = announcementState(announcement);
  const apart = useMemo(() => {
    const listed = new Set(reports.map(({ row }) => row));
    return mentions.filter(row => !listed.has(row));
  }, [mentions, reports]);
  return (
    <div className={styles.announced}>
      <p>
        {mark.published
          ? t('panel.announced', {
              on: labels.short.range(mark.published),
              when: labels.short.whenIs(mark.unit, mark),
              outlet: isolated(labels.outletName(mark.outlet)),
            })
          : t('panel.announced-for', { when: labels.short.whenIs(mark.unit, mark) })}
      </p>
      {articleCount > 1 && <p>{t('panel.announced-also', { count: articleCount - 1 })}</p>}
      {state !== 'heard' && <p>{t(`panel.was-${state}`)}</p>}
      {mentions.length > 0 && <p>{mentionWords(t, announcement)}</p>}
      <LaterMentions parts={parts} mentions={apart} />
      <p>{t('panel.reaches', { until: dayWords(labels.short, lastPublishedMs) })}</p>
    </div>
  );
}
