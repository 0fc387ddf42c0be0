/** Minutes by which the clocks of the earth's zones differ from Greenwich's, and the least step between two of them. */
const [leastShift, mostShift, step] = [-12 * 60, 14 * 60, 15];
const minutesPerDay = 24 * 60;

const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/;
const hasClock = /T\d{2}:\d{2}/;

/** Minutes since 1970; a time without a zone is taken for Greenwich's. Null for a date without a time. */
function minutesOf(date: string): number | null {
  if (!hasClock.test(date)) return null;
  const milliseconds = Date.parse(hasZone.test(date) ? date : `${date}Z`);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 60_000);
}

const isShift = (minutes: number): boolean =>
  minutes >= leastShift && minutes <= mostShift && minutes % step === 0;

function zoneOf(shift: number): string {
  if (shift === 0) return 'Z';
  const pad = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(shift);
  return `${shift < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * What a page says to machines (`declared`, ISO 8601) as its readers see it: the day and time that it prints, in the
 * zone in which both are the same moment. Null where they are none, or the page prints no time.
 */
export function asPrinted(declared: string, printed: string): string | null {
  const [moment, wall] = [minutesOf(declared), minutesOf(printed)];
  if (moment === null || wall === null) return null;
  if (hasZone.test(printed)) return moment === wall ? printed : null;
  if (!isShift(wall - moment)) return null;
  return hasZone.test(declared) ? `${printed}${zoneOf(wall - moment)}` : printed;
}

/** True if it is this day somewhere on the earth at a moment that is given in Greenwich's time. */
export function isDaySomewhere(moment: string, day: string): boolean {
  const minutes = minutesOf(moment);
  const start = Date.parse(`${day.slice(0, 10)}T00:00Z`) / 60_000;
  if (minutes === null || !/(?:Z|[+-]00:00)$/.test(moment) || Number.isNaN(start)) return false;
  return minutes + mostShift >= start && minutes + leastShift < start + minutesPerDay;
}
