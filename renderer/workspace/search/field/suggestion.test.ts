import { describe, expect, it } from 'vitest';
import { completionAt } from '#shared/search/query/completion-at.ts';
import { applySuggestion, type Suggestion } from './suggestion.ts';

/** The caret is `^`, before and after. */
function apply(marked: string, suggestion: Suggestion, language: 'en' | 'ar' = 'ar'): string | null {
  const text = marked.replace('^', '');
  const completion = completionAt(text, marked.indexOf('^'));
  if (completion === null) return null;
  const applied = applySuggestion(text, completion, { suggestion, language });
  return `${applied.text.slice(0, applied.caret)}^${applied.text.slice(applied.caret)}`;
}

const outlet: Suggestion = { kind: 'value', field: 'outlet', value: 'الشرق الأوسط', count: 12 };

describe('applySuggestion', () => {
  it('puts a value in marks, so that the articles are those counted, and goes on', () => {
    expect(apply('outlet:الشر^', outlet)).toBe('outlet:"الشرق الأوسط" ^');
    expect(apply('outlet:الشر^ غزة', outlet)).toBe('outlet:"الشرق الأوسط" ^غزة');
    expect(apply('outlet:(رويترز أو الشر^)', outlet)).toBe('outlet:(رويترز أو "الشرق الأوسط"^)');
    expect(apply('غزة -outlet:"الشرق ال^', outlet)).toBe('غزة -outlet:"الشرق الأوسط" ^');
  });

  it('names the field where a word was typed, as the language of the interface does', () => {
    expect(apply('غزة الشر^', outlet)).toBe('غزة الجهة:"الشرق الأوسط" ^');
    expect(apply('غزة الشر^', outlet, 'en')).toBe('غزة outlet:"الشرق الأوسط" ^');
    expect(apply('-الشر^', outlet)).toBe('-الجهة:"الشرق الأوسط" ^');
  });

  it('stays behind the colon of a name', () => {
    const name: Suggestion = { kind: 'field', name: { field: 'outlet', name: 'المصدر', language: 'ar' } };
    expect(apply('غزة المص^', name)).toBe('غزة المصدر:^');
  });

  it('writes months and languages as they are typed', () => {
    const month: Suggestion = { kind: 'value', field: 'month', value: '2024-02', count: 3 };
    expect(apply('منذ:2024^', month)).toBe('منذ:2/2024 ^');
    expect(apply('since:2024^', month, 'en')).toBe('since:2024-02 ^');
    const arabic: Suggestion = { kind: 'value', field: 'language', value: 'ar', count: 3 };
    expect(apply('lang:^', arabic)).toBe('lang:العربية ^');
    expect(apply('lang:^', arabic, 'en')).toBe('lang:Arabic ^');
  });
});
