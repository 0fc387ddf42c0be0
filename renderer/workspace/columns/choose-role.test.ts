import { describe, expect, it } from 'vitest';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import { chooseRole, roleOf } from './choose-role.ts';

const mapping: RecordMapping = {
  title: 'أ',
  text: ['ب'],
  published: null,
  outlet: null,
  author: null,
  url: null,
  language: null,
};

describe('choosing what a column holds', () => {
  it('takes a role that only one column can have from the column that had it', () => {
    const chosen = chooseRole(mapping, 'ج', 'title');
    expect([roleOf(chosen, 'ج'), roleOf(chosen, 'أ')]).toEqual(['title', null]);
  });

  it('joins a second column of text behind the first', () => {
    expect(chooseRole(mapping, 'أ', 'text')).toEqual({ ...mapping, title: null, text: ['ب', 'أ'] });
  });

  it('lets a column be for nothing', () => {
    expect(chooseRole(mapping, 'ب', null).text).toEqual([]);
  });
});
