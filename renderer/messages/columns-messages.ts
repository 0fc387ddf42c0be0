import { defineMessages } from './define-messages.ts';

/** How the columns of a file of records are understood, and choosing it. */
export const columnsMessages = defineMessages({
  'columns.title': { en: 'Columns of {file}', ar: 'أعمدة {file}' },
  'columns.open': { en: 'Columns…', ar: 'الأعمدة…' },
  'columns.open-of': { en: 'Columns of {file}…', ar: 'أعمدة {file}…' },
  'columns.files': { en: 'Files of records', ar: 'ملفات السجلات' },
  'columns.files-hint': {
    en: 'In tables and JSON files each row is an article. This is how their columns were understood.',
    ar: 'في الجداول وملفات JSON كل صف مقال. هكذا فُهمت أعمدتها.',
  },
  'columns.more-files': {
    en: '{count, plural, one {and # more file with the same columns} other {and # more files with the same columns}}',
    ar: '{count, plural, zero {} one {وملف آخر بالأعمدة نفسها} two {وملفان آخران بالأعمدة نفسها} few {و# ملفات أخرى بالأعمدة نفسها} many {و# ملفًا آخر بالأعمدة نفسها} other {و# ملف آخر بالأعمدة نفسها}}',
  },
  'columns.guessed': {
    en: 'worked out from names and values',
    ar: 'استُنتجت من الأسماء والقيم',
  },
  'columns.chosen': { en: 'chosen by you', ar: 'اخترتها أنت' },
  'columns.no-text': {
    en: 'No column is known to be the text: there are no articles yet.',
    ar: 'لا يُعرف أي عمود هو النص: لا مقالات بعد.',
  },
  'columns.explain': {
    en: 'Say what each column holds. Several columns of text are joined in the order in which you choose them.',
    ar: 'حدّد ما في كل عمود. إذا اخترت أكثر من عمود للنص ضُمّت بترتيب اختيارك.',
  },
  'columns.rows': {
    en: '{count, plural, one {# row} other {# rows}}',
    ar: '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
  },
  'columns.column': { en: 'Column', ar: 'العمود' },
  'columns.samples': { en: 'Examples', ar: 'أمثلة' },
  'columns.role': { en: 'Holds', ar: 'فيه' },
  'columns.role-of': { en: 'What «{column}» holds', ar: 'ما في «{column}»' },
  'columns.role-none': { en: 'nothing needed', ar: 'لا يلزم' },
  'columns.role-title': { en: 'Title', ar: 'العنوان' },
  'columns.role-text': { en: 'Text', ar: 'النص' },
  'columns.role-published': { en: 'Date of publication', ar: 'تاريخ النشر' },
  'columns.role-outlet': { en: 'Outlet', ar: 'الجهة الناشرة' },
  'columns.role-author': { en: 'Author', ar: 'الكاتب' },
  'columns.role-url': { en: 'Link', ar: 'الرابط' },
  'columns.role-language': { en: 'Language', ar: 'اللغة' },
  'columns.preview': { en: 'The first article', ar: 'المقال الأول' },
  'columns.preview-none': {
    en: 'With these columns there would be no article. Choose a column for the text.',
    ar: 'بهذه الأعمدة لا يكون مقال. اختر عمودًا للنص.',
  },
  'columns.preview-count': {
    en: '{count, plural, one {# article in this file} other {# articles in this file}}',
    ar: '{count, plural, zero {لا مقالات في هذا الملف} one {مقال واحد في هذا الملف} two {مقالان في هذا الملف} few {# مقالات في هذا الملف} many {# مقالًا في هذا الملف} other {# مقال في هذا الملف}}',
  },
  'columns.untitled': { en: 'without a title', ar: 'بلا عنوان' },
  'columns.apply-all': {
    en: '{count, plural, one {Also in # other file with these columns} other {Also in # other files with these columns}}',
    ar: '{count, plural, zero {} one {في ملف آخر بهذه الأعمدة أيضًا} two {في ملفين آخرين بهذه الأعمدة أيضًا} few {في # ملفات أخرى بهذه الأعمدة أيضًا} many {في # ملفًا آخر بهذه الأعمدة أيضًا} other {في # ملف آخر بهذه الأعمدة أيضًا}}',
  },
  'columns.save': { en: 'Remember for files to come', ar: 'تذكّرها للملفات القادمة' },
  'columns.apply': { en: 'Apply', ar: 'طبّق' },
  'columns.applying': {
    en: 'Reading the rows again: {done, number} of {total, number} files',
    ar: 'تُقرأ الصفوف من جديد: {done, number} من {total, number} ملف',
  },
  'columns.cancel': { en: 'Cancel', ar: 'إلغاء' },
  'columns.undo': { en: 'choice of columns', ar: 'اختيار الأعمدة' },
  'columns.undo-forget': { en: 'removal of saved columns', ar: 'حذف أعمدة محفوظة' },
  'columns.saved-title': { en: 'Remembered columns', ar: 'أعمدة محفوظة' },
  'columns.saved-none': {
    en: 'None yet. What you choose for the columns of a file can be remembered for files with the same columns.',
    ar: 'لا شيء بعد. يمكن تذكّر ما تختاره لأعمدة ملف للملفات ذات الأعمدة نفسها.',
  },
  'columns.forget': { en: 'Forget {columns}', ar: 'انسَ {columns}' },
});
