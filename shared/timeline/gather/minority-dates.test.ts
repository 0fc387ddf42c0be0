import { describe, expect, it } from 'vitest';
import { rowOfDate, tellArticles } from '#shared/testing/tell-articles.ts';
import { describeEvent } from './describe-event.ts';
import { gatherEvents } from './gather-events.ts';

/** Who reports, on which day of April, of which day, and in what words; the date stands where the bar is. */
type Report = readonly [outlet: string, published: number, on: number, words: string];

const april = (day: number): string => `2018-04-${String(day).padStart(2, '0')}`;

/** For each report whether it is gathered with the first; and whether that event is said to be disputed. */
function gathered(reports: readonly Report[]): { readonly isOne: readonly boolean[]; isDisputed: boolean } {
  const data = tellArticles(
    reports.map(([outlet, published, on, words], at) => {
      const [before = '', after = ''] = words.split('|');
      const date = { on: april(on), text: `${before}${after}`, before };
      return { id: `report ${at}`, outlet, published: april(published), dates: [date] };
    }),
  );
  const gathering = gatherEvents(data, []);
  const eventOf = (at: number): number => gathering.events[rowOfDate(data, `report ${at}`)] ?? -1;
  const event = eventOf(0);
  return {
    isOne: reports.map((_, at) => event >= 0 && eventOf(at) === event),
    isDisputed: event >= 0 && describeEvent(data, gathering, event).isDisputed,
  };
}

const mine: readonly Report[] = [
  ['الساحل', 10, 10, 'حوصر خمسة عشر عاملا | إثر انهيار منجم للفحم في جبل عوف'],
  ['المرسى', 10, 10, 'انهار منجم للفحم في جبل عوف | وحوصر في داخله خمسة عشر عاملا'],
  ['الأفق', 11, 10, 'تمكن رجال الإنقاذ من الاتصال بعمال حوصروا منذ | في منجم للفحم انهار في جبل عوف'],
  ['الضفة', 11, 9, 'اعتصم أهالي العمال المحاصرين أمام منجم الفحم الذي انهار في جبل عوف |'],
];
const mineLater: readonly Report[] = [
  ['المرسى', 12, 10, 'بدأ رجال الإنقاذ حفر نفق ثان للوصول إلى عمال منجم الفحم المنهار في جبل عوف |'],
  ['الأفق', 12, 10, 'أنقذ ستة من العمال الذين حاصرهم انهيار منجم الفحم في جبل عوف |'],
  ['الساحل', 12, 10, 'اعتذرت الشركة المالكة لمنجم الفحم الذي انهار | في جبل عوف لأهالي العمال'],
  ['الضفة', 12, 10, 'لا يزال عامل واحد مفقودا منذ انهيار منجم الفحم في جبل عوف |'],
];
const reporter: readonly Report[] = [
  ['الساحل', 10, 10, 'أفرجت السلطات | عن الصحفي رامي عنتر بعد تسعة أشهر من احتجازه في سجن الرملة'],
  ['المرسى', 11, 10, 'غادر الصحفي رامي عنتر سجن الرملة | بعد احتجاز دام تسعة أشهر'],
  ['الأفق', 11, 10, 'رحبت النقابة بالإفراج | عن الصحفي رامي عنتر المحتجز منذ تسعة أشهر في سجن الرملة'],
  ['الضفة', 11, 9, 'في أول حوار بعد الإفراج عنه من سجن الرملة | قال الصحفي رامي عنتر إنه سيعود إلى الكتابة'],
  ['الساحل', 12, 10, 'روى الصحفي رامي عنتر الذي أفرج عنه | ظروف احتجازه في سجن الرملة'],
  ['الضفة', 12, 10, 'أسقطت النيابة التهم عن الصحفي رامي عنتر الذي أفرج عنه من سجن الرملة |'],
];
const escape: readonly Report[] = [
  ['Coast Wire', 10, 10, 'Three inmates escaped from Kell prison | by cutting through a fence'],
  ['The Quay', 11, 10, 'Police are hunting three inmates who escaped from Kell prison |'],
  ['Horizon', 11, 10, 'The governor of Kell prison was suspended after three inmates escaped |'],
  ['The Post', 11, 9, 'Villagers near Kell prison are locking doors after three inmates escaped |'],
  ['Coast Wire', 12, 10, 'One of three inmates who escaped from Kell prison | was caught at a station'],
  ['The Post', 12, 10, 'The fence through which three inmates escaped from Kell prison | was rusty'],
  ['The Quay', 12, 10, 'Two of the inmates who escaped from Kell prison | are still at large'],
];

describe('one report that puts an event on another day than the others', () => {
  it.each([
    ['a mine that collapsed', [...mine, ...mineLater]],
    ['a reporter who was set free', reporter],
    ['inmates who escaped', escape],
  ])('is gathered with them although all report on, and its outlet sets the day right: %s', (_, reports) => {
    expect(gathered(reports)).toEqual({ isOne: reports.map(() => true), isDisputed: true });
  });

  it('is gathered with them although each of them reports on again and again', () => {
    const later = [12, 13, 14].flatMap(published =>
      mineLater.slice(0, 3).map(([outlet, , on, words]): Report => [outlet, published, on, words]),
    );
    const { isOne, isDisputed } = gathered([...mine, ...later]);
    expect([isOne[3], isDisputed]).toEqual([true, true]);
  });

  it('is gathered with them although its outlet says so twice', () => {
    const again: Report = ['الضفة', 12, 9, 'توقف العمل في منجم الفحم الذي انهار في جبل عوف |'];
    const reports = [...mine, again];
    expect(gathered(reports)).toEqual({ isOne: reports.map(() => true), isDisputed: true });
  });

  it('is not of their event where its outlet had told their day before', () => {
    const before: Report = ['الضفة', 11, 10, 'توقف العمل في منجم الفحم الذي انهار في جبل عوف |'];
    const [first, second, third, lone] = mine as readonly [Report, Report, Report, Report];
    const after: Report = [lone[0], 12, lone[2], lone[3]];
    const { isOne, isDisputed } = gathered([first, second, third, before, after]);
    expect([isOne[3], isOne[4], isDisputed]).toEqual([true, false, false]);
  });
});

describe('what the outlet of a report tells of the day after, too', () => {
  it.each<[string, readonly Report[]]>([
    [
      'a raid on another day and place of the town',
      [
        ['الساحل', 10, 10, 'قتل ثلاثة مدنيين في غارة جوية استهدفت سوقا في بلدة المرج شمال المدينة |'],
        ['المرسى', 11, 10, 'استهدفت غارة جوية | سوقا في بلدة المرج وقتلت ثلاثة مدنيين'],
        ['الأفق', 11, 10, 'أغلق سوق بلدة المرج أبوابه بعد غارة جوية قتلت | ثلاثة مدنيين'],
        ['الضفة', 9, 9, 'قتل معلمان في غارة جوية استهدفت مدرسة في بلدة المرج شمال المدينة |'],
        ['الضفة', 11, 10, 'قتل ثلاثة مدنيين في غارة جوية على سوق في بلدة المرج |'],
      ],
    ],
    [
      'the talks before a treaty',
      [
        ['الساحل', 11, 10, 'وقع وزير الداخلية والوفد الأوروبي | في العاصمة اتفاق الهجرة'],
        ['المرسى', 11, 10, 'وقع الوفد الأوروبي ووزير الداخلية اتفاق الهجرة |'],
        ['الأفق', 11, 10, 'انتقدت منظمات اتفاق الهجرة الذي وقعه وزير الداخلية والوفد الأوروبي |'],
        ['الضفة', 11, 9, 'وصل وفد أوروبي إلى العاصمة | لبحث اتفاق الهجرة مع وزير الداخلية'],
        ['الضفة', 12, 10, 'كشفت الوزارة تفاصيل اتفاق الهجرة الذي وقعه الوفد الأوروبي في العاصمة |'],
      ],
    ],
    [
      'the trial before a verdict',
      [
        ['Coast Wire', 11, 10, 'Former mayor Oliver Crane was convicted of bribery in Selby |'],
        ['The Quay', 11, 10, 'A Selby court convicted former mayor Oliver Crane of bribery |'],
        ['Horizon', 11, 10, 'Oliver Crane, the former mayor of Selby convicted of bribery | , faces jail'],
        ['The Post', 11, 9, 'Former mayor Oliver Crane took the stand in his bribery trial in Selby |'],
        ['The Post', 12, 10, 'Residents of Selby cheered as former mayor Oliver Crane was convicted |'],
      ],
    ],
    [
      'the first day of a strike that went on',
      [
        ['الساحل', 10, 10, 'استمر إضراب عمال المطاحن في سهلان | احتجاجا على تأخر الرواتب'],
        ['المرسى', 10, 10, 'شل إضراب عمال المطاحن المخابز في سهلان | احتجاجا على تأخر رواتبهم'],
        ['الأفق', 11, 10, 'خلت أفران سهلان من الخبز | بسبب إضراب عمال المطاحن احتجاجا على تأخر الرواتب'],
        ['الضفة', 10, 9, 'بدأ إضراب عمال المطاحن في سهلان | احتجاجا على تأخر رواتبهم'],
        ['الضفة', 11, 10, 'تواصل إضراب عمال المطاحن في سهلان | احتجاجا على تأخر رواتبهم'],
      ],
    ],
    [
      'another fire of which little is told',
      [
        ['الساحل', 10, 10, 'حريق في سهلان | يلتهم مخبزا'],
        ['المرسى', 11, 10, 'حريق سهلان | : المحافظ يزور الجرحى'],
        ['الأفق', 11, 10, 'حريق سهلان | أضراره بالملايين'],
        ['الضفة', 11, 9, 'حريق في سهلان | ليلا'],
        ['الضفة', 12, 10, 'حريق سهلان | تحت التحقيق'],
      ],
    ],
    [
      'another crash on the same road',
      [
        ['Coast Wire', 11, 10, 'Four people died when a bus overturned on the motorway near Dell |'],
        ['The Quay', 11, 10, 'A bus overturned near Dell | , killing four people'],
        ['Horizon', 11, 10, 'The motorway near Dell reopened after a bus overturned | , killing four'],
        ['The Post', 11, 9, 'One person died when a lorry overturned on the motorway near Dell |'],
        ['The Post', 12, 10, 'The motorway near Dell where a bus overturned | is to be widened'],
      ],
    ],
  ])('is another event where it is told in the like words: %s', (_, reports) => {
    const { isOne, isDisputed } = gathered(reports);
    expect([isOne[1], isOne[3], isDisputed]).toEqual([true, false, false]);
  });
});
