import type { Translate } from '#renderer/messages/use-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';

/** By their `doubtBits`. */
const certainties: readonly MessageId[] = [
  'timeline-table.certain',
  'timeline-table.start-uncertain',
  'timeline-table.end-uncertain',
  'timeline-table.both-uncertain',
];

/** How certain a date is, in words; `doubts` as in the columns of the timeline, `isWorkedOut` as of its passage. */
export const certaintyWords = (doubts: number, isWorkedOut: boolean, t: Translate): string =>
  doubts === 0 && isWorkedOut
    ? t('timeline-table.worked-out')
    : t(certainties[doubts] ?? 'timeline-table.both-uncertain');

/** What is known of a mark once events are gathered, in words; empty where there is nothing to say. `flags`: see `markFlags`. */
export function noteWords(flags: number, t: Translate): string {
  const notes: string[] = [];
  if (flags & markFlags.calledOff) notes.push(t('timeline-table.called-off'));
  else if (flags & markFlags.announced)
    notes.push(t(flags & markFlags.resumed ? 'timeline-table.resumed' : 'timeline-table.announced'));
  if (flags & markFlags.disputed) notes.push(t('timeline-table.disputed'));
  return notes.join(t('reuse.comma'));
}
