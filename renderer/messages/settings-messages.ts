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
  'settings.about': {
    en: 'Mizan {version} · works offline; nothing leaves this machine',
    ar: 'ميزان {version} · يعمل بلا اتصال؛ لا يغادر هذا الجهاز شيء',
  },
  'settings.shortcut-views': {
    en: 'Library, reader, comparison, timeline, import',
    ar: 'المكتبة، القارئ، المقارنة، الخط الزمني، الاستيراد',
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
  'settings.shortcut-source': { en: 'Show in source (reader)', ar: 'اعرض في المصدر (القارئ)' },
  'settings.shortcut-mark': {
    en: 'Select words by the keyboard, to mark them (reader)',
    ar: 'تحديد كلمات بلوحة المفاتيح لتعليمها (القارئ)',
  },
  'settings.shortcut-open-mark': {
    en: 'Open the mark, go back (reader)',
    ar: 'فتح العلامة، العودة (القارئ)',
  },
  'settings.shortcut-select': { en: 'Select, open (library)', ar: 'تحديد، فتح (المكتبة)' },
});
