import { describe, expect, it } from 'vitest';
import { rowOfDate, tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { marksByArticle } from '#shared/timeline/marks-by-article.ts';
import { announcementsIn } from './announcements.ts';
import { readCallingOff } from './called-off.ts';
import { gatherEvents } from './gather-events.ts';
import { markFlags } from './reported-event.ts';
import { finishSteps } from './steps.ts';

/** What one sentence says of each of its days; `|` stands where the days are named. */
function saidOf(sentence: string, days: readonly string[]): readonly string[] {
  const [before = ''] = sentence.split('|');
  const text = sentence.replace('|', ' ');
  const data = tellArticles([
    { id: 'a', published: '2024-05-01', dates: days.map(on => ({ on, text, before })) },
  ]);
  const callingOff = finishSteps(readCallingOff(data, marksByArticle(data)));
  return days.map((_, date) => callingOff.of(rowOfDate(data, 'a', date)));
}

describe('what is called off', () => {
  it.each([
    ['قررت البلدية إلغاء حفل افتتاح الجسر المقرر | بسبب الأمطار'],
    ['ألغت البلدية حفل افتتاح الجسر |'],
    ['حفل افتتاح الجسر | ألغي بسبب الأمطار'],
    ['The town cancelled the opening of the bridge on |'],
    ['The town called off the opening of the bridge on |'],
    ['The opening of the bridge planned for | was scrapped'],
    ['The town called off the concert that was due to start on |'],
    ['علّقت النقابة إضراب سائقي الحافلات المقرر |'],
    ['ألغت الشركة رحلاتها إلى الواحة |'],
    ['The vote on | was cancelled'],
    ['The council vote was cancelled on |'],
    ['أرجأت المحكمة إلى أجل غير مسمى النطق بالحكم في قضية انهيار جسر وادي الرمل، وكانت حددت له جلسة |'],
    ['The court postponed indefinitely its verdict in the bridge case, expected on |'],
    ['The town cancelled the festival that starts on |'],
    ['The town cancelled the festival that begins on |'],
    [
      'وألغى الرئيس الأمريكي دونالد ترامب وهو في طريقه إلى العاصمة، رحلة طويلة كان من المقرر أن يبدأها إلى أمريكا اللاتينية | للتركيز على الأزمة',
    ],
  ])('is a day that is cancelled: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['yes']);
  });

  it.each([
    ['تأجيل افتتاح الجسر من | بسبب الأمطار'],
    ['أجل مجلس البلدية افتتاح الجسر من |'],
    ['أرجأت البلدية افتتاح الجسر من |'],
    ['صدر قرار بتأجيل افتتاح الجسر من |'],
    ['The opening of the bridge was postponed from |'],
  ])('is the former of two days, and never the new one: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17', '2024-05-24'])).toEqual(['yes', 'no']);
    expect(saidOf(sentence, ['2024-05-24', '2024-05-17'])).toEqual(['no', 'yes']);
  });

  it.each([
    ['قررت البلدية تقديم موعد افتتاح الجسر من |'],
    ['The opening of the bridge was brought forward from |'],
  ])('is the later of two days of what is brought forward: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17', '2024-05-24'])).toEqual(['no', 'yes']);
  });

  it.each([
    ['تأجيل افتتاح الجسر إلى |'],
    ['أرجأت محكمة الواحة النطق بالحكم إلى |'],
    ['The court adjourned the hearing until |'],
    ['The town put the bridge opening off until |'],
    ['The opening of the bridge was pushed back to |'],
    ['تقديم موعد افتتاح الجسر إلى |'],
  ])(
    'may be the only day of a sentence that moves something: it may be the new one as well: «%s»',
    sentence => {
      expect(saidOf(sentence, ['2024-05-24'])).toEqual(['may']);
    },
  );

  it.each([
    ['قدمت الحكومة مشروع القانون إلى البرلمان |'],
    ['The government brought forward a bill on |'],
    ['The mayor pushed back against critics before the opening of |'],
  ])('is no day on which something is put before others: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['no']);
  });

  it.each([
    ['تعمل البلدية من أجل افتتاح الجسر |'],
    ['تفتتح البلدية الجسر | من أجل تخفيف الزحام'],
    ['ألغت البلدية رسوم المواقف، ثم أعلن رئيسها أمام سكان الحي والتجار أن الجسر الجديد سيفتتح |'],
    ['تفتتح البلدية الجسر | بعد عامين من الأشغال التي شهدت إلغاء عقود كثيرة'],
  ])('is no day of a sentence that only has such a word: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['no']);
  });

  it.each([
    ['نفى وزير الري تأجيل مؤتمر المياه المقرر | في الواحة، وأكد أنه سيعقد في موعده'],
    ['شائعات عن إلغاء مؤتمر المياه المقرر |'],
    ['أكد الوزير أن مؤتمر المياه لن يؤجل وسيعقد |'],
    ['لم يتم تأجيل مؤتمر المياه المقرر |'],
    ['يعقد مؤتمر المياه دون أي تأجيل |'],
    ['The minister denied that the conference would be postponed from |'],
    ['The conference will not be cancelled and opens on |'],
  ])('is no day of a sentence that denies it: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['no']);
  });

  it.each([
    ['علّقت النقابة إضرابا في مصانع السيارات بدأ |'],
    ['علّق وزير النقل على إضراب الحافلات المقرر |'],
    ['The town suspended the strike that began on |'],
    ['The town could call off the opening of |'],
  ])('is no day on which something began, was commented on or is only thought of: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['no']);
  });

  it.each([
    ['يصوت البرلمان على إلغاء القانون |'],
    ['تعقد اللجنة جلسة لبحث إلغاء الدعم |'],
    ['جلسة لبحث إلغاء المهرجان |'],
    ['يبدأ المعلمون إضرابا احتجاجا على إلغاء العلاوات |'],
    ['Parliament will vote on cancelling the debt on |'],
  ])('is not the day of a debate about it: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['no']);
  });

  it.each([['إلغاء رسوم الحقائب في |'], ['The town cancelled the parking fees on |']])(
    'may be a day on which what was in force ends: «%s»',
    sentence => {
      expect(saidOf(sentence, ['2024-05-17'])).toEqual(['may']);
    },
  );

  it.each([
    ['وكان المهرجان مقررا', 'إلغاء مهرجان الواحة', 'yes'],
    ['وكان من المقرر أن يقام', 'إلغاء مهرجان الواحة', 'yes'],
    ['The festival had been scheduled for', 'Oasis festival called off', 'yes'],
    ['وتفتتح البلدية الجسر المقرر', 'إلغاء مهرجان الواحة', 'no'],
    ['The summit is scheduled for', 'Oasis festival called off', 'no'],
    ['It had been scheduled for', 'Oasis festival called off', 'yes'],
    ['وكان المهرجان مقررا', 'نفي شائعات عن إلغاء مهرجان الواحة', 'no'],
    ['وأقيم المهرجان', 'إلغاء مهرجان الواحة', 'no'],
  ])(
    'is the day for which a sentence says it was planned, where the title cancels it: «%s» below «%s»',
    (text, title, said) => {
      const dates = [{ on: '2024-05-17', text, before: text }];
      const data = tellArticles([{ id: 'a', published: '2024-05-01', title, dates }]);
      expect(finishSteps(readCallingOff(data, marksByArticle(data))).of(rowOfDate(data, 'a', 0))).toBe(said);
    },
  );

  it.each([
    ['قررت شركة الطيران إلغاء رحلاتها إلى الواحة اعتبارا من |'],
    ['إلغاء جميع الرحلات ابتداء من يوم |'],
    ['The airline cancelled its flights to the oasis effective |'],
  ])('is not the day from which on something is cancelled: «%s»', sentence => {
    expect(saidOf(sentence, ['2024-05-17'])).toEqual(['no']);
  });

  it.each([['يجتمع الوزراء من أجل بحث الأزمة |'], ['تقام المباراة المؤجلة من الجولة الثامنة |']])(
    'is neither of two days of such a sentence: «%s»',
    sentence => {
      expect(saidOf(sentence, ['2024-05-17', '2024-05-24'])).toEqual(['no', 'no']);
    },
  );

  it('is no day that another sentence of the article names', () => {
    const data = tellArticles([
      {
        id: 'a',
        published: '2024-05-01',
        dates: [
          { on: '2024-05-17', text: 'إلغاء حفل السفارة', before: 'إلغاء حفل السفارة' },
          { on: '2024-05-24', text: 'تفتتح البلدية الجسر', before: 'تفتتح البلدية الجسر' },
        ],
      },
    ]);
    const callingOff = finishSteps(readCallingOff(data, marksByArticle(data)));
    expect([0, 1].map(date => callingOff.of(rowOfDate(data, 'a', date)))).toEqual(['yes', 'no']);
  });
});

const announcement: ToldArticle = {
  id: 'announces',
  published: '2024-05-01',
  dates: [{ on: '2024-05-17', text: 'تفتتح بلدية سهلان جسر وادي الرمل الجديد' }],
};
const later = (id: string, sentence: string, ...days: readonly string[]): ToldArticle => ({
  id,
  published: '2024-05-10',
  dates: days.map(on => ({ on, text: sentence, before: sentence })),
});

/** For each announcement its day and whether it is called off. */
function announced(...articles: readonly ToldArticle[]): readonly (readonly [string, boolean])[] {
  const data = tellArticles(articles);
  const found = announcementsIn(data, gatherEvents(data, []), {
    marks: null,
    range: civilRange('2024') ?? { startMs: 0, endMs: 0 },
    limit: 10,
  });
  return found.map(({ mark, isCalledOff }) => [
    new Date(data.columns.starts[mark] ?? NaN).toISOString().slice(0, 10),
    isCalledOff,
  ]);
}

/** The flags of the only date of an article. */
function flagsOf(sentence: string, on: string): number {
  const data = tellArticles([later('cancels', sentence, on)]);
  return gatherEvents(data, []).flags[rowOfDate(data, 'cancels', 0)] ?? 0;
}

describe('an article that cancels what nobody had announced', () => {
  const sentence = 'ألغت بلدية سهلان افتتاح الجسر الذي كان مقررا';

  it('tells that its day is called off, and announces nothing', () => {
    expect(flagsOf(sentence, '2024-05-17') & (markFlags.calledOff | markFlags.announced)).toBe(
      markFlags.calledOff,
    );
  });

  it('is listed with what was announced, as called off, by however many it is told', () => {
    expect(announced(later('cancels', sentence, '2024-05-17'))).toEqual([['2024-05-17', true]]);
    expect(
      announced(later('cancels', sentence, '2024-05-17'), later('cancels-too', sentence, '2024-05-17')),
    ).toEqual([['2024-05-17', true]]);
    expect(announced(later('cancels', sentence, '2024-05-09'))).toEqual([]);
  });

  it('says that nobody announced it', () => {
    const data = tellArticles([later('cancels', sentence, '2024-05-17')]);
    const wish = { marks: null, range: civilRange('2024') ?? { startMs: 0, endMs: 0 }, limit: 10 };
    expect(announcementsIn(data, gatherEvents(data, []), wish)).toMatchObject([
      { isAnnounced: false, isCalledOff: true, mentions: [] },
    ]);
  });

  it('tells of what happened where its day was over', () => {
    expect(flagsOf(sentence, '2024-05-09') & markFlags.calledOff).toBe(0);
  });
});

describe('an announcement', () => {
  it('is called off by a later report that cancels it, which announces nothing itself', () => {
    const cancels = later('cancels', 'إلغاء افتتاح جسر وادي الرمل الجديد في بلدية سهلان', '2024-05-17');
    expect(announced(announcement, cancels)).toEqual([['2024-05-17', true]]);
  });

  it.each([
    ['تفتتح بلدية سهلان جسر وادي الرمل الجديد', 'صرف النظر عن افتتاح جسر وادي الرمل الجديد في بلدية سهلان'],
    ['تبدأ نقابة عمال المناجم إضرابا مفتوحا', 'علّقت نقابة عمال المناجم إضرابها المفتوح المقرر'],
    ['The miners union begins an open strike', 'The miners union called off its open strike planned for'],
    [
      'Oasis town holds a spring concert in the park',
      'The spring concert in the park of Oasis town was scrapped on',
    ],
  ])('is called off in whatever words: «%s», «%s»', (announces, cancels) => {
    const first = { ...announcement, dates: [{ on: '2024-05-17', text: announces }] };
    expect(announced(first, later('cancels', cancels, '2024-05-17'))).toEqual([['2024-05-17', true]]);
  });

  it('is called off by one that puts it off, which announces the new day', () => {
    const puts = later(
      'puts-off',
      'تأجيل افتتاح جسر وادي الرمل الجديد في بلدية سهلان',
      '2024-05-17',
      '2024-05-24',
    );
    expect(announced(announcement, puts)).toEqual([
      ['2024-05-17', true],
      ['2024-05-24', false],
    ]);
  });

  it('is called off by one that brings it forward and names only the new day, which is announced and heard of', () => {
    const told = (id: string, published: string, on: string, text: string, before: string): ToldArticle => ({
      id,
      published,
      dates: [{ on, text, before }],
    });
    const opens = 'مهرجان الواحة السينمائي دورته العاشرة في مسرح البلدية';
    expect(
      announced(
        told('announces', '2024-05-01', '2024-05-17', `يفتتح ${opens}`, 'يفتتح مهرجان الواحة السينمائي'),
        told(
          'moves',
          '2024-05-06',
          '2024-05-15',
          'أعلن منظمو مهرجان الواحة السينمائي تقديم موعد الافتتاح من 17 إلى في مسرح البلدية',
          'أعلن منظمو مهرجان الواحة السينمائي تقديم موعد الافتتاح من 17 إلى',
        ),
        told('opened', '2024-05-16', '2024-05-15', `افتتح ${opens}`, 'افتتح مهرجان الواحة السينمائي'),
      ),
    ).toEqual([
      ['2024-05-15', false],
      ['2024-05-17', true],
    ]);
  });

  it('is called off by one that names only the day that it was to be on', () => {
    const puts = later('puts-off', 'تأجيل افتتاح جسر وادي الرمل الجديد في بلدية سهلان', '2024-05-17');
    expect(announced(announcement, puts)).toEqual([['2024-05-17', true]]);
  });

  it('stands where it was put off by one report and took place on its day by a later one', () => {
    const puts = later('puts-off', 'تأجيل افتتاح جسر وادي الرمل الجديد في بلدية سهلان', '2024-05-17');
    const opened = { ...later('opened', 'افتتحت بلدية سهلان جسر وادي الرمل الجديد', '2024-05-17') };
    expect(announced(announcement, puts, { ...opened, published: '2024-05-17' })[0]).toEqual([
      '2024-05-17',
      false,
    ]);
    const wasToBe = later('recalls', 'جسر وادي الرمل الجديد في بلدية سهلان كان مقررا افتتاحه', '2024-05-17');
    expect(announced(announcement, puts, { ...wasToBe, published: '2024-05-18' })[0]).toEqual([
      '2024-05-17',
      true,
    ]);
  });

  it('of an end is not called off by reports of what is cancelled by it', () => {
    const ends = 'أعلنت الخطوط الجوية إيقاف رحلاتها إلى مدينة الواحة اعتبارا من الخميس';
    const cancels = later('cancels', 'ألغت الخطوط الجوية رحلاتها إلى مدينة الواحة المقررة', '2024-05-17');
    const stops = { ...announcement, dates: [{ on: '2024-05-17', text: ends, before: ends }] };
    expect(announced(stops, cancels)).toEqual([['2024-05-17', false]]);
  });

  it('is the new day alone where nobody had announced the former one', () => {
    const puts = later('puts-off', 'تأجيل افتتاح جسر وادي الرمل الجديد في بلدية سهلان إلى', '2024-05-24');
    expect(announced(puts)).toEqual([['2024-05-24', false]]);
  });

  it('stands where a later report tells what is done for the sake of something', () => {
    const goesOn = later('goes-on', 'تعمل بلدية سهلان من أجل افتتاح جسر وادي الرمل الجديد', '2024-05-17');
    expect(announced(announcement, goesOn)).toEqual([['2024-05-17', false]]);
  });
});
