import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import type { Announcement } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { firstAnnounced } from './first-announced.ts';
import { statedDate } from './fixtures/stated-date.ts';

const idOf = (ordinal: number) => newArticleId(newSourceId('0'.repeat(64)), ordinal);

const mark = (row: number): ReportedMark => ({
  row,
  articleId: idOf(row),
  outlet: `outlet ${row}`,
  kind: 'event',
  unit: 'day',
  startMs: 0,
  endMs: 86_400_000,
  doubts: 0,
  expression: 0,
  published: null,
});

const announcement = (...marks: readonly [number, ...number[]]): Announcement => ({
  mark: marks[0],
  marks,
  isAnnounced: true,
  articleCount: marks.length,
  mentions: [],
  mentionsAfter: [],
  isCalledOff: false,
  isDue: false,
  lastPublishedMs: 0,
});

/** The row of whoever announced first, where the articles of rows 1, 2 … state these dates. */
function firstOf(announcements: readonly Announcement[], ...published: readonly string[]) {
  const marks = published.map((_, at) => mark(at + 1));
  const publications = new Map(published.map((value, at) => [idOf(at + 1), statedDate(value)]));
  return firstAnnounced(announcements, marks, publications);
}

describe('what was announced first', () => {
  it('is by the moment of publication, not by what the clocks of the outlets showed', () => {
    const [tokyo, london] = ['2026-04-13T01:00:00+09:00', '2026-04-12T18:00:00Z'];
    const both = announcement(2, 1);
    expect(firstOf([both], tokyo, london)?.mark.row).toBe(1);
    expect(firstOf([both], london, tokyo)?.mark.row).toBe(2);
  });

  it('is the announcement that is told by whoever was first, where several days were announced', () => {
    const [one, other] = [announcement(1), announcement(2)];
    expect(firstOf([one, other], '2026-04-13', '2026-04-12')?.announcement).toBe(other);
  });

  it('is nothing where a report only calls off what nobody had announced', () => {
    expect(firstOf([{ ...announcement(1), isAnnounced: false }], '2026-04-12')).toBeNull();
  });

  it('is told by no report that does not look ahead, however early it came', () => {
    expect(firstOf([announcement(2)], '2026-04-10', '2026-04-12')?.mark.row).toBe(2);
  });

  it('is nothing where nobody announced anything', () => {
    expect(firstOf([], '2026-04-10')).toBeNull();
  });
});
