import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { findSignOff } from './sign-off.ts';

const signOffOf = (text: string): string | null => {
  const span = findSignOff(text);
  return span && sliceSpan(text, span);
};

const report = 'وصل الوزير إلى المدينة وتفقد الجسر.';

describe('findSignOff', () => {
  it.each([
    '(رويترز)',
    '(أ ف ب)',
    '[وكالات]',
    '(م.ع)',
    'رويترز',
    '- الأناضول',
    '\nالمصدر: رويترز',
    '\nرويترز',
    '\nم ع/ س ن',
    '\nإعداد هالة نمر - تحرير إياد القاسم',
    '(رويترز) (م.ع)',
    'المصدر (وكالات)',
    '(Reuters)',
  ])('takes %j at the end of a report for a sign-off', end => {
    expect(signOffOf(`${report} ${end}`)?.trim()).toBe(end.trim());
  });

  it.each([
    'وقالت رويترز إن الجسر مغلق.',
    'وصفه بأنه (كارثة).',
    'زار المدينة (وسط البلاد) (الشمال)',
    'ويضم الوفد خبيرين.',
    'وعاد في في',
    '\nفي من',
    'قال «لا أ ب ج».',
  ])('leaves the text of %j alone', end => {
    expect(signOffOf(`${report} ${end}`)).toBeNull();
  });

  it('does not take a text that is nothing but a name for a signed one', () => {
    expect(signOffOf('رويترز')).toBeNull();
    expect(signOffOf('')).toBeNull();
  });
});
