import type { Announcement } from '#shared/timeline/gather/reported-event.ts';

/**
 * It was put off or cancelled, or told of again once its day had come, or its day has come and nothing was heard, or the
 * collection ends before it.
 */
export type AnnouncementState = 'called-off' | 'heard' | 'silent' | 'ahead';

export const announcementStates = [
  'heard',
  'called-off',
  'silent',
  'ahead',
] as const satisfies readonly AnnouncementState[];

/** What became of an announcement, as far as the collection tells. */
export const announcementState = ({ isCalledOff, isDue, mentionsAfter }: Announcement): AnnouncementState => {
  if (isCalledOff) return 'called-off';
  if (mentionsAfter.length > 0) return 'heard';
  return isDue ? 'silent' : 'ahead';
};
