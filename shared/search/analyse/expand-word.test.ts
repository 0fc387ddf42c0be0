import { describe, expect, it } from 'vitest';
import { analyseWords } from './analyser.ts';
import { expandWord } from './expand-word.ts';

const isFoundBy = (typed: string, written: string): boolean => {
  const [[query], [word]] = [analyseWords(typed), analyseWords(written)];
  return query !== undefined && word !== undefined && expandWord(query).includes(word.term);
};

describe('expandWord', () => {
  it.each([
    ['إنفاق', 'بـإنفاقها'],
    ['إنفاق', 'بإنفاقها'],
    ['إنفاق', 'للإنفاق'],
    ['الإنفاق', 'وبإنفاق'],
    ['وزارة', 'لوزارة'],
    ['وزارة', 'بوزارتها'],
    ['رئيس', 'كرئيس'],
    ['شركة', 'لشركات'],
    ['شركات', 'لشركة'],
    ['دولة', 'بدولة'],
    ['قوة', 'بقوة'],
    ['قوات', 'لقوات'],
    ['سوريا', 'بسوريا'],
    ['ألمانيا', 'بألمانيا'],
    ['بوتين', 'لبوتين'],
    ['جامعة', 'بجامعة'],
    ['لندن', 'للندن'],
    ['عنوان', 'بعنوان'],
    ['إيران', 'وبإيران'],
    ['طهران', 'لطهران'],
    ['إعلان', 'بإعلانه'],
    ['قانون', 'وبقانون'],
    ['تحسين', 'لتحسين'],
    ['مليون', 'بمليون'],
    ['لغة', 'وبلغة'],
    ['المرأة', 'لامرأة'],
  ])('finds by %s also %s', (typed, written) => {
    expect(isFoundBy(typed, written)).toBe(true);
  });

  it.each([
    ['أمل', 'كامل'],
    ['أمل', 'بأمل'],
    ['كرة', 'فكرة'],
    ['طاقة', 'بطاقة'],
    ['حرية', 'البحرية'],
    ['أمير', 'كاميرا'],
    ['شارة', 'بشار'],
    ['بنان', 'للبنان'],
    ['جنة', 'للجنة'],
    ['لغة', 'بلغت'],
    ['زيت', 'بزيتون'],
    ['إعلان', 'فاعل'],
    ['قراءة', 'الفقراء'],
    ['عليا', 'فعليا'],
    ['قمة', 'لقمة'],
    ['دعم', 'قدم'],
    ['تاب', 'كتاب'],
    ['آن', 'بأن'],
  ])('does not find by %s also %s', (typed, written) => {
    expect(isFoundBy(typed, written)).toBe(false);
  });
});
