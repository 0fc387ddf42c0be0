import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { GivenToPanel } from './panel-parts.ts';

/** What a sign beside a mark says. */
export type MarkSign = 'announced' | 'resumed' | 'called-off' | 'disputed';

/** What is written about one mark. */
export interface MarkWords {
  /** As precise as it is known, and whether it is uncertain. */
  readonly when: string;
  readonly outlet: string;
  /** Null while it is on its way. */
  readonly title: string | null;
  /** Undefined while it is on its way, null where the article is gone. */
  readonly summary: ArticleSummary | null | undefined;
  /** Of a publication, where its date is known from. */
  readonly provenance: string | null;
  readonly signs: readonly MarkSign[];
}

/** Puts marks into words. */
export function useMarkWords({
  labels,
  summaries,
  gathered,
}: Pick<GivenToPanel, 'labels' | 'summaries' | 'gathered'>): (mark: MarkFacts) => MarkWords {
  const t = useMessages();
  return mark => {
    const summary = summaries.get(mark.articleId);
    const flags = gathered?.flags[mark.row] ?? 0;
    const when = labels.short.whenIs(mark.unit, mark);
    const { published = null } = summary ?? {};
    const signs: MarkSign[] = [];
    if (flags & markFlags.calledOff) signs.push('called-off');
    else if (flags & markFlags.announced) signs.push(flags & markFlags.resumed ? 'resumed' : 'announced');
    if (flags & markFlags.disputed) signs.push('disputed');
    return {
      when: mark.doubts > 0 ? t('panel.uncertain', { when }) : when,
      outlet: labels.outletName(mark.outlet),
      title: summary === undefined ? null : summary?.title || t('shell.untitled'),
      summary,
      provenance:
        mark.kind === 'publication' && published
          ? t('panel.provenance', {
              date: labels.short.dateOf(published.value),
              where: t(`reader.provenance-${published.provenance}`),
            })
          : null,
      signs,
    };
  };
}
