import { useMemo, useState } from 'react';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { Announcement } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { announcementState, announcementStates, type AnnouncementState } from './announcement-state.ts';
import { DaysPanel } from './days-panel.tsx';
import { MarkPassage } from './mark-item.tsx';
import type { PanelParts } from './panel-parts.ts';
import { mentionWords } from './report-words.ts';
import { useAnswer } from './use-answer.ts';
import { useDays } from './use-days.ts';
import { useMarkWords } from './use-mark-words.ts';
import { useToldMarks } from './use-told-marks.ts';
import frameStyles from './panel-frame.module.css';
import wordStyles from './words.module.css';
import styles from './reported-item.module.css';

const limit = 500;
const rowHeight = (): number => 128;

interface AnnouncementItemProps {
  readonly parts: PanelParts;
  readonly announcement: Announcement;
  readonly mark: ReportedMark | undefined;
  readonly isActive: boolean;
}

function AnnouncementItem({ parts, announcement, mark, isActive }: AnnouncementItemProps) {
  const t = useMessages();
  const wordsOf = useMarkWords(parts);
  const words = mark && wordsOf(mark);
  const state = announcementState(announcement);
  const { articleCount, isAnnounced, mentions } = announcement;
  return (
    <button
      type="button"
      data-row-main
      tabIndex={isActive ? 0 : -1}
      className={styles.reported}
      onClick={() => parts.goTo({ kind: 'event', mark: announcement.mark })}
    >
      <span className={wordStyles.line}>
        <strong>{words?.when ?? '…'}</strong>
        <span className={wordStyles.sign} data-sign={state}>
          {t(`panel.state-${state}`)}
        </span>
      </span>
      {mark && words && (
        <>
          <span className={wordStyles.muted}>
            {mark.published
              ? t(isAnnounced ? 'panel.announced-by' : 'panel.called-off-by', {
                  on: parts.labels.short.range(mark.published),
                  outlet: isolated(words.outlet),
                })
              : words.outlet}
          </span>
          <MarkPassage mark={mark} parts={parts} words={words} />
        </>
      )}
      {isAnnounced && articleCount > 1 && (
        <span className={wordStyles.muted}>{t('panel.announced-also', { count: articleCount - 1 })}</span>
      )}
      {mentions.length > 0 && <span className={wordStyles.muted}>{mentionWords(t, announcement)}</span>}
    </button>
  );
}

const none: readonly Announcement[] = [];

interface AnnouncementsPanelProps {
  readonly parts: PanelParts;
  readonly wish: Extract<PanelWish, { readonly kind: 'announcements' }>;
}

/** What was announced for some days, and whether anything was heard of it. */
export function AnnouncementsPanel({ parts, wish }: AnnouncementsPanelProps) {
  const t = useMessages();
  const days = useDays(wish, parts);
  const [shown, setShown] = useState<AnnouncementState | null>(null);
  const { startMs, endMs } = days.range;
  const { filter } = parts;
  const answer = useAnswer(
    parts,
    useMemo(
      () => ({ kind: 'announcements', filter, range: { startMs, endMs }, limit }) as const,
      [filter, startMs, endMs],
    ),
  );
  const all = (answer.isKnown ? answer.value : null) ?? none;
  const listed = shown === null ? all : all.filter(one => announcementState(one) === shown);
  const marks = useToldMarks(
    parts,
    useMemo(() => all.map(({ mark }) => mark), [all]),
  );
  const countOf = (state: AnnouncementState): number =>
    all.filter(one => announcementState(one) === state).length;
  const lastPublishedMs = all[0]?.lastPublishedMs;
  return (
    <DaysPanel
      parts={parts}
      days={days}
      title={t('panel.announcements')}
      hint={
        <>
          <span>{t('panel.announcements-hint')}</span>
          {lastPublishedMs !== undefined && (
            <span>{t('panel.reaches', { until: dayWords(parts.labels.short, lastPublishedMs) })}</span>
          )}
        </>
      }
      tools={
        <div className={frameStyles.tools} role="group" aria-label={t('panel.states')}>
          {announcementStates.map(state => (
            <ToggleChip key={state} isOn={shown === state} onChange={isOn => setShown(isOn ? state : null)}>
              {t('panel.state-count', { state: t(`panel.state-${state}`), count: countOf(state) })}
            </ToggleChip>
          ))}
        </div>
      }
      answer={answer}
      listed={listed}
      part={shown}
      nothing={t('panel.none-announced')}
      rowHeight={rowHeight}
      renderItem={(one, _, isActive) => (
        <AnnouncementItem parts={parts} announcement={one} mark={marks.get(one.mark)} isActive={isActive} />
      )}
    />
  );
}
