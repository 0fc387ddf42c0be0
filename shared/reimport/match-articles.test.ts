import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchArticles, type MatchableArticle } from './match-articles.ts';
import { pairSimilarity, wordPairs } from './text-similarity.ts';

const report = 'افتتح الوزير صباح اليوم جسرًا جديدًا على النهر، وقال إن العمل فيه دام عامين كاملين.';
const corrected = 'افتتح الوزير صباح اليوم جسرًا جديدًا على النهر، وقال إن العمل فيه دام ثلاثة أعوام.';
const other = 'ارتفعت أسعار القمح في الأسواق العالمية بعد موجة جفاف ضربت كبار المنتجين.';

const article = (parts: Partial<MatchableArticle> = {}): MatchableArticle => ({
  ordinal: 0,
  textHash: parts.text ?? report,
  title: 'جسر جديد',
  outlet: null,
  text: report,
  url: null,
  part: null,
  day: null,
  ...parts,
});
const pairs = (
  old: readonly MatchableArticle[],
  again: readonly MatchableArticle[],
  isSameBytes = false,
): readonly (readonly number[])[] =>
  [...matchArticles(old, again, isSameBytes)].map(([now, before]) => [
    again.indexOf(now),
    old.indexOf(before),
  ]);

describe('matchArticles in a changed file', () => {
  it('finds an article by its text, wherever it has moved and whatever its title is now', () => {
    const old = [article({ text: other, title: 'قمح' }), article({ ordinal: 1 })];
    expect(pairs(old, [article({ title: 'الجسر', ordinal: 0 })])).toEqual([[0, 1]]);
  });

  it('finds a text that was edited, by its title', () => {
    expect(pairs([article()], [article({ text: corrected, ordinal: 3 })])).toEqual([[0, 0]]);
  });

  it('finds a text that was edited, by its place, when the title changed too', () => {
    expect(pairs([article()], [article({ text: corrected, title: 'تصحيح' })])).toEqual([[0, 0]]);
  });

  it('finds an article by its address even when all of it is new', () => {
    const url = 'https://news.example/1';
    expect(pairs([article({ url })], [article({ url, text: other, title: 'x' })])).toEqual([[0, 0]]);
  });

  it('takes another text under the same title and in the same place for another article', () => {
    const rest = article({ text: 'نص ثالث عن المطر', title: 'مطر', ordinal: 1 });
    expect(pairs([article(), rest], [article({ text: other }), rest])).toEqual([[1, 1]]);
  });

  it('takes a similar text of another day for another article where the rest is new, too', () => {
    const weather = 'سماء صافية ورياح خفيفة على الساحل وحرارة عند عشرين درجة';
    const edition = (day: string, degrees: string) => [
      article({ day, text: day === '2026-01-01' ? report : corrected }),
      article({ day, title: 'طقس', text: `${weather} ${degrees}`, ordinal: 1 }),
    ];
    expect(pairs(edition('2026-01-01', 'نهارا'), edition('2026-01-02', 'ليلا'))).toEqual([]);
  });

  it('takes what came first today under the title of a report that went down for another article', () => {
    const rest = article({ text: other, title: 'قمح', ordinal: 1 });
    const old = [article({ day: '2026-01-01' }), rest, article({ text: 'آخر', title: 'مطر', ordinal: 2 })];
    const today = article({ day: '2026-01-02', text: corrected });
    const again = [today, article({ day: '2026-01-01', ordinal: 1 }), { ...rest, ordinal: 2 }];
    expect(pairs(old, again)).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('lets day and text of one article be put right while the others of its file stay', () => {
    const rest = article({ text: other, title: 'قمح', day: '2026-01-01' });
    const old = [rest, article({ day: '2026-01-01', ordinal: 1 })];
    const now = article({ day: '2026-01-03', text: corrected, ordinal: 1 });
    expect(pairs(old, [rest, now])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(pairs(old, [rest, { ...now, title: 'آخر' }])).toEqual([[0, 0]]);
  });

  it('lets the date of an unchanged text be put right', () => {
    expect(pairs([article({ day: '2026-01-01' })], [article({ day: '2026-01-02' })])).toEqual([[0, 0]]);
  });

  it('tells two outlets with one text apart when the first is taken out', () => {
    const [first, second] = [article({ outlet: 'ا' }), article({ outlet: 'ب', ordinal: 1 })];
    expect(pairs([first, second], [article({ outlet: 'ب' })])).toEqual([[0, 1]]);
  });
});

describe('matchArticles in a file of one article', () => {
  const before = article({ day: '2026-01-01' });

  it('lets day and text be put right together, under the same title and under another', () => {
    expect(pairs([before], [article({ day: '2026-01-02', text: corrected })])).toEqual([[0, 0]]);
    expect(pairs([before], [article({ day: '2026-01-02', text: corrected, title: 'x' })])).toEqual([[0, 0]]);
  });

  it('finds a text that was written anew by its title', () => {
    expect(pairs([before], [article({ day: '2026-01-01', text: other })])).toEqual([[0, 0]]);
    expect(pairs([before], [article({ text: other })])).toEqual([[0, 0]]);
  });

  it('takes another text of another day for another article, though a column has one title every day', () => {
    expect(pairs([before], [article({ day: '2026-01-02', text: other })])).toEqual([]);
  });

  it('takes another text without a title, or under another one, for another article', () => {
    expect(pairs([article({ title: '' })], [article({ title: '', text: other })])).toEqual([]);
    expect(pairs([before], [article({ title: 'قمح', text: other })])).toEqual([]);
  });
});

describe('matchArticles in the same bytes', () => {
  it('goes by the part of the file, whatever is read there now', () => {
    const old = [article({ part: 'row 2' }), article({ part: 'row 3', text: other })];
    const again = [article({ part: 'row 3', text: 'غير ذلك', title: 'x' })];
    expect(pairs(old, again, true)).toEqual([[0, 1]]);
  });

  it('goes by the order where there are as many as before', () => {
    expect(pairs([article()], [article({ text: other, title: 'x' })], true)).toEqual([[0, 0]]);
  });
});

describe('matching', () => {
  it('matches no article twice', () => {
    const some = fc.record({
      ordinal: fc.nat(3),
      text: fc.constantFrom(report, corrected, other),
      title: fc.constantFrom('', 'جسر', 'قمح'),
      day: fc.constantFrom(null, '2026-01-01', '2026-01-02'),
      part: fc.constantFrom(null, '1', '2'),
      url: fc.constantFrom(null, 'u', 'v'),
    });
    const list = fc.array(
      some.map(parts => article(parts)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(list, list, fc.boolean(), (old, again, isSameBytes) => {
        const taken = [...matchArticles(old, again, isSameBytes).values()];
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('is done in a moment with ten thousand articles that share title and text', () => {
    const many = (words: string) =>
      Array.from({ length: 10_000 }, (_, ordinal) => article({ ordinal, text: `${words} ${ordinal}` }));
    const startedMs = performance.now();
    matchArticles(many('لا يوجد نص هنا'), many('نص آخر تمامًا'), false);
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });
});

describe('the similarity of two texts', () => {
  const similarity = (a: string, b: string) => pairSimilarity(wordPairs(a), wordPairs(b));

  it('is 1 for the same words with other marks, and 0 for none in common', () => {
    expect(similarity('قالَ الوزيرُ', 'قال الوزير.')).toBe(1);
    expect(similarity('قال الوزير', 'نفى الناطق')).toBe(0);
  });

  it('is between them for words in another order', () => {
    expect(similarity('الوزير زار دمشق أمس', 'أمس زار دمشق الوزير')).toBeLessThan(0.5);
  });
});
