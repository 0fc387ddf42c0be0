import { defineMessages } from './define-messages.ts';

/** Saved comparisons, and the comparison as a table. */
export const savedComparisonMessages = defineMessages({
  'table.label': {
    en: 'The comparison as a table: {rows, plural, one {# row} other {# rows}}',
    ar: 'المقارنة في جدول: {rows, plural, zero {بلا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}',
  },
  'table.keys': {
    en: 'The arrow keys move between cells, Home and End within a row; Enter shows a passage among the texts; n and p lead to the next and previous difference, c to the next possible conflict.',
    ar: 'أسهم لوحة المفاتيح للتنقل بين الخلايا، وHome وEnd داخل السطر؛ Enter لعرض الفقرة بين النصوص؛ n وp للفرق التالي والسابق، وc للتعارض المحتمل التالي.',
  },
  'table.number': { en: 'Row', ar: 'السطر' },
  'table.row': { en: 'Row {number}', ar: 'السطر {number}' },
  'table.absent': { en: 'not mentioned', ar: 'لم يُذكر' },
  'table.elsewhere': {
    en: 'told in {count, plural, one {row} other {rows}} {rows}',
    ar: 'ورد في {count, plural, one {السطر} two {السطرين} other {الأسطر}} {rows}',
  },
  'table.also': {
    en: 'see also {count, plural, one {row} other {rows}} {rows}',
    ar: 'يُنظر أيضًا {count, plural, one {السطر} two {السطران} other {الأسطر}} {rows}',
  },
  'table.folded': {
    en: '{count, plural, one {# row not shown} other {# rows not shown}}',
    ar: '{count, plural, zero {لا أسطر مخفية} one {سطر مخفي} two {سطران مخفيان} few {# أسطر مخفية} many {# سطرًا مخفيًا} other {# سطر مخفي}}',
  },
  'table.tools': { en: 'The table', ar: 'الجدول' },
  'table.reveal': { en: 'Show among the texts (Enter)', ar: 'اعرضها بين النصوص (Enter)' },
  'table.print': { en: 'Print', ar: 'اطبع' },
  'table.export': { en: 'Save the table', ar: 'احفظ الجدول' },
  'table.export-html': { en: 'Web page (HTML)', ar: 'صفحة ويب (HTML)' },
  'table.export-html-hint': {
    en: 'One file with marks and citations, opens anywhere',
    ar: 'ملف واحد بالعلامات والإسناد، يُفتح في أي جهاز',
  },
  'table.export-csv': { en: 'Spreadsheet (CSV)', ar: 'جدول بيانات (CSV)' },
  'table.export-csv-hint': {
    en: 'The class and the words of each passage, for further work',
    ar: 'صنف كل فقرة ونصها، لمتابعة العمل عليها',
  },
  'table.title': { en: 'Comparison: {outlets}', ar: 'مقارنة: {outlets}' },
  'table.file': { en: 'comparison {outlets}', ar: 'مقارنة {outlets}' },
  'table.sources': { en: 'Articles compared', ar: 'المقالات المقارنة' },
  'table.passage-gone': { en: 'not found in the text any more', ar: 'لم يعد موجودًا في النص' },
  'table.legend': { en: 'Key', ar: 'مفتاح العلامات' },
  'table.class-of': { en: 'Class in', ar: 'الصنف في' },
  'table.hash': { en: 'SHA-256 of the file', ar: 'بصمة الملف SHA-256' },
  'table.means-conflict': {
    en: 'figures, dates or names that may contradict each other; boxed',
    ar: 'أرقام أو تواريخ أو أسماء قد تتعارض؛ داخل إطار',
  },
  'table.means-moved': {
    en: 'told in another place of the article',
    ar: 'ورد في موضع آخر من المقال',
  },
  'table.means-reworded': {
    en: 'the same in other words; underlined',
    ar: 'المعنى نفسه بألفاظ أخرى؛ تحتها خط',
  },
  'table.means-identical': {
    en: 'the same words but for spelling and punctuation',
    ar: 'الألفاظ نفسها عدا الرسم والترقيم',
  },
  'table.means-linked': {
    en: 'in two languages, held together by figures and names that both have',
    ar: 'بلغتين، تجمعهما أرقام وأسماء مشتركة',
  },
  'table.means-ignored': {
    en: 'a sign-off, which the rules leave out of the comparison',
    ar: 'توقيع تستبعده القواعد من المقارنة',
  },
  'table.means-only': { en: 'no other of these articles says it', ar: 'لا يذكره غيره من هذه المقالات' },

  'saved.bar': { en: 'This comparison', ar: 'هذه المقارنة' },
  'saved.save': { en: 'Save comparison', ar: 'احفظ المقارنة' },
  'saved.save-title': { en: 'Save this comparison', ar: 'حفظ هذه المقارنة' },
  'saved.save-hint': {
    en: 'It opens again with its articles in this order, these rules, and all links, notes and decisions.',
    ar: 'ستُفتح من جديد بمقالاتها على هذا الترتيب، وبهذه القواعد، وبكل ما فيها من روابط وملاحظات وقرارات.',
  },
  'saved.name': { en: 'Name', ar: 'الاسم' },
  'saved.confirm': { en: 'Save', ar: 'احفظ' },
  'saved.is-saved': { en: 'Saved', ar: 'محفوظة' },
  'saved.is-unsaved': { en: 'Not saved', ar: 'غير محفوظة' },
  'saved.is-changed': {
    en: 'Saved with another order or other rules',
    ar: 'محفوظة بترتيب آخر أو بقواعد أخرى',
  },
  'saved.update': { en: 'Save the change', ar: 'احفظ التغيير' },
  'saved.rename': { en: 'Rename', ar: 'غيّر الاسم' },
  'saved.rename-title': { en: 'Rename the comparison', ar: 'تغيير اسم المقارنة' },
  'saved.removed': { en: '“{name}” was removed.', ar: 'حُذفت «{name}».' },
  'saved.undo': { en: 'Undo', ar: 'تراجع' },
  'saved.list': { en: 'Saved comparisons', ar: 'المقارنات المحفوظة' },
  'saved.list-count': {
    en: 'Saved comparisons ({count, number})',
    ar: 'المقارنات المحفوظة ({count, number})',
  },
  'saved.none': {
    en: 'No comparison has been saved yet. Save one here and it opens again with all notes and decisions.',
    ar: 'لم تُحفظ أي مقارنة بعد. احفظ مقارنة لتُفتح من جديد بكل ملاحظاتها وقراراتها.',
  },
  'saved.open-short': { en: 'Open', ar: 'افتح' },
  'saved.open': { en: 'Open “{name}”', ar: 'افتح «{name}»' },
  'saved.rename-one': { en: 'Rename “{name}”', ar: 'غيّر اسم «{name}»' },
  'saved.remove-one': { en: 'Remove “{name}”', ar: 'احذف «{name}»' },
  'saved.open-now': { en: 'open', ar: 'مفتوحة' },
  'saved.marks': {
    en: '{count, plural, =0 {no notes or decisions} one {# note or decision} other {# notes and decisions}}',
    ar: '{count, plural, zero {بلا ملاحظات أو قرارات} one {ملاحظة أو قرار واحد} two {ملاحظتان أو قراران} few {# ملاحظات وقرارات} many {# ملاحظة وقرارًا} other {# ملاحظة وقرار}}',
  },
  'saved.changed-at': { en: 'last changed {when}', ar: 'آخر تغيير {when}' },
  'saved.missing': {
    en: '{count, plural, one {# article is} other {# articles are}} no longer in the collection; the rest opens.',
    ar: '{count, plural, zero {لا مقالات غائبة} one {مقال واحد لم يعد في المجموعة} two {مقالان لم يعودا في المجموعة} few {# مقالات لم تعد في المجموعة} many {# مقالًا لم تعد في المجموعة} other {# مقال لم تعد في المجموعة}}؛ ويُفتح الباقي.',
  },
  'saved.too-few': {
    en: 'Fewer than two of its articles are still in the collection. Import them again and it opens as it was.',
    ar: 'لم يبق من مقالاتها في المجموعة ما يكفي للمقارنة. أعد استيرادها لتُفتح كما كانت.',
  },
  'saved.missing-article': { en: 'an article no longer in the collection', ar: 'مقال لم يعد في المجموعة' },
  'saved.without-name': { en: 'Give the comparison a name.', ar: 'أعطِ المقارنة اسمًا.' },
  'saved.proposed': { en: '{title} ({outlets})', ar: '{title} ({outlets})' },
  'saved.undo-save': { en: 'saving the comparison', ar: 'حفظ المقارنة' },
  'saved.undo-rename': { en: 'name of the comparison', ar: 'اسم المقارنة' },
  'saved.undo-update': { en: 'saving the change of the comparison', ar: 'حفظ تغيير المقارنة' },
  'saved.undo-remove': { en: 'removing the comparison', ar: 'حذف المقارنة' },
});
