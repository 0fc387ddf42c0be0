import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/ids/ids.ts';
import { rowOfDate, tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import type { TimelineData } from '#shared/timeline/timeline-data.ts';
import { eventOf } from './describe-event.ts';
import { gatherEvents } from './gather-events.ts';
import type { ReportedEvent } from './reported-event.ts';

interface Gathered {
  readonly data: TimelineData;
  eventOf(article: string, date?: number): ReportedEvent | null;
}

function gather(articles: readonly ToldArticle[], copies: readonly (readonly string[])[] = []): Gathered {
  const data = tellArticles(articles);
  const gathering = gatherEvents(data, copies as readonly (readonly ArticleId[])[]);
  return {
    data,
    eventOf: (article, date) => eventOf(data, gathering, rowOfDate(data, article, date)),
  };
}

const bridge = 'انهار جسر وادي الرمل في بلدة سهلان وقتل سبعة عمال تحت أنقاضه';
const bridgeAgain = 'قتل سبعة عمال حين انهار جسر وادي الرمل قرب بلدة سهلان';

const one = (id: string, on: string, text: string, more: Partial<ToldArticle> = {}): ToldArticle => ({
  id,
  published: '2024-05-10',
  dates: [{ on, text }],
  ...more,
});

describe('reports of one event', () => {
  it('are gathered where they tell the like of one day', () => {
    const { eventOf: event } = gather([
      one('a', '2024-05-07', bridge),
      one('b', '2024-05-07', bridgeAgain),
      one('c', '2024-05-07', 'افتتح معرض الكتاب السنوي في العاصمة بحضور ناشرين من عشرين دولة'),
    ]);
    expect(event('a')).toMatchObject({ reportCount: 2, outletCount: 2, copyCount: 0, isDisputed: false });
    expect(event('a')?.id).toBe(event('b')?.id);
    expect(event('c')).toBeNull();
  });

  it('are no longer one where each is like its neighbour only', () => {
    const { eventOf: event } = gather([
      one('a', '2024-05-07', 'انهار جسر وادي الرمل وقتل عمال شركة النخيل'),
      one('b', '2024-05-07', 'عمال شركة النخيل أضربوا وأغلقوا ميناء الصفا الجديد'),
      one('c', '2024-05-07', 'ميناء الصفا الجديد استقبل باخرة سياحية تحمل زوارا'),
    ]);
    expect(event('a')?.id === event('c')?.id && event('a') !== null).toBe(false);
  });

  it('are told apart from what was said of them on the same day', () => {
    const said = 'قال الوزير سالم إن لجنة ستبحث أسباب انهيار جسر وادي الرمل وستحاسب الشركة';
    const articles = (isOfSaying: boolean): readonly ToldArticle[] => [
      one('a', '2024-05-07', 'انهار جسر وادي الرمل في بلدة سهلان بعد الظهر'),
      { id: 'b', published: '2024-05-10', dates: [{ on: '2024-05-07', text: said, isOfSaying }] },
    ];
    expect(gather(articles(false)).eventOf('a')).not.toBeNull();
    expect(gather(articles(true)).eventOf('a')).toBeNull();
  });

  it('are not one where the same words stand with other figures, as in reports of prices', () => {
    const price = (hour: string, change: string, value: string, id: string): ToldArticle =>
      one(id, hour, `انخفض الذهب في المعاملات الفورية ${change} بالمئة إلى ${value} دولار للأوقية`);
    const { eventOf: event } = gather([
      price('2024-05-07T07:04', '22', '1350', 'a'),
      price('2024-05-07T14:32', '91', '1338', 'b'),
    ]);
    expect(event('a')).toBeNull();
  });

  it('count copies once, and for the outlet that had the text first', () => {
    const { eventOf: event } = gather(
      [
        one('a', '2024-05-07', bridge, { outlet: 'النهر' }),
        one('b', '2024-05-07', bridge, { outlet: 'البحر' }),
        one('c', '2024-05-07', bridgeAgain, { outlet: 'الجبل' }),
      ],
      [['a', 'b']],
    );
    expect(event('a')).toMatchObject({ reportCount: 3, outletCount: 2, copyCount: 1 });
  });

  it('count articles without an outlet as one outlet more', () => {
    const data = tellArticles([one('a', '2024-05-07', bridge), one('b', '2024-05-07', bridgeAgain)]);
    const unknown: TimelineData = { ...data, outlets: [null], articleOutlets: new Uint32Array(2) };
    const gathering = gatherEvents(unknown, []);
    expect(eventOf(unknown, gathering, rowOfDate(data, 'a'))?.outletCount).toBe(1);
  });

  it('are led by the sentence that has most in common with the others', () => {
    const { data, eventOf: event } = gather([
      one('a', '2024-05-07', `${bridge} بعد أيام من أمطار غزيرة أغرقت حقول القطن وطرقا ريفية عدة`),
      one('b', '2024-05-07', bridge),
      one('c', '2024-05-07', bridgeAgain),
    ]);
    expect(event('a')?.leading).toBe(rowOfDate(data, 'b'));
  });
});

describe('dates of one event', () => {
  it('are led by a sentence that states the day of most outlets, however much another has in common with them', () => {
    const { data, eventOf: event } = gather([
      one('a', '2024-05-06', bridge),
      one('b', '2024-05-07', `${bridge} صباحا`),
      one('c', '2024-05-07', `${bridge} قرب المدرسة`),
    ]);
    const { leading = -1, dates = [] } = event('a') ?? {};
    expect(dates[0]?.marks).toContain(leading);
    expect(leading).not.toBe(rowOfDate(data, 'a'));
  });

  it('that hold one another are no disagreement', () => {
    const { eventOf: event } = gather([one('a', '2024-05-07', bridge), one('b', '2024-05', bridge)]);
    expect(event('a')).toMatchObject({ reportCount: 2, isDisputed: false });
    expect(
      event('a')
        ?.dates.map(({ endMs, startMs }) => (endMs - startMs) / 86_400_000)
        .sort(),
    ).toEqual([1, 31]);
  });

  it('that cannot both be right are shown side by side, the one that more outlets state first', () => {
    const { eventOf: event } = gather([
      one('a', '2024-05-06', bridge),
      one('b', '2024-05-07', bridge),
      one('c', '2024-05-07', bridgeAgain),
    ]);
    expect(event('a')?.isDisputed).toBe(true);
    expect(
      event('a')?.dates.map(({ startMs, outletCount }) => [new Date(startMs).getUTCDate(), outletCount]),
    ).toEqual([
      [7, 2],
      [6, 1],
    ]);
  });

  it.each([
    ['in another year', '2023-05-07', true],
    ['with day and month changed for each other', '2024-07-05', true],
    ['in another month', '2024-06-07', false],
  ])('%s are taken for the same event only where they may be mistyped', (_, on, isDisputed) => {
    const { eventOf: event } = gather([one('a', '2024-05-07', bridge), one('b', on, bridge)]);
    expect(event('a')?.isDisputed ?? false).toBe(isDisputed);
  });

  it('are no disagreement where each article tells of its own day', () => {
    const { eventOf: event } = gather([
      one('a', '2024-05-06', bridge, { published: '2024-05-06' }),
      one('b', '2024-05-07', bridge, { published: '2024-05-07' }),
    ]);
    expect(event('a')).toBeNull();
  });

  it('are no disagreement where one of them stands beside something else that its sentence tells', () => {
    const dated = (id: string, on: string, before: string, after: string): ToldArticle => ({
      id,
      published: '2024-05-10',
      dates: [{ on, text: `${before} ${after}`, before }],
    });
    const { eventOf: event } = gather([
      dated('a', '2024-05-07', bridge, 'حسب بيان البلدية'),
      dated('b', '2024-05-06', `${bridge} بعد عاصفة رملية اجتاحت`, 'سواحل المدينة'),
    ]);
    expect(event('a')).toBeNull();
  });

  it('are no disagreement where an article knows both days', () => {
    const { eventOf: event } = gather([
      one('a', '2024-05-06', bridge),
      {
        id: 'b',
        published: '2024-05-10',
        dates: [
          { on: '2024-05-06', text: bridge },
          { on: '2024-05-07', text: bridge },
        ],
      },
    ]);
    expect(event('b', 1)).toBeNull();
  });

  it('are no disagreement between copies of one text', () => {
    const articles = [
      one('a', '2024-05-06', bridge),
      one('b', '2024-05-07', bridge, { published: '2024-05-12' }),
    ];
    expect(gather(articles).eventOf('a')?.isDisputed).toBe(true);
    expect(gather(articles, [['a', 'b']]).eventOf('a')).toBeNull();
  });

  it('are a disagreement of articles without an outlet, too, which may be of two', () => {
    const data = tellArticles([one('a', '2024-05-06', bridge), one('b', '2024-05-07', bridge)]);
    const unknown: TimelineData = { ...data, outlets: [null], articleOutlets: new Uint32Array(2) };
    expect(eventOf(unknown, gatherEvents(unknown, []), rowOfDate(data, 'a'))?.isDisputed).toBe(true);
  });

  it('are no disagreement where clocks of one day differ', () => {
    const { eventOf: event } = gather([
      one('a', '2024-05-07T02:00', bridge),
      one('b', '2024-05-07T04:00', bridge),
    ]);
    expect(event('a')).toMatchObject({ reportCount: 2, isDisputed: false });
  });

  it('are taken for one event although one report tells it in other words, where several agree on another day', () => {
    const explosion = [
      'هز انفجار مستودعا للألعاب النارية في ميناء سهلان وقتل تسعة أشخاص',
      'تسعة قتلى في انفجار مستودع للألعاب النارية داخل ميناء سهلان',
      'ارتفعت حصيلة انفجار مستودع الألعاب النارية في ميناء سهلان إلى تسعة قتلى',
    ].map((text, at) => one(`report ${at}`, '2025-05-07', text, { published: '2025-05-08' }));
    const before =
      'باشرت النيابة تحقيقا مع مالك مستودع الألعاب النارية بعد الانفجار الذي دمره في ميناء سهلان';
    const wrong: ToldArticle = {
      id: 'wrong',
      published: '2025-05-09',
      dates: [{ on: '2025-05-06', text: `${before} وأودى بتسعة أشخاص`, before }],
    };
    expect(gather([...explosion, wrong]).eventOf('wrong')).toMatchObject({
      reportCount: 4,
      isDisputed: true,
    });
    // Another explosion of the day before, told in the words of its own.
    const other = 'انفجار في أنبوب غاز يقطع الكهرباء عن أحياء مدينة الرمل ولا ضحايا';
    const apart = gather([...explosion, one('other', '2025-05-06', other, { published: '2025-05-09' })]);
    expect(apart.eventOf('other')).toBeNull();
  });

  it('are not taken for one event where that would give an article two days for it', () => {
    const both: ToldArticle = {
      id: 'both',
      published: '2024-05-10',
      dates: [
        { on: '2024-05-06', text: bridge },
        { on: '2024-05-07', text: 'زار الوزير موقع الجسر' },
      ],
    };
    const { data, eventOf: event } = gather([
      both,
      one('a', '2024-05-07', `${bridgeAgain} ثم زار الوزير موقع الجسر`),
      one('b', '2024-05-07', 'زار الوزير موقع الجسر'),
    ]);
    for (const { marks } of [event('both'), event('both', 1)].filter(found => found !== null)) {
      const articles = marks.map(mark => data.columns.articles[mark]);
      expect(new Set(articles).size).toBe(articles.length);
    }
  });
});
