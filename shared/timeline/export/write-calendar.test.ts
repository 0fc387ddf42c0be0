import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { writeCalendar as calendarPieces, type CalendarEntry } from './write-calendar.ts';

const writeCalendar = (...wish: Parameters<typeof calendarPieces>): string =>
  [...calendarPieces(...wish)].join('');

const head = { name: 'خط «حريق»', writtenAt: '2026-04-20T08:15:30.250Z' };
const entry: CalendarEntry = {
  uid: 'a-1@mizan.invalid',
  summary: 'حريق يلتهم متاجر',
  description: 'وكالة الأفق',
  category: 'تاريخ في النص',
  startMs: monthStartMs(2026, 3) + 11 * dayMs,
  endMs: monthStartMs(2026, 3) + 12 * dayMs,
  clock: 'days',
  status: 'CONFIRMED',
};

/** A reader by the grammar of RFC 5545: unfolds, splits at the first colon outside quotes, undoes escapes. */
function readEntries(text: string): readonly ReadonlyMap<string, string>[] {
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const entries: Map<string, string>[] = [];
  for (const line of unfolded) {
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .replaceAll(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c));
    entries.at(-1)?.set(line.slice(0, colon), value);
  }
  return entries;
}

describe('a calendar file', () => {
  it('gives whole days from the first to the day after the last', () => {
    const [read] = readEntries(writeCalendar([entry], head));
    expect(read?.get('DTSTART;VALUE=DATE')).toBe('20260412');
    expect(read?.get('DTEND;VALUE=DATE')).toBe('20260413');
    expect(read?.get('DTSTAMP')).toBe('20260420T081530Z');
  });

  it('gives a month all of its days', () => {
    const month: CalendarEntry = {
      ...entry,
      startMs: monthStartMs(2024, 1),
      endMs: monthStartMs(2024, 2),
      status: 'TENTATIVE',
    };
    const [read] = readEntries(writeCalendar([month], head));
    expect(read?.get('DTSTART;VALUE=DATE')).toBe('20240201');
    expect(read?.get('DTEND;VALUE=DATE')).toBe('20240301');
    expect(read?.get('STATUS')).toBe('TENTATIVE');
  });

  it('lets a time of day float where no zone is known, and says of any other that it is of UTC', () => {
    const startMs = entry.startMs + 21 * hourMs;
    const timed = { ...entry, startMs, endMs: startMs + minuteMs };
    const [floating, instant] = readEntries(
      writeCalendar(
        [
          { ...timed, clock: 'floating' },
          { ...timed, clock: 'utc' },
        ],
        head,
      ),
    );
    expect([floating?.get('DTSTART'), floating?.get('DTEND')]).toEqual([
      '20260412T210000',
      '20260412T210100',
    ]);
    expect([instant?.get('DTSTART'), instant?.get('DTEND')]).toEqual([
      '20260412T210000Z',
      '20260412T210100Z',
    ]);
  });

  it('keeps years before the thousandth to four digits', () => {
    const early = { ...entry, startMs: monthStartMs(622, 6), endMs: monthStartMs(622, 7) };
    expect(readEntries(writeCalendar([early], head))[0]?.get('DTSTART;VALUE=DATE')).toBe('06220701');
  });

  it('has lines of at most 75 octets that end with CR LF and break no character, and gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 40 }), (a, b) => {
        const description = `${a}\n${b}، نصٌّ طويل; يمتدّ, على \\ أسطر ${a}`;
        const text = writeCalendar([{ ...entry, description }], head);
        const lines = text.split('\r\n');
        const bytes = new TextEncoder();
        const isShort = lines.every(line => bytes.encode(line).length <= 75);
        const isWhole = lines.every(line => !/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/.test(line));
        // oxlint-disable-next-line no-control-regex -- what no calendar may hold
        const kept = description.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        return isShort && isWhole && lines.at(-1) === '' && readEntries(text)[0]?.get('DESCRIPTION') === kept;
      }),
    );
  });

  it('takes no line from a hostile title', () => {
    const hostile = { ...entry, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' };
    const text = writeCalendar([hostile], head);
    expect(text.match(/^END:VEVENT$/gm)).toHaveLength(1);
    expect(readEntries(text)[0]?.get('SUMMARY')).toBe('x\nEND:VEVENT\nBEGIN:VALARM');
  });
});
