import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';

/** Something that stands in a calendar. */
export interface CalendarEntry extends CivilRange {
  /** Names it among all entries, the same whenever it is written. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** True where it has a time of day; else it fills whole days. */
  readonly isTimed: boolean;
  readonly isCertain: boolean;
}

interface CalendarHead {
  readonly name: string;
  /** When it is written: an ISO instant. */
  readonly writtenAt: string;
}

const lineOctets = 75;

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Text of RFC 5545, 3.3.11; control characters that it can't hold are dropped. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- control characters are what it is about
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets, the following ones begun by a space, and no character cut (RFC 5545, 3.1). */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}

const digits = (timeMs: number): string => new Date(timeMs).toISOString().replace(/[-:]|\.\d+Z?$/g, '');
const dateOf = (timeMs: number): string => digits(timeMs).slice(0, 8);

/** Whole days: the end of RFC 5545 is the day after the last. */
function timesOf({ startMs, endMs, isTimed }: CalendarEntry): readonly string[] {
  if (isTimed) return [`DTSTART:${digits(startMs)}`, `DTEND:${digits(Math.max(startMs + 1000, endMs))}`];
  const first = Math.floor(startMs / dayMs) * dayMs;
  const after = Math.max(first + dayMs, Math.ceil(endMs / dayMs) * dayMs);
  return [`DTSTART;VALUE=DATE:${dateOf(first)}`, `DTEND;VALUE=DATE:${dateOf(after)}`];
}

const entryLines = (entry: CalendarEntry, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(entry.uid)}`,
  `DTSTAMP:${stamp}`,
  ...timesOf(entry),
  `SUMMARY:${escapeText(entry.summary)}`,
  `DESCRIPTION:${escapeText(entry.description)}`,
  `CATEGORIES:${escapeText(entry.category)}`,
  `STATUS:${entry.isCertain ? 'CONFIRMED' : 'TENTATIVE'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * Entries as an iCalendar file (RFC 5545). What has a time of day floats: articles state civil time and no zone, and a
 * calendar must not move it.
 */
export function writeCalendar(entries: readonly CalendarEntry[], { name, writtenAt }: CalendarHead): string {
  const stamp = `${digits(Date.parse(writtenAt))}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mizan//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap(entry => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
