import { MarkSymbol, type MarkShape } from '#renderer/features/timeline/marks/mark-symbol.tsx';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import styles from './tools.module.css';

const entries: readonly {
  readonly shape: MarkShape;
  readonly of: 'event' | 'both';
  readonly words: MessageId;
}[] = [
  { shape: 'point', of: 'both', words: 'timeline.legend-day' },
  { shape: 'time', of: 'both', words: 'timeline.legend-time' },
  { shape: 'interval', of: 'event', words: 'timeline.legend-interval' },
  { shape: 'coarse', of: 'event', words: 'timeline.legend-coarse' },
  { shape: 'gathered', of: 'event', words: 'timeline.legend-gathered' },
  { shape: 'announced', of: 'event', words: 'timeline.legend-announced' },
  { shape: 'called-off', of: 'event', words: 'timeline.legend-called-off' },
  { shape: 'disputed', of: 'event', words: 'timeline.legend-disputed' },
];

/** What the shapes on the timeline mean. */
export function Legend() {
  const t = useMessages();
  return (
    <ul className={styles.legend} aria-label={t('timeline.legend')}>
      {entries.map(({ shape, of, words }) => (
        <li key={shape}>
          {of === 'both' && <MarkSymbol kind="publication" shape={shape} />}
          <MarkSymbol kind="event" shape={shape} />
          {t(words)}
        </li>
      ))}
    </ul>
  );
}
