import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { otherOutlets } from '#renderer/workspace/reuse/outlets.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import styles from '../library.module.css';

interface CopiesCellProps {
  readonly article: ArticleSummary;
  /** Not empty. */
  readonly copies: readonly ArticleSummary[];
  readonly onOpen: () => void;
}

/** In how many other outlets an article stands, or how many copies it has where they name none. Pressed, they open. */
export function CopiesCell({ article, copies, onOpen }: CopiesCellProps) {
  const t = useMessages();
  const outlets = otherOutlets(article, copies);
  return (
    // The grid has the keys, so the button is none of Tab's stops.
    <button
      type="button"
      tabIndex={-1}
      className={styles.copies}
      title={outlets.map(isolated).join(t('reuse.comma'))}
      onClick={onOpen}
      onDoubleClick={event => event.stopPropagation()}
    >
      <Icon name="copies" size={14} />
      <span className={gridStyles.words}>
        {outlets.length > 0
          ? t('reuse.in-outlets', { count: outlets.length })
          : t('reuse.copies', { count: copies.length })}
      </span>
    </button>
  );
}
