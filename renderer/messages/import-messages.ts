import { defineMessages } from './define-messages.ts';

/** Bringing files in: choosing, watching, and how far an import is. What became of it is in the report's own messages. */
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
    en: 'Web pages and saved pages, PDF, DOCX, ODT, RTF, EPUB, mails and mailboxes, feeds, CSV, Excel and JSON, plain text and Markdown, and ZIP archives of them; Arabic in any of its encodings. Files are read, never changed, and nothing leaves this machine.',
    ar: 'صفحات الويب والصفحات المحفوظة وPDF وDOCX وODT وRTF وEPUB والرسائل وصناديق البريد والخلاصات وCSV وExcel وJSON والنصوص وMarkdown وأرشيفات ZIP منها، والعربية بكل ترميزاتها. تُقرأ الملفات ولا تُغيَّر، ولا يغادر هذا الجهاز شيء.',
  },

  'import.keep-watching': {
    en: 'Keep watching the folder: new and changed files come in by themselves',
    ar: 'واصل مراقبة المجلد: تُستورد ملفاته الجديدة والمتغيرة تلقائيًا',
  },
  'import.watched-title': { en: 'Watched folders', ar: 'المجلدات المراقبة' },
  'import.watched-hint': {
    en: 'They are looked at when Mizan starts and while it is open. What comes in from them has its own report.',
    ar: 'ينظر فيها ميزان عند بدئه وما دام مفتوحًا. ولما يرد منها تقرير خاص به.',
  },
  'import.watched-none': {
    en: 'No folder is watched. Choose one in the import view with “Keep watching the folder”.',
    ar: 'لا مجلد مراقب. اختر مجلدًا في واجهة الاستيراد مع «واصل مراقبة المجلد».',
  },
  'import.watched-gone': {
    en: 'not there now; it is looked at again when it is back',
    ar: 'غير موجود الآن؛ يُنظر فيه متى عاد',
  },
  'import.watched-stop': { en: 'Stop watching {name}', ar: 'أوقف مراقبة {name}' },

  'import.running': { en: 'Importing {label}', ar: 'يُستورد {label}' },
  'import.running-watched': {
    en: 'Looking at the watched folder {label}',
    ar: 'يُنظر في المجلد المراقب {label}',
  },
  'import.running-retry': { en: 'Trying again what failed in {label}', ar: 'يُعاد ما أخفق في {label}' },
  'import.paused': { en: 'Paused: {label}', ar: 'متوقف مؤقتًا: {label}' },
  'import.progress': {
    en: '{done, number} of {found, number} files · {articles, plural, one {# new article} other {# new articles}} · {size}',
    ar: '{done, number} من {found, number} ملف · {articles, plural, zero {لا مقالات جديدة} one {مقال جديد واحد} two {مقالان جديدان} few {# مقالات جديدة} many {# مقالًا جديدًا} other {# مقال جديد}} · {size}',
  },
  'import.rate': {
    en: '{files, number} files and {articles, number} articles a second',
    ar: '{files, number} ملف و{articles, number} مقال في الثانية',
  },
  'import.left-minutes': {
    en: '{minutes, plural, =0 {less than a minute left} one {about a minute left} other {about # minutes left}}',
    ar: '{minutes, plural, =0 {بقي أقل من دقيقة} one {بقيت نحو دقيقة} two {بقي نحو دقيقتين} few {بقي نحو # دقائق} many {بقي نحو # دقيقة} other {بقي نحو # دقيقة}}',
  },
  'import.left-hours': {
    en: '{hours, plural, one {about an hour left} other {about # hours left}}',
    ar: '{hours, plural, one {بقيت نحو ساعة} two {بقي نحو ساعتين} few {بقي نحو # ساعات} many {بقي نحو # ساعة} other {بقي نحو # ساعة}}',
  },
  'import.slowest-reading': { en: 'slowest now: reading', ar: 'الأبطأ الآن: القراءة' },
  'import.slowest-analysing': { en: 'slowest now: analysing', ar: 'الأبطأ الآن: التحليل' },
  'import.slowest-storing': { en: 'slowest now: storing', ar: 'الأبطأ الآن: التخزين' },
  'import.spoken-progress': { en: '{percent} of the files are done', ar: 'أُنجز {percent} من الملفات' },
  'import.progress-label': { en: 'Progress of the import', ar: 'تقدم الاستيراد' },
  'import.pause': { en: 'Pause', ar: 'أوقف مؤقتًا' },
  'import.resume': { en: 'Go on', ar: 'تابع' },
  'import.cancel': { en: 'Cancel', ar: 'ألغِ' },
  'import.show': { en: 'Show the import', ar: 'اعرض الاستيراد' },
  'import.busy': {
    en: 'An import is running. Wait for it or cancel it first.',
    ar: 'هناك استيراد جارٍ. انتظره أو ألغه أولًا.',
  },
  'import.nothing-chosen': { en: 'Nothing was chosen.', ar: 'لم يُختر شيء.' },
  'import.finished': {
    en: 'Done: {articles, plural, =0 {nothing new} one {# new article} other {# new articles}}{updated, plural, =0 {} one {, # file updated} other {, # files updated}}{failed, plural, =0 {} one {, # file failed} other {, # files failed}}',
    ar: 'تم: {articles, plural, =0 {لا جديد} one {مقال جديد} two {مقالان جديدان} few {# مقالات جديدة} many {# مقالًا جديدًا} other {# مقال جديد}}{updated, plural, =0 {} one {، وحُدّث ملف} two {، وحُدّث ملفان} few {، وحُدّثت # ملفات} many {، وحُدّث # ملفًا} other {، وحُدّث # ملف}}{failed, plural, =0 {} one {، وأخفق ملف} two {، وأخفق ملفان} few {، وأخفقت # ملفات} many {، وأخفق # ملفًا} other {، وأخفق # ملف}}',
  },
  'import.finished-retry': {
    en: 'Done: {read, plural, =0 {nothing more could be read} one {# more file was read} other {# more files were read}}',
    ar: 'تم: {read, plural, =0 {لم يُقرأ المزيد} one {قُرئ ملف آخر} two {قُرئ ملفان آخران} few {قُرئت # ملفات أخرى} many {قُرئ # ملفًا آخر} other {قُرئ # ملف آخر}}',
  },
  'import.to-library': { en: 'Show in the library', ar: 'اعرض في المكتبة' },

  'import.retry-waits': {
    en: 'The program no longer knows where {names} is, as it was started again since. Nothing was changed. Choose it again above, and only {count, plural, one {the file that failed is read} other {the # files that failed are read}}.',
    ar: 'لم يعد البرنامج يعرف مكان {names} لأنه بدأ من جديد منذ ذلك. لم يتغير شيء. اختره ثانية أعلاه فلا يُقرأ إلا {count, plural, one {الملف الذي أخفق} two {الملفان اللذان أخفقا} few {ما أخفق وهو # ملفات} many {ما أخفق وهو # ملفًا} other {ما أخفق وهو # ملف}}.',
  },
  'import.retry-forget': { en: 'Do not try again', ar: 'لا تُعد المحاولة' },

  'import.reports': { en: 'Reports', ar: 'التقارير' },
  'import.no-reports': {
    en: 'No import yet. Each one leaves a report here of what became of its files.',
    ar: 'لا استيراد بعد. يترك كل استيراد هنا تقريرًا عما آلت إليه ملفاته.',
  },
  'import.state-running': { en: 'running', ar: 'جارٍ' },
  'import.state-done': { en: 'done', ar: 'تم' },
  'import.state-cancelled': { en: 'cancelled', ar: 'أُلغي' },
  'import.state-failed': { en: 'stopped by a fault', ar: 'أوقفه خلل' },
  'import.state-interrupted': {
    en: 'interrupted: import the same files again to go on',
    ar: 'انقطع: استورد الملفات نفسها لتكمل',
  },
});
