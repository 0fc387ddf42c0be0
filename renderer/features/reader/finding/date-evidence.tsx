import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { publishedDay, publishedMoment } from '#shared/domain/article/published-day.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { Evidence } from './evidence.tsx';
import { findingKeyAt, type Finding, type FindingOf } from './findings.ts';
import { weekdaySample } from './weekday-sample.ts';
import styles from './finding.module.css';

interface DateEvidenceProps {
  readonly summary: ArticleSummary;
  readonly temporal: readonly TemporalExpression[];
  readonly finding: FindingOf<'date'>;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

/** What a date is counted from: the day of publication with where that is known from, or other words of the text. */
function Anchor({ summary, temporal, finding, findings, onOpen }: DateEvidenceProps) {
  const t = useMessages();
  const formats = useFormats();
  const { relative } = finding.date;
  const anchor = 'anchor' in relative ? relative.anchor : undefined;
  if (anchor === undefined) return null;
  if (anchor === 'publication') {
    const { published } = summary;
    return (
      <Evidence name={t('why.counted-from')}>
        {published === null || publishedDay(published) === null
          ? t('why.publication-unknown')
          : t('why.publication', { date: formats.publishedDate(published) })}
        {published && <span className={styles.reason}>{t(`reader.provenance-${published.provenance}`)}</span>}
      </Evidence>
    );
  }
  const words = temporal[anchor.expression];
  const other = words && findings.find(({ key }) => key === findingKeyAt('date', words.span));
  return (
    <Evidence name={t('why.counted-from')}>
      {other ? (
        <button type="button" className={styles.link} onClick={() => onOpen(other)}>
          <bdi>«{other.words}»</bdi>
        </button>
      ) : (
        t('why.counted-from-rejected')
      )}
    </Evidence>
  );
}

/** The weekday that stands beside a date, and whether it agrees with what was worked out. */
function WeekdayCheck({
  summary,
  temporal,
  finding,
}: Pick<DateEvidenceProps, 'summary' | 'temporal' | 'finding'>) {
  const t = useMessages();
  const formats = useFormats();
  const { relative } = finding.date;
  const stated = 'weekdayCheck' in relative ? relative.weekdayCheck : undefined;
  const resolved = resolveTemporal(temporal, finding.index, publishedMoment(summary.published));
  const { contradiction, alternatives, value } = resolved;
  const counted = alternatives.find(({ why }) => why === 'counted-day')?.value;
  if (stated === undefined) return null;
  const weekday = formats.weekday(weekdaySample(stated));
  return (
    <Evidence name={t('why.weekday-check')}>
      {contradiction && counted !== undefined ? (
        <span className={styles.contradiction}>
          {t('why.weekday-contradicts', {
            weekday,
            actual: formats.weekday(counted),
            day: formats.day(contradiction.nearestConsistent),
          })}
        </span>
      ) : value === null ? (
        weekday
      ) : (
        t('why.weekday-agrees', { weekday })
      )}
    </Evidence>
  );
}

/** What decided the value of a date, line by line. */
export function DateEvidence(props: DateEvidenceProps) {
  const t = useMessages();
  const { relative, calendar, provenance } = props.finding.date;
  // Which way the analyst turned it is no evidence of the text's.
  const isFound = provenance !== 'analyst';
  const direction = relative.op === 'weekday' || relative.op === 'partial' ? relative.direction : null;
  return (
    <>
      <Anchor {...props} />
      <WeekdayCheck {...props} />
      {isFound && direction && (
        <Evidence name={t('why.direction')}>{t(`why.direction-${direction}`)}</Evidence>
      )}
      {calendar === 'hijri' && <Evidence name={t('why.calendar')}>{t('why.calendar-hijri')}</Evidence>}
    </>
  );
}
