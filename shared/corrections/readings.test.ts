import { describe, expect, it } from 'vitest';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { Correction } from '#shared/domain/correction/correction.ts';
import { newArticleId, newCorrectionId } from '#shared/ids/ids.ts';
import { buildDate } from '#shared/testing/build-findings.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { chooseAlternative } from './choose-alternative.ts';
import { coarsen, lengthReading, parseDateReading, partsOfLength } from './date-reading.ts';
import { inverse, planCorrection, type CorrectionWish } from './plan-correction.ts';

const friday = buildDate('الجمعة', { start: 0, end: 6 });
/** A Tuesday. */
const published = '2026-04-21';

const flip = (date: TemporalExpression, day: string): TemporalExpression => {
  const [other] = resolveTemporal([date], 0, day).alternatives;
  return { ...date, ...chooseAlternative([date], 0, day, other?.value ?? '') };
};
const meaning = (date: TemporalExpression, day: string) => resolveTemporal([date], 0, day).value;

describe('choosing an alternative', () => {
  it('turns a bare weekday round, and back again', () => {
    const flipped = flip(friday, published);
    expect([meaning(friday, published), meaning(flipped, published)]).toEqual(['2026-04-17', '2026-04-24']);
    expect(meaning(flip(flipped, published), published)).toBe('2026-04-17');
  });

  it('keeps following the publication date when that is changed afterwards', () => {
    expect(meaning(flip(friday, published), '2026-04-28')).toBe('2026-05-01');
  });

  it('means the day itself or the week before where the article appeared on that weekday', () => {
    const onFriday = '2026-04-17';
    expect(meaning(friday, onFriday)).toBe('2026-04-17');
    expect(meaning(flip(friday, onFriday), onFriday)).toBe('2026-04-10');
  });

  it('takes the other year of a date that states none', () => {
    const date = buildDate(
      '12 مايو',
      { start: 0, end: 7 },
      {
        relative: { op: 'partial', value: 'XXXX-05-12', anchor: 'publication', direction: 'nearest' },
      },
    );
    const { alternatives } = resolveTemporal([date], 0, published);
    for (const { value } of alternatives)
      expect(meaning({ ...date, ...chooseAlternative([date], 0, published, value) }, published)).toBe(value);
    expect(alternatives.length).toBeGreaterThan(0);
  });

  it('states the value outright where no relative form says it', () => {
    expect(chooseAlternative([friday], 0, published, '2020-01-03')?.relative).toEqual({
      op: 'absolute',
      value: '2020-01-03',
    });
  });
});

describe('what an analyst types for a date', () => {
  it.each([
    ['2025-02-25', 'day'],
    ['٢٠٢٥-٠٢', 'month'],
    ['2025', 'year'],
    ['2025-q1', 'quarter'],
    ['2025-W09', 'week'],
    ['2025-SU', 'season'],
    ['198', 'decade'],
    ['2025-02-25T14:30', 'time'],
    ['2025-02-25 / 2025-03-02', 'day'],
    ['2025-02-25 14:30', 'time'],
    ['شباط 2025', 'month'],
  ])('%s is known to the %s', (typed, precision) => {
    expect(parseDateReading(typed)?.precision).toBe(precision);
  });

  it.each([
    ['25 February 2025', 'point', '2025-02-25'],
    ['25/2/2025', 'point', '2025-02-25'],
    ['٢٦ شعبان ١٤٤٦ هـ', 'point', '2025-02-25'],
    ['25 February 2025, 14:30 GMT', 'point', '2025-02-25T14:30'],
    ['رمضان 1447', 'interval', '2026-02-18/2026-03-19'],
    ['1447-09-15', 'point', '2026-03-04'],
    ['١٤٠٠', 'interval', '1979-11-21/1980-11-08'],
    ['1453 م', 'point', '1453'],
    ['1258', 'point', '1258'],
    ['1600', 'point', '1600'],
  ])('«%s» is a %s: %s', (typed, kind, value) => {
    expect(parseDateReading(typed)).toMatchObject({ kind, relative: { op: 'absolute', value } });
  });

  it('is not read anew where the value is the one that was shown', () => {
    expect(parseDateReading('1453', '1453')).toMatchObject({ kind: 'point', relative: { value: '1453' } });
  });

  it.each([
    '2025-02-30',
    '2025-13',
    '25 February',
    '',
    'أمس',
    '2025/2024',
    '2025-02/2026',
    '2025-W60',
    '1446-09-30',
    '1447-09',
  ])('«%s» is refused', typed => {
    expect(parseDateReading(typed)).toBeNull();
  });

  it('gets coarser and never finer', () => {
    const scales = ['day', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
    expect(scales.map(precision => coarsen('2025-08-25', precision))).toEqual([
      '2025-08-25',
      '2025-08',
      '2025-Q3',
      '2025-H2',
      '2025',
      '202',
      '20',
    ]);
    expect(coarsen('2025', 'month')).toBeNull();
  });
});

describe('a length of time', () => {
  it('is written as TIMEX3 and read back', () => {
    expect(lengthReading('٦', 'week')).toMatchObject({ kind: 'duration', relative: { value: 'P6W' } });
    for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
      const reading = lengthReading('2', unit);
      expect(partsOfLength(reading?.relative.op === 'duration' ? reading.relative.value : '')).toEqual({
        n: '2',
        unit,
      });
    }
  });

  it('is more than nothing', () => {
    expect([lengthReading('0', 'day'), lengthReading('', 'day'), lengthReading('-1', 'day')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(partsOfLength('PXD')).toBeNull();
  });
});

describe('planCorrection', () => {
  const articleId = newArticleId(sourceIdNumber(1), 0);
  const stamp = (id: string) => ({ id: newCorrectionId(id), articleId, createdAt: id });
  const target = { place: 'text', span: { start: 4, end: 6 }, text: '12', key: '' } as const;
  const change = (value: number): CorrectionWish => ({
    layer: 'number',
    action: 'change',
    target,
    value: { value, unit: null, qualifier: 'exact' },
  });
  const made = (wish: CorrectionWish, earlier: readonly Correction[], id: string) =>
    planCorrection(wish, earlier, stamp(id));

  it('keeps one correction a finding, about what was found', () => {
    const first = made(change(7), [], 'a').put;
    const second = made({ ...change(8), target: { ...target, text: '٧' } } as CorrectionWish, first, 'b');
    expect(second).toEqual({
      remove: first,
      put: [{ ...change(8), ...stamp('b') }],
    });
    expect(inverse(second)).toEqual({ remove: second.put, put: first });
  });

  it('leaves an added finding added when it is changed, and takes it away when it is rejected', () => {
    const added = made({ ...change(7), action: 'add' } as CorrectionWish, [], 'a').put;
    expect(made(change(8), added, 'b').put).toMatchObject([{ action: 'add', value: { value: 8 } }]);
    expect(made({ layer: 'number', action: 'reject', target }, added, 'b')).toEqual({
      remove: added,
      put: [],
    });
  });

  it('lets corrections of entities build on each other', () => {
    const name = (canonical: string): CorrectionWish => ({
      layer: 'entity',
      scope: 'entity',
      action: 'change',
      target,
      value: { type: 'person', canonical },
    });
    const first = made(name('ليلى'), [], 'a').put;
    expect(made(name('سلمى'), first, 'b').remove).toEqual([]);
  });
});
