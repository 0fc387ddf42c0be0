import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionAt } from './completion-at.ts';

/** The caret is `^`; the range is shown in brackets. */
function complete(marked: string): string | null {
  const caret = marked.indexOf('^');
  const text = marked.replace('^', '');
  const completion = completionAt(text, caret);
  if (completion === null) return null;
  const { field, typed, range } = completion;
  const shown = `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}`;
  return `${field ?? 'word'} <${typed}> ${shown}`;
}

describe('completionAt', () => {
  it.each([
    ['outlet:الجز^', 'outlet <الجز> outlet:[الجز]'],
    ['المصدر:الجز^ غزة', 'outlet <الجز> المصدر:[الجز] غزة'],
    ['outlet:الج^زيرة', 'outlet <الج> outlet:[الجزيرة]'],
    ['outlet:^', 'outlet <> outlet:[]'],
    ['outlet: ^', 'outlet <> outlet: []'],
    ['outlet:^الجزيرة', 'outlet <> outlet:[الجزيرة]'],
    ['غزة -وسم:عا^', 'tag <عا> غزة -وسم:[عا]'],
    ['outlet:"الشرق ال^', 'outlet <الشرق ال> outlet:["الشرق ال]'],
    ['outlet:"الشرق^ غزة', 'outlet <الشرق> outlet:["الشرق] غزة'],
    ['outlet:"الشرق^ الأوسط" غزة', 'outlet <الشرق> outlet:["الشرق الأوسط"] غزة'],
    ['outlet:(رويترز أو الجز^', 'outlet <الجز> outlet:(رويترز أو [الجز]'],
    ['outlet:(رويترز (نوفو^', 'outlet <نوفو> outlet:(رويترز ([نوفو]'],
    ['outlet:-رو^', 'outlet <رو> outlet:-[رو]'],
    ['lang:ara^', 'language <ara> lang:[ara]'],
    ['بعد:2024^', 'after <2024> بعد:[2024]'],
  ])('finds the value of a field: %s', (marked, expected) => {
    expect(complete(marked)).toBe(expected);
  });

  it.each([
    ['غز^', 'word <غز> [غز]'],
    ['غز^ة هدنة', 'word <غز> [غزة] هدنة'],
    ['-لبن^', 'word <لبن> -[لبن]'],
    ['title:هدن^', 'word <هدن> title:[هدن]'],
    ['outlet:رويترز هدن^', 'word <هدن> outlet:رويترز [هدن]'],
    ['(outlet:رويترز) هدن^', 'word <هدن> (outlet:رويترز) [هدن]'],
  ])('finds a word: %s', (marked, expected) => {
    expect(complete(marked)).toBe(expected);
  });

  it.each([
    '^',
    'غزة ^',
    '^غزة',
    'غزة OR^',
    'غزة "وقف إط^',
    'out^let:x',
    'outlet:"رويترز"^',
    'title:^',
    '(^',
  ])('finds nothing that could be finished: %s', marked => {
    expect(complete(marked)).toBeNull();
  });

  it.each([
    ['المص', ['المصدر']],
    ['مصد', ['المصدر']],
    ['out', ['outlet']],
    ['الكا', ['الكاتب']],
    ['ال', []],
    ['الك', []],
    ['lan', ['lang']],
    ['ب', []],
    ['غزة', []],
  ])('offers the fields that %s may be the name of', (typed, names) => {
    expect(completionAt(typed, typed.length)?.fields.map(({ name }) => name)).toEqual(names);
    expect(completionAt(`outlet:${typed}`, 7 + typed.length)?.fields).toEqual([]);
  });

  it('knows the place of what it finds in any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'غزة:"( )-|*x', 'outlet:', 'بعد:', ' أو ') });
    fc.assert(
      fc.property(text, fc.nat(), (query, place) => {
        const caret = place % (query.length + 1);
        const completion = completionAt(query, caret);
        if (completion === null) return;
        const { range, typed } = completion;
        expect(range.start).toBeLessThanOrEqual(caret);
        expect(range.end).toBeGreaterThanOrEqual(caret);
        expect(query.slice(range.start, caret)).toContain(typed);
      }),
    );
  });
});
