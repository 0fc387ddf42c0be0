import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { Translate } from './use-messages.ts';

/** The zone that a time is stated in, as `UTC+3`; empty where no time is stated, or none with a zone. */
export function zoneWords(
  { value, precision }: Pick<PublishedDate, 'value' | 'precision'>,
  t: Translate,
): string {
  const zone = /T.*?(?:(Z)|([+-])0?(\d{1,2}):?(\d\d))$/.exec(value);
  if (!zone || precision !== 'time') return '';
  const [, isUtc, sign, hours, minutes] = zone;
  const offset = isUtc ? '' : `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  return t('compare.zone', { offset: offset === '+0' || offset === '-0' ? '' : offset });
}
