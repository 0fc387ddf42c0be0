import { describe, expect, it } from 'vitest';
import { readMachineDate } from './machine-date.ts';

describe('readMachineDate', () => {
  it.each([
    ['Tue, 7 Apr 2026 10:00:01 +0300', '2026-04-07T10:00:01+03:00'],
    ['7 Apr 26 10:00 GMT', '2026-04-07T10:00Z'],
    ['Thu, 1 Jan 99 19:48:21 PST', '1999-01-01T19:48:21-08:00'],
    ['Wed 05 February 2025 10:00:00 -0000', '2025-02-05T10:00:00Z'],
    ['Wednesday, 05-Feb-25 10:00:00 GMT', '2025-02-05T10:00:00Z'],
    ['Sun Jan  4 16:29:06 PST 2004', '2004-01-04T16:29:06-08:00'],
    ['Sun Jan  4 16:29:06 2004 +0200', '2004-01-04T16:29:06+02:00'],
    ['Tue, 26 Oct 2004 14:01:01 -05:00', '2004-10-26T14:01:01-05:00'],
    ['Tue, 26 Oct 2004 2:01 PM EST', '2004-10-26T14:01-05:00'],
    ['Sat, 1 Mar 2025 10:00:00 +0300 (AST)', '2025-03-01T10:00:00+03:00'],
    ['Sat, 1 Mar 2025 24:30:00 +0300', '2025-03-01'],
    ['Sat, 1 Mar 2025', '2025-03-01'],
    ['Sat, 1 Mar 2025 10:00:00 AST', '2025-03-01T10:00:00'],
    ['Sat, 1 Sept 2025', '2025-09-01'],
    ['20250301', '2025-03-01'],
    ['2025-03-01T10:00:00.123Z', '2025-03-01T10:00:00Z'],
    ['2025-03-01 10:00:00+03', '2025-03-01T10:00:00+03:00'],
    ['20250301T100000Z', '2025-03-01T10:00:00Z'],
  ])('reads «%s»', (stated, expected) => {
    expect(readMachineDate(stated)).toBe(expected);
  });

  it.each([
    'السبت 1 آذار/مارس 2025',
    '31 Feb 2025',
    '2025-03',
    '5 marraskuu 2025',
    '1 January 2025 at 9:30:00 GMT+3',
  ])('gives «%s» back as it stands', stated => expect(readMachineDate(stated)).toBe(stated));

  it('says nothing about a date that is not there', () => {
    expect([readMachineDate(' '), readMachineDate(null), readMachineDate('yesterday')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
