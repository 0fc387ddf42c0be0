import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import { chooseAlternative } from '#shared/corrections/choose-alternative.ts';
import { dateTarget } from '#shared/corrections/correction-targets.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import type { FindingOf } from './findings.ts';
import type { Correcting } from '#renderer/features/reader/correcting/use-correcting.ts';
import { useTemporalMeaning } from './use-temporal-meaning.ts';
import styles from './finding.module.css';

interface DateMeaningProps {
  readonly summary: ArticleSummary;
  readonly article: CorrectedArticle;
  readonly finding: FindingOf<'date'>;
  readonly correcting: Correcting;
}

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d\d-\d\d/.test(value);

/** What a date means, how sure that is, and what else it could mean: one press away. */
export function DateMeaning({ summary, article, finding, correcting }: DateMeaningProps) {
  const t = useMessages();
  const formats = useFormats();
  const meaningOf = useTemporalMeaning();
  const { temporal } = article.body;
  const moment = publishedMoment(summary.published);
  const { date, index } = finding;
  const resolved = resolveTemporal(temporal, index, moment);
  const hijri = isDay(resolved.value) ? formats.hijriDay(resolved.value) : null;
  const named = (value: string): string =>
    isDay(value) ? `${formats.weekday(value)} ${formats.timex(value)}` : formats.timex(value);

  const choose = (value: string): void => {
    const target = dateTarget(date);
    const reading = chooseAlternative(temporal, index, moment, value);
    if (target && reading)
      void correcting.correct({ layer: 'date', action: 'change', target, value: reading }, finding);
  };

  return (
    <section className={styles.block}>
      <p className={styles.value} data-finding-value>
        {isDay(resolved.value) && date.precision === 'day' && resolved.earliest === resolved.latest
          ? named(resolved.value)
          : meaningOf(date, resolved)}
      </p>
      <p className={styles.notes}>
        <span>
          {date.precision === 'vague'
            ? t('correct.precision-vague')
            : t('correct.precision', { precision: t(`timeline.precision-${date.precision}`) })}
        </span>
        {date.provenance !== 'analyst' && (
          <span className={styles.pill}>{t(`correct.certainty-${date.certainty}`)}</span>
        )}
      </p>
      {hijri !== null && <p className={styles.notes}>{hijri}</p>}
      {resolved.alternatives.length > 0 && (
        <div className={styles.alternatives}>
          <h3>{t('correct.or-means')}</h3>
          <ul>
            {resolved.alternatives.map(({ value, why }) => (
              <li key={value}>
                <span className={styles.alternative}>
                  <span>{named(value)}</span>
                  <span className={styles.reason}>{t(`reader.alternative-${why}`)}</span>
                </span>
                <Button
                  icon="swap"
                  aria-label={t('correct.choose-value', { value: named(value) })}
                  onPress={() => choose(value)}
                >
                  {t('correct.choose')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
