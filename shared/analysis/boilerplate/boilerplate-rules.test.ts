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
