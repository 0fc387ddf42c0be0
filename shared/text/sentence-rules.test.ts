import { describe, expect, it } from 'vitest';
import { sentenceRules } from './sentence-rules.ts';
import { splitSentences } from './sentences.ts';

/** True if a sentence ends at the sign in `marked`. */
function endsAtSign(marked: string): boolean {
  const at = marked.indexOf('‖');
  const text = marked.replace('‖', '');
  const language = marked.startsWith('Le ') ? 'fr' : 'und';
  return splitSentences(text, language).some(
    span => text.slice(span.end, at).trim() === '' && span.end <= at && span.end >= at - 1,
  );
}

describe('sentenceRules', () => {
  it.each(sentenceRules)('$id decides about its example', ({ ends, example }) => {
    expect(endsAtSign(example)).toBe(ends);
  });

  it.each(sentenceRules)(
    '$id does not decide about the mark that looks alike',
    ({ ends, counterExample }) => {
      expect(endsAtSign(counterExample)).toBe(!ends);
    },
  );

  it('names every rule once', () => {
    expect(new Set(sentenceRules.map(rule => rule.id)).size).toBe(sentenceRules.length);
  });
});
