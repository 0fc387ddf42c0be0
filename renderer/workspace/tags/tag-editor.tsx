import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { failureOf, type EditError } from '#renderer/operations/edit-work.ts';
import { addTag, removeTag } from '#renderer/operations/tag-articles.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError, TagCount } from '#shared/stores/article-store.ts';
import { TagChips } from './tag-chips.tsx';
import { TagField } from './tag-field.tsx';
import styles from './tags.module.css';

const none: readonly TagCount[] = [];

interface TagEditorProps {
  readonly ids: readonly ArticleId[];
  /** Their tags. */
  readonly tags: readonly TagCount[];
  /** Above them; absent is «Tags». */
  readonly heading?: string;
}

/** The tags of one article or of several together, to be taken off, and a field for another. */
export function TagEditor({ ids, tags, heading }: TagEditorProps) {
  const t = useMessages();
  const services = useServices();
  const known = useObserved(() => services.articles.observeTags(), [services]).value ?? none;
  const [error, setError] = useState<StoreError | null>(null);
  const [said, setSaid] = useState('');
  const onAll = tags.filter(({ count }) => count === ids.length).map(({ tag }) => tag);

  const follow = async (done: Promise<Result<null, EditError>>, saying: string): Promise<void> => {
    const result = await done;
    setError(failureOf(result));
    setSaid(result.ok ? saying : '');
  };
  const add = (tag: string): void =>
    void follow(
      addTag(services, ids, { tag, known: known.map(other => other.tag) }),
      t('tags.added', { tag }),
    );
  const remove = (tag: string): void =>
    void follow(removeTag(services, ids, tag), t('tags.removed', { tag }));

  return (
    <section className={styles.editor} aria-label={t('tags.title')}>
      <h2>{heading ?? t('tags.title')}</h2>
      <TagChips tags={tags} articleCount={ids.length} onRemove={remove} />
      <TagField known={known} taken={onAll} onAdd={add} />
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
