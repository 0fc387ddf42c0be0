import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';

/** The zone that a time is stated in, as `UTC+3`; empty where no time is stated, or none with a zone. */
export function zoneWords({ value, precision }: PublishedDate, t: Translate): string {
  const zone = /T.*?(?:(Z)|([+-])0?(\d{1,2}):?(\d\d))$/.exec(value);
  if (!zone || precision !== 'time') return '';
  const [, isUtc, sign, hours, minutes] = zone;
  const offset = isUtc ? '' : `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  return t('compare.zone', { offset: offset === '+0' || offset === '-0' ? '' : offset });
}

/** A date as it is stated, with the zone of its time: two times of two zones are not compared by their figures. */
export function dateWords(published: PublishedDate | null, t: Translate, formats: Formats): string {
  if (!published) return t('compare.no-date');
  return `${formats.publishedDate(published)} ${zoneWords(published, t)}`.trimEnd();
}
