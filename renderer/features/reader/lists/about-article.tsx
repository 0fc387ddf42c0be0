import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { ArticleSummary, Provenance } from '#shared/domain/article/article.ts';
import { publishedDay } from '#shared/domain/article/published-day.ts';
import { Fact } from './fact.tsx';
import styles from '#renderer/features/reader/reader.module.css';

interface AboutArticleProps {
  readonly summary: ArticleSummary;
  readonly onEditPublished: () => void;
  readonly onEditOutlet: () => void;
}

/** When, by whom and under whose name the article was published, each with where that is known from. */
export function AboutArticle({ summary, onEditPublished, onEditOutlet }: AboutArticleProps) {
  const t = useMessages();
  const formats = useFormats();
  const { published, outlet, author } = summary;
  const day = publishedDay(published);
  const origin = (provenance: Provenance | undefined): string | undefined =>
    provenance && t(`reader.provenance-${provenance}`);
  return (
    <dl className={styles.facts}>
      <Fact
        name={t('reader.published')}
        value={published ? formats.publishedDate(published) : t('reader.no-date')}
        note={origin(published?.provenance)}
      >
        {day && (
          <span className={styles.note}>
            {[formats.weekday(day), formats.hijriDay(day)].filter(word => word !== null).join(' · ')}
          </span>
        )}
        <Button icon="calendar" onPress={onEditPublished}>
          {t(published ? 'reader.change-date' : 'reader.set-date')}
        </Button>
      </Fact>
      <Fact
        name={t('reader.outlet')}
        value={outlet ? <bdi>{outlet.name}</bdi> : t('reader.no-outlet')}
        note={origin(outlet?.provenance)}
      >
        <Button icon="outlet" onPress={onEditOutlet}>
          {t(outlet ? 'reader.change-outlet' : 'reader.set-outlet')}
        </Button>
      </Fact>
      <Fact
        name={t('reader.author')}
        value={author ? <bdi>{author.name}</bdi> : t('reader.no-author')}
        note={origin(author?.provenance)}
      />
    </dl>
  );
}
