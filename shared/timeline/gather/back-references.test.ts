import { describe, expect, it } from 'vitest';
import { rowOfDate, tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import { gatherEvents } from './gather-events.ts';

/** An article that tells of the tenth of May; the date stands where the bar is. */
function report(id: string, published: string, words: string): ToldArticle {
  const [before = '', after = ''] = words.split('|');
  return {
    id,
    published: `2024-05-${published}`,
    dates: [{ on: '2024-05-10', text: `${before}${after}`, before }],
  };
}

/** Whether a report of the day after is gathered with those of the day. */
function isGathered(ofTheDay: readonly string[], later: string, published = '11'): boolean {
  const articles = ofTheDay.map((words, at) => report(`report ${at}`, '10', words));
  const data = tellArticles([...articles, report('later', published, later)]);
  const { events } = gatherEvents(data, []);
  const event = events[rowOfDate(data, 'later')] ?? -1;
  return event >= 0 && event === events[rowOfDate(data, 'report 0')];
}

const inquiry = [
  'سلمت لجنة التحقيق في حريق مستشفى الواحة تقريرها إلى رئيس الوزراء | وحملت فيه شركة الصيانة المسؤولية عن الحادث الذي أودى بعشرين مريضا',
  'تسلم رئيس الوزراء | تقرير لجنة التحقيق في حريق مستشفى الواحة ووعد بنشره كاملا خلال أسبوع',
];
const rents = [
  'أقر البرلمان | قانون الإيجارات الجديد بأغلبية مئة وعشرين صوتا بعد جلسة استمرت سبع ساعات',
  'صوت البرلمان | لصالح قانون الإيجارات الجديد رغم معارضة كتلة الملاك وانسحاب خمسة نواب',
];
const truce = [
  'The two warring factions signed a ceasefire in Sahlan | that provides for an exchange of prisoners and open crossings',
  'After a month of talks the factions signed a ceasefire | at a hotel in Sahlan',
];

const boat = [
  'جنح قارب خشبي يقل ثمانين مهاجرا قبالة رأس النخل | قبل أن يصل إليه خفر السواحل',
  'أنقذ خفر السواحل | ثمانين مهاجرا كانوا على متن قارب خشبي جنح قبالة رأس النخل',
];

describe('a report that comes back to what happened the day before', () => {
  it.each([
    [
      'a report that was handed over',
      inquiry,
      'طالبت نقابة الأطباء في بيان صدر بعد اجتماع طارئ لمجلسها النيابة العامة بفتح ملفات كبار موظفي الوزارة الذين وردت أسماؤهم في تقرير لجنة التحقيق الذي سلم |',
    ],
    [
      'a law that was passed',
      rents,
      'تظاهر مئات من أصحاب العقارات وسط المدينة ورفعوا لافتات تندد بالحكومة وتطالب الرئيس بعدم التوقيع على قانون الإيجارات الذي أقره البرلمان |',
    ],
    [
      'a ceasefire that was signed',
      truce,
      'Dozens of families displaced since winter began to return to ruined villages on trucks, tractors and mules with blankets, stoves and whatever else remained of their households, under the ceasefire the factions signed | in Sahlan',
    ],
  ])('is gathered with its reports, however much else its sentence tells: %s', (_, ofTheDay, later) => {
    expect(isGathered(ofTheDay, later)).toBe(true);
  });

  it.each([
    [
      'another report, of another body',
      inquiry,
      'استند نواب في مساءلتهم الحكومة عن حريق المستشفى إلى وثيقة عن عقود الصيانة وضعها ديوان المحاسبة ونشرت |',
    ],
    [
      'another law, that was only debated',
      rents,
      'طالبت نقابة المعلمين الرئيس بعدم التوقيع على قانون الإيجارات وأعلنت رفضها لمشروع التقاعد الذي ناقشته لجنة المالية |',
    ],
    [
      'somebody who drowned at the same place',
      boat,
      'انتشل غواصون جثة صياد غرق | قبالة رأس النخل حين كان يصلح شباكه',
    ],
    [
      'a rescue of which nothing stands before its date',
      boat,
      '| أنقذ إطفائيون قطة علقت فوق سطح مدرسة في حي قديم من العاصمة بعد ساعات من محاولات السكان',
    ],
    [
      'a convoy that was looted nearby',
      truce,
      'The factions blamed each other for a breach of the ceasefire after an aid convoy was looted | on a mountain road',
    ],
  ])('is not where beside the date it tells of something else: %s', (_, ofTheDay, later) => {
    expect(isGathered(ofTheDay, later)).toBe(false);
  });
});
