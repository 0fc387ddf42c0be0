import { describe, expect, it } from 'vitest';
import { isWrittenSo, withLeads, withoutLeads } from './proclitics.ts';

const words = ['الصين', 'المانيا', 'لبنان', 'وهران', 'كابل', 'بيت', 'ال', 'فاس'];

describe('withoutLeads', () => {
  it.each(words)('takes off «%s» what withLeads put before it, and says as much of it', word => {
    for (const hasArticle of [true, false].filter(is => !is || word.startsWith('ال'))) {
      for (const { text, leadLength, isContracted } of withLeads(word, hasArticle).slice(1)) {
        const found = withoutLeads(text).filter(
          reading => reading.bare === word && isWrittenSo(reading, hasArticle),
        );
        expect(found).toMatchObject([{ leadLength, isContracted }]);
      }
    }
  });

  it('finds nothing before a word that no proclitic begins', () => {
    expect(withoutLeads('محمد')).toEqual([]);
    expect(withoutLeads('said')).toEqual([]);
    expect(withoutLeads('')).toEqual([]);
  });

  it('reads «للصين» as «الصين» behind «ل», and also as a word that begins with ل', () => {
    expect(withoutLeads('للصين').map(({ bare }) => bare)).toEqual(['لصين', 'الصين']);
  });

  it('does not take «لالصين» for «الصين»', () => {
    expect(withoutLeads('لالصين').filter(reading => isWrittenSo(reading, true))).toEqual([]);
  });

  it('gives the shorter proclitics first', () => {
    expect(withoutLeads('وبيروت').map(({ bare }) => bare)).toEqual(['بيروت', 'يروت']);
  });
});
