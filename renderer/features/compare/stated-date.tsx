import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { zoneWords } from '#renderer/messages/zone-words.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import styles from './compare.module.css';

/** A date as it is stated, with the zone of its time set apart. */
export function StatedDate({ published }: { readonly published: PublishedDate | null }) {
  const t = useMessages();
  const formats = useFormats();
  if (!published) return <span>{t('compare.no-date')}</span>;
  const zone = zoneWords(published, t);
  return (
    <span>
      <bdi>{formats.publishedDate(published)}</bdi>
      {zone !== '' && (
        <>
          {' '}
          <bdi className={styles.zone} dir="ltr">
            {zone}
          </bdi>
        </>
      )}
    </span>
  );
}
