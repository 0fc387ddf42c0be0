import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const title = 'ميناء الحاويات يستقبل أول سفينة تعمل بالغاز المسال';
const body = [
  'استقبل ميناء الحاويات في المدينة الساحلية صباح أمس أول سفينة شحن تعمل بالغاز الطبيعي المسال، وعلى متنها 900 حاوية.',
  'وقال مدير الميناء إن الرسو استغرق أربع ساعات، وإن الرصيف الجديد يستوعب سفينتين من هذا الحجم في وقت واحد معا.',
];

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} });

describe('withoutPageTop', () => {
  it.each([
    ['a menu', ['محليات · عربي · دولي · اقتصاد']],
    ['a menu parted by dashes', ['أخبار - وطنية - رياضة - ثقافة']],
    ['the name of a paper and its motto', ['جريدة الفنار', 'يومية سياسية مستقلة']],
    ['the number of an issue', ['مجلة شرفات', 'العدد 48 - خريف 2023']],
    ['the name of a digest', ['نشرة الضفة الاقتصادية – موجز الصباح']],
    ['a live label', ['بث مباشر']],
    [
      'a list of other headlines',
      ['آخر الأخبار', 'وفاة المطرب سعيد الغالي', 'هزة خفيفة قبالة الشاطئ الشمالي'],
    ],
    ['a numbered list', ['الأكثر قراءة', '1- سعر الذهب اليوم', '2- حالة الطقس المتوقعة غدا']],
  ])('finds the headline below %s', (_, top) => {
    const [article, ...others] = read(...top, title, ...body);
    expect(article?.title.text).toBe(title);
    expect(article?.text).toBe(body.join('\n'));
    expect(others).toEqual([]);
  });

  it('takes the name of a paper above the headline for its outlet', () => {
    expect(read('جريدة الفنار', title, ...body)[0]?.outlet?.name).toBe('جريدة الفنار');
  });

  it('leaves a headline with a deck below it alone', () => {
    const [article] = read(title, 'الرصيف الجديد يستوعب سفينتين في وقت واحد', ...body);
    expect(article?.title.text).toBe(title);
  });

  it('leaves a headline alone that is not said again by what stands below it', () => {
    const [article] = read('وداع المدينة', 'سفينة أولى على الرصيف', ...body);
    expect(article?.text).toContain('سفينة أولى على الرصيف');
  });
});

describe('the lines below the last paragraph', () => {
  it.each([
    ['links with bullets', ['أخبار ذات صلة', '- حريق في غابات الجبل', '- نصائح للوقاية من الحر']],
    ['tags', ['كلمات مفتاحية', 'المعبر الشمالي', 'الجمارك']],
    ['comments', ['التعليقات (3)', 'أبو سامر', 'الله يعين الناس على الزحمة']],
    ['neighbours', ['السابق: معرض الزهور', 'التالي: حملة لتنظيف النهر']],
  ])('are no text when they are %s', (_, tail) => {
    expect(read(title, ...body, ...tail)[0]?.text).toBe(body.join('\n'));
  });

  it('are text where nothing of a page stands above them', () => {
    expect(read(title, ...body, 'يا بحر خذني معك')[0]?.text).toContain('يا بحر');
  });

  it('never swallow a report of several sentences', () => {
    const [article] = read(title, ...body, 'جميع الحقوق محفوظة', 'اقرأ أيضا:', ...body);
    expect(article?.text.split('\n')).toHaveLength(4);
  });
});
