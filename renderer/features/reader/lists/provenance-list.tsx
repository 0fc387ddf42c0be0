import { useEffect, useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { Source } from '#shared/domain/source/source.ts';
import { Fact } from './fact.tsx';
import styles from '#renderer/features/reader/reader.module.css';

interface ProvenanceListProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
}

/** Which file the article was read from, where in it, and how to recognise that file again. */
export function ProvenanceList({ summary, body }: ProvenanceListProps) {
  const t = useMessages();
  const formats = useFormats();
  const { articles } = useServices();
  const [source, setSource] = useState<Source | null>(null);
  useEffect(() => {
    let isShown = true;
    // Without its source record the list shows less; the article itself has reported any trouble with the store.
    void articles
      .getSource(summary.sourceId)
      .then(found => isShown && setSource(found.ok ? found.value : null));
    return () => {
      isShown = false;
    };
  }, [articles, summary.sourceId]);

  const place = { ordinal: summary.ordinal + 1, start: body.source.start, end: body.source.end };
  const paths = source?.places.map(({ path }) => path) ?? [summary.fileName];
  return (
    <dl className={styles.facts}>
      {paths.map(path => (
        <Fact
          key={path}
          name={t('reader.file')}
          value={<bdi dir="ltr">{path}</bdi>}
          note={t('reader.place-value', place)}
        />
      ))}
      {source && (
        <Fact
          name={t('reader.encoding')}
          value={<bdi dir="ltr">{source.encoding}</bdi>}
          note={formats.fileSize(source.sizeBytes)}
        />
      )}
      <Fact
        name={t('reader.hash')}
        value={
          <bdi dir="ltr" className={styles.hash}>
            {summary.sourceId}
          </bdi>
        }
      />
      <Fact name={t('reader.imported')} value={formats.instant(summary.importedAt)} />
    </dl>
  );
}
