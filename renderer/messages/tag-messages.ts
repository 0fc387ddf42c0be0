import { defineMessages } from './define-messages.ts';

/** Tags: what an analyst files articles under. */
export const tagMessages = defineMessages({
  'tags.title': { en: 'Tags', ar: 'الوسوم' },
  'tags.none': { en: 'No tags yet', ar: 'بلا وسوم بعد' },
  'tags.list': {
    en: '{count, plural, one {Tags of this article; Delete removes one} other {Tags of these articles; Delete removes one}}',
    ar: '{count, plural, one {وسوم هذا المقال؛ احذف أحدها بمفتاح Delete} other {وسوم هذه المقالات؛ احذف أحدها بمفتاح Delete}}',
  },
  'tags.add': { en: 'Add a tag', ar: 'أضف وسمًا' },
  'tags.added': { en: 'Tag “{tag}” added', ar: 'أُضيف الوسم «{tag}»' },
  'tags.removed': { en: 'Tag “{tag}” removed', ar: 'حُذف الوسم «{tag}»' },
  'tags.suggested': {
    en: '{count, plural, one {# article} other {# articles}}',
    ar: '{count, plural, zero {بلا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },
  'tags.of-selected': { en: 'Tags', ar: 'الوسوم' },
  'tags.selected': {
    en: '{count, plural, one {Tags of the selected article} other {Tags of the # selected articles}}',
    ar: '{count, plural, zero {وسوم المقالات المحددة} one {وسوم المقال المحدد} two {وسوم المقالين المحددين} few {وسوم # مقالات محددة} many {وسوم # مقالًا محددًا} other {وسوم # مقال محدد}}',
  },
  'tags.on-some': {
    en: '{count, number} of {all, number}',
    ar: '{count, number} من {all, number}',
  },
  'tags.undo-add': { en: 'adding the tag', ar: 'إضافة الوسم' },
  'tags.undo-remove': { en: 'removing the tag', ar: 'حذف الوسم' },
});
