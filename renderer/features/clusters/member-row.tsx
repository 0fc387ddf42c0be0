import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { PutAside } from '#renderer/workspace/reuse/put-aside.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Closeness } from './closeness.ts';
import styles from './clusters.module.css';

interface MemberRowProps {
  readonly summary: ArticleSummary;
  /** To the first of the list, which it may be itself. */
  readonly closeness: Closeness | 'itself';
  readonly isChosen: boolean;
  readonly canChoose: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** How much of its text a copy has in common with the first; nothing while that is not known. */
function CommonText({ closeness }: Pick<MemberRowProps, 'closeness'>) {
  const t = useMessages();
  const formats = useFormats();
  switch (closeness) {
    case null:
      return null;
    case 'itself':
      return t('reuse.listed-first');
    case 'by-others':
      return t('reuse.by-others');
    default:
      return t('reuse.share-with-first', { share: formats.percent(closeness) });
  }
}

/** One copy: where and when it was published, under which title, how close it is to the first. */
export function MemberRow({ summary, closeness, isChosen, canChoose, onChoose }: MemberRowProps) {
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
            <CommonText closeness={closeness} />
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
