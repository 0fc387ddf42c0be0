import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import { newSavedSearchId } from '#shared/ids/ids.ts';
import { matchSearch } from './match-search.ts';

const at = '2024-03-01T00:00:00.000Z';
const keep = (id: string, text: string): SavedSearch => ({
  id: newSavedSearchId(id),
  name: text,
  search: { text, choices: {} },
  createdAt: at,
  changedAt: at,
  lookedAt: at,
});
const [dams, floods, twin] = [keep('a', 'سدود'), keep('b', 'فيضان'), keep('c', 'فيضان')];
const all = [dams, floods, twin];

describe('matchSearch', () => {
  it('knows a search by what it asks for, and of two alike the one that was opened', () => {
    expect(matchSearch(all, { text: ' فيضان', choices: {} }, null)).toEqual({ kind: 'saved', saved: floods });
    expect(matchSearch(all, floods.search, twin.id)).toEqual({ kind: 'saved', saved: twin });
  });

  it('knows the one that it was opened from while it is changed, unless that was removed', () => {
    const narrowed = { text: 'سدود', choices: { tag: ['مياه'] } };
    expect(matchSearch(all, narrowed, dams.id)).toEqual({ kind: 'changed', saved: dams });
    expect(matchSearch([floods], narrowed, dams.id)).toEqual({ kind: 'unsaved' });
    expect(matchSearch(all, narrowed, null)).toEqual({ kind: 'unsaved' });
    expect(matchSearch(all, { text: '', choices: {} }, dams.id)).toEqual({ kind: 'unsaved' });
  });

  it.each([
    ['السدود', 'changed'],
    ['سدو', 'changed'],
    ['"سدود النيل" -مصر', 'changed'],
    ['مصر أو سدود', 'changed'],
    ['فيروس', 'unsaved'],
    ['', 'unsaved'],
  ])('takes what has a word of it for the opened one changed, and nothing else: %s', (text, kind) => {
    const search = { text, choices: { tag: ['مياه'] } };
    expect(matchSearch([{ ...dams, search: { ...search, text: 'سدود' } }], search, dams.id).kind).toBe(kind);
  });

  it('goes by the choices where no words were kept', () => {
    const ofOutlet = { ...dams, search: { text: '', choices: { outlet: ['الأهرام'] } } };
    const search = { text: 'سدود', choices: { outlet: ['الأهرام', 'وكالة مرصد'] } };
    expect(matchSearch([ofOutlet], search, dams.id).kind).toBe('changed');
    expect(matchSearch([ofOutlet], { ...search, choices: { tag: ['مياه'] } }, dams.id).kind).toBe('unsaved');
  });
});
