import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { TagCount } from '#shared/stores/article-store.ts';
import styles from './tags.module.css';

interface TagChipsProps {
  readonly tags: readonly TagCount[];
  /** Of how many articles these are the tags. */
  readonly articleCount: number;
  readonly onRemove: (tag: string) => void;
}

/** Tags in a row; the arrow keys go from one to the next, and Delete takes off the one they are at. */
export function TagChips({ tags, articleCount, onRemove }: TagChipsProps) {
  const t = useMessages();
  return (
    <TagGroup
      aria-label={t('tags.list', { count: articleCount })}
      onRemove={keys => keys.forEach(key => onRemove(String(key)))}
    >
      <TagList className={styles.chips ?? ''} renderEmptyState={() => t('tags.none')}>
        {tags.map(({ tag, count }) => {
          const note = count < articleCount ? t('tags.on-some', { count, all: articleCount }) : null;
          return (
            <Tag
              key={tag}
              id={tag}
              textValue={note === null ? tag : `${tag} ${note}`}
              className={styles.chip ?? ''}
            >
              <bdi className={styles.words}>{tag}</bdi>
              {note !== null && <span className={styles.share}>{note}</span>}
              <Button slot="remove" className={styles.remove ?? ''}>
                <Icon name="close" size={13} />
              </Button>
            </Tag>
          );
        })}
      </TagList>
    </TagGroup>
  );
}
