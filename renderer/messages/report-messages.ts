import { defineMessages } from './define-messages.ts';

/** The report of an import: what became of each file. */
export const reportMessages = defineMessages({
  'report.articles': { en: 'New articles', ar: 'مقالات جديدة' },
  'report.imported': { en: 'Imported', ar: 'استُورد' },
  'report.updated': { en: 'Updated', ar: 'حُدّث' },
  'report.unchanged': { en: 'Unchanged', ar: 'بلا تغيير' },
  'report.duplicate': { en: 'Duplicate', ar: 'مكرر' },
  'report.partly-read': { en: 'Partly read', ar: 'قُرئ بعضه' },
  'report.failed': { en: 'Failed', ar: 'أخفق' },
  'report.watched': { en: 'watched folder', ar: 'مجلد مراقب' },
  'report.retries': {
    en: 'Tries again what failed in {label}, {time}',
    ar: 'يعيد ما أخفق في {label}، {time}',
  },

  'report.statuses': { en: 'Show only files that were', ar: 'لا تُظهر إلا الملفات التي' },
  'report.find': { en: 'Find in this report', ar: 'ابحث في هذا التقرير' },
  'report.find-hint': { en: 'path or words of the sentence', ar: 'مسار أو كلمات من الجملة' },
  'report.files': { en: 'Files with something to say', ar: 'ملفات لها خبر' },
  'report.keys': {
    en: 'Arrow keys move, Ctrl+C copies the row.',
    ar: 'تنقل بالأسهم، وانسخ الصف بـ Ctrl+C.',
  },
  'report.shown': {
    en: '{shown, plural, one {# row} other {# rows}} of {all, number}',
    ar: '{shown, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} من {all, number}',
  },
  'report.first-rows': {
    en: 'While the import runs, the first {count, number} rows are shown.',
    ar: 'تُعرض أول {count, number} صف ما دام الاستيراد جاريًا.',
  },
  'report.column-file': { en: 'File', ar: 'الملف' },
  'report.column-what': { en: 'What happened', ar: 'ما حدث' },
  'report.column-place': { en: 'Where', ar: 'الموضع' },
  'report.column-code': { en: 'Code', ar: 'الرمز' },

  'report.nothing-to-say': {
    en: 'Every file was read without trouble.',
    ar: 'قُرئت كل الملفات بلا مشكلات.',
  },
  'report.stopped': {
    en: 'This import stopped before its end, {done, plural, =0 {before a file was stored} one {after # file} other {after # files}}{found, plural, =0 {} other { of # that were found}}. What it brought is stored whole: {articles, plural, =0 {no new article} one {# new article} other {# new articles}}. Import the same files again to go on; nothing is stored twice.',
    ar: 'توقف هذا الاستيراد قبل نهايته {done, plural, =0 {قبل أن يُخزَّن ملف} one {بعد ملف واحد} two {بعد ملفين} few {بعد # ملفات} many {بعد # ملفًا} other {بعد # ملف}}{found, plural, =0 {} other { من # وُجدت}}. وما جاء به مخزّن كاملًا: {articles, plural, =0 {لا مقال جديد} one {مقال جديد} two {مقالان جديدان} few {# مقالات جديدة} many {# مقالًا جديدًا} other {# مقال جديد}}. استورد الملفات نفسها لتكمل، ولن يُخزَّن شيء مرتين.',
  },
  'report.only-counted': {
    en: 'Files that were imported without a remark, and those that have not changed, are counted and not listed.',
    ar: 'الملفات التي استُوردت بلا ملاحظة والتي لم تتغير تُعدّ ولا تُسرد.',
  },
  'report.none-found': {
    en: 'No file of this report fits. Change the words or show all files.',
    ar: 'لا ملف في هذا التقرير يوافق ذلك. غيّر الكلمات أو أظهر كل الملفات.',
  },
  'report.show-all': { en: 'Show all', ar: 'أظهر الكل' },
  'report.repeats': {
    en: '{repeats, plural, one {# more article repeats another word for word and is stored with it, with both places} other {# more articles repeat others word for word and are stored with them, with every place}}.',
    ar: '{repeats, plural, zero {لا مقال يكرر غيره} one {مقال آخر يكرر غيره حرفيًا، فخُزّن معه مرة واحدة مع الموضعين} two {مقالان آخران يكرران غيرهما حرفيًا، فخُزّن كل منهما مع أصله مرة واحدة مع كل مواضعه} few {# مقالات أخرى تكرر غيرها حرفيًا، فخُزّن كل منها مع أصله مرة واحدة مع كل مواضعه} many {# مقالًا آخر تكرر غيرها حرفيًا، فخُزّن كل منها مع أصله مرة واحدة مع كل مواضعه} other {# مقال آخر تكرر غيرها حرفيًا، فخُزّن كل منها مع أصله مرة واحدة مع كل مواضعه}}.',
  },
  'report.duplicate-note': {
    en: 'All of it was found in other files as well; it is stored once, with every place.',
    ar: 'وُجد كله في ملفات أخرى أيضًا؛ خُزّن مرة واحدة مع كل مواضعه.',
  },
  'report.updated-note': {
    en: 'The file has changed since it was imported: its articles were renewed and keep your corrections; those that it no longer holds stay.',
    ar: 'تغيّر الملف منذ استيراده: جُدّدت مقالاته وبقيت تصويباتك فيها، ويبقى منها ما لم يعد فيه.',
  },

  'report.retry-all': {
    en: 'Try the failed ones again ({count, number})',
    ar: 'أعد محاولة ما أخفق ({count, number})',
  },
  'report.retry-one': { en: 'Try this file again', ar: 'أعد محاولة هذا الملف' },
  'report.save': { en: 'Save the report', ar: 'احفظ التقرير' },
  'report.save-all': { en: 'All rows', ar: 'كل الصفوف' },
  'report.save-all-hint': {
    en: 'as a CSV table, in both languages',
    ar: 'جدول CSV باللغتين',
  },
  'report.save-shown': { en: 'The rows shown', ar: 'الصفوف المعروضة' },
  'report.save-shown-hint': {
    en: 'those that pass the filter now',
    ar: 'ما يمر من المرشح الآن',
  },
  'report.copy': { en: 'Copy the row', ar: 'انسخ الصف' },
  'report.copied': { en: 'The row was copied.', ar: 'نُسخ الصف.' },
  'report.articles-of': {
    en: '{count, plural, one {Show the article} other {Show the # articles}}',
    ar: '{count, plural, one {اعرض المقال} two {اعرض المقالين} few {اعرض # مقالات} many {اعرض # مقالًا} other {اعرض # مقال}}',
  },
  'report.articles-gone': {
    en: 'No article in the collection comes from this file any more.',
    ar: 'لم يعد في المجموعة مقال من هذا الملف.',
  },
  'report.row-actions': { en: 'Chosen row', ar: 'الصف المختار' },
});
