import { defineMessages } from './define-messages.ts';

/** Bringing files in, and what became of them. */
export const importMessages = defineMessages({
  'import.title': { en: 'Import', ar: 'الاستيراد' },
  'import.choose-files': { en: 'Choose files…', ar: 'اختر ملفات…' },
  'import.choose-folder': { en: 'Choose a folder…', ar: 'اختر مجلدًا…' },
  'import.drop-hint': {
    en: 'or drop files anywhere on the window',
    ar: 'أو أفلت الملفات في أي مكان من النافذة',
  },
  'import.path-label': {
    en: 'Path of a file or folder on this machine',
    ar: 'مسار ملف أو مجلد على هذا الجهاز',
  },
  'import.path-submit': { en: 'Import', ar: 'استورد' },
  'import.formats': {
    en: 'Plain text, Markdown and web pages, in UTF-8, UTF-16, windows-1256 and related encodings. Files are read, never changed, and nothing leaves this machine.',
    ar: 'نصوص عادية وMarkdown وصفحات ويب، بترميز UTF-8 وUTF-16 وwindows-1256 وما يقاربها. تُقرأ الملفات ولا تُغيَّر، ولا يغادر هذا الجهاز شيء.',
  },
  'import.running': { en: 'Importing {label}', ar: 'يُستورد {label}' },
  'import.paused': { en: 'Paused: {label}', ar: 'متوقف مؤقتًا: {label}' },
  'import.progress': {
    en: '{done, number} of {found, number} files · {articles, plural, one {# article} other {# articles}} · {size}',
    ar: '{done, number} من {found, number} ملف · {articles, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} · {size}',
  },
  'import.rate': { en: '{rate, number} files a second', ar: '{rate, number} ملف في الثانية' },
  'import.time-left': {
    en: 'about {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} left',
    ar: 'بقي نحو {minutes, plural, =0 {أقل من دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  },
  'import.pause': { en: 'Pause', ar: 'أوقف مؤقتًا' },
  'import.resume': { en: 'Go on', ar: 'تابع' },
  'import.cancel': { en: 'Cancel', ar: 'ألغِ' },
  'import.busy': {
    en: 'An import is running. Wait for it or cancel it first.',
    ar: 'هناك استيراد جارٍ. انتظره أو ألغه أولًا.',
  },
  'import.nothing-chosen': { en: 'Nothing was chosen.', ar: 'لم يُختر شيء.' },
  'import.finished': {
    en: 'Done: {articles, plural, =0 {nothing new} one {# new article} other {# new articles}}{updated, plural, =0 {} one {, # file updated} other {, # files updated}}',
    ar: 'تم: {articles, plural, =0 {لا جديد} one {مقال جديد} two {مقالان جديدان} few {# مقالات جديدة} many {# مقالًا جديدًا} other {# مقال جديد}}{updated, plural, =0 {} one {، وحُدّث ملف} two {، وحُدّث ملفان} few {، وحُدّثت # ملفات} many {، وحُدّث # ملفًا} other {، وحُدّث # ملف}}',
  },
  'import.to-library': { en: 'Show in the library', ar: 'اعرض في المكتبة' },
  'import.reports': { en: 'Reports', ar: 'التقارير' },
  'import.no-reports': { en: 'No import yet.', ar: 'لا استيراد بعد.' },
  'import.state-running': { en: 'running', ar: 'جارٍ' },
  'import.state-done': { en: 'done', ar: 'تم' },
  'import.state-cancelled': { en: 'cancelled', ar: 'أُلغي' },
  'import.state-failed': { en: 'stopped by a fault', ar: 'أوقفه خلل' },
  'import.state-interrupted': {
    en: 'interrupted: import the same files again to go on',
    ar: 'انقطع: استورد الملفات نفسها لتكمل',
  },
  'import.imported': { en: 'Imported', ar: 'استُورد' },
  'import.updated': { en: 'Updated', ar: 'حُدّث' },
  'import.unchanged': { en: 'Unchanged', ar: 'بلا تغيير' },
  'import.duplicate': { en: 'Duplicates', ar: 'مكرر' },
  'import.partly-read': { en: 'Partly read', ar: 'قُرئ بعضه' },
  'import.failed': { en: 'Failed', ar: 'أخفق' },
  'import.articles': { en: 'Articles', ar: 'المقالات' },
  'import.outcomes': { en: 'Files that need a look', ar: 'ملفات تحتاج إلى نظر' },
  'import.no-outcomes': { en: 'Every file was read without trouble.', ar: 'قُرئت كل الملفات بلا مشكلات.' },
  'import.duplicate-note': {
    en: 'All of it was found in other files as well; it is stored once, with every place.',
    ar: 'وُجد كله في ملفات أخرى أيضًا؛ خُزّن مرة واحدة مع كل مواضعه.',
  },
  'import.updated-note': {
    en: 'The file has changed since it was imported: its articles were renewed and keep your corrections; those that it no longer holds stay.',
    ar: 'تغيّر الملف منذ استيراده: جُدّدت مقالاته وبقيت تصويباتك فيها، ويبقى منها ما لم يعد فيه.',
  },
  'import.column-file': { en: 'File', ar: 'الملف' },
  'import.column-what': { en: 'What happened', ar: 'ما حدث' },
  'import.column-place': { en: 'Where', ar: 'الموضع' },
  'import.column-code': { en: 'Code', ar: 'الرمز' },
  'import.progress-label': { en: 'Progress of the import', ar: 'تقدم الاستيراد' },
});
