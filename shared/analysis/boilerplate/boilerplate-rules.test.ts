import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { boilerplateRules } from './boilerplate-rules.ts';
import { classifyBoilerplate } from './classify-boilerplate.ts';
import { findInlineBoilerplate, inlineBoilerplateRules } from './find-inline-boilerplate.ts';

describe('boilerplateRules', () => {
  it.each(boilerplateRules)('$id takes its example', ({ id, example }) => {
    expect(classifyBoilerplate(foldText(example))?.id).toBe(id);
  });

  it.each(boilerplateRules)('$id leaves the line that looks alike', ({ counterExample }) => {
    expect(classifyBoilerplate(foldText(counterExample))).toBeNull();
  });

  it('names every rule once', () => {
    expect(new Set(boilerplateRules.map(rule => rule.id)).size).toBe(boilerplateRules.length);
  });

  it.each([
    'إقرأ أيضاً:',
    'اقرأ أيضا',
    'إقرأ/ي أيضا :',
    'اقرأ المزيد...',
    'طالع أيضاً',
    'شاهد أيضا:',
    'مواضيع ذات صلة',
    'أخبار متعلقة:',
    'قد يهمك أيضا',
    'Read also:',
    'Related articles',
    'You may also like',
    'More on this story',
  ])('reads %j as the opener of a block of links', line => {
    expect(classifyBoilerplate(foldText(line))?.kind).toBe('related-separator');
  });
});

describe('classifyBoilerplate', () => {
  it.each([
    'للاشتراك في المسابقة يدفع اللاعب عشرة دنانير.',
    'اشتركوا في بناء السد ثلاثة أعوام ثم تفرقوا.',
    'جميع الحقوق محفوظة لورثته من بعده، بحسب الوصية.',
    'حقوق الطبع هي أول ما سأل عنه الناشر.',
    'Subscribe to that view and the whole budget falls apart, she argued.',
    'Follow us or stay behind, the captain shouted.',
    'Copyright holders were paid within a month.',
  ])('leaves a sentence of the text that begins as an invitation or a notice does: %s', line => {
    expect(classifyBoilerplate(foldText(line))).toBeNull();
  });

  it.each([
    'وقال المتحدث إن الشكاوى ترسل إلى العنوان claims@ministry.example قبل نهاية الشهر.',
    'ودعت الوزارة السكان: راسلونا على press@ministry.example إذا انقطع الماء.',
    'وأظهر التحقيق أن الرسالة جاءت من العنوان clerk@bank.example في الليلة نفسها.',
    'He told the court that he had never used the account clerk@bank.example.',
    'The letters came from clerk@bank.example on the same night in March.',
  ])('leaves a sentence of the report that holds an address: %s', line => {
    expect(classifyBoilerplate(foldText(line))).toBeNull();
  });

  it.each([
    'للاشتراك في نشرتنا اليومية',
    'للاشتراك في خدمة الرسائل أرسل كلمة خبر إلى 1010',
    'اشتركوا في قناتنا على تلغرام',
    'اشترك الآن',
    'جميع الحقوق محفوظة لموقع الضفة، 2025.',
    'كافة الحقوق محفوظة',
    'حقوق النشر © بوابة الميناء',
    'حقوق الطبع والنشر محفوظة لجريدة المرفأ',
    'Subscribe to our daily briefing',
    'Subscribe to The Harbour Gazette',
    'Subscribe',
    'Follow us on Telegram',
    'Follow us:',
    'Copyright 2025 Harbour Media. All rights reserved.',
    'Copyright Harbour Media Ltd.',
    'راسلونا على العنوان news@paper.example لإرسال ما لديكم من ملاحظات واقتراحات.',
    'هالة نمر - ضفة نيوز hala@paper.example',
    'Do you know more about this story? Email the desk at desk@paper.example.',
    'General Manager and Advertising: Kim Sands, kim@paper.example',
    'Write to Kim Sands at kim@paper.example.',
    'كتبت هالة نمر hala@paper.example',
  ])('takes what pages print around their texts: %s', line => {
    expect(['promo', 'trailer']).toContain(classifyBoilerplate(foldText(line))?.kind);
  });
});

describe('findInlineBoilerplate', () => {
  it.each(inlineBoilerplateRules)('$id takes its example', ({ kind, example }) => {
    expect(findInlineBoilerplate(example).map(mark => mark.kind)).toEqual([kind]);
  });

  it.each(inlineBoilerplateRules)('$id leaves the line that looks alike', ({ counterExample }) => {
    expect(findInlineBoilerplate(counterExample)).toEqual([]);
  });

  it('covers the five letters of a glued advertisement mark and not the word after it', () => {
    expect(findInlineBoilerplate('إعلانوصرحت الوزارة بأن العمل مستمر.')).toEqual([
      { kind: 'ad-marker', source: { start: 0, end: 5 } },
    ]);
  });

  it('finds the mark between two paragraphs that were joined', () => {
    const joined = 'وانتهى الاجتماع مساءً.إعلانوقال الوزير إن العمل مستمر.';
    const [mark] = findInlineBoilerplate(joined);
    expect(joined.slice(mark?.source.start, mark?.source.end)).toBe('إعلان');
  });

  it.each([
    'إعلان الاستقلال يُقرأ اليوم في الساحة.',
    'إعلانات الشوارع ممنوعة.',
    'إعلانها عن المشروع فاجأ الجميع.',
    'إعلانية كانت الحملة لا إخبارية.',
    'إعلاناً عن وظيفة شاغرة.',
    'إعلانهما المشترك صدر أمس.',
  ])('knows the word in %j', line => {
    expect(findInlineBoilerplate(line)).toEqual([]);
  });
});
