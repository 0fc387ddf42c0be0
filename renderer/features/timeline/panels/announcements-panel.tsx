import { useMemo, useState } from 'react';
import type { PanelWish } from '#renderer/features/timeline/panel-wish.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { Announcement } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { announcementState, announcementStates, type AnnouncementState } from './announcement-state.ts';
import { DayStepper } from './day-stepper.tsx';
import { MarkPassage } from './mark-item.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelParts } from './panel-parts.ts';
import { RowList } from './row-list.tsx';
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
  const { mentions, mentionsAfter } = announcement;
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
              ? t('panel.announced-by', {
                  on: parts.labels.range(mark.published),
                  outlet: isolated(words.outlet),
                })
              : words.outlet}
          </span>
          <MarkPassage mark={mark} parts={parts} words={words} />
        </>
      )}
      <span className={wordStyles.muted}>
        {mentions.length > 0 && t('panel.mentioned', { count: mentions.length, after: mentionsAfter.length })}
      </span>
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
  return (
    <PanelFrame parts={parts} title={t('panel.announcements')} hint={t('panel.announcements-hint')}>
      <DayStepper
        parts={parts}
        kind="announcements"
        range={days.range}
        whole={wish.range}
        onChoose={days.choose}
      />
      <div className={frameStyles.tools} role="group" aria-label={t('panel.states')}>
        {announcementStates.map(state => (
          <ToggleChip key={state} isOn={shown === state} onChange={isOn => setShown(isOn ? state : null)}>
            {t('panel.state-count', { state: t(`panel.state-${state}`), count: countOf(state) })}
          </ToggleChip>
        ))}
      </div>
      {listed.length === 0 && (
        <p className={frameStyles.hint} role="status">
          {t(
            answer.isKnown
              ? answer.value === null
                ? 'panel.unknown'
                : 'panel.none-announced'
              : 'panel.asking',
          )}
        </p>
      )}
      <RowList
        key={`${startMs} ${endMs} ${shown}`}
        label={t('panel.announcements')}
        description={t('panel.days-keys')}
        count={listed.length}
        heightOf={rowHeight}
        initial={days.active}
        onActive={days.keepActive}
        onKey={(_, { key }) => days.stepByKey(key)}
        renderRow={(index, isActive) => {
          const one = listed[index];
          return (
            one && (
              <AnnouncementItem
                parts={parts}
                announcement={one}
                mark={marks.get(one.mark)}
                isActive={isActive}
              />
            )
          );
        }}
      />
    </PanelFrame>
  );
}
