import { describe, expect, it } from 'vitest';
import { findPlaces, findQuery, placeBeside, placeFrom, type FoundPlace } from './find-places.ts';

const title = 'وزير الخارجية يزور بيروت';
const text =
  'وصل وزير خارجية فرنسا إلى بيروت أمس. وقال الوزير إن الزيارة «مهمة»، وإن وزارة الخارجية تتابع اقتصاديات البلد.\n' +
  'ولم يلتقِ الوزيرَ الخارجيَّ أحد.';

function found(typed: string, isExact = false): readonly string[] {
  const query = findQuery(typed, isExact);
  const places = query === null ? [] : findPlaces(query, { title, text });
  return places.map(({ part, span }) => (part === 'title' ? title : text).slice(span.start, span.end));
}

describe('finding in an article', () => {
  it('finds a word in all its forms, in the title first', () => {
    expect(found('وزير')).toEqual(['وزير', 'وزير', 'الوزير', 'الوزيرَ']);
  });

  it('finds what is still being typed', () => {
    expect(found('اقتص')).toEqual(['اقتصاديات']);
    expect(found('بير')).toEqual(['بيروت', 'بيروت']);
  });

  it('finds several words where they follow one another, in any of their forms', () => {
    expect(found('وزير الخارجية')).toEqual(['وزير الخارجية', 'وزير خارجية', 'الوزيرَ الخارجيَّ']);
    expect(found('زيارة مهمة')).toEqual(['الزيارة «مهمة']);
  });

  it('finds words as they are spelt where that is asked for, but for marks', () => {
    expect(found('وزير الخارجية', true)).toEqual(['وزير الخارجية']);
    expect(found('الوزير', true)).toEqual(['الوزير', 'الوزيرَ']);
    expect(found('اقتص', true)).toEqual([]);
  });

  it('understands what a search does', () => {
    expect(found('"وزير خارجية"')).toEqual(['وزير خارجية']);
    expect(found('فرنسا OR بيروت')).toEqual(['بيروت', 'فرنسا', 'بيروت']);
    expect(found('title:بيروت')).toEqual(['بيروت']);
  });

  it('finds nothing where no word was typed', () => {
    expect(['', '  ', '«»', '-', '*'].map(typed => findQuery(typed, false))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(findQuery('…', true)).toBeNull();
  });
});

describe('going through what was found', () => {
  const at = (part: FoundPlace['part'], start: number): FoundPlace => ({
    part,
    span: { start, end: start + 2 },
  });
  const places = [at('title', 8), at('text', 3), at('text', 40)];

  it('begins with what stands at the place of reading or after it, and at the top where nothing does', () => {
    expect(placeFrom(places, null)).toBe(0);
    expect(placeFrom(places, at('title', 9))).toBe(1);
    expect(placeFrom(places, at('text', 3))).toBe(1);
    expect(placeFrom(places, at('text', 4))).toBe(2);
    expect(placeFrom(places, at('text', 90))).toBe(0);
    expect(placeFrom([], null)).toBeNull();
  });

  it('goes on at the other end', () => {
    expect([placeBeside(3, 2, 1), placeBeside(3, 0, -1), placeBeside(3, 0, 1)]).toEqual([0, 2, 1]);
  });
});
