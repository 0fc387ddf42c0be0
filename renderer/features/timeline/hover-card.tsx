import { useEffect, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { directionOf } from '#shared/text/direction.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimelineHit } from './drawing/timeline-hits.ts';
import { whenOf } from './listed-marks.ts';
import { MarkSymbolOf, useMarkWords } from './mark-row.tsx';
import { findPassage } from './open-mark.ts';
import type { SummaryCache } from './summary-cache.ts';
import type { TimelineSurface } from './timeline-surface.ts';
import { useSummaryArrivals } from './use-summaries.ts';
import styles from './timeline.module.css';

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
}

/** The words of the passage that a mark stands for, once they are read. */
function usePassageWords(surface: TimelineSurface, event: number | null): string | null {
  const { articles } = useServices();
  const [found, setFound] = useState<{ readonly event: number; readonly words: string | null } | null>(null);
  useEffect(() => {
    if (event === null) return;
    let isCurrent = true;
    void findPassage(articles, surface.scene().model, event).then(passage => {
      if (isCurrent) setFound({ event, words: passage?.words ?? null });
    });
    return () => {
      isCurrent = false;
    };
  }, [articles, surface, event]);
  return found?.event === event ? (found?.words ?? null) : null;
}

function MarkDetails({
  event,
  surface,
  summaries,
}: { readonly event: number } & Omit<HoverCardProps, 'hover'>) {
  const { model, labels } = surface.scene();
  const words = useMarkWords(model, labels, summaries)(event);
  const passage = usePassageWords(surface, event);
  return (
    <>
      <span className={styles.panelRowHead}>
        <MarkSymbolOf kind={words.kind} unit={words.unit} />
        <strong>{words.when}</strong>
        <span className={styles.muted}>{words.kindName}</span>
      </span>
      {passage !== null && <q dir={directionOf(passage)}>{passage}</q>}
      <span className={styles.cardTitle} dir={directionOf(words.title ?? '')}>
        {words.title ?? '…'}
      </span>
      <bdi className={styles.muted}>{words.outlet}</bdi>
    </>
  );
}

function GroupDetails({
  hit,
  surface,
}: {
  readonly hit: Exclude<TimelineHit, { kind: 'event' }>;
  readonly surface: TimelineSurface;
}) {
  const t = useMessages();
  const scene = surface.scene();
  const count =
    hit.kind === 'overflow' ? hit.events.length : hit.kind === 'gathered' ? hit.marks.length : hit.count;
  return (
    <>
      <strong>{whenOf(hit, scene, surface.geometry())}</strong>
      <span>
        {hit.kind === 'overflow'
          ? `${t('timeline.list-count', { count })}: ${t('timeline.list-overflow')}`
          : t('timeline.list-count', { count })}
      </span>
      <bdi className={styles.muted}>{scene.labels.laneOf(scene.model, hit.lane)}</bdi>
      <span className={styles.muted}>{t('timeline.open-list')}</span>
    </>
  );
}

const cardWidth = 280;

/** Says what lies under the pointer. Spoken by nobody: the keyboard has the live region for that. */
export function HoverCard({ hover, surface, summaries }: HoverCardProps) {
  useSummaryArrivals(summaries);
  const { width, height, labels } = surface.scene();
  const fromStart = labels.direction === 'rtl' ? width - hover.x : hover.x;
  const start = Math.max(8, Math.min(fromStart + 14, width - cardWidth - 8));
  const isLow = hover.y > height * 0.6;
  return (
    <div
      aria-hidden="true"
      className={styles.card}
      style={{
        inlineSize: cardWidth,
        insetInlineStart: start,
        ...(isLow ? { insetBlockEnd: height - hover.y + 14 } : { insetBlockStart: hover.y + 14 }),
      }}
    >
      {hover.hit.kind === 'event' ? (
        <MarkDetails event={hover.hit.event} surface={surface} summaries={summaries} />
      ) : (
        <GroupDetails hit={hover.hit} surface={surface} />
      )}
    </div>
  );
}
