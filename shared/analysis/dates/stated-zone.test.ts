import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { zoneOfValue, zoneOfWords } from './stated-zone.ts';

/** The zone of the first time that a sentence states. */
function zoneIn(sentence: string, language: string): string | null {
  const found = findTemporalExpressions(sentence, language).find(({ precision }) => precision === 'time');
  if (!found) throw new Error(`no time in ${sentence}`);
  return zoneOfWords(sentence.slice(found.span.start, found.span.end), sentence.slice(found.span.end));
}

describe('the zone of a time in a text', () => {
  it.each([
    ['The quake struck at 22:47 GMT on Monday.', 'Z'],
    ['The polls close at 8:30 p.m. EST on Tuesday.', '-05:00'],
    ['The ship left at 9:15 UTC+3 from the old port.', '+03:00'],
    ['Lights went out at 22:47 (GMT) everywhere.', 'Z'],
  ])('is the one stated with it: %s', (sentence, zone) => {
    expect(zoneIn(sentence, 'en')).toBe(zone);
  });

  it.each([
    ['وقع الزلزال عند الساعة 22:47 بتوقيت غرينتش يوم الاثنين.', 'Z'],
    ['انطلق الحفل في الساعة الخامسة مساء بتوقيت مكة المكرمة.', '+03:00'],
    ['انطلقت الصافرات عند 19:23 ت م في الشمال.', '+03:00'],
    ['يبدأ البث في الساعة التاسعة، بتوقيت أبوظبي.', '+04:00'],
  ])('is the one stated with it in Arabic: %s', (sentence, zone) => {
    expect(zoneIn(sentence, 'ar')).toBe(zone);
  });

  it.each([
    ['He landed at 5 p.m. (1400 GMT) in Cairo.', 'en'],
    ['The east gate opened at 9:15 and closed late.', 'en'],
    ['It began at 3 p.m. ET on Tuesday.', 'en'],
    ['اندلع الحريق في الساعة الرابعة بالتوقيت المحلي.', 'ar'],
    ['اندلع الحريق في الساعة الرابعة بتوقيت بيروت.', 'ar'],
  ])('is not known where none stands with it, or one that moves: %s', (sentence, language) => {
    expect(zoneIn(sentence, language)).toBeNull();
  });
});

describe('the zone of a date of publication', () => {
  it('is that of its time', () => {
    expect(
      ['2026-04-12T21:00+0300', '2026-04-12T21:00:30Z', '2026-04-12T21:00-04:30'].map(zoneOfValue),
    ).toEqual(['+03:00', 'Z', '-04:30']);
  });

  it('is not known of a day, or of a time without one', () => {
    expect(['2026-04-12', '2026-04', '2026-04-12T21:00'].map(zoneOfValue)).toEqual([null, null, null]);
  });
});
