import { describe, expect, it } from 'vitest';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { withMediumPlaces } from './medium-places.ts';

const line = (start: number, page: number, top: number): MediumPlace => ({
  kind: 'page',
  span: { start, end: start + 10 },
  page,
  box: [50, top, 300, top + 12],
});
const span = (start: number, end: number) => ({ start, end });

describe('withMediumPlaces', () => {
  it('gives pages and boxes where the medium has no text of its own, for what was found as for the whole', () => {
    const record = {
      source: span(0, 30),
      title: { text: 'خبر', source: span(0, 10) },
      numbers: [
        { span: span(2, 4), source: span(12, 14) },
        { span: span(5, 6), source: null },
      ],
    };
    expect(withMediumPlaces(record, [line(0, 1, 100), line(10, 1, 120), line(20, 2, 40)])).toEqual({
      source: null,
      places: [
        { page: 1, box: [50, 100, 300, 132] },
        { page: 2, box: [50, 40, 300, 52] },
      ],
      title: { text: 'خبر', source: null, places: [{ page: 1, box: [50, 100, 300, 112] }] },
      numbers: [
        { span: span(2, 4), source: null, places: [{ page: 1, box: [50, 120, 300, 132] }] },
        { span: span(5, 6), source: null },
      ],
    });
  });

  it('names parts once', () => {
    const part = (start: number, name: string): MediumPlace => ({
      kind: 'part',
      span: span(start, start + 5),
      part: name,
    });
    const places = [part(0, 'Sheet1'), part(5, 'Sheet1'), part(10, 'Sheet2')];
    expect(withMediumPlaces({ source: span(0, 12) }, places)).toEqual({
      source: null,
      places: [{ part: 'Sheet1' }, { part: 'Sheet2' }],
    });
  });

  it('leaves the record of a text file as it is', () => {
    const record = { source: span(0, 3) };
    expect(withMediumPlaces(record, [])).toBe(record);
  });
});
