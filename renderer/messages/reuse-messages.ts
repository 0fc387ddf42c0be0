import { defineMessages } from './define-messages.ts';

/** Reused text over the collection: clusters, copies, reports of the same event. */
export const reuseMessages = defineMessages({
  'reuse.in-outlets': {
    en: 'in {count, plural, one {# other outlet} other {# other outlets}}',
    ar: 'في {count, plural, zero {جهات أخرى} one {جهة أخرى} two {جهتين أخريين} few {# جهات أخرى} many {# جهة أخرى} other {# جهة أخرى}}',
  },
  'reuse.copies': {
    en: '{count, plural, one {# more copy} other {# more copies}}',
    ar: '{count, plural, zero {لا نسخ أخرى} one {نسخة أخرى} two {نسختان أخريان} few {# نسخ أخرى} many {# نسخة أخرى} other {# نسخة أخرى}}',
  },
  'reuse.open-titled': { en: 'Open «{title}»', ar: 'افتح «{title}»' },
  'reuse.compare-titled': { en: 'Compare with «{title}»', ar: 'قارن مع «{title}»' },
  'reuse.put-aside-titled': { en: 'Put «{title}» aside for comparison', ar: 'ضع «{title}» جانبًا للمقارنة' },
  'reuse.tray-full-titled': {
    en: 'The tray is full: there is no room for «{title}»',
    ar: 'السلة ممتلئة: لا مكان لـ«{title}»',
  },

  'reuse.region': { en: 'Looking for reused text', ar: 'البحث عن النصوص المتكررة' },
  'reuse.running': {
    en: 'Looking for copies and shared passages…',
    ar: 'يجري البحث عن النسخ والمقاطع المشتركة…',
  },
  'reuse.stop': { en: 'Stop', ar: 'أوقف' },
  'reuse.behind': {
    en: '{count, plural, one {# article has changed since copies were last looked for.} other {# articles have changed since copies were last looked for.}}',
    ar: '{count, plural, zero {لم يتغير مقال منذ آخر بحث عن النسخ.} one {تغيّر مقال واحد منذ آخر بحث عن النسخ.} two {تغيّر مقالان منذ آخر بحث عن النسخ.} few {تغيّرت # مقالات منذ آخر بحث عن النسخ.} many {تغيّر # مقالًا منذ آخر بحث عن النسخ.} other {تغيّر # مقال منذ آخر بحث عن النسخ.}}',
  },
  'reuse.look': { en: 'Look for copies', ar: 'ابحث عن النسخ' },
  'reuse.failed': {
    en: 'The search for copies was not finished. What was known before is still shown.',
    ar: 'لم يكتمل البحث عن النسخ. ما كان معروفًا من قبل ما زال معروضًا.',
  },

  'reuse.copies-heading': { en: 'Also published in', ar: 'نُشر أيضًا في' },
  'reuse.passages-heading': { en: 'Shares passages with', ar: 'يشترك في مقاطع مع' },
  'reuse.related-heading': { en: 'Reports of the same event', ar: 'تقارير عن الحدث نفسه' },
  'reuse.share': { en: '{share} of the shorter text in common', ar: 'المشترك {share} من النص الأقصر' },
  'reuse.share-note': {
    en: 'How much of the shorter of the two texts stands in the other, about',
    ar: 'مقدار ما في النص الأقصر من النصين مما ورد في الآخر، تقريبًا',
  },
  'reuse.longest-run': {
    en: 'about {count, plural, one {# word} other {# words}} in a row',
    ar: 'نحو {count, plural, zero {كلمات متتالية} one {كلمة واحدة} two {كلمتين متتاليتين} few {# كلمات متتالية} many {# كلمة متتالية} other {# كلمة متتالية}}',
  },
  'reuse.show-all': {
    en: 'Show all {count, number}',
    ar: 'اعرض الكل ({count, number})',
  },
  'reuse.show-cluster': { en: 'Show all copies together', ar: 'اعرض كل النسخ معًا' },
  'reuse.finding': { en: 'Looking for other reports…', ar: 'يجري البحث عن تقارير أخرى…' },
  'reuse.none-related': {
    en: 'No further report of this event was found in the collection. One in another language may be missed.',
    ar: 'لم يوجد في المجموعة تقرير آخر عن هذا الحدث. وقد لا يُكتشف تقرير بلغة أخرى.',
  },
  'reuse.both-name': { en: 'Both name: {names}', ar: 'كلاهما يذكر: {names}' },
  'reuse.both-days': { en: 'Both speak of: {days}', ar: 'كلاهما يتحدث عن: {days}' },
  'reuse.both-words': { en: 'Words in both: {words}', ar: 'كلمات فيهما: {words}' },
  'reuse.comma': { en: ', ', ar: '، ' },

  'reuse.clusters-hint': {
    en: 'Texts that stand in the collection more than once, word for word or nearly so.',
    ar: 'نصوص وردت في المجموعة أكثر من مرة، بحرفها أو بما يقاربه.',
  },
  'reuse.tools': { en: 'Tools for copies', ar: 'أدوات النصوص المتكررة' },
  'reuse.count': {
    en: '{count, plural, =0 {No repeated texts} one {# repeated text} other {# repeated texts}}',
    ar: '{count, plural, =0 {لا نصوص متكررة} zero {لا نصوص متكررة} one {نص متكرر واحد} two {نصان متكرران} few {# نصوص متكررة} many {# نصًّا متكررًا} other {# نص متكرر}}',
  },
  'reuse.count-shown': {
    en: '{shown, number} of {count, number} shown',
    ar: 'يُعرض {shown, number} من {count, number}',
  },
  'reuse.filter': { en: 'Filter by title or outlet', ar: 'رشّح بالعنوان أو الجهة' },
  'reuse.filter-empty': {
    en: 'No repeated text matches what you typed.',
    ar: 'لا نص متكرر يطابق ما كتبته.',
  },
  'reuse.related-outside': {
    en: '{count, plural, one {# more was published} other {# more were published}} on other days.',
    ar: '{count, plural, zero {لا تقارير أخرى} one {تقرير آخر نُشر} two {تقريران آخران نُشرا} few {# تقارير أخرى نُشرت} many {# تقريرًا آخر نُشر} other {# تقرير آخر نُشر}} في أيام أخرى.',
  },
  'reuse.days-empty': {
    en: 'No repeated text was published in these days.',
    ar: 'لم يُنشر نص متكرر في هذه الأيام.',
  },
  'reuse.reading': { en: 'Reading titles: {share}', ar: 'تُقرأ العناوين: {share}' },
  'reuse.grid': { en: 'Repeated texts', ar: 'النصوص المتكررة' },
  'reuse.keys': {
    en: 'Arrows move, Enter goes to the copies, V compares them',
    ar: 'الأسهم للتنقل، Enter للانتقال إلى النسخ، V للمقارنة بينها',
  },
  'reuse.column-text': { en: 'Text', ar: 'النص' },
  'reuse.column-first': { en: 'First in', ar: 'أول من نشره' },
  'reuse.column-articles': { en: 'Copies', ar: 'النسخ' },
  'reuse.column-outlets': { en: 'Outlets', ar: 'الجهات' },
  'reuse.column-days': { en: 'Published', ar: 'تاريخ النشر' },
  'reuse.days': { en: '{from} – {to}', ar: '{from} – {to}' },
  'reuse.several-first': { en: 'not decidable', ar: 'لا يُحسم' },
  'reuse.loading': { en: 'Opening…', ar: 'يُفتح…' },

  'reuse.panel': { en: 'The copies of this text', ar: 'نسخ هذا النص' },
  'reuse.first': { en: 'First in {outlet}, {date}', ar: 'أول من نشره {outlet}، {date}' },
  'reuse.first-same-moment': {
    en: 'Published at the same moment by {outlets}',
    ar: 'نشرته في اللحظة نفسها: {outlets}',
  },
  'reuse.first-too-coarse': {
    en: 'Who had it first is not decidable at this precision: {outlets}',
    ar: 'لا يُحسم بهذه الدقة أيها نشره أولًا: {outlets}',
  },
  'reuse.first-undated': {
    en: 'Who had it first can’t be told while copies have no date.',
    ar: 'لا يُعرف من نشره أولًا ما دام في النسخ ما لا تاريخ له.',
  },
  'reuse.one-zone': {
    en: '(if all dates go by one time zone)',
    ar: '(إن كانت التواريخ كلها بتوقيت واحد)',
  },
  'reuse.choose': { en: 'Choose 2 to 4 copies to compare', ar: 'اختر من نسختين إلى أربع للمقارنة' },
  'reuse.listed-first': { en: 'first in this list', ar: 'الأول في هذه القائمة' },
  'reuse.share-with-first': {
    en: '{share} of the shorter text in common with the first',
    ar: 'المشترك مع الأول {share} من النص الأقصر',
  },
  'reuse.by-others': { en: 'close to the first only by way of others', ar: 'قريب من الأول عبر غيره فقط' },
  'reuse.compare-chosen': {
    en: 'Compare {count, plural, one {# copy} other {# copies}}',
    ar: 'قارن {count, plural, zero {النسخ} one {نسخة واحدة} two {نسختين} few {# نسخ} many {# نسخة} other {# نسخة}}',
  },
  'reuse.put-chosen-aside': { en: 'Put aside', ar: 'ضعها جانبًا' },

  'reuse.nothing-imported-hint': {
    en: 'Import articles of several outlets: texts that stand in more than one of them are gathered here.',
    ar: 'استورد مقالات من جهات عدة: تُجمع هنا النصوص التي وردت في أكثر من مقال.',
  },
  'reuse.nothing-reused-title': { en: 'No repeated texts', ar: 'لا نصوص متكررة' },
  'reuse.nothing-reused-hint': {
    en: 'No two articles of the collection are nearly the same text. Reports of one event in different words are suggested beside each article in the reader.',
    ar: 'لا يتطابق مقالان في المجموعة أو يكادان. أما التقارير عن الحدث الواحد بألفاظ مختلفة فتُقترح بجانب كل مقال في القارئ.',
  },
  'reuse.to-import': { en: 'Import files', ar: 'استورد ملفات' },
  'reuse.to-library': { en: 'To the library', ar: 'إلى المكتبة' },
});
