import type { ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody, ArticleSummary, Provenance } from '#shared/domain/article/article.ts';
import type { Source } from '#shared/domain/source/source.ts';
import { useEffect, useState } from 'react';
import styles from './reader.module.css';

interface ProvenanceListProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly onEditPublished: () => void;
  readonly onEditOutlet: () => void;
}

function Fact({
  name,
  value,
  note,
  children,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <span>{value}</span>
        {note && <span className={styles.note}>{note}</span>}
        {children}
      </dd>
    </div>
  );
}

/** Where this article comes from: what the file states, what the analyst set, and which file it is. */
export function ProvenanceList({ summary, body, onEditPublished, onEditOutlet }: ProvenanceListProps) {
  const t = useMessages();
  const formats = useFormats();
  const { articles } = useServices();
  const [source, setSource] = useState<Source | null>(null);
  useEffect(() => {
    let isShown = true;
    // Without its source record the panel shows less; the article itself has reported any trouble with the store.
    void articles
      .getSource(summary.sourceId)
      .then(found => isShown && setSource(found.ok ? found.value : null));
    return () => {
      isShown = false;
    };
  }, [articles, summary.sourceId]);

  const { published, outlet, author } = summary;
  const origin = (provenance: Provenance | undefined): string | undefined =>
    provenance && t(`reader.provenance-${provenance}`);
  return (
    <dl className={styles.facts}>
      <Fact
        name={t('reader.published')}
        value={published ? formats.publishedDate(published) : t('reader.no-date')}
        note={origin(published?.provenance)}
      >
        {published && published.precision !== 'year' && published.precision !== 'month' && (
          <span className={styles.note}>{formats.hijriDay(published.value)}</span>
        )}
        <Button variant="secondary" icon="calendar" onPress={onEditPublished}>
          {t(published ? 'reader.change-date' : 'reader.set-date')}
        </Button>
      </Fact>
      <Fact
        name={t('reader.outlet')}
        value={outlet ? <bdi>{outlet.name}</bdi> : t('reader.no-outlet')}
        note={origin(outlet?.provenance)}
      >
        <Button variant="secondary" icon="outlet" onPress={onEditOutlet}>
          {t(outlet ? 'reader.change-outlet' : 'reader.set-outlet')}
        </Button>
      </Fact>
      <Fact
        name={t('reader.author')}
        value={author ? <bdi>{author.name}</bdi> : t('reader.no-author')}
        note={origin(author?.provenance)}
      />
      <Fact
        name={t('reader.file')}
        value={<bdi dir="ltr">{source?.places[0]?.path ?? summary.fileName}</bdi>}
        note={t('reader.place-value', {
          ordinal: summary.ordinal + 1,
          start: body.source.start,
          end: body.source.end,
        })}
      />
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
