import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { zoneWords } from '#renderer/messages/zone-words.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { FirstSign } from './report-order.ts';
import wordStyles from './words.module.css';
import styles from './mark-item.module.css';

interface PublicationNoteProps {
  /** Null where the date of publication is not known. */
  readonly range: CivilRange | null;
  readonly stated: PublishedDate | null;
  readonly labels: TimelineLabels;
  /** Whether the zone of a time is told with it. */
  readonly hasZone: boolean;
  readonly sign: FirstSign | null;
}

/** When a report was published, by its own clock, and whether it was the first. */
export function PublicationNote({ range, stated, labels, hasZone, sign }: PublicationNoteProps) {
  const t = useMessages();
  const zone = hasZone && stated ? zoneWords(stated, t) : '';
  return (
    <span className={styles.note}>
      {range ? (
        <bdi>
          {t('panel.published-on', {
            date: stated ? labels.short.dateOf(stated.value) : labels.short.range(range),
          })}
        </bdi>
      ) : (
        t('panel.published-unknown')
      )}
      {zone !== '' && <bdi dir="ltr">{zone}</bdi>}
      {sign && (
        <span className={wordStyles.sign} data-sign="first">
          {t(`panel.${sign}`)}
        </span>
      )}
    </span>
  );
}
