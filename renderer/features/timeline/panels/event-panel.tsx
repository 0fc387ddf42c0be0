import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { EventWish } from '#renderer/features/timeline/panel-wish.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { trayLimit } from '#renderer/workspace/workspace-store.ts';
import type { StatedDate } from '#shared/timeline/gather/reported-event.ts';
import { AnnouncedLines } from './announced-lines.tsx';
import { ChosenActions } from './chosen-actions.tsx';
import { EventDates } from './event-dates.tsx';
import { isSameDate, whenOfDate } from './event-date.ts';
import { articlesOf, articlesToCompare, marksByOutlet } from './event-reports.ts';
import { firstAnnounced } from './first-announced.ts';
import { LanguageNote } from './language-note.tsx';
import { MarkedPassage } from './marked-passage.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelParts } from './panel-parts.ts';
import { ReportList } from './report-list.tsx';
import { orderReports } from './report-order.ts';
import { reportWords } from './report-words.ts';
import { useEvent, type KnownEvent } from './use-event.ts';
import { useMarkWords } from './use-mark-words.ts';
import { usePublications } from './use-publications.ts';
import wordStyles from './words.module.css';
import styles from './event-panel.module.css';

type Known = Extract<KnownEvent, { readonly kind: 'known' }>;

interface EventBodyProps {
  readonly parts: PanelParts;
  readonly known: Known;
  readonly leading: Known['marks'][number];
}

function EventBody({ parts, known: { event, marks, announcements }, leading }: EventBodyProps) {
  const t = useMessages();
  const [chosen, setChosen] = useState<StatedDate | null>(null);
  const words = useMarkWords(parts)(leading);
  // After a correction the dates are others; the same one is the chosen one.
  const date = event?.dates.find(one => isSameDate(one, chosen));
  const listed = useMemo(
    () => (date ? marks.filter(({ row }) => date.marks.includes(row)) : marks),
    [date, marks],
  );
  const publications = usePublications(parts.summaries, marks);
  const order = useMemo(
    () => publications && orderReports(articlesOf(listed), publications),
    [listed, publications],
  );
  const passage = parts.passages.get(leading.articleId, leading.expression);
  const announced = useMemo(
    () => publications && firstAnnounced(announcements, marks, publications),
    [announcements, marks, publications],
  );
  return (
    <>
      <div className={styles.about}>
        {passage && (
          <q className={wordStyles.passage} data-leading dir="auto">
            <MarkedPassage passage={passage} />
          </q>
        )}
        {announced && <AnnouncedLines parts={parts} {...announced} reports={marks} />}
        {event && event.dates.length > 0 && (
          <EventDates parts={parts} event={event} marks={marks} chosen={date ?? null} onChoose={setChosen} />
        )}
      </div>
      {publications && order && (
        <>
          <ChosenActions
            parts={parts}
            marks={marksByOutlet(listed, order)}
            toCompare={articlesToCompare(listed, order, trayLimit)}
            name={t('timeline.list-title', {
              outlet: isolated(words.title ?? ''),
              when: isolated(words.when),
            })}
          />
          <ReportList parts={parts} marks={listed} publications={publications} order={order} />
        </>
      )}
    </>
  );
}

const none: readonly StatedDate[] = [];

/** The date that an event goes by: that of most reports, and once it is known, that one as long as any report states it. */
function useTitledDate(dates: readonly StatedDate[]): StatedDate | undefined {
  const [titled, setTitled] = useState<StatedDate | undefined>(undefined);
  const now = dates.find(date => isSameDate(date, titled)) ?? dates[0];
  if (now !== titled) setTitled(now);
  return now;
}

/** One event as all who report it tell of it. */
export function EventPanel({ parts, wish }: { readonly parts: PanelParts; readonly wish: EventWish }) {
  const t = useMessages();
  const known = useEvent(parts, wish);
  const { onHighlight } = parts;
  const told = known.kind === 'known' ? known.marks : null;
  useEffect(() => onHighlight(told?.map(({ row }) => row) ?? []), [onHighlight, told]);
  useEffect(() => () => onHighlight([]), [onHighlight]);
  const leading =
    known.kind === 'known'
      ? (known.marks.find(({ row }) => row === (known.event?.leading ?? wish.mark)) ?? known.marks[0])
      : undefined;
  const event = known.kind === 'known' ? known.event : null;
  const titled = useTitledDate(event?.dates ?? none);
  const title = titled
    ? whenOfDate(parts.labels, titled)
    : leading && parts.labels.whenIs(leading.unit, leading);
  const hint: ReactNode =
    known.kind === 'known' ? (
      <>
        <strong>{event === null ? t('panel.stands-alone') : reportWords(t, event)}</strong>
        <LanguageNote marks={known.marks} />
      </>
    ) : (
      t(known.kind === 'gone' ? 'panel.event-gone' : 'panel.asking')
    );
  return (
    <PanelFrame
      parts={parts}
      title={title === undefined ? t('panel.event') : t('panel.event-title', { when: title })}
      hint={hint}
    >
      {known.kind === 'known' && leading && <EventBody parts={parts} known={known} leading={leading} />}
    </PanelFrame>
  );
}
