import { describe, expect, it } from 'vitest';
import { looksLikeOutlet, looksLikePerson, readNameLine } from './name-lines.ts';

const read = (line: string, isHeader = false) =>
  readNameLine(line, { start: 0, end: line.length }, { isHeader, hasDate: false })?.map(({ kind, value }) => [
    kind,
    line.slice(value?.start, value?.end),
  ]) ?? null;

describe('looksLikePerson', () => {
  it.each(['سهى الخطيب', 'د. كمال الأشقر', 'نور الدين بن علي', 'Lena Ortiz', 'Ada M. Kroll'])(
    'takes %s',
    name => {
      expect(looksLikePerson(name)).toBe(true);
    },
  );

  it.each(['المحكمة العليا', 'عودة إلى الوادي', 'يعود المطر', 'Rain returns', 'في مديح البطء'])(
    'leaves %s',
    name => {
      expect(looksLikePerson(name)).toBe(false);
    },
  );
});

describe('looksLikeOutlet', () => {
  it.each(['صحيفة الضفة', 'بوابة الخليج الأخضر', 'الساحل برس', 'The Northern Ledger', 'Harbour Post'])(
    'takes %s',
    name => {
      expect(looksLikeOutlet(name)).toBe(true);
    },
  );

  it.each(['أسعار السمك', 'قناة مائية بين بحيرتين تنقذ موسم القمح', 'The mayor left the post office early'])(
    'leaves %s',
    name => {
      expect(looksLikeOutlet(name)).toBe(false);
    },
  );
});

describe('readNameLine', () => {
  it('tells outlet and author apart', () => {
    expect(read('سهى الخطيب - بوابة الخليج')).toEqual([
      ['author', 'سهى الخطيب'],
      ['outlet', 'بوابة الخليج'],
    ]);
    expect(read('Lena Ortiz, Staff Writer')).toEqual([
      ['author', 'Lena Ortiz'],
      ['other', 'Staff Writer'],
    ]);
  });

  it('takes a name alone only where names stand', () => {
    expect(read('سهى الخطيب')).toBeNull();
    expect(read('سهى الخطيب', true)).toEqual([['author', 'سهى الخطيب']]);
  });

  it.each(['أمطار غزيرة - جسران مغلقان في قرى الوادي', 'قالت الوزيرة إن القطار سيعود'])(
    'leaves «%s»',
    line => {
      expect(read(line, true)).toBeNull();
    },
  );
});
