import { defineMessages } from './define-messages.ts';

/** Tags: what an analyst files articles under. */
export const tagMessages = defineMessages({
  'tags.title': { en: 'Tags', ar: 'الوسوم' },
  'tags.none': { en: 'No tags yet.', ar: 'بلا وسوم بعد.' },
  'tags.list': { en: 'Tags of this article', ar: 'وسوم هذا المقال' },
  'tags.add': { en: 'Add a tag', ar: 'أضف وسمًا' },
  'tags.remove': { en: 'Remove the tag “{tag}”', ar: 'احذف الوسم «{tag}»' },
  'tags.suggested': {
    en: '{tag}, on {count, plural, one {# article} other {# articles}}',
    ar: '{tag}، على {count, plural, zero {لا مقال} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },
  'tags.of-selected': { en: 'Tag', ar: 'وسم' },
  'tags.selected-title': {
    en: 'Tags of {count, plural, one {the chosen article} other {the # chosen articles}}',
    ar: 'وسوم {count, plural, zero {المقالات المحددة} one {المقال المحدد} two {المقالين المحددين} few {# مقالات محددة} many {# مقالًا محددًا} other {# مقال محدد}}',
  },
  'tags.on-some': {
    en: '{tag} (on {count, number} of {all, number})',
    ar: '{tag} (على {count, number} من {all, number})',
  },
  'tags.undo-add': { en: 'adding the tag', ar: 'إضافة الوسم' },
  'tags.undo-remove': { en: 'removing the tag', ar: 'حذف الوسم' },
});
