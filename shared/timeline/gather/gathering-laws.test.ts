import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/ids/ids.ts';
import { tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { describeEvent } from './describe-event.ts';
import { gatherEvents } from './gather-events.ts';
import type { Gathering } from './gathering.ts';

const words = 'جسر انهار وادي بلدة عمال قتلوا وزير زار ميناء سفينة غرقت حريق مصنع قطن سوق'.split(' ');
const days = ['2024-05-06', '2024-05-07', '2024-05-08', '2024-05-07T04:00', '2024-05', '2024'];

const text = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 }).map(all => all.join(' '));
const date = fc.record({
  on: fc.constantFrom(...days),
  text,
  isOfSaying: fc.boolean(),
  names: fc.subarray(['سعيد', 'منى', 'هند']),
});
const articles: fc.Arbitrary<readonly ToldArticle[]> = fc
  .array(
    fc.record({
      outlet: fc.constantFrom('النهر', 'البحر', 'الجبل'),
      published: fc.constantFrom('2024-05-05', '2024-05-07', '2024-05-09'),
      title: text,
      dates: fc.array(date, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map(all => all.map((article, at) => ({ ...article, id: `article ${at}` })));

const gather = (data: TimelineData, copies: readonly (readonly string[])[] = []): Gathering =>
  gatherEvents(data, copies as readonly (readonly ArticleId[])[]);

/** A mark by the article and its place there, which is the same in whatever order articles come. */
const nameOf = ({ articleIds, columns }: TimelineData, row: number): string =>
  `${articleIds[columns.articles[row] ?? -1]} ${columns.expressions[row]}`;

/** Events and mentions by what they are made of, without rows. */
function factsOf(data: TimelineData, gathering: Gathering): unknown {
  const named = (rows: Iterable<number>): readonly string[] => Array.from(rows, row => nameOf(data, row));
  const events = Array.from(gathering.leading, (leading, id) => ({
    leading: nameOf(data, leading),
    marks: [...named(ragged(gathering.marks, id))].sort(),
    isDisputed: describeEvent(data, gathering, id).isDisputed,
  }));
  const mentions = Array.from(gathering.announced, (row, at) => [
    nameOf(data, row),
    named(ragged(gathering.mentions, at)),
  ]);
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { events: events.sort(byText), mentions: mentions.sort(byText) };
}

const runs = { numRuns: 40 };

const tell = (id: string, published: string, on: string, ...texts: readonly string[]): ToldArticle => ({
  id,
  outlet: 'النهر',
  published: `2024-05-${published}`,
  title: 'جسر',
  dates: texts.map(told => ({ on: `2024-05-${on}`, text: told })),
});
const naming = (article: ToldArticle): ToldArticle => ({
  ...article,
  dates: article.dates.map(told => ({ ...told, names: ['هند'] })),
});

describe('gathering', () => {
  it('finds the same whatever order the articles come in', () => {
    const orders = articles.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(orders, ([all, shuffled]) => {
        const [data, other] = [tellArticles(all), tellArticles(shuffled)];
        expect(factsOf(other, gather(other))).toEqual(factsOf(data, gather(data)));
      }),
      runs,
    );
  });

  it.each<[string, readonly ToldArticle[], string]>([
    [
      'announcements that share what they heard of each other',
      [
        tell('a', '05', '08', 'جسر'),
        tell('b', '07', '08', 'جسر'),
        naming(tell('c', '09', '06', 'زار جسر')),
        naming(tell('d', '05', '08', 'جسر زار')),
      ],
      'bcda',
    ],
    [
      'two sentences that tell an event as well',
      [
        tell('a', '05', '06', 'وادي جسر', 'جسر', 'وادي جسر'),
        tell('b', '05', '06', 'وادي غرقت', 'وزير قتلوا'),
        tell('c', '05', '06', 'وادي سفينة', 'وادي قتلوا', 'عمال غرقت'),
        tell('d', '05', '06', 'جسر وزير'),
      ],
      'bcad',
    ],
  ])('finds the same in another order of %s', (_, all, order) => {
    const [data, other] = [
      tellArticles(all),
      tellArticles(all.toSorted((x, y) => order.indexOf(x.id) - order.indexOf(y.id))),
    ];
    expect(factsOf(other, gather(other))).toEqual(factsOf(data, gather(data)));
  });

  it('changes no event when an article comes that has no word in common with any', () => {
    const stranger: ToldArticle = {
      id: 'stranger',
      published: '2024-05-07',
      title: 'مهرجان الزيتون',
      dates: days.map(on => ({ on, text: 'مهرجان الزيتون يجمع شعراء القرية' })),
    };
    fc.assert(
      fc.property(articles, all => {
        const [data, more] = [tellArticles(all), tellArticles([...all, stranger])];
        const own = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts));
        const alone = factsOf(data, gather(data)) as { events: readonly { leading: string }[] };
        const joined = factsOf(more, gather(more)) as typeof alone;
        const others = joined.events.filter(({ leading }) => !leading.startsWith('stranger'));
        expect(own(others)).toEqual(own(alone.events));
      }),
      runs,
    );
  });

  it('puts each mark into one event at most, and each event holds two dates at least', () => {
    fc.assert(
      fc.property(articles, all => {
        const data = tellArticles(all);
        const gathering = gather(data);
        const rows = [...gathering.marks.items];
        expect(new Set(rows).size).toBe(rows.length);
        for (const [id, leading] of gathering.leading.entries()) {
          const marks = [...ragged(gathering.marks, id)];
          expect(marks.length).toBeGreaterThan(1);
          expect(marks).toContain(leading);
          expect(marks.every(mark => gathering.events[mark] === id && data.columns.kinds[mark] === 1)).toBe(
            true,
          );
        }
        expect([...gathering.events].filter(id => id >= 0).length).toBe(rows.length);
      }),
      runs,
    );
  });

  it('states for each event the dates of its marks, each mark under one of them', () => {
    fc.assert(
      fc.property(articles, all => {
        const data = tellArticles(all);
        const gathering = gather(data);
        for (const id of gathering.leading.keys()) {
          const { dates, marks } = describeEvent(data, gathering, id);
          expect(dates.flatMap(({ marks: own }) => own).sort((a, b) => a - b)).toEqual(marks);
          for (const { startMs, endMs, marks: own } of dates)
            for (const mark of own)
              expect([data.columns.starts[mark], data.columns.ends[mark]]).toEqual([startMs, endMs]);
        }
      }),
      runs,
    );
  });

  it('never counts more outlets for an event because some of its reports are copies', () => {
    const withCopies = articles.chain(all =>
      fc.tuple(
        fc.constant(all),
        fc.subarray(
          all.map(({ id }) => id),
          { minLength: 2 },
        ),
      ),
    );
    fc.assert(
      fc.property(withCopies, ([all, copies]) => {
        const data = tellArticles(all);
        const [alone, together] = [gather(data), gather(data, [copies])];
        for (const id of together.leading.keys()) {
          const event = describeEvent(data, together, id);
          const same = [...alone.leading.keys()]
            .map(other => describeEvent(data, alone, other))
            .find(({ marks }) => marks.join(' ') === event.marks.join(' '));
          if (same) expect(event.outletCount).toBeLessThanOrEqual(same.outletCount);
          expect(event.outletCount).toBeLessThanOrEqual(event.reportCount - event.copyCount);
        }
      }),
      runs,
    );
  });
});
