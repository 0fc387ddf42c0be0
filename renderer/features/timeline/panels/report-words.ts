import type { Translate } from '#renderer/messages/use-messages.ts';
import type { Announcement, ReportCounts } from '#shared/timeline/gather/reported-event.ts';

/** «5 reports, 3 outlets»; where some are copies of others, «5 reports, 3 independent outlets · 2 of them copies». */
export function reportWords(t: Translate, counts: ReportCounts): string {
  const { reportCount: reports, outletCount: outlets, copyCount } = counts;
  return copyCount === 0
    ? t('panel.reports-outlets', { reports, outlets })
    : t('panel.reports-copies', { reports, outlets, copies: copyCount });
}

/** How often something announced was told of later, and how often once its day had come. */
export function mentionWords(t: Translate, { mentions, mentionsAfter }: Announcement): string {
  const [count, after] = [mentions.length, mentionsAfter.length];
  return t('panel.mentioned', {
    count,
    after,
    share: after === 0 ? 'none' : after === count ? 'all' : 'some',
  });
}
