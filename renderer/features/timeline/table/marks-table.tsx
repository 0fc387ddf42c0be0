import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import { MarkSymbolOf } from '#renderer/features/timeline/marks/mark-row.tsx';
import type { PassageCache } from '#renderer/features/timeline/panels/passage-cache.ts';
import { usePassageArrivals } from '#renderer/features/timeline/panels/use-passages.ts';
import type { SummaryCache } from '#renderer/features/timeline/marks/summary-cache.ts';
import { usePutAside } from '#renderer/features/timeline/use-put-aside.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { useSummaryArrivals } from '#renderer/features/timeline/marks/use-summaries.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { GridColumn } from '#renderer/ui/row-grid/grid-head.tsx';
import { GridRow } from '#renderer/ui/row-grid/grid-row.tsx';
import { RowGrid } from '#renderer/ui/row-grid/row-grid.tsx';
import { useGridRows } from '#renderer/ui/row-grid/use-grid-rows.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import { articlesOfEvents, factsOfModelMark } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { chooseMark, placeOfChosen, type ChosenMark } from './chosen-mark.ts';
import { MarkCells } from './mark-cells.tsx';
import { orderMarks, type MarkField, type MarkSort } from './mark-order.ts';
import { useTitlePlaces } from './use-title-places.ts';
import styles from './table.module.css';

const columns: readonly (GridColumn<MarkField> & { readonly label: MessageId })[] = [
  { label: 'timeline.column-date', field: 'date' },
  { label: 'timeline-table.until', field: 'until' },
  { label: 'timeline.column-precision', field: 'precision' },
  { label: 'timeline-table.certainty', field: 'certainty', startsDescending: true },
  { label: 'timeline.column-kind', field: 'kind' },
  { label: 'timeline.column-outlet', field: 'outlet' },
  { label: 'timeline.column-title', field: 'title' },
  { label: 'timeline-table.passage', field: null },
  { label: 'timeline-table.notes', field: 'notes', startsDescending: true },
];

export interface MarksTableProps {
  readonly model: TimelineModel;
  /** Rows of the model, in the order of time. */
  readonly events: Uint32Array;
  /** The stretch of time that they lie in. */
  readonly range: CivilRange;
  readonly gathered: GatheredMarks | null;
  readonly labels: TimelineLabels;
  readonly summaries: SummaryCache;
  readonly passages: PassageCache;
  readonly onOpen: (event: number) => void;
  /** Asked for the event that a mark (a row of the timeline's data) tells of. */
  readonly onShowEvent: (mark: number) => void;
  /** Asked for the form that sets the date of a mark of the model right. */
  readonly onCorrect: (event: number) => void;
}

const rowId = (index: number): string => `timeline-row-${index}`;

/** The marks in view as rows, one each: what screen readers read in place of the picture. */
export function MarksTable(props: MarksTableProps) {
  const { model, events, range, gathered, labels, summaries, passages } = props;
  const { onOpen, onShowEvent, onCorrect } = props;
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const putAside = usePutAside();
  const gridRef = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<MarkSort>({ field: 'date', descending: false });
  const [chosen, setChosen] = useState<ChosenMark | null>(null);
  const [said, setSaid] = useState('');
  useSummaryArrivals(summaries);
  usePassageArrivals(passages);
  const titlePlaces = useTitlePlaces(sort.field === 'title');
  const ordered = useMemo(
    () => orderMarks(model, events, { sort, gathered, titlePlaces, language }),
    [model, events, sort, gathered, titlePlaces, language],
  );
  const marks = useMemo(() => ({ model, ordered, range }), [model, ordered, range]);
  const active = useMemo(() => placeOfChosen(marks, chosen), [marks, chosen]);
  const choose = (place: number): void => setChosen(chooseMark(marks, place));
  const rows = useGridRows({ count: ordered.length, active, gridRef });
  useEffect(() => {
    if (gridRef.current) gridRef.current.scrollTop = 0;
    // Not for marks that were only read anew: whoever has one set right goes on where they are.
  }, [range.startMs, range.endMs, sort]);

  const onKey = (pressed: KeyboardEvent): boolean => {
    const event = ordered[active];
    if (event === undefined || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return false;
    if (pressed.key === 'Enter') onOpen(event);
    else if (pressed.code === 'KeyT') setSaid(putAside(articlesOfEvents(model, [event])).words);
    else if (pressed.code === 'KeyG') onShowEvent(model.rows[event] ?? -1);
    else if (pressed.code === 'KeyE') onCorrect(event);
    else return false;
    return true;
  };

  return (
    <>
      <RowGrid
        label={t('timeline.table-label', {
          from: dayWords(labels.short, range.startMs),
          to: dayWords(labels.short, range.endMs - 1),
        })}
        description={t('timeline-table.keys')}
        className={styles.marks}
        columns={columns.map(column => ({ ...column, label: t(column.label) }))}
        sort={sort}
        onSort={next => {
          setSort(next);
          const column = columns.find(({ field }) => field === next.field);
          setSaid(column ? t('timeline-table.sorted', { column: t(column.label) }) : '');
        }}
        gridRef={gridRef}
        rows={rows}
        rowCount={ordered.length}
        activeId={ordered.length > 0 ? rowId(active) : undefined}
        onMove={choose}
        onKey={onKey}
      >
        {rows.drawn.map(({ index, offset }) => {
          const event = ordered[index] ?? -1;
          const mark = factsOfModelMark(model, event);
          return (
            <GridRow
              key={index}
              id={rowId(index)}
              index={index}
              offset={offset}
              isActive={index === active}
              isSelected={index === active}
              onPress={() => choose(index)}
              onOpen={() => onOpen(event)}
            >
              {mark && (
                <MarkCells
                  mark={mark}
                  flags={gathered?.flags[mark.row] ?? 0}
                  title={titleIn(summaries, mark.articleId, t('shell.untitled'))}
                  passage={passages.get(mark.articleId, mark.expression)}
                  labels={labels}
                  symbol={<MarkSymbolOf kind={mark.kind} unit={mark.unit} />}
                />
              )}
            </GridRow>
          );
        })}
      </RowGrid>
      {ordered.length === 0 && <p className={styles.none}>{t('timeline-table.none')}</p>}
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </>
  );
}

function titleIn(
  summaries: SummaryCache,
  id: Parameters<SummaryCache['get']>[0],
  untitled: string,
): string | null {
  const summary = summaries.get(id);
  return summary === undefined ? null : summary?.title || untitled;
}
