import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ChosenDaysLine } from '#renderer/features/timeline/chosen-days/chosen-days-line.tsx';
import { DayStepper } from './day-stepper.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelParts } from './panel-parts.ts';
import { RowList } from './row-list.tsx';
import type { Answer } from './use-answer.ts';
import type { Days, DaysWish } from './use-days.ts';
import frameStyles from './panel-frame.module.css';

interface DaysPanelProps<One> {
  readonly parts: PanelParts;
  readonly days: Days;
  readonly title: string;
  readonly hint: ReactNode;
  /** Stands between the days and the list. */
  readonly tools?: ReactNode;
  /** What the worker answered about these days. */
  readonly answer: Answer<DaysWish['kind']>;
  readonly listed: readonly One[];
  /** Tells this list from another one of the same days. */
  readonly part?: string | null;
  /** What is said where there is nothing to list. */
  readonly nothing: string;
  /** In pixels, the least that a row takes. */
  readonly rowHeight: () => number;
  readonly renderItem: (one: One, index: number, isActive: boolean) => ReactNode;
}

/** A panel that lists something of some days, with the way to the days before and after. */
export function DaysPanel<One>(props: DaysPanelProps<One>) {
  const { parts, days, title, hint, tools, answer, listed, part, nothing, rowHeight, renderItem } = props;
  const t = useMessages();
  const { startMs, endMs } = days.range;
  const ofNothing = answer.isKnown
    ? answer.value === null
      ? t('panel.unknown')
      : nothing
    : t('panel.asking');
  return (
    <PanelFrame parts={parts} title={title} hint={hint}>
      <ChosenDaysLine days={parts.chosenDays} labels={parts.labels} />
      <DayStepper parts={parts} days={days} />
      {tools}
      {listed.length === 0 && (
        <p className={frameStyles.hint} role="status">
          {ofNothing}
        </p>
      )}
      <RowList
        key={`${startMs} ${endMs} ${part}`}
        label={title}
        description={t('panel.days-keys')}
        count={listed.length}
        heightOf={rowHeight}
        place={days.list}
        onPlace={days.keepList}
        onKey={(_, { key }) => days.stepByKey(key)}
        renderRow={(index, isActive) => {
          const one = listed[index];
          return one && renderItem(one, index, isActive);
        }}
      />
    </PanelFrame>
  );
}
