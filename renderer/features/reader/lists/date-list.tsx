import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import type { Finding, FindingOf } from '#renderer/features/reader/finding/findings.ts';
import { useTemporalMeaning } from '#renderer/features/reader/finding/use-temporal-meaning.ts';
import { weekdaySample } from '#renderer/features/reader/finding/weekday-sample.ts';
import styles from '#renderer/features/reader/reader.module.css';

interface DateListProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

interface RowProps {
  readonly body: ArticleBody;
  readonly finding: FindingOf<'date'>;
  readonly published: string | null;
  readonly onOpen: (finding: Finding) => void;
}

function DateRow({ body, finding, published, onOpen }: RowProps) {
  const t = useMessages();
  const formats = useFormats();
  const meaningOf = useTemporalMeaning();
  const { date, index } = finding;
  const resolved = resolveTemporal(body.temporal, index, published);
  const { alternatives, contradiction } = resolved;
  const isSettled = date.provenance === 'analyst';
  return (
    <li>
      <button
        type="button"
        className={styles.finding}
        onClick={() => onOpen(finding)}
        data-rule={date.rule}
        data-corrected={isSettled || undefined}
      >
        <bdi className={styles.findingWords}>{date.text}</bdi>
        <span className={resolved.value === null ? styles.open : styles.meaning} data-temporal-meaning>
          {meaningOf(date, resolved)}
        </span>
        {isSettled && <span className={styles.muted}>{t('correct.by-analyst')}</span>}
        {!isSettled &&
          alternatives.map(({ value, why }) => (
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
      </button>
    </li>
  );
}

/** What the text says of time, in its order, each with what it means now. */
export function DateList({ summary, body, findings, onOpen }: DateListProps) {
  const t = useMessages();
  const published = publishedMoment(summary.published);
  const dates = findings.flatMap(finding => (finding.layer === 'date' ? [finding] : []));
  if (dates.length === 0) return <p className={styles.muted}>{t('reader.no-dates')}</p>;
  return (
    <ol className={styles.findings}>
      {dates.map(finding => (
        <DateRow key={finding.key} body={body} finding={finding} published={published} onOpen={onOpen} />
      ))}
    </ol>
  );
}
