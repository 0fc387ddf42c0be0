import { describe, expect, it } from 'vitest';
import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';
import { findValues } from './match-values.ts';

const values = ['', '#', 'Al-Nahar', 'الشيخ محمد', 'محمد', 'محمد بن زايد', 'محمد عبد الله', 'محمد عبدالله'];
const column: ValueColumn = { values, starts: new Uint32Array(1), ordinals: new Uint32Array(0) };

const found = (match: 'words' | 'prefix' | 'exact', words: string, whole = ''): readonly string[] => {
  const wanted = { match, words: words.split(' ').filter(Boolean), whole };
  return values.filter((_, at) => findValues(column, wanted)[at] === 1);
};

describe('findValues', () => {
  it('finds values that hold all words, in any order', () => {
    expect(found('words', 'زايد محمد')).toEqual(['محمد بن زايد']);
    expect(found('words', 'مح')).toEqual([]);
  });

  it('lets the last word go on', () => {
    expect(found('prefix', 'عبد مح')).toEqual(['محمد عبد الله', 'محمد عبدالله']);
    expect(found('prefix', 'مح زا')).toEqual([]);
  });

  it('finds exactly a value, and others that are the same once folded', () => {
    expect(found('exact', 'محمد')).toEqual(['محمد']);
    expect(found('exact', 'محمد عبد الله')).toEqual(['محمد عبد الله', 'محمد عبدالله']);
    expect(found('exact', 'al nahar')).toEqual(['Al-Nahar']);
  });

  it('tells values without words by their signs, and none from all others', () => {
    expect(found('exact', '', '#')).toEqual(['#']);
    expect(found('exact', '')).toEqual(['']);
  });
});
