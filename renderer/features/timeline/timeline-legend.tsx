import { useMessages } from '#renderer/messages/use-messages.ts';
import { MarkSymbol } from './mark-symbol.tsx';
import styles from './timeline.module.css';

/** What the shapes mean. */
export function TimelineLegend() {
  const t = useMessages();
  return (
    <ul className={styles.legend} aria-label={t('timeline.legend')}>
      <li>
        <MarkSymbol kind="publication" shape="point" />
        <MarkSymbol kind="event" shape="point" />
        {t('timeline.legend-day')}
      </li>
      <li>
        <MarkSymbol kind="publication" shape="time" />
        <MarkSymbol kind="event" shape="time" />
        {t('timeline.legend-time')}
      </li>
      <li>
        <MarkSymbol kind="event" shape="interval" />
        {t('timeline.legend-interval')}
      </li>
      <li>
        <MarkSymbol kind="event" shape="coarse" />
        {t('timeline.legend-coarse')}
      </li>
    </ul>
  );
}
