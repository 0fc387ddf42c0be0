import type { Announcement } from '#shared/timeline/gather/reported-event.ts';

/** It was told of again, or its day has come and nothing was heard, or the collection ends before it. */
export type AnnouncementState = 'heard' | 'silent' | 'ahead';

export const announcementStates = [
  'heard',
  'silent',
  'ahead',
] as const satisfies readonly AnnouncementState[];

/** What became of an announcement, as far as the collection tells. */
export const announcementState = ({ isDue, mentions }: Announcement): AnnouncementState =>
  mentions.length > 0 ? 'heard' : isDue ? 'silent' : 'ahead';
