import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { timeDirections } from '#shared/domain/timeline/time-direction.ts';
import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';

const rows = ['gregorian-hijri', 'hijri-gregorian', 'gregorian', 'hijri'] as const;
type Rows = (typeof rows)[number];

const calendarsOf: Readonly<Record<Rows, AxisCalendars>> = {
  'gregorian-hijri': ['gregorian', 'hijri'],
  'hijri-gregorian': ['hijri', 'gregorian'],
  gregorian: ['gregorian'],
  hijri: ['hijri'],
};

/** Which calendars the axis has, the upper one first, and which way time runs along it. */
export function AxisMenu() {
  const t = useMessages();
  const calendars = useTimelineState(state => state.calendars);
  const timeDirection = useTimelineState(state => state.timeDirection);
  const { change } = useTimelineState(state => state.actions);
  const shown = rows.find(each => calendarsOf[each].join() === calendars.join()) ?? 'gregorian';
  return (
    <PopoverButton label={t('timeline.axis')} icon="calendar">
      <Select
        label={t('timeline.calendars')}
        value={shown}
        onChange={next => change({ calendars: calendarsOf[next] })}
        options={rows.map(value => ({ value, label: t(`timeline.calendars-${value}`) }))}
      />
      <Select
        label={t('timeline.runs')}
        value={timeDirection}
        onChange={next => change({ timeDirection: next })}
        options={timeDirections.map(value => ({ value, label: t(`timeline.runs-${value}`) }))}
      />
    </PopoverButton>
  );
}
