import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

const named = (text: string) => findEntities(text, 'ar').map(({ type, canonical }) => `${type} ${canonical}`);

describe('names that only their surroundings tell', () => {
  it('reads a town that is also another word where it dates the report', () => {
    expect(named('الخبر - كتب مراسلنا\nهطلت أمطار غزيرة.')).toContain('place الخبر');
    expect(named('تداول الناس الخبر - كما يقال - بسرعة.')).toEqual([]);
  });

  it('reads such a town in a list with towns that are sure', () => {
    expect(named('انقطع التيار في حلب واللاذقية والباب مساء.')).toContain('place الباب');
    expect(named('خرجوا من حلب وكان الجو باردا.')).toEqual(['place حلب']);
  });

  it('takes one of a people behind a number for no state, nor a state in an adjective', () => {
    expect(named('كان بين الركاب 155 إندونيسيا وثلاثة آخرون.')).toEqual([]);
    expect(named('ذكر أن المصارف السعودية ليست في خطر.')).toEqual([]);
    expect(named('عادت الأسرة إلى مسقط رأسها قبل عام.')).toEqual([]);
  });

  it('reads an unknown town whose country stands behind it', () => {
    expect(named('قطع إجازته في بلوفيرتا (تكساس) وعاد.')).toEqual(['place بلوفيرتا', 'place تكساس']);
  });

  it('reads papers that are also other words where a report signs itself or speaks to them', () => {
    expect(named('جدة - عكاظ\nكشف مصدر مطلع الأمر.')).toEqual(['place جدة', 'organisation عكاظ']);
    expect(named('قال مصدر لـ«الحياة» إن الأمر انتهى.')).toEqual(['organisation الحياة']);
    expect(named('قال إن الحياة في المدينة صعبة.')).toEqual([]);
  });

  it('reads what a body is for, and the place that ends its name', () => {
    expect(named('أوضحت شركة نفط البصرة الأمر.')).toEqual(['organisation شركة نفط البصرة']);
    expect(named('أعلنت الوكالة الوطنية للبحث والإنقاذ ذلك.')).toEqual([
      'organisation الوكالة الوطنية للبحث والإنقاذ',
    ]);
  });

  it('reads a name of unknown words behind a title, and not a noun with its preposition', () => {
    expect(named('قال وزير العدل كوشل غرابنس إن القرار صدر.')).toEqual(['person كوشل غرابنس']);
    expect(named('وصل المدير لقرية صغيرة، ثم غادر.')).toEqual([]);
  });

  it('keeps the family name that is also another word, and the number of a ruler', () => {
    expect(named('أكد الوزير رفيق الحية أن العمل مستمر.')).toEqual(['person رفيق الحية']);
    expect(named('استقبلت الملكة إليزابيث الثانية الضيوف.')).toEqual(['person إليزابيث الثانية']);
  });

  it('reads people listed behind one who is sure', () => {
    expect(named('غاب محمد السهلاوي وسالم الدوسري وفهد المولد عن المباراة.')).toEqual([
      'person محمد السهلاوي',
      'person سالم الدوسري',
      'person فهد المولد',
    ]);
  });
});
