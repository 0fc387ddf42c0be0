import { useMemo } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { groupByOutlet } from './event-reports.ts';
import { MarkItem } from './mark-item.tsx';
import type { PanelParts } from './panel-parts.ts';
import { PublicationNote } from './publication-note.tsx';
import type { Publications, ReportOrder } from './report-order.ts';
import { headingHeight, reportHeight } from './row-heights.ts';
import { RowList } from './row-list.tsx';
import { statesSeveralZones } from './several-zones.ts';
import { useMarkActions } from './use-mark-actions.ts';
import styles from './mark-item.module.css';

type Row =
  | { readonly kind: 'outlet'; readonly outlet: string | null; readonly reportCount: number }
  | { readonly kind: 'mark'; readonly mark: ReportedMark };

function rowsOf(marks: readonly ReportedMark[], order: ReportOrder): readonly Row[] {
  return groupByOutlet(marks, order).flatMap(({ outlet, marks: own, reportCount }): Row[] => [
    { kind: 'outlet', outlet, reportCount },
    ...own.map((mark): Row => ({ kind: 'mark', mark })),
  ]);
}

interface ReportListProps {
  readonly parts: PanelParts;
  readonly marks: readonly ReportedMark[];
  /** Of all reports of the event. */
  readonly publications: Publications;
  readonly order: ReportOrder;
}

/** All reports of an event, outlet by outlet in the order in which they came. */
export function ReportList({ parts, marks, publications, order }: ReportListProps) {
  const t = useMessages();
  const actions = useMarkActions(parts);
  const rows = useMemo(() => rowsOf(marks, order), [marks, order]);
  const { labels } = parts;
  const hasZones = useMemo(() => statesSeveralZones(publications, t), [publications, t]);
  const heightOf = useMemo(
    () => (index: number) => (rows[index]?.kind === 'outlet' ? headingHeight : reportHeight),
    [rows],
  );
  return (
    <RowList
      label={t('panel.reports')}
      description={t('panel.report-keys')}
      place={parts.place}
      onPlace={parts.keepPlace}
      count={rows.length}
      heightOf={heightOf}
      isHeading={index => rows[index]?.kind === 'outlet'}
      onKey={(index, event) => {
        const row = rows[index];
        return row?.kind === 'mark' && event.code !== 'KeyG' && actions.onKey(row.mark, event);
      }}
      renderRow={(index, isActive) => {
        const row = rows[index];
        if (row === undefined) return null;
        if (row.kind === 'outlet')
          return (
            <h3 className={styles.outletHead}>
              <bdi>{labels.outletName(row.outlet)}</bdi>
              <span>{t('panel.reports-count', { count: row.reportCount })}</span>
            </h3>
          );
        return (
          <MarkItem
            mark={row.mark}
            parts={parts}
            actions={actions}
            isActive={isActive}
            choice={null}
            hasEvent={false}
            hasOutlet={false}
            note={
              <PublicationNote
                range={row.mark.published}
                stated={publications.get(row.mark.articleId) ?? null}
                labels={labels}
                hasZone={hasZones}
                sign={order.firsts.get(row.mark.articleId) ?? null}
              />
            }
          />
        );
      }}
    />
  );
}
