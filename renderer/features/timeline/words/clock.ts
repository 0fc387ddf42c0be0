import type { Formats } from '#renderer/messages/formats.ts';

/** Creates the words of the hour and the minute of a moment in civil time: «09:30». */
export function createClock({ locale }: Pick<Formats, 'locale'>): (timeMs: number) => string {
  const parts = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  return timeMs => {
    const date = new Date(timeMs);
    return `${parts.format(date.getUTCHours())}:${parts.format(date.getUTCMinutes())}`;
  };
}
