import { useMessages } from '#renderer/messages/use-messages.ts';
import { eventKinds, timelineUnits, type TimelineUnit } from '#shared/timeline/timeline-units.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { SummaryCache } from './summary-cache.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import { MarkSymbol } from './mark-symbol.tsx';

export interface MarkWords {
  readonly kind: 'publication' | 'event';
  readonly unit: TimelineUnit;
  /** As precise as it is known, and whether it is uncertain. */
  readonly when: string;
  readonly precision: string;
  readonly kindName: string;
  readonly outlet: string;
  /** Null while it is on its way. */
  readonly title: string | null;
}

/** What is written about a mark wherever it is listed. */
export function useMarkWords(
  model: TimelineModel,
  labels: TimelineLabels,
  summaries: SummaryCache,
): (event: number) => MarkWords {
  const t = useMessages();
  return event => {
    const { columns, outlets, articleOutlets, articleIds } = model;
    const kind = eventKinds[columns.kinds[event] ?? 0] ?? 'event';
    const unit = timelineUnits[columns.units[event] ?? 0] ?? 'day';
    const id = articleIds[columns.articles[event] ?? -1];
    const summary = id === undefined ? null : summaries.get(id);
    const when = labels.when(model, event);
    return {
      kind,
      unit,
      when: (columns.doubts[event] ?? 0) > 0 ? `${when} (${t('timeline.uncertain')})` : when,
      precision: labels.precision(unit),
      kindName: t(`timeline.kind-${kind}`),
      outlet: labels.outletName(outlets[articleOutlets[columns.articles[event] ?? -1] ?? -1] ?? null),
      title: summary === undefined ? null : summary?.title || t('shell.untitled'),
    };
  };
}

/** The shape under which a mark is drawn. */
export function MarkSymbolOf({ kind, unit }: Pick<MarkWords, 'kind' | 'unit'>) {
  const shape =
    unit === 'time' ? 'time' : unit === 'day' ? 'point' : unit === 'interval' ? 'interval' : 'coarse';
  return <MarkSymbol kind={kind} shape={shape} />;
}
