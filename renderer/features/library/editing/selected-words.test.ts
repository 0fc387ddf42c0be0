import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { selectedWords } from './selected-words.ts';

const arabic = (count: number, hidden: number): string =>
  selectedWords(translator('ar', 'arabic-indic'), { count, hidden });
const english = (count: number, hidden: number): string =>
  selectedWords(translator('en', 'latin'), { count, hidden });

describe('how many are selected', () => {
  it('is said alone while the list shows all of them', () => {
    expect([arabic(1, 0), arabic(2, 0), english(3, 0)]).toEqual(['مقال محدد', 'مقالان محددان', '3 selected']);
  });

  it('is said with those that the list does not show, from one on', () => {
    expect([arabic(1, 1), arabic(2, 2), arabic(7, 7)]).toEqual([
      'مقال محدد (ليس في هذه القائمة)',
      'مقالان محددان (ليسا في هذه القائمة)',
      '٧ مقالات محددة (ليست في هذه القائمة)',
    ]);
    expect([english(1, 1), english(7, 7)]).toEqual([
      '1 selected (not in this list)',
      '7 selected (none of them in this list)',
    ]);
  });

  it('tells some of them from all of them', () => {
    expect([arabic(3, 1), english(3, 2)]).toEqual([
      '٣ مقالات محددة (أحدها ليس في هذه القائمة)',
      '3 selected (2 of them not in this list)',
    ]);
  });
});
