import { defineMessages } from './define-messages.ts';

/** Editing one article or many at once. */
export const editingMessages = defineMessages({
  'editing.outlet-title': {
    en: '{count, plural, one {Who published this article?} other {Who published these articles?}}',
    ar: '{count, plural, one {من نشر هذا المقال؟} two {من نشر هذين المقالين؟} other {من نشر هذه المقالات؟}}',
  },
  'editing.date-title': {
    en: '{count, plural, one {When was this article published?} other {When were these articles published?}}',
    ar: '{count, plural, one {متى نُشر هذا المقال؟} two {متى نُشر هذان المقالان؟} other {متى نُشرت هذه المقالات؟}}',
  },
  'editing.all-alike': {
    en: '{count, plural, one {This holds for # article.} other {This will hold for all # selected articles. It can be undone.}}',
    ar: '{count, plural, one {يسري هذا على مقال واحد.} two {سيسري هذا على المقالين المحددين معًا، ويمكن التراجع عنه.} other {سيسري هذا على المقالات المحددة كلها، وعددها #، ويمكن التراجع عنه.}}',
  },
  'editing.progress': { en: 'Editing articles', ar: 'تعديل المقالات' },
  'editing.running': {
    en: '{what}: {done, number} of {total, plural, one {# article} other {# articles}}',
    ar: '{what}: {done, number} من {total, plural, one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },
  'editing.stop': { en: 'Stop', ar: 'أوقف' },
  'editing.stopped': {
    en: '{what}: stopped after {done, number} of {total, plural, one {# article} other {# articles}}. What was done stays; Undo takes all of it back.',
    ar: '{what}: توقف التعديل بعد {done, number} من {total, plural, one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}. يبقى ما أُنجز، ويعيده «تراجع» كله.',
  },
  'editing.undo-stopped': {
    en: '{what}: stopped after {done, number} of {total, plural, one {# article} other {# articles}}. Undo goes on with it.',
    ar: '{what}: توقف بعد {done, number} من {total, plural, one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}، و«تراجع» يكمله.',
  },
  'editing.failed': {
    en: '{what}: ended after {done, number} of {total, plural, one {# article} other {# articles}}. {why}',
    ar: '{what}: انتهى التعديل بعد {done, number} من {total, plural, one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}. {why}',
  },
  'editing.outlet': { en: 'Outlet…', ar: 'الجهة الناشرة…' },
  'editing.date': { en: 'Date…', ar: 'التاريخ…' },
});
