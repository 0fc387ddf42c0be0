import { describe, expect, it } from 'vitest';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { passageOf, shortened } from './passage.ts';

const expression = (text: string, start: number): TemporalExpression => ({
  span: { start, end: start < 0 ? -1 : start + text.length },
  source: null,
  text,
  kind: 'point',
  rule: 'test',
  relative: { op: 'absolute', value: '2026-04-12' },
  precision: 'day',
  certainty: 'stated',
  calendar: 'gregorian',
});

function bodyOf(text: string, sentences: readonly string[], temporal: readonly TemporalExpression[]) {
  let from = 0;
  const spans = sentences.map(sentence => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
  return { text, title: { text: 'جسر جديد يفتتح غدًا', source: null }, sentences: spans, temporal };
}

describe('passageOf', () => {
  const text = 'وصل القطار. افتُتح الجسر يوم الأحد\nأمام العابرين. انتهى.';
  const sentences = ['وصل القطار.', 'افتُتح الجسر يوم الأحد\nأمام العابرين.', 'انتهى.'];

  it('takes the sentence around the words, in one line', () => {
    const body = bodyOf(text, sentences, [expression('يوم الأحد', text.indexOf('يوم'))]);
    expect(passageOf(body, 0)).toMatchObject({
      before: 'افتُتح الجسر ',
      words: 'يوم الأحد',
      after: ' أمام العابرين.',
    });
  });

  it('looks in the title for words that stand outside the text', () => {
    const body = bodyOf(text, sentences, [expression('غدًا', -1)]);
    expect(passageOf(body, 0)).toMatchObject({
      before: 'جسر جديد يفتتح ',
      words: 'غدًا',
      after: '',
      span: null,
    });
  });

  it('tells a date that was worked out from one that is written out or that an analyst has set', () => {
    const relative = { op: 'offset', n: 1, unit: 'day', anchor: 'publication' } as const;
    const found = (change: Partial<TemporalExpression>) =>
      passageOf(bodyOf(text, sentences, [{ ...expression('يوم الأحد', text.indexOf('يوم')), ...change }]), 0);
    expect(found({})?.isWorkedOut).toBe(false);
    expect(found({ relative })?.isWorkedOut).toBe(true);
    expect(found({ relative, provenance: 'analyst' })?.isWorkedOut).toBe(false);
  });

  const long = `${'كلمة '.repeat(60)}أمس ${'كلمة '.repeat(90)}`.trim();
  const longPassage = passageOf(bodyOf(long, [long], [expression('أمس', long.indexOf('أمس'))]), 0);

  it('keeps a long sentence whole: it is cited', () => {
    expect(`${longPassage?.before}${longPassage?.words}${longPassage?.after}`).toBe(long);
  });

  it('is cut at words for a list, with the date near its beginning', () => {
    const short = longPassage && shortened(longPassage);
    expect(short?.before).toMatch(/^… كلمة/);
    expect(short?.before.length).toBeLessThan(90);
    expect(short?.after).toMatch(/كلمة …$/);
  });

  it('knows nothing of an expression that is gone', () => {
    expect(passageOf(bodyOf(text, sentences, []), 3)).toBeNull();
  });
});
