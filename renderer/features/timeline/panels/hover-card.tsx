import { useMemo } from 'react';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import { whenOf } from '#renderer/features/timeline/marks/listed-marks.ts';
import { MarkSymbolOf } from '#renderer/features/timeline/marks/mark-row.tsx';
import type { SummaryCache } from '#renderer/features/timeline/marks/summary-cache.ts';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';
import { useSummaryArrivals } from '#renderer/features/timeline/marks/use-summaries.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import { factsOfModelMark, type MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { whenOfDate } from './event-date.ts';
import { MarkedPassage } from './marked-passage.tsx';
import { MarkSigns } from './mark-item.tsx';
import type { PassageCache } from './passage-cache.ts';
import { shortened } from './passage.ts';
import { reportWords } from './report-words.ts';
import { useAnswer } from './use-answer.ts';
import { useMarkWords } from './use-mark-words.ts';
import { usePassageArrivals } from './use-passages.ts';
import styles from './hover-card.module.css';

export interface Hover {
  readonly model: TimelineModel;
  readonly hit: TimelineHit;
  readonly x: number;
  readonly y: number;
}

interface HoverCardProps {
  readonly hover: Hover;
  readonly surface: TimelineSurface;
  readonly summaries: SummaryCache;
  readonly passages: PassageCache;
  /** Null until there is one. */
  readonly client: TimelineClient | null;
}

function MarkDetails({
  mark,
  surface,
  summaries,
  passages,
}: { readonly mark: MarkFacts } & Omit<HoverCardProps, 'hover' | 'client'>) {
  const t = useMessages();
  const { labels, gathered } = surface.scene();
  const words = useMarkWords({ labels, summaries, gathered })(mark);
  const whole = passages.get(mark.articleId, mark.expression);
  const passage = whole ? shortened(whole) : null;
  return (
    <>
      <span className={styles.line}>
        <MarkSymbolOf kind={mark.kind} unit={mark.unit} />
        <strong>{words.when}</strong>
        <span className={styles.muted}>{t(`timeline.kind-${mark.kind}`)}</span>
      </span>
      {passage && (
        <q className={styles.passage} dir={directionOf(`${passage.before}${passage.words}${passage.after}`)}>
          <MarkedPassage passage={passage} />
        </q>
      )}
      {words.provenance !== null && <span className={styles.muted}>{words.provenance}</span>}
      <span className={styles.title} dir={directionOf(words.title ?? '')}>
        {words.title ?? '…'}
      </span>
      <bdi className={styles.muted}>{words.outlet}</bdi>
      {words.signs.length > 0 && (
        <span className={styles.line}>
          <MarkSigns signs={words.signs} />
        </span>
      )}
    </>
  );
}

/** How many tell of the event, and for which days. */
function EventDetails({
  mark,
  version,
  surface,
  client,
}: { readonly mark: MarkFacts; readonly version: number } & Pick<HoverCardProps, 'surface' | 'client'>) {
  const t = useMessages();
  const formats = useFormats();
  const { labels } = surface.scene();
  const answer = useAnswer(
    { client, version },
    useMemo(() => ({ kind: 'event-of', mark: mark.row, version }) as const, [mark.row, version]),
  );
  const event = answer.isKnown ? answer.value : null;
  if (event === null) return null;
  const { dates, isDisputed } = event;
  const days = dates.map(date => whenOfDate(labels, date));
  return (
    <>
      <strong>{reportWords(t, event)}</strong>
      {days.length > 1 && (
        <span className={isDisputed ? styles.disputed : styles.muted}>
          {t(isDisputed ? 'panel.disputed' : 'panel.dated-as', { dates: formats.list(days) })}
        </span>
      )}
    </>
  );
}

function GroupDetails({
  hit,
  surface,
}: { readonly hit: Exclude<TimelineHit, { kind: 'event' }> } & Pick<HoverCardProps, 'surface'>) {
  const t = useMessages();
  const scene = surface.scene();
  const count =
    hit.kind === 'overflow' ? hit.events.length : hit.kind === 'gathered' ? hit.marks.length : hit.count;
  return (
    <>
      <strong>{whenOf(hit, scene, surface.geometry())}</strong>
      <span>{t(hit.kind === 'overflow' ? 'timeline.list-overflow' : 'timeline.list-count', { count })}</span>
      <bdi className={styles.muted}>{scene.labels.laneOf(scene.model, hit.lane)}</bdi>
      <span className={styles.muted}>{t('timeline.open-list')}</span>
    </>
  );
}

const cardWidth = 300;

/** Says what lies under the pointer. Spoken by nobody: the keyboard has the live region for that. */
export function HoverCard({ hover, surface, summaries, passages, client }: HoverCardProps) {
  useSummaryArrivals(summaries);
  usePassageArrivals(passages);
  const { width, height, labels } = surface.scene();
  const { hit, model, x, y } = hover;
  const fromStart = labels.direction === 'rtl' ? width - x : x;
  const start = Math.max(8, Math.min(fromStart + 14, width - cardWidth - 8));
  const isLow = y > height * 0.6;
  const row = hit.kind === 'event' ? hit.event : hit.kind === 'gathered' ? hit.marks[0] : undefined;
  const mark = row === undefined ? null : factsOfModelMark(model, row);
  return (
    <div
      aria-hidden="true"
      className={styles.card}
      style={{
        inlineSize: cardWidth,
        insetInlineStart: start,
        ...(isLow ? { insetBlockEnd: height - y + 14 } : { insetBlockStart: y + 14 }),
      }}
    >
      {mark && <MarkDetails mark={mark} surface={surface} summaries={summaries} passages={passages} />}
      {mark?.kind === 'event' && (
        <EventDetails mark={mark} version={model.version} surface={surface} client={client} />
      )}
      {hit.kind !== 'event' && <GroupDetails hit={hit} surface={surface} />}
    </div>
  );
}
