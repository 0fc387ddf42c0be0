import { describe, expect, it } from 'vitest';
import { defaultRules } from './comparison-rules.ts';
import { setRules, toggleIgnored, useCompareSession } from './compare-session.ts';

describe('toggleIgnored', () => {
  it('counts a difference, and ignores it again, always in the order of the rules', () => {
    setRules(defaultRules);
    toggleIgnored('letter-forms');
    toggleIgnored('diacritics');
    expect(useCompareSession.getState().rules.ignored).toEqual(['digits', 'punctuation', 'sign-off']);
    toggleIgnored('diacritics');
    toggleIgnored('letter-forms');
    expect(useCompareSession.getState().rules).toEqual(defaultRules);
  });
});
