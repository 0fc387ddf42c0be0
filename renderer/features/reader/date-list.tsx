import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { publishedDay } from '#shared/domain/article/published-day.ts';
import { useTemporalMeaning } from './use-temporal-meaning.ts';
import styles from './reader.module.css';

interface DateListProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly active: number | null;
  readonly onChoose: (index: number) => void;
}

interface RowProps extends Omit<DateListProps, 'body' | 'summary'> {
  readonly body: ArticleBody;
  readonly index: number;
  readonly day: string | null;
}

function DateRow({ body, index, day, active, onChoose }: RowProps) {
  const t = useMessages();
  const formats = useFormats();
  const meaningOf = useTemporalMeaning();
  const expression = body.temporal[index];
  if (!expression) return null;
  const resolved = resolveTemporal(body.temporal, index, day);
  const { alternatives, contradiction } = resolved;
  return (
    <li>
      <button
        type="button"
        className={styles.finding}
        aria-pressed={index === active}
        onClick={() => onChoose(index)}
        data-rule={expression.rule}
      >
        <bdi className={styles.findingWords}>{expression.text}</bdi>
        <span className={resolved.value === null ? styles.open : styles.meaning} data-temporal-meaning>
          {meaningOf(expression, resolved)}
        </span>
        {alternatives.map(({ value, why }) => (
          <span key={value} className={styles.muted} title={t(`reader.alternative-${why}`)}>
            {t('reader.alternative', { value: formats.timex(value) })}
          </span>
        ))}
        {contradiction && (
          <span className={styles.contradiction}>
            {t('reader.contradiction', {
              weekday: formats.weekday(weekdaySample(contradiction.statedWeekday)),
              day: formats.day(contradiction.nearestConsistent),
            })}
          </span>
        )}
        {index === active && (
          <span className={styles.muted}>
            <bdi dir="ltr">{t('reader.rule', { rule: expression.rule })}</bdi>
          </span>
        )}
      </button>
    </li>
  );
}

/** Some day that falls on this weekday (0 is Sunday), for showing its name: 2023-01-01 was a Sunday. */
const weekdaySample = (weekday: number): string => `2023-01-0${weekday + 1}`;

/** What the text says of time, in its order, each with what it means now. */
export function DateList({ summary, body, active, onChoose }: DateListProps) {
  const t = useMessages();
  const day = publishedDay(summary.published);
  if (body.temporal.length === 0) return <p className={styles.muted}>{t('reader.no-dates')}</p>;
  return (
    <ol className={styles.findings}>
      {body.temporal.map((expression, index) => (
        <DateRow
          key={expression.span.start}
          body={body}
          index={index}
          day={day}
          active={active}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
}
