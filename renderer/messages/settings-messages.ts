import { defineMessages } from './define-messages.ts';

/** What the user chooses once. */
export const settingsMessages = defineMessages({
  'settings.title': { en: 'Settings', ar: 'الإعدادات' },
  'settings.language': { en: 'Language of the interface', ar: 'لغة الواجهة' },
  'settings.language-ar': { en: 'العربية', ar: 'العربية' },
  'settings.language-en': { en: 'English', ar: 'English' },
  'settings.theme': { en: 'Theme', ar: 'المظهر' },
  'settings.theme-system': { en: 'As the system', ar: 'كالنظام' },
  'settings.theme-light': { en: 'Light', ar: 'فاتح' },
  'settings.theme-dark': { en: 'Dark', ar: 'داكن' },
  'settings.digits': { en: 'Digits in Arabic', ar: 'الأرقام' },
  'settings.digits-arabic-indic': { en: '١٢٣', ar: '١٢٣' },
  'settings.digits-latin': { en: '123', ar: '123' },
  'settings.months': { en: 'Names of the months in Arabic', ar: 'أسماء الشهور' },
  'settings.months-gulf-egypt': { en: 'يناير، فبراير', ar: 'يناير، فبراير' },
  'settings.months-levant': { en: 'كانون الثاني، شباط', ar: 'كانون الثاني، شباط' },
  'settings.months-maghreb': { en: 'جانفي، فيفري', ar: 'جانفي، فيفري' },
  'settings.text-size': { en: 'Size of article text', ar: 'حجم نص المقالات' },
  'settings.text-size-value': { en: '{percent}', ar: '{percent}' },
  'settings.originals': { en: 'Original files', ar: 'الملفات الأصلية' },
  'settings.originals-keep': {
    en: 'Keep the files of coming imports, compressed',
    ar: 'احتفظ بملفات الاستيراد القادم مضغوطة',
  },
  'settings.originals-hint': {
    en: 'A file that is kept can be shown, saved and verified by its hash when it is gone from its folder. It holds for this collection.',
    ar: 'الملف المحفوظ يُعرض ويُستخرج ويُتحقق منه ببصمته حتى لو زال من مجلده. يسري هذا على هذه المجموعة.',
  },
  'settings.originals-usage': {
    en: '{count, plural, =0 {No file is kept now.} one {# file is kept, {size}.} other {# files are kept, {size}.}}',
    ar: '{count, plural, =0 {لا ملفات محفوظة الآن.} one {ملف واحد محفوظ، {size}.} two {ملفان محفوظان، {size}.} few {# ملفات محفوظة، {size}.} many {# ملفًا محفوظًا، {size}.} other {# ملف محفوظ، {size}.}}',
  },
  'settings.originals-remove': { en: 'Remove the originals…', ar: 'أزل الملفات الأصلية…' },
  'settings.originals-remove-title': { en: 'Remove the original files?', ar: 'هل تزيل الملفات الأصلية؟' },
  'settings.originals-remove-text': {
    en: 'Articles, corrections and the texts they were read from stay. Files that are gone from their folders can then no longer be shown as they were or saved, and this can’t be undone.',
    ar: 'تبقى المقالات والتصويبات والنصوص التي قُرئت منها. أما الملفات التي زالت من مجلداتها فلن يمكن بعد ذلك عرضها كما كانت ولا استخراجها، ولا رجوع عن هذا.',
  },
  'settings.originals-remove-confirm': { en: 'Remove', ar: 'أزل' },
  'settings.about': {
    en: 'Mizan {version} · works offline; nothing leaves this machine',
    ar: 'ميزان {version} · يعمل بلا اتصال؛ لا يغادر هذا الجهاز شيء',
  },
  'settings.shortcut-views': {
    en: 'Library, reader, comparison, timeline, import, copies',
    ar: 'المكتبة، القارئ، المقارنة، الخط الزمني، الاستيراد، النصوص المتكررة',
  },
  'settings.shortcut-undo': { en: 'Undo, redo', ar: 'تراجع، إعادة' },
  'settings.shortcut-next': {
    en: 'Next, previous difference, event or mark',
    ar: 'الفرق أو الحدث أو العلامة التالية، السابقة',
  },
  'settings.shortcut-conflict': {
    en: 'Next possible conflict (comparison); put aside (library, reader)',
    ar: 'التعارض المحتمل التالي (المقارنة)؛ وضع جانبًا (المكتبة، القارئ)',
  },
  'settings.shortcut-copies': {
    en: 'Compare with its copies (library, copies)',
    ar: 'المقارنة بنسخه (المكتبة، النصوص المتكررة)',
  },
  'settings.shortcut-source': { en: 'Show in source (reader)', ar: 'اعرض في المصدر (القارئ)' },
  'settings.shortcut-mark': {
    en: 'Select words by the keyboard, to mark them (reader)',
    ar: 'تحديد كلمات بلوحة المفاتيح لتعليمها (القارئ)',
  },
  'settings.shortcut-open-mark': {
    en: 'Open the mark, go back (reader)',
    ar: 'فتح العلامة، العودة (القارئ)',
  },
  'settings.shortcut-event': {
    en: 'All reports of the event (timeline, its table, lists of marks)',
    ar: 'كل تقارير الحدث (الخط الزمني وجدوله وقوائم العلامات)',
  },
  'settings.shortcut-correct': {
    en: 'Set the date right (timeline, its table, lists, undated articles)',
    ar: 'تصويب التاريخ (الخط الزمني وجدوله والقوائم والمقالات غير المؤرخة)',
  },
  'settings.shortcut-tray': {
    en: 'Put aside for comparison (timeline, its table, lists of marks)',
    ar: 'وضع جانبًا للمقارنة (الخط الزمني وجدوله وقوائم العلامات)',
  },
  'settings.shortcut-lanes': {
    en: 'Collapse, hide, pin the lane (timeline)',
    ar: 'طي الصف، إخفاؤه، تثبيته (الخط الزمني)',
  },
  'settings.shortcut-select': { en: 'Select, open (library)', ar: 'تحديد، فتح (المكتبة)' },
});
