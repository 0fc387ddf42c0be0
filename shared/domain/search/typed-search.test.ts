import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  isSameSearch,
  isSearching,
  listChoices,
  noSearch,
  parseTypedSearch,
  withChoice,
  withoutChoice,
} from './typed-search.ts';

const flood = { text: 'فيضان', choices: {} };

describe('a search as it is typed and narrowed', () => {
  it('is none while nothing but blanks is typed and nothing is chosen', () => {
    expect([noSearch, { text: ' \u00A0', choices: { outlet: [] } }].map(isSearching)).toEqual([false, false]);
    expect([flood, withChoice(noSearch, 'outlet', '')].map(isSearching)).toEqual([true, true]);
  });

  it('takes several values of a field, each once, and the empty one for articles that have none', () => {
    const narrowed = ['وكالة مرصد', '', 'وكالة مرصد'].reduce(
      (search, outlet) => withChoice(search, 'outlet', outlet),
      flood,
    );
    expect(narrowed).toEqual({ text: 'فيضان', choices: { outlet: ['وكالة مرصد', ''] } });
    expect(listChoices(withChoice(narrowed, 'tag', 'سدود'), ['tag', 'outlet', 'month'])).toEqual([
      { field: 'tag', value: 'سدود' },
      { field: 'outlet', value: 'وكالة مرصد' },
      { field: 'outlet', value: '' },
    ]);
  });

  it('is as it was before once what was chosen is dropped', () => {
    expect(withoutChoice(withChoice(flood, 'tag', 'سدود'), 'tag', 'سدود')).toEqual(flood);
    expect(withoutChoice(flood, 'tag', 'سدود')).toEqual(flood);
  });

  it('asks the object of choices for nothing that it inherits', () => {
    expect(choicesOf(flood, 'constructor')).toEqual([]);
  });

  it('is the same search whatever the order of its choices and the blanks around its text', () => {
    const one = { text: 'فيضان ', choices: { tag: ['سدود', 'أنهار'], outlet: ['مرصد'], month: [] } };
    const other = { text: 'فيضان', choices: { outlet: ['مرصد'], tag: ['أنهار', 'سدود'] } };
    expect(isSameSearch(one, other)).toBe(true);
    expect(isSameSearch(one, withoutChoice(other, 'tag', 'سدود'))).toBe(false);
    expect(isSameSearch(one, { ...other, text: 'فيضانات' })).toBe(false);
  });
});

describe('a search that was written down', () => {
  it('is read back as it was', () => {
    const search = { text: '"سد النهضة" -مصر', choices: { outlet: [''], month: ['2024-03'] } };
    expect(parseTypedSearch(JSON.parse(JSON.stringify(search)))).toEqual(search);
  });

  it.each([null, 7, 'فيضان', {}, { text: 'x' }, { text: 'x', choices: [] }, { text: 1, choices: {} }])(
    'is none where %j stands',
    written => expect(parseTypedSearch(written)).toBeNull(),
  );

  it('is none where a choice is no list of words', () => {
    expect(parseTypedSearch({ text: '', choices: { tag: 'سدود' } })).toBeNull();
    expect(parseTypedSearch({ text: '', choices: { tag: [3] } })).toBeNull();
  });
});
