import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { findSharedQuotations } from './shared-quotations.ts';

const find = (...texts: readonly string[]) =>
  findSharedQuotations(texts.map(text => buildOverviewArticle({ text })));
const only = (...texts: readonly string[]) => {
  const found = find(...texts);
  expect(found).toHaveLength(1);
  return found[0];
};

const said = 'قال وزير الأشغال سامي حداد: "سنعيد بناء الجسر القديم قبل نهاية العام الحالي".';

describe('what articles have the same people say', () => {
  it('finds a quotation in other words and marks the words that differ', () => {
    const other = 'وقال الوزير سامي حداد: "سوف نعيد بناء الجسر القديم قبل نهاية هذا العام".';
    const quotation = only(said, other);
    expect(quotation).toMatchObject({ kind: 'reworded', differences: [] });
    const changed = quotation?.versions.map(({ changes }, i) =>
      changes.map(span => sliceSpan([said, other][i] ?? '', span)),
    );
    expect(changed).toEqual([
      ['سنعيد', 'الحالي'],
      ['سوف نعيد', 'هذا'],
    ]);
  });

  it('tells the same words in another spelling from other words', () => {
    const other = 'قال وزير الأشغال سامي حداد: «سنعيد بناءَ الجسر القديم، قبل نهاية العام الحالي».';
    expect(only(said, other)?.kind).toBe('identical');
  });

  it('says where one verb lets the words stand and another doubts them', () => {
    const claim = 'زعم وزير الأشغال سامي حداد أن الجسر القديم سيعاد بناؤه قبل نهاية العام الحالي.';
    const plain = 'قال وزير الأشغال سامي حداد إن الجسر القديم سيعاد بناؤه قبل نهاية العام الحالي.';
    const quotation = only(plain, claim);
    expect(quotation?.differences).toEqual(['strength']);
    expect(quotation?.versions.map(({ cue }) => cue?.strength)).toEqual(['neutral', 'doubtful']);
  });

  it('says where one article quotes what another tells in its own words', () => {
    const told = 'قال وزير الأشغال سامي حداد إنه سيعيد بناء الجسر القديم قبل نهاية العام الحالي.';
    expect(only(said, told)).toMatchObject({
      differences: ['form'],
      versions: [{ form: 'quoted' }, { form: 'paraphrased' }],
    });
  });

  it('says where the same words are put into the mouths of two people', () => {
    const other = said.replace('وزير الأشغال سامي حداد', 'رئيس البلدية كريم نصار');
    expect(only(said, other)?.differences).toEqual(['speaker']);
  });

  it('does not take what two people told alike for one statement', () => {
    const first = 'قال وزير الأشغال سامي حداد إن الجسر القديم سيعاد بناؤه قبل نهاية العام.';
    const second = 'وقال رئيس البلدية كريم نصار إن الجسر القديم سيعاد بناؤه في العام المقبل.';
    expect(find(first, second)).toEqual([]);
  });

  it('tells the governments of two countries apart', () => {
    const denied = (who: string): string => `نفت ${who} استخدام الأسلحة المحرمة في قصف مدينة الميناء القديم.`;
    expect(find(denied('الحكومة السورية'), denied('الحكومة السورية'))).toHaveLength(1);
    expect(find(denied('الحكومة السورية'), denied('الحكومة البريطانية').replace('القديم', ''))).toEqual([]);
  });

  it('leaves apart different things that one person said', () => {
    const other = 'قال وزير الأشغال سامي حداد: "لم تكن الأمطار متوقعة بهذا القدر من الغزارة".';
    expect(find(said, other)).toEqual([]);
  });

  it('gathers the versions of three articles in one', () => {
    const second = said.replace('سنعيد بناء', 'سنبني من جديد');
    const third = said.replace('العام الحالي', 'العام');
    expect(only(said, second, third)?.versions.map(({ article }) => article)).toEqual([0, 1, 2]);
  });

  it('finds the same whichever article is first', () => {
    const other = 'وقال الوزير سامي حداد: "سوف نعيد بناء الجسر القديم قبل نهاية هذا العام".';
    const spans = (texts: readonly string[]) =>
      find(...texts).flatMap(({ versions }) =>
        versions.map(({ article, span }) => sliceSpan(texts[article] ?? '', span)),
      );
    expect(spans([other, said]).toSorted()).toEqual(spans([said, other]).toSorted());
  });
});
