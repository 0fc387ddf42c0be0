import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { zoneWords } from '#renderer/messages/zone-words.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';

/** A date as it is stated, with the zone of its time: two times of two zones are not compared by their figures. */
export function dateWords(published: PublishedDate | null, t: Translate, formats: Formats): string {
  if (!published) return t('compare.no-date');
  return `${formats.publishedDate(published)} ${zoneWords(published, t)}`.trimEnd();
}
