import { describe, expect, it } from 'vitest';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { dayMark, minuteMark } from './fixtures/marks.ts';
import { readViewFile } from './read-view-file.ts';
import { writeViewFile } from './view-file.ts';

const look: TimelineLook = {
  scope: { kind: 'words', words: 'سوق العطارين' },
  from: '2018-04-09T00:00',
  to: '2018-04-16T12:30',
  lanes: { by: 'speaker', sort: 'manual', order: ['b', 'a'], pinned: ['a'], collapsed: [], hidden: ['c'] },
  shown: { publication: false, event: true },
  isGathered: true,
  calendars: ['hijri', 'gregorian'],
  timeDirection: 'auto',
  isTable: true,
};
const written = [...writeViewFile(look, [], '2026-04-20T08:15:30.000Z')].join('');
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(written) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const withLook = (part: Record<string, unknown>): string =>
  changed(file => (file['look'] = { ...(file['look'] as object), ...part }));

describe('a view file', () => {
  it('gives its look back, also after an editor put a byte order mark before it', () => {
    expect(readViewFile(written)).toEqual({ ok: true, value: look });
    expect(readViewFile(`\ufeff${written}`)).toEqual({ ok: true, value: look });
  });

  it('of an older program gives the direction of time, too', () => {
    const older = (isTimeReversed: boolean): string => withLook({ timeDirection: undefined, isTimeReversed });
    expect(readViewFile(older(false))).toEqual({ ok: true, value: look });
    expect(readViewFile(older(true))).toEqual({ ok: true, value: { ...look, timeDirection: 'ltr' } });
  });

  it('gives a time as on the axis, and its moment where the zone is stated', () => {
    const text = [
      ...writeViewFile(
        look,
        [dayMark, minuteMark, { ...minuteMark, zone: '-04:00' }],
        '2026-04-20T08:15:30Z',
      ),
    ].join('');
    const { marks } = JSON.parse(text) as { readonly marks: readonly Record<string, unknown>[] };
    expect(marks.map(({ from, instant }) => [from, instant])).toEqual([
      ['2026-04-12', null],
      ['2026-04-12T21:00', null],
      ['2026-04-12T21:00', '2026-04-12T21:00-04:00'],
    ]);
  });

  it('may hold what a later program adds', () => {
    expect(readViewFile(withLook({ colours: 'by kind' })).ok).toBe(true);
  });

  it.each(['{}', '[]', 'null', '7', '{"format":"other","version":1}'])('is not %s', text => {
    expect(readViewFile(text)).toEqual({ ok: false, error: { code: 'not-a-view' } });
  });

  it('that is no JSON says where it stops being so', () => {
    const cut = written.slice(0, written.indexOf('"lanes"'));
    expect(readViewFile(cut)).toEqual({ ok: false, error: { code: 'not-json', place: cut.length } });
    expect(readViewFile('')).toMatchObject({ ok: false, error: { code: 'not-json' } });
  });

  it('of a later program is refused with its version, whatever is in it', () => {
    const later = changed(file => {
      file['version'] = 2;
      file['look'] = 'something else';
    });
    expect(readViewFile(later)).toEqual({ ok: false, error: { code: 'newer', version: 2 } });
  });

  it.each([
    ['look.from', { from: 'yesterday' }],
    ['look.from', { from: '2018-02-30T00:00' }],
    ['look.to', { to: '2018-04-01T00:00' }],
    ['look.scope', { scope: { kind: 'everything' } }],
    ['look.lanes.by', { lanes: { ...look.lanes, by: 'colour' } }],
    ['look.lanes.hidden.0', { lanes: { ...look.lanes, hidden: [7] } }],
    ['look.calendars', { calendars: ['hijri', 'hijri'] }],
    ['look.calendars', { calendars: [] }],
    ['look.timeDirection', { timeDirection: 'up' }],
    ['look.isTable', { isTable: 'yes' }],
  ])('that is wrong at %s says so', (place, part) => {
    expect(readViewFile(withLook(part))).toEqual({ ok: false, error: { code: 'malformed', place } });
  });
});
