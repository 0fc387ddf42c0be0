import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { PutAside } from '#renderer/workspace/reuse/other-article.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import styles from './clusters.module.css';

interface MemberRowProps {
  readonly summary: ArticleSummary;
  /** What it shares with the earliest, 0 to 1; null where the two are close only by way of others. */
  readonly share: number | 'itself' | null;
  readonly isChosen: boolean;
  readonly canChoose: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One copy: where and when it was published, under which title, how close it is to the earliest. */
export function MemberRow({ summary, share, isChosen, canChoose, onChoose }: MemberRowProps) {
  const t = useMessages();
  const formats = useFormats();
  const { openArticle } = useWorkspace(state => state.actions);
  const { id, outlet, published, direction, language } = summary;
  const title = summary.title || t('shell.untitled');
  return (
    <li className={styles.member}>
      <Checkbox isSelected={isChosen} onChange={onChoose} isDisabled={!canChoose}>
        <span className={styles.memberWords}>
          <span className={styles.memberHead}>
            <bdi className={styles.memberOutlet}>{outlet?.name ?? t('library.no-outlet')}</bdi>
            <bdi>{published ? formats.publishedDate(published) : t('library.undated')}</bdi>
          </span>
          <bdi dir={direction} lang={language}>
            {title}
          </bdi>
          <span className={styles.muted}>
            {share === 'itself'
              ? t('reuse.earliest')
              : share === null
                ? t('reuse.by-others')
                : t('reuse.share-with-first', { share: formats.percent(share) })}
          </span>
        </span>
      </Checkbox>
      <span className={styles.memberActions}>
        <IconButton icon="reader" label={t('reuse.open-titled', { title })} onPress={() => openArticle(id)} />
        <PutAside summary={summary} />
      </span>
    </li>
  );
}
