import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { ReportedEvent, StatedDate } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { whenOfDate } from './event-date.ts';
import { articlesOf, outletsOf } from './event-reports.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import type { PanelParts } from './panel-parts.ts';
import wordStyles from './words.module.css';
import styles from './event-panel.module.css';

interface EventDatesProps {
  readonly parts: PanelParts;
  readonly event: ReportedEvent;
  readonly marks: readonly ReportedMark[];
  /** The date whose reports alone are listed. */
  readonly chosen: StatedDate | null;
  readonly onChoose: (date: StatedDate | null) => void;
}

/** The dates that reports state for one event, each with who states it; a disagreement is said in so many words. */
export function EventDates({ parts, event, marks, chosen, onChoose }: EventDatesProps) {
  const t = useMessages();
  const formats = useFormats();
  const { labels } = parts;
  return (
    <section aria-label={t('panel.dates')}>
      {event.isDisputed && (
        <p className={styles.dispute}>
          <Icon name="warning" size={16} />
          <span>
            {t('panel.disputed', {
              dates: formats.list(
                event.dates.map(date =>
                  t('panel.outlets-say', { count: date.outletCount, when: whenOfDate(labels, date) }),
                ),
              ),
            })}
          </span>
        </p>
      )}
      <ul className={styles.dateList}>
        {event.dates.map(date => {
          const own = marks.filter(({ row }) => date.marks.includes(row));
          const outlets = outletsOf(own);
          const hasCopies = outlets.length > date.outletCount;
          const isChosen = chosen === date;
          return (
            <li key={`${date.unit} ${date.startMs} ${date.endMs}`}>
              <button
                type="button"
                className={styles.date}
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? null : date)}
              >
                <strong>{whenOfDate(labels, date)}</strong>
                <span>
                  {t(hasCopies ? 'panel.reports-independent' : 'panel.reports-outlets', {
                    reports: articlesOf(own).length,
                    outlets: date.outletCount,
                  })}
                </span>
                <span className={wordStyles.outlet}>
                  {formats.list(outlets.map(outlet => isolated(labels.outletName(outlet))))}
                </span>
                {hasCopies && <span className={wordStyles.muted}>{t('panel.with-copies')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
