import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import { numberTraps } from './tables/number-traps.ts';
import { qualifiers } from './tables/qualifiers.ts';

const short = (text: string, language = 'ar') =>
  findQuantities(text, language).map(({ text: words, value, unit }) => [words, value, unit]);

describe('findQuantities', () => {
  it('reads digits of three scripts with their thousand and decimal marks', () => {
    expect(short('زرعوا ١٬٢٥٠ شجرة و۳۵ نخلة و1,250.5 كيلومتر')).toEqual([
      ['١٬٢٥٠', 1250, 'شجر'],
      ['۳۵', 35, 'نخل'],
      ['1,250.5', 1250.5, 'km'],
    ]);
  });

  it('takes a point before three digits for a thousand before things and for a fraction before a scale', () => {
    expect(short('سافر 1.250 شخصا ودفعوا 1.250 مليون يورو')).toEqual([
      ['1.250', 1250, 'شخص'],
      ['1.250 مليون', 1_250_000, 'EUR'],
    ]);
  });

  it.each([
    ['ارتفع بنسبة 50%', '50%', 50],
    ['ارتفع بنسبة ٣٫٥٪', '٣٫٥٪', 3.5],
    ['ارتفع 7 في المئة', '7 في المئة', 7],
    ['ارتفع 7 بالمائة', '7 بالمائة', 7],
    ['ارتفع عشرين بالمئة', 'عشرين بالمئة', 20],
    ['ارتفع %30', '%30', 30],
    ['ارتفع اثنين ونصف في المئة', 'اثنين ونصف في المئة', 2.5],
    ['ارتفع واحد بالمئة', 'واحد بالمئة', 1],
    ['بلغ التضخم -0.3%', '-0.3%', -0.3],
  ])('reads the percentage in «%s»', (text, words, value) => {
    expect(short(text)).toEqual([[words, value, '%']]);
  });

  it('names a currency by its code only where the words tell which one it is', () => {
    expect(short('5 دنانير كويتية و5 دنانير و$20 و3 ملايين ليرة تركية')).toEqual([
      ['5', 5, 'KWD'],
      ['5', 5, 'دنانير'],
      ['20', 20, 'USD'],
      ['3 ملايين', 3_000_000, 'TRY'],
    ]);
  });

  it.each([
    ['ثلاثة جنود', 3],
    ['خمسة عشر جنديا', 15],
    ['خمسة وعشرون جنديا', 25],
    ['مئة وخمسون جنديا', 150],
    ['مئة و خمسون جنديا', 150],
    ['واحد وعشرون جنديا', 21],
    ['مئة وواحد وثلاثون جنديا', 131],
    ['أحد عشر جنديا', 11],
    ['اثنا عشر جنديا', 12],
    ['12 500 جندي', 12_500],
    ['ثلاث مئة جندي', 300],
    ['ألف ومئتا جندي', 1200],
    ['مليونان و200 ألف جندي', 2_200_000],
    ['مليون ونصف المليون جندي', 1_500_000],
    ['نصف مليون جندي', 500_000],
  ])('adds up the number words of «%s»', (text, value) => {
    expect(findQuantities(text, 'ar').map(found => [found.value, found.unit])).toEqual([[value, 'جندي']]);
  });

  it('finds the noun before a definite number', () => {
    expect(short('للدول الثلاث والمطالب الثلاثة عشر والدول الـ17')).toEqual([
      ['الثلاث', 3, 'دول'],
      ['الثلاثة عشر', 13, 'مطالب'],
      ['17', 17, 'دول'],
    ]);
  });

  it('reads duals of counted nouns as two and leaves other duals alone', () => {
    expect(short('قتل شخصان بعد يومين على لسان متحدثان')).toEqual([['شخصان', 2, 'شخص']]);
  });

  it('reads fractions', () => {
    expect(short('خفضوها إلى النصف، وغادر ثلث المصانع وثلاثة أرباع الطلبة')).toEqual([
      ['النصف', 0.5, null],
      ['ثلث', 1 / 3, 'مصانع'],
      ['ثلاثة أرباع', 0.75, 'طالب'],
    ]);
  });

  it('gives both ends of a range', () => {
    const ends = findQuantities('بين 4 و6 مدارس', 'ar').map(found => [
      found.value,
      found.unit,
      found.qualifier,
    ]);
    expect(ends).toEqual([
      [4, 'مدرس', 'at-least'],
      [6, 'مدرس', 'at-most'],
    ]);
  });

  it('swaps the sides of a decimal «ر» and says that the value is a guess', () => {
    const [found] = findQuantities('بقيمة 4ر103 مليون دولار', 'ar');
    expect(found).toMatchObject({ value: 103_400_000, unit: 'USD', qualifier: 'about' });
  });

  it('reads English numbers', () => {
    expect(
      short('twenty-five people, two hundred and fifty thousand euros and 3 Syrian soldiers', 'en'),
    ).toEqual([
      ['twenty-five', 25, 'people'],
      ['two hundred and fifty thousand', 250_000, 'EUR'],
      ['3', 3, 'soldier'],
    ]);
  });

  it('takes the short form of a number before a definite noun for a part of it', () => {
    expect(short('غادر خمس السكان وبقيت خمس أسر، وفقد ثلثها بيوته')).toEqual([
      ['خمس', 0.2, 'سكان'],
      ['خمس', 5, 'اسر'],
      ['ثلثها', 1 / 3, null],
    ]);
  });

  it('counts one where the noun says so', () => {
    expect(short('قتل شخص واحد وكان واحد من الشهود هناك مرة واحدة')).toEqual([['واحد', 1, 'شخص']]);
  });

  it('gives both numbers of an alternative what the second counts', () => {
    expect(short('تضم خمس أو عشر مدارس')).toEqual([
      ['خمس', 5, 'مدرس'],
      ['عشر', 10, 'مدرس'],
    ]);
  });

  it('tells a count behind its plural from a place in a row', () => {
    expect(short('اجتمعت الدول العربية الـ22 في القمة العربية الـ29')).toEqual([['22', 22, 'دول']]);
  });

  it('counts what stands behind a time, and not the time', () => {
    expect(short('وافقت اليوم 12 دولة بعد 12 يوما، وعمره 30 عاما')).toEqual([['12', 12, 'دول']]);
  });

  it.each([
    '3-1',
    '2 - 1 أمام الفريق',
    '10:30',
    '12/4/2018',
    'F-16',
    '#30',
    'كوفيد-19',
    'منذ 2018',
    'في الدقيقتين 30 و39',
    'سجل يان (55) الهدف',
    'أيام 8 و9 و10 مارس',
    'بين العامين 2013 و2015',
    'كمية كبيرة',
    '(2015-2018)',
  ])('counts nothing in «%s»', text => {
    expect(findQuantities(text, 'ar')).toEqual([]);
  });

  it('keeps every span true to its text, whatever is written', () => {
    const letter = fc.constantFrom(...'0123456789٠٣۵.,٫٪%$ -ور ثلاثة ألف مليون نصف شخصا two hundred \n');
    fc.assert(
      fc.property(
        fc.array(letter).map(letters => letters.join('')),
        text => {
          for (const found of findQuantities(text, 'ar')) {
            expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
            expect(Number.isFinite(found.value)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the tables of numbers', () => {
  const languageOf = (text: string): string => (/[a-z]/.test(text) ? 'en' : 'ar');

  it.each(numberTraps)('$id holds for its example and not for its counter-example', row => {
    expect(findQuantities(row.example, languageOf(row.example))).toEqual([]);
    expect(findQuantities(row.counterExample, languageOf(row.counterExample))).toHaveLength(1);
  });

  it.each(qualifiers)('a number is $qualifier in «$example» only', row => {
    expect(findQuantities(row.example, 'ar').map(found => found.qualifier)).toEqual([row.qualifier]);
    expect(findQuantities(row.counterExample, 'ar').map(found => found.qualifier)).not.toContain(
      row.qualifier,
    );
  });
});
