import { defineMessages } from './define-messages.ts';

/** Finding words in the article that is read. */
export const readerFindMessages = defineMessages({
  'find.bar': { en: 'Find in this article', ar: 'البحث في هذا المقال' },
  'find.open': { en: 'Find', ar: 'ابحث في النص' },
  'find.field': { en: 'Words in this article', ar: 'كلمات في هذا المقال' },
  'find.place': {
    en: '{place, number} of {count, number}',
    ar: '{place, number} من {count, number}',
  },
  'find.nothing': { en: 'Not in this article', ar: 'لا وجود لها في هذا المقال' },
  'find.next': { en: 'Next place (Enter, F3)', ar: 'الموضع التالي (Enter أو F3)' },
  'find.previous': {
    en: 'Previous place (Shift+Enter, Shift+F3)',
    ar: 'الموضع السابق (Shift+Enter أو Shift+F3)',
  },
  'find.exact': { en: 'Whole words as typed', ar: 'الكلمات كما كُتبت' },
  'find.close': { en: 'Close (Escape)', ar: 'أغلق (Escape)' },
  'find.shortcut': { en: 'Find in this article (reader)', ar: 'البحث داخل المقال (القارئ)' },
});
