import type { BoilerplateRule } from '../boilerplate-rule.ts';

/** Openers of blocks of links. */
export const relatedSeparators: readonly BoilerplateRule[] = [
  {
    id: 'related.opener',
    kind: 'related-separator',
    pattern:
      /^[*•>«\s-]*(?:(?:اقرا|اقراي|طالع|شاهد|تابع|تصفح|انظر|اقرء)(?:\/ي|وا)? ?(?:ايضا|المزيد|كذلك)(?: ?(?:علي|في|من) .{2,30})?|(?:مواضيع|موضوعات|اخبار|مقالات|تقارير|قصص|مواد) (?:ذات صله|متعلقه|مشابهه|مرتبطه|اخري)|ذات صله|قد (?:يهمك|يهمكم|يعجبك|يعجبكم)(?: ايضا)?|المزيد من (?:الاخبار|المواضيع|المقالات)|(?:ال)?اكثر قراءه)\s*[:：.…»]*$/,
    longest: 60,
    example: 'اقرأ أيضاً:',
    counterExample: 'اقرأ المذيع البيان مرتين',
  },
  {
    id: 'related.opener-english',
    kind: 'related-separator',
    pattern:
      /^[*•>\s-]*(?:read (?:also|more|next)|also read|see also|related(?: (?:articles?|stories|news|topics|content|links|posts|coverage))?|more (?:on this story|stories|news|from .{2,30})|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| stories)?|most (?:read|viewed|popular)|in this story)\s*[:：.…]*$/,
    longest: 60,
    example: 'Read also:',
    counterExample: 'Related companies must file a report',
  },
  {
    id: 'related.opener-more',
    kind: 'related-separator',
    pattern:
      /^[*•>«↖◄\s-]*(?:(?:لقراءه|للمزيد|لمزيد من)(?: من)? ?(?:المزيد|الاخبار|التفاصيل|القصص)?|المزيد (?:عن|حول) .{2,40}|(?:ال)?اكثر (?:مشاهده|تعليقا|تداولا|مشاركه)|اخترنا لك(?:م)?|مختارات|(?:تخط[يى] )?قصص مقترحه(?: نهايه| وواصل القراءه)?|مقال(?:ات)? (?:ذو|ذات) صله|اخر الاخبار|احدث الاخبار|اخبار (?:عاجله|ساخنه)|اقرا (?:ايضا )?(?:في|علي|من) .{2,30}|trending(?: now)?|top stories|latest (?:news|stories)|editor.?s picks?|don.?t miss|also on .{2,30}|keep reading|up next|(?:a |à )?lire (?:aussi|egalement|également)|sur le meme sujet|sur le même sujet|(?:i̇|i|ı)lgili haberler|بیشتر بخوانید|بيشتر بخوانيد|ayrica oku(?:yun)?|ayrıca oku(?:yun)?)\s*[:：.…»|]*$/,
    longest: 60,
    example: 'لقراءة المزيد',
    counterExample: 'المزيد حول هذه القضية قد ينشر غدا في الصحف المحلية وفي نشرات الأخبار',
  },
];

/** Links on one line with their opener. */
export const relatedLinks: readonly BoilerplateRule[] = [
  {
    id: 'related.inline',
    kind: 'related-links',
    pattern:
      /^[*•>\s-]*(?:(?:اقرا|اقراي|طالع|شاهد|تصفح)(?:\/ي|وا)? ?(?:ايضا|المزيد|كذلك)|(?:مواضيع|اخبار|مقالات) (?:ذات صله|متعلقه)|قد يهمك(?: ايضا)?|read (?:also|more)|also read|see also|related|lire aussi|à lire aussi)\s*(?:[:：|>»←-]|\.{2,}|…)\s*\S/,
    longest: 200,
    example: 'اقرأ أيضاً: الحكومة تقر موازنة العام الجديد',
    counterExample: 'اقرأ أيضا ما كتبه الطلاب على الجدران',
  },
];
