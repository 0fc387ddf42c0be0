import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { arbitrarySentence } from '#shared/testing/arbitrary-sentence.ts';
import { buildComparedArticle as article } from '#shared/testing/build-comparison.ts';
import { buildNumber, placeOf } from '#shared/testing/build-findings.ts';
import { compareArticles } from './compare-articles.ts';
import type { ComparedArticle } from './compared-article.ts';
import { classOfLink, type SentenceLink } from './comparison.ts';

const compare = (first: readonly string[], second: readonly string[]) =>
  compareArticles([article('first', first), article('second', second)]);

const summary = (links: readonly SentenceLink[]) =>
  links.map(link => [classOfLink(link), link.sentences[0], link.sentences[1]]);

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق الساحلي بعد ليلة من الأمطار';
const school = 'أعلنت البلدية إغلاق المدارس في الأحياء المنخفضة حتى إشعار آخر';
const ship = 'جنحت سفينة شحن محملة بالقمح قرب المنارة الشرقية من غير أن يصاب بحارتها';
const minister = 'وصل وزير الأشغال إلى المدينة وتفقد الجسر المنهار برفقة مهندسين';

describe('compareArticles', () => {
  it('takes spelling variants, diacritics, digits and punctuation for the same words', () => {
    const { links, only } = compare(['أُعلِنَ إغلاقُ ٣ مدارس، في المدينة.'], ['اعلن اغلاق 3 مدارس في المدينه']);
    expect(summary(links)).toEqual([['identical', [0], [0]]]);
    expect(links[0]?.changes).toEqual([[], []]);
    expect(only).toEqual([[], []]);
  });

  it('marks exactly the words that differ in a reworded sentence', () => {
    const first = article('first', [`${flood}.`]);
    const second = article('second', [flood.replace('شوارع الميناء القديم', 'أزقة المرفأ القديم')]);
    const [link] = compareArticles([first, second]).links;
    expect(link && classOfLink(link)).toBe('reworded');
    expect(link?.changes[0].map(span => sliceSpan(first.text, span))).toEqual(['شوارع الميناء']);
    expect(link?.changes[1].map(span => sliceSpan(second.text, span))).toEqual(['أزقة المرفأ']);
  });

  it('calls the lighter of two crossing passages moved and keeps the rest in order', () => {
    const { links } = compare([flood, school, ship, minister], [school, ship, minister, flood]);
    expect(summary(links)).toEqual([
      ['moved', [0], [3]],
      ['identical', [1], [0]],
      ['identical', [2], [1]],
      ['identical', [3], [2]],
    ]);
  });

  it('joins the two halves of a split sentence', () => {
    const { links, only } = compare([`${flood} و${school}`, ship], [flood, school, ship]);
    expect(summary(links)).toEqual([
      ['reworded', [0], [0, 1]],
      ['identical', [1], [2]],
    ]);
    expect(only).toEqual([[], []]);
  });

  it('reports what only one article says', () => {
    expect(compare([flood, ship], [flood, minister]).only).toEqual([[1], [1]]);
  });

  it('counts a sentence as exclusive only if no other article has it', () => {
    const three = [
      article('a', [flood, ship]),
      article('b', [flood, minister]),
      article('c', [ship, minister, school]),
    ];
    expect(compareArticles(three).only).toEqual([[], [], [2]]);
  });

  it('finds a possible conflict where the counts of one thing differ', () => {
    const first = article('first', [`${flood} وأصابت 12 شخصا بجروح`]);
    const second = article('second', [`${flood} وأصابت 15 شخصا بجروح`]);
    const [link] = compareArticles([first, second]).links;
    expect(link && classOfLink(link)).toBe('conflict');
    expect(link && classOfLink(link, true)).toBe('reworded');
    expect(link?.disagreements.map(({ facts }) => facts.map(fact => fact.value))).toEqual([[12, 15]]);
  });

  it('holds no figures against each other where the passages are hardly alike', () => {
    const first = ['سجل المهاجم 29 هدفا هذا الموسم ويتصدر قائمة هدافي الدوري الممتاز'];
    const second = ['سجل منافسه 25 هدفا هذا الموسم في الدوري الممتاز بعد مراجعة اللجنة'];
    const [link] = compare(first, second).links;
    expect(link && classOfLink(link)).toBe('reworded');
    expect(link?.disagreements).toEqual([]);
  });

  it('links two languages by the figures they share and calls it nothing more', () => {
    const arabic = article('ar', ['غمرت السيول 340 منزلا قرب الميناء', minister]);
    const english = article('en', ['The minister arrived.', 'Floods reached 340 homes near the port'], {
      language: 'en',
    });
    const { links, only } = compareArticles([arabic, english]);
    expect(summary(links)).toEqual([['linked', [0], [1]]]);
    expect(only).toEqual([[1], [0]]);
  });

  it('links nothing of two languages where a small number is all that two texts have in common', () => {
    const others = Array<string>(20);
    const arabic = article('ar', ['وقتل ثمانية من رجال الشرطة في هجوم', ...others.fill(minister)]);
    const english = article('en', ['He has made eight appearances.', ...others.fill('They left.')], {
      language: 'en',
    });
    const eight = ({ text }: ComparedArticle, written: string) => [
      buildNumber(text, placeOf(text, written), 8),
    ];
    const { links } = compareArticles([
      { ...arabic, numbers: eight(arabic, 'ثمانية') },
      { ...english, numbers: eight(english, 'eight') },
    ]);
    expect(links).toEqual([]);
  });

  it('finds an article identical with itself, stop words and all', () => {
    const text = [flood, 'لا.', '…', flood, school];
    expect(summary(compare(text, text).links).map(([kind]) => kind)).toEqual(Array(5).fill('identical'));
  });

  it('has nothing to say about articles without sentences', () => {
    expect(compare([], [flood])).toMatchObject({ links: [], only: [[], [0]] });
  });
});

const text = fc.array(arbitrarySentence, { maxLength: 12 });

describe('compareArticles, for any two texts', () => {
  it('says the same when the articles swap places', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const turned = compare(second, first).links.map(link => ({
          ...link,
          sentences: [link.sentences[1], link.sentences[0]],
          changes: [link.changes[1], link.changes[0]],
          disagreements: link.disagreements.map(({ facts }) => ({ facts: [facts[1], facts[0]] })),
        }));
        turned.sort((a, b) => (a.sentences[0]?.[0] ?? 0) - (b.sentences[0]?.[0] ?? 0));
        expect(turned).toEqual(compare(first, second).links);
      }),
    );
  });

  it('puts every sentence into one link or among those of one article only', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const { links, only } = compare(first, second);
        [first, second].forEach((sentences, side) => {
          const held = [...links.flatMap(link => link.sentences[side] ?? []), ...(only[side] ?? [])];
          expect(held.toSorted((a, b) => a - b)).toEqual(sentences.map((_, i) => i));
        });
      }),
    );
  });

  it('leaves the same words on both sides once the changed ones are taken out', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const articles = [article('first', first), article('second', second)] as const;
        for (const link of compareArticles(articles).links) {
          const kept = articles.map((one, side) =>
            (link.sentences[side] ?? [])
              .map(index => {
                const { start, end } = one.sentences[index] ?? { start: 0, end: 0 };
                const isChanged = (at: number) =>
                  (link.changes[side] ?? []).some(span => at >= span.start && at < span.end);
                return Array.from(one.text.slice(start, end), (unit, i) =>
                  isChanged(start + i) ? ' ' : unit,
                ).join('');
              })
              .join(' ')
              .split(/\s+/)
              .filter(Boolean)
              .join(' '),
          );
          expect(kept[0]).toBe(kept[1]);
        }
      }),
    );
  });
});
