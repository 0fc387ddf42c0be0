import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['ar', 'قالت وزيرة النقل إن القطار سيبدأ رحلاته قبل نهاية الصيف'],
    ['ar', 'ريمونتادا في الملعب'],
    ['ar', 'ما كلفة الفيتامين ڤ وشركة گوگل في السوق العربية هذا العام؟ سؤال طرحه الباعة على الوزارة'],
    ['fa', 'وزیر راه گفت که قطار ساحلی پیش از پایان تابستان آغاز به کار می‌کند'],
    ['ur', 'وزیر نے کہا ہے کہ ساحلی ریل گاڑی گرمیوں کے ختم ہونے سے پہلے چلے گی'],
    ['ckb', 'وەزیری گواستنەوە گوتی شەمەندەفەرەکە پێش کۆتایی هاوین دەست پێ دەکات'],
    ['ps', 'د ترانسپورټ وزیر وویل چې د اورګاډي کار به د اوړي له پای مخکې پیل شي او ښه به وي'],
    ['en', 'The coastal railway opens before the end of summer'],
    ['fr', 'Le train du littoral ouvrira avant la fin de l’été'],
    ['tr', 'Sahil treni yaz sonundan önce sefere başlayacak'],
    ['he', 'הרכבת תיפתח לפני סוף הקיץ'],
    ['ru', 'Поезд пойдёт до конца лета'],
    ['zh', '沿海铁路将在夏季结束前开通'],
    ['ja', '沿岸鉄道は夏の終わりまでに開通する'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '2026', 'وزير', 'OK', '… — «»'])('does not guess from %j', text => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('names the language of most of the text when a name is written in another script', () => {
    expect(detectLanguage('أعلنت شركة Harbour Lines أن العبّارة ستعود إلى الخدمة')).toBe('ar');
  });
});
