import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { ClassMark } from '#renderer/features/compare/class-mark.tsx';
import {
  onlyIn,
  sentenceClasses,
  type ComparisonModel,
  type PaneNumber,
} from '#renderer/features/compare/comparison-model.ts';
import { StatedDate } from '#renderer/features/compare/stated-date.tsx';
import styles from './pane-header.module.css';

interface PaneHeaderProps {
  readonly model: ComparisonModel;
  readonly pane: PaneNumber;
  readonly summary: ArticleSummary;
  /** Null for the base. */
  readonly onMakeBase: ((pane: PaneNumber) => void) | null;
  readonly onRemove: ((pane: PaneNumber) => void) | null;
}

/** What is less is said to be less, and not nothing. */
const leastShare = 0.01;

function DateLine({ published }: Pick<ArticleSummary, 'published'>) {
  const formats = useFormats();
  const hasDay = published?.precision === 'day' || published?.precision === 'time';
  const hijri = hasDay ? formats.hijriDay(published.value) : null;
  return (
    <>
      <StatedDate published={published} />
      {hijri !== null && <bdi>{hijri}</bdi>}
    </>
  );
}

/** What can be done with the whole article. */
function PaneActions({ pane, summary, onMakeBase, onRemove }: Omit<PaneHeaderProps, 'model'>) {
  const t = useMessages();
  const { openArticle } = useWorkspace(state => state.actions);
  return (
    <span className={styles.paneActions}>
      {onMakeBase ? (
        <IconButton icon="base" label={t('compare.make-base')} onPress={() => onMakeBase(pane)} />
      ) : (
        <span className={styles.base}>{t('compare.base')}</span>
      )}
      <IconButton icon="reader" label={t('compare.open')} onPress={() => openArticle(summary.id)} />
      {onRemove && <IconButton icon="close" label={t('compare.remove')} onPress={() => onRemove(pane)} />}
    </span>
  );
}

/** Who says it and when, the headline, the length, and how much of the text is of which class. */
export function PaneHeader({ model, pane, summary, onMakeBase, onRemove }: PaneHeaderProps) {
  const t = useMessages();
  const formats = useFormats();
  const shares = sentenceClasses
    .map(kind => ({ kind, share: model.shares[pane]?.[kind] ?? 0 }))
    .filter(({ share }) => share > 0);
  return (
    <header className={styles.paneHeader}>
      <div className={styles.source}>
        <ClassMark of={onlyIn(pane)} />
        <span className={styles.outlet}>
          <bdi>{summary.outlet?.name ?? t('compare.no-outlet')}</bdi>
        </span>
        <PaneActions pane={pane} summary={summary} onMakeBase={onMakeBase} onRemove={onRemove} />
      </div>
      <h2 className={styles.headline} dir={summary.direction} lang={summary.language}>
        {summary.title || t('compare.untitled')}
      </h2>
      <p className={styles.provenance}>
        <DateLine published={summary.published} />
        <span>
          {t('compare.length', { words: summary.wordCount, sentences: model.panes[pane]?.length ?? 0 })}
        </span>
      </p>
      <div className={styles.shareBar} aria-hidden="true">
        {shares.map(({ kind, share }) => (
          <span key={kind} data-class={kind} style={{ inlineSize: `${share * 100}%` }} />
        ))}
      </div>
      <p className={styles.shares}>
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
