import { describe, expect, it } from 'vitest';
import type { Searcher } from '#renderer/operations/searcher.ts';
import { err, ok } from '#shared/result/result.ts';
import { completionAt, type Completion } from '#shared/search/query/completion-at.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { askSuggestions, fitsTyped, wantsValues } from './ask-suggestions.ts';

const typing = (text: string): Completion =>
  assertPresent(completionAt(text, text.length), 'something is being typed');

/** Answers with the question, and counts how many questions are open at once. */
function createSuggest(): { readonly suggest: Searcher['suggest']; most(): number } {
  let [open, most] = [0, 0];
  return {
    most: () => most,
    suggest: async (field, typed, limit) => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return ok([
        { value: `${field} <${typed}> ${limit}`, count: 3 },
        { value: '', count: 2 },
      ]);
    },
  };
}

const ask = async (text: string): Promise<readonly string[]> =>
  (await askSuggestions(typing(text), createSuggest().suggest, () => false)).map(({ value }) => value);

describe('askSuggestions', () => {
  it('asks for values of the field that is named, and leaves the empty one out', async () => {
    expect(await ask('غزة المصدر:الجز')).toEqual(['outlet <الجز> 8']);
    expect(await ask('الكاتب:')).toEqual(['author <> 8']);
  });

  it('asks for months where a date is typed, and for all languages, which are typed by name', async () => {
    expect(await ask('بعد:2024')).toEqual(['month <2024> 8']);
    expect(await ask('لغة:عر')).toEqual(['language <> 100']);
  });

  it('asks for a word of any field, one question after the other', async () => {
    const { suggest, most } = createSuggest();
    const found = await askSuggestions(typing('الجزي'), suggest, () => false);
    expect(found.map(({ field }) => field)).toEqual(['outlet', 'tag', 'entity']);
    expect(most()).toBe(1);
  });

  it('asks no more once something else is typed', async () => {
    let asked = 0;
    const suggest: Searcher['suggest'] = async () => ok([{ value: 'رويترز', count: ++asked }]);
    await askSuggestions(typing('الجزي'), suggest, () => asked > 0);
    expect(asked).toBe(1);
  });

  it('has nothing of what cannot be answered', async () => {
    const suggest: Searcher['suggest'] = async field =>
      field === 'tag' ? err({ code: 'no-index' }) : ok([{ value: field, count: 1 }]);
    const found = await askSuggestions(typing('الجزي'), suggest, () => false);
    expect(found.map(({ value }) => value)).toEqual(['outlet', 'entity']);
  });
});

describe('wantsValues', () => {
  it('leaves words of a letter or two alone', () => {
    expect(['غز', 'غزة', 'الجهة:'].map(text => wantsValues(typing(text)))).toEqual([false, true, true]);
    expect(wantsValues(null)).toBe(false);
  });
});

describe('fitsTyped', () => {
  it('knows a language by its code and its names', () => {
    const arabic = { kind: 'value', field: 'language', value: 'ar', count: 3 } as const;
    expect(['', 'ar', 'arab', 'عرب', 'العربيه', 'eng'].map(typed => fitsTyped(arabic, typed))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
