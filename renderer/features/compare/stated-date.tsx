import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import styles from './compare.module.css';

/** A date as it is stated, with the zone of its time: two times of two zones are not compared by their figures. */
export function StatedDate({ published }: { readonly published: PublishedDate | null }) {
  const t = useMessages();
  const formats = useFormats();
  if (!published) return <span>{t('compare.no-date')}</span>;
  const zone = /T.*?(?:(Z)|([+-])0?(\d{1,2}):?(\d\d))$/.exec(published.value);
  const [, isUtc, sign, hours, minutes] = zone ?? [];
  const offset = isUtc ? '' : `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  return (
    <span>
      <bdi>{formats.publishedDate(published)}</bdi>
      {zone && published.precision === 'time' && (
        <>
          {' '}
          <bdi className={styles.zone} dir="ltr">
            {t('compare.zone', { offset: offset === '+0' || offset === '-0' ? '' : offset })}
          </bdi>
        </>
      )}
    </span>
  );
}
