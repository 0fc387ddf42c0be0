import { defineMessages } from './define-messages.ts';

/** Saved comparisons, and the comparison as a table. */
export const savedComparisonMessages = defineMessages({
  // Behind «Undo: …».
  'marks.undo-link': { en: 'link between passages', ar: 'ربط مقطعين' },
  'marks.undo-unlink': { en: 'separation of passages', ar: 'فصل مقطعين' },
  'marks.undo-take-back': { en: 'return to what was found', ar: 'العودة إلى ما عُثر عليه' },
  'marks.undo-dismiss': { en: 'dismissal of a conflict', ar: 'استبعاد تعارض' },
  'marks.undo-restore': { en: 'restoration of a conflict', ar: 'إعادة تعارض' },
  'marks.undo-note': { en: 'note', ar: 'ملاحظة' },
  'marks.undo-change-note': { en: 'change of a note', ar: 'تعديل ملاحظة' },
  'marks.undo-remove-note': { en: 'removal of a note', ar: 'حذف ملاحظة' },
  'saved.undo-save': { en: 'saved comparison', ar: 'حفظ مقارنة' },
  'saved.undo-rename': { en: 'name of a comparison', ar: 'تسمية مقارنة' },
  'saved.undo-update': { en: 'update of a saved comparison', ar: 'تحديث مقارنة محفوظة' },
  'saved.undo-remove': { en: 'removal of a saved comparison', ar: 'حذف مقارنة محفوظة' },
  'saved.without-name': {
    en: 'A comparison needs a name to be saved. Nothing was saved; give it one and try again.',
    ar: 'يلزم المقارنة اسم لتُحفظ. لم يُحفظ شيء؛ اكتب اسمًا ثم حاول مجددًا.',
  },
});
