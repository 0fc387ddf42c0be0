import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { listParts } from './list-parts.ts';
import { listWidenings } from './widenings.ts';

const partsOf = (text: string) =>
  listParts(parseQuery(text).tokens).map(({ start, end }) => text.slice(start, end));

describe('listParts', () => {
  it('takes each word, phrase and field with its value for a part', () => {
    expect(partsOf('فيضان "سد النهضة" المصدر:مرصد لاجئ*')).toEqual([
      'فيضان',
      '"سد النهضة"',
      'المصدر:مرصد',
      'لاجئ*',
    ]);
  });

  it('keeps together what OR joins, what stands in brackets and what a minus leaves out', () => {
    expect(partsOf('وزير OR رئيس (نفط غاز) -أسعار outlet:(مرصد OR ضفاف)')).toEqual([
      'وزير OR رئيس',
      '(نفط غاز)',
      '-أسعار',
      'outlet:(مرصد OR ضفاف)',
    ]);
  });

  it('leaves out what means nothing by itself', () => {
    expect(partsOf('OR نفط ) - غاز')).toEqual(['نفط', 'غاز']);
    expect(partsOf(' ')).toEqual([]);
  });

  it('takes a bracket that is not closed to the end of the query', () => {
    expect(partsOf('نفط (غاز كهرباء')).toEqual(['نفط', '(غاز كهرباء']);
  });
});

describe('listWidenings', () => {
  const search = { text: 'فيضان السودان', choices: { outlet: ['مرصد'] } };

  it('drops the days, each choice and each part of the words in turn', () => {
    expect(listWidenings(search, true)).toEqual([
      { dropped: { kind: 'days' }, search, keepsDays: false },
      {
        dropped: { kind: 'value', field: 'outlet', value: 'مرصد' },
        search: { ...search, choices: {} },
        keepsDays: true,
      },
      { dropped: { kind: 'part', words: 'فيضان' }, search: { ...search, text: 'السودان' }, keepsDays: true },
      { dropped: { kind: 'part', words: 'السودان' }, search: { ...search, text: 'فيضان' }, keepsDays: true },
    ]);
  });

  it('drops no single words of a pasted paragraph, of which each would be a search of all the others', () => {
    const text = 'قال الوزير إن السد آمن '.repeat(20);
    expect(listWidenings({ ...search, text }, false).map(({ dropped }) => dropped.kind)).toEqual(['value']);
  });

  it('offers no search for everything', () => {
    expect(listWidenings({ text: 'فيضان', choices: {} }, false)).toEqual([]);
    expect(listWidenings({ text: 'فيضان', choices: {} }, true).map(({ dropped }) => dropped.kind)).toEqual([
      'days',
      'part',
    ]);
  });
});
