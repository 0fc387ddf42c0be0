import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { withoutIsolates } from '#renderer/workspace/reuse/isolated.ts';
import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { searchWords } from './search-words.ts';

const search: TypedSearch = {
  text: ' "سد النهضة" -مصر ',
  choices: { month: ['2024-03'], outlet: ['وكالة مرصد', ''], language: ['en'] },
};

function inLanguage(language: 'ar' | 'en') {
  const settings = { language, digits: 'latin', monthNames: 'gulf-egypt' } as const;
  const words = { t: translator(language, 'latin'), formats: createFormats(settings) };
  return withoutIsolates(searchWords(search, words));
}

describe('searchWords', () => {
  it('says what was typed and what was chosen as people read it, field by field', () => {
    expect(inLanguage('ar')).toBe('«"سد النهضة" -مصر»، وكالة مرصد، بلا جهة، مارس 2024، الإنجليزية');
    expect(inLanguage('en')).toBe('“"سد النهضة" -مصر”, وكالة مرصد, No outlet, March 2024, English');
  });
});
