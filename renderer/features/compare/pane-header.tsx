import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { ClassMark } from './class-mark.tsx';
import { sentenceClasses, type ComparisonModel, type Side } from './comparison-model.ts';
import styles from './compare.module.css';

interface PaneHeaderProps {
  readonly model: ComparisonModel;
  readonly side: Side;
  readonly summary: ArticleSummary;
}

/** What is less is said to be less, and not nothing. */
const leastShare = 0.01;

function DateLine({ published }: Pick<ArticleSummary, 'published'>) {
  const t = useMessages();
  const formats = useFormats();
  if (!published) return <span>{t('compare.no-date')}</span>;
  const hasDay = published.precision === 'day' || published.precision === 'time';
  return (
    <>
      <bdi>{formats.publishedDate(published)}</bdi>
      {hasDay && <bdi className={styles.hijri}>{formats.hijriDay(published.value.slice(0, 10))}</bdi>}
    </>
  );
}

/** Who says it and when, the headline, the length, and how much of the text is of which class. */
export function PaneHeader({ model, side, summary }: PaneHeaderProps) {
  const t = useMessages();
  const formats = useFormats();
  const shares = sentenceClasses
    .map(kind => ({ kind, share: model.shares[side][kind] }))
    .filter(({ share }) => share > 0);
  return (
    <header className={styles.paneHeader}>
      <p className={styles.source}>
        <ClassMark of={side === 0 ? 'only-a' : 'only-b'} />
        <bdi className={styles.outlet}>{summary.outlet?.name ?? t('compare.no-outlet')}</bdi>
        <DateLine published={summary.published} />
      </p>
      <h2 className={styles.headline} dir={summary.direction} lang={summary.language}>
        {summary.title || t('compare.untitled')}
      </h2>
      <div className={styles.shareBar} aria-hidden="true">
        {shares.map(({ kind, share }) => (
          <span key={kind} data-class={kind} style={{ inlineSize: `${share * 100}%` }} />
        ))}
      </div>
      <p className={styles.shares}>
        <span>{t('compare.length', { words: summary.wordCount, sentences: model.panes[side].length })}</span>
        {shares.map(({ kind, share }) => (
          <span key={kind} className={styles.share}>
            <ClassMark of={kind} />
            {t(share < leastShare ? 'compare.share-tiny' : 'compare.share', {
              label: t(`compare.${kind}`),
              share: formats.percent(Math.max(leastShare, share)),
            })}
          </span>
        ))}
      </p>
    </header>
  );
}
