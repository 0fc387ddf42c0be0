import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';

/** Something that stands in a calendar. */
export interface CalendarEntry extends CivilRange {
  /** Names it among all entries, the same whenever it is written. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Whole days; or a time of day, of a clock whose zone nobody states (`floating`) or of UTC. */
  readonly clock: 'days' | 'floating' | 'utc';
  /** Of RFC 5545, 3.8.1.11. */
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

interface CalendarHead {
  readonly name: string;
  /** When it is written: an ISO instant. */
  readonly writtenAt: string;
}

const lineOctets = 75;

/** Text of RFC 5545, 3.3.11; control characters that it can't hold are dropped. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- control characters are what it is about
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Octets in UTF-8 of a unit of UTF-16; those of a character of two units all stand with its first. */
function octetsAt(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (isLow(unit) && at > 0 && isHigh(line.charCodeAt(at - 1))) return 0;
  return isHigh(unit) ? 4 : 3;
}

/** Lines of at most 75 octets, the following ones begun by a space, and no character cut (RFC 5545, 3.1). */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const length = octetsAt(line, at);
    if (octets + length > lineOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += length;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

const digits = (timeMs: number): string => new Date(timeMs).toISOString().replace(/[-:]|\.\d+Z?$/g, '');
const dateOf = (timeMs: number): string => digits(timeMs).slice(0, 8);

/** Whole days: the end of RFC 5545 is the day after the last. */
function timesOf({ startMs, endMs, clock }: CalendarEntry): readonly string[] {
  const zone = clock === 'utc' ? 'Z' : '';
  if (clock !== 'days')
    return [`DTSTART:${digits(startMs)}${zone}`, `DTEND:${digits(Math.max(startMs + 1000, endMs))}${zone}`];
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
  `STATUS:${entry.status}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * Entries as an iCalendar file (RFC 5545). A time whose zone is stated is one of UTC, which a calendar shows by its own
 * clock; any other floats, and a calendar must not move it. Piece by piece, so that nothing waits for all of it.
 */
export function* writeCalendar(
  entries: Iterable<CalendarEntry>,
  { name, writtenAt }: CalendarHead,
): Generator<string> {
  const stamp = `${digits(Date.parse(writtenAt))}Z`;
  const folded = (lines: readonly string[]): string => lines.map(foldLine).join('');
  yield folded([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mizan//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
  ]);
  for (const entry of entries) yield folded(entryLines(entry, stamp));
  yield folded(['END:VCALENDAR']);
}
