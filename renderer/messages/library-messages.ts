import { defineMessages } from './define-messages.ts';

/** The list of articles. */
export const libraryMessages = defineMessages({
  'library.tools': { en: 'Library tools', ar: 'أدوات المكتبة' },
  'library.count': {
    en: '{count, plural, =0 {No articles} one {# article} other {# articles}}',
    ar: '{count, plural, =0 {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },
  'library.selected': {
    en: '{count, plural, one {# selected} other {# selected}}',
    ar: '{count, plural, one {مقال محدد} two {مقالان محددان} few {# مقالات محددة} many {# مقالًا محددًا} other {# مقال محدد}}',
  },
  'library.selected-hidden': {
    en: '({count, plural, one {# of them not in this list} other {# of them not in this list}})',
    ar: '({count, plural, one {أحدها ليس في هذه القائمة} two {اثنان منها ليسا في هذه القائمة} few {# منها ليست في هذه القائمة} many {# منها ليست في هذه القائمة} other {# منها ليست في هذه القائمة}})',
  },
  'library.selected-all-hidden': {
    en: '({count, plural, one {not in this list} other {none of them in this list}})',
    ar: '({count, plural, one {ليس في هذه القائمة} two {ليسا في هذه القائمة} few {ليست في هذه القائمة} many {ليست في هذه القائمة} other {ليست في هذه القائمة}})',
  },
  'library.select-none': { en: 'Select none', ar: 'ألغِ التحديد' },
  'library.edit-tags': { en: 'Tags…', ar: 'الوسوم…' },
  'library.menu': {
    en: '{count, plural, one {Actions for the selected article} other {Actions for # selected articles}}',
    ar: '{count, plural, one {إجراءات للمقال المحدد} two {إجراءات للمقالين المحددين} few {إجراءات لـ# مقالات محددة} many {إجراءات لـ# مقالًا محددًا} other {إجراءات لـ# مقال محدد}}',
  },
  'library.grid': { en: 'Articles', ar: 'المقالات' },
  'library.column-title': { en: 'Title', ar: 'العنوان' },
  'library.column-outlet': { en: 'Outlet', ar: 'الجهة الناشرة' },
  'library.column-published': { en: 'Published', ar: 'تاريخ النشر' },
  'library.column-copies': { en: 'Copies', ar: 'النسخ' },
  'library.column-language': { en: 'Language', ar: 'اللغة' },
  'library.column-words': { en: 'Words', ar: 'الكلمات' },
  'library.column-author': { en: 'Author', ar: 'الكاتب' },
  'library.column-tags': { en: 'Tags', ar: 'الوسوم' },
  'library.column-warnings': { en: 'To check', ar: 'للمراجعة' },
  'library.column-imported': { en: 'Imported', ar: 'وقت الاستيراد' },
  'library.column-file': { en: 'File', ar: 'الملف' },
  'library.undated': { en: 'No date', ar: 'بلا تاريخ' },
  'library.no-outlet': { en: 'No outlet', ar: 'بلا جهة' },
  'library.by-analyst': { en: 'Set by the analyst', ar: 'حدده المحلل' },
  'library.has-warning': { en: 'Check the date of this article', ar: 'راجع تاريخ هذا المقال' },
  'library.more-warnings': { en: '+{count, number}', ar: '+{count, number}' },
  'library.columns': { en: 'Columns', ar: 'الأعمدة' },
  'library.columns-hint': {
    en: 'Pull the edge of a column’s head to make it wider or narrower; press the edge twice and it takes the room there is.',
    ar: 'اسحب حافة رأس العمود لتوسيعه أو تضييقه، وانقر الحافة مرتين ليأخذ ما يتاح من المساحة.',
  },
  'library.columns-reset': { en: 'As at first', ar: 'كما كانت في البداية' },
  'library.column-narrower': { en: 'Make “{column}” narrower', ar: 'ضيّق عمود «{column}»' },
  'library.column-wider': { en: 'Make “{column}” wider', ar: 'وسّع عمود «{column}»' },
  'library.column-earlier': { en: 'Move “{column}” before its neighbour', ar: 'قدّم عمود «{column}»' },
  'library.column-later': { en: 'Move “{column}” after its neighbour', ar: 'أخّر عمود «{column}»' },
  'library.open': { en: 'Open', ar: 'افتح' },
  'library.to-tray': { en: 'Put aside for comparison', ar: 'ضع جانبًا للمقارنة' },
  'library.compare': { en: 'Compare', ar: 'قارن' },
  'library.compare-at-most': {
    en: 'A comparison takes at most {count, plural, one {# article} other {# articles}}.',
    ar: 'تأخذ المقارنة {count, plural, one {مقالًا واحدًا} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}} على الأكثر.',
  },
  'library.empty-title': { en: 'Nothing here yet', ar: 'لا شيء هنا بعد' },
  'library.empty-hint': {
    en: 'Import the files you want to review: saved pages, texts, whole folders. They stay on this machine.',
    ar: 'استورد الملفات التي تريد مراجعتها: صفحات محفوظة ونصوصًا ومجلدات كاملة. تبقى كلها على هذا الجهاز.',
  },
  'library.empty-samples': { en: 'Try it with sample articles', ar: 'جرّبه بمقالات نموذجية' },
  'library.empty-action': { en: 'Import files', ar: 'استورد ملفات' },
  'library.filtered-empty': {
    en: 'No article was published in these days.',
    ar: 'لم يُنشر مقال في هذه الأيام.',
  },
  'library.keys': {
    en: 'Arrows move, with Shift they select on the way and with Ctrl they leave the selection as it is; Space selects, Ctrl+A selects all, Escape selects none, Enter opens, C puts aside for comparison, V compares with its copies, O sets the outlet, D the date and T the tags of what is selected, the menu key shows what else there is',
    ar: 'الأسهم للتنقل، ومع Shift للتحديد في الطريق، ومع Ctrl دون تغيير المحدد؛ المسافة للتحديد، Ctrl+A لتحديد الكل، Escape لإلغاء التحديد، Enter للفتح، C لوضعه جانبًا للمقارنة، V لمقارنته بنسخه، O لجهة المقالات المحددة وD لتاريخها وT لوسومها، ومفتاح القائمة لبقية الإجراءات',
  },
});
