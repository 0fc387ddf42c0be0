import { describe, expect, it } from 'vitest';
import { labelWords } from './label-words.ts';

/** The sentence with its date in braces. */
function labelOf(sentence: string): string {
  const [before = '', words = '', after = ''] = sentence.split(/[{}]/);
  return labelWords({ before, words, after });
}

describe('labelWords', () => {
  it.each([
    [
      'وقال الوزير إن العمل توقف كلياً في {1981} بسبب الحرب، قبل أن يستأنف.',
      'وقال الوزير إن العمل توقف كلياً … بسبب الحرب',
    ],
    [
      '{وفي 6 أيار 2025}، دمّر انفجار مستودعاً للألعاب النارية، وقتل تسعة.',
      'دمّر انفجار مستودعاً للألعاب النارية',
    ],
    [
      'The festival opens on {17 May 2025} in the old harbour, the city said.',
      'The festival opens … in the old harbour',
    ],
    [
      'On {7 May 2025}, an explosion destroyed a warehouse; nine people died.',
      'an explosion destroyed a warehouse',
    ],
    ['جاء في الكتاب: أُمّم الميناء في {عام 1954}، ثم توسّع.', 'أُمّم الميناء …، ثم توسّع'],
    ['وتوسّع في {1976}، إذ بُني رصيف جديد.', 'وتوسّع …، إذ بُني رصيف جديد'],
    ['The old harbour opened ({1954}) and grew.', 'The old harbour opened'],
    ['It cost 1,200 pounds a ton on {5 May}.', 'It cost 1,200 pounds a ton'],
  ])('is the clause around the date without the date: %s', (sentence, label) => {
    expect(labelOf(sentence)).toBe(label);
  });

  it.each([
    ['The bridge was built in {1978} and repaired in October 2019.', 'The bridge was built'],
    [
      'The bridge was built in 1978 and repaired in {October 2019}.',
      'The bridge was built in 1978 and repaired',
    ],
    ['The market dates from {1890} and was last restored in 2011.', 'The market dates from 1890'],
    ['بُني الجسر القديم في {1978} وأعيد ترميمه في أكتوبر 2019.', 'بُني الجسر القديم'],
    ['ألقى رئيس الوفد كلمة في {5 مايو} ثم غادر في 7 مايو.', 'ألقى رئيس الوفد كلمة'],
    ['لم يكن في الميناء رصيف قبل {عام 1954}.', 'لم يكن في الميناء رصيف قبل عام 1954'],
    ['The harbour opened on {5 May} in Aden and closed in 2011.', 'The harbour opened … in Aden'],
    ['أصيب في {5 مايو} وزير الداخلية.', 'أصيب … وزير الداخلية'],
    ['بدأ العمل في المصنع {1978} وانتهى أمس.', 'بدأ العمل في المصنع'],
    ['انفجر المستودع في الميناء {1978} وقتل 9 أشخاص.', 'انفجر المستودع في الميناء'],
    ['The court met on {5 May} in Aden and rose on Monday.', 'The court met … in Aden'],
  ])('tells nothing of the date that is told of another one: %s', (sentence, label) => {
    expect(labelOf(sentence)).toBe(label);
  });

  it.each([
    ['بدأ في قطاع غزة {أمس} وقف إطلاق النار.', 'بدأ في قطاع غزة … وقف إطلاق النار'],
    ['شهدت المدينة {أمس} وقوع 3 انفجارات.', 'شهدت المدينة … وقوع 3 انفجارات'],
    ['أعلنت الأسرة {أمس} وفاة الشاعر عن 80 عاما.', 'أعلنت الأسرة … وفاة الشاعر عن 80 عاما'],
    ['سقطت على الحي {أمس} واحدة من 4 قذائف.', 'سقطت على الحي … واحدة من 4 قذائف'],
    ['استقبل الرئيس في القصر {أمس} ولي العهد و12 وزيرا.', 'استقبل الرئيس في القصر … ولي العهد و12 وزيرا'],
    ['وقّع الاتفاق في القاهرة {أمس} ولاعبون من الأندية.', 'وقّع الاتفاق في القاهرة … ولاعبون من الأندية'],
  ])(
    'goes on with a word that begins as «and» does, and with whom else it tells of: %s',
    (sentence, label) => {
      expect(labelOf(sentence)).toBe(label);
    },
  );

  it('has what was said before those who said it, and what a clause is about', () => {
    expect(labelOf('The strike will go on, union leader Ziad Karam said on {Monday}.')).toBe(
      'The strike will go on, union leader Ziad Karam said',
    );
    expect(labelOf('The summit, which was due to be held on {10 May}, was called off.')).toBe(
      'The summit, which was due to be held',
    );
    expect(labelOf('Union leader Ziad Karam said on {Monday}.')).toBe('');
  });

  it.each(['{5 May 2025}.', 'وسيعود إليها {غدا}.', 'Was said on {Monday}.'])(
    'is empty where there is little but the date: %s',
    sentence => {
      expect(labelOf(sentence)).toBe('');
    },
  );
});
