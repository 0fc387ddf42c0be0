import type { LanguageSetting } from '#shared/host/host-api.ts';

/** What the shell itself says, where the page is not there to say it. */
export interface ShellSentences {
  readonly file: string;
  readonly importFiles: string;
  readonly importFolder: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly toggleLanguage: string;
  readonly actualSize: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly window: string;
  readonly minimize: string;
  readonly about: string;
  readonly hide: string;
  readonly stoppedTitle: string;
  readonly stoppedText: string;
}

/** The shell's sentences in both languages of the interface. */
export const shellSentences: Readonly<Record<LanguageSetting, ShellSentences>> = {
  ar: {
    file: 'ملف',
    importFiles: 'استيراد ملفات…',
    importFolder: 'استيراد مجلد…',
    close: 'إغلاق النافذة',
    quit: 'إنهاء ميزان',
    edit: 'تحرير',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    selectAll: 'تحديد الكل',
    view: 'عرض',
    toggleLanguage: 'English',
    actualSize: 'الحجم الأصلي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fullScreen: 'ملء الشاشة',
    developerTools: 'أدوات المطور',
    window: 'نافذة',
    minimize: 'تصغير النافذة',
    about: 'حول ميزان',
    hide: 'إخفاء ميزان',
    stoppedTitle: 'توقف ميزان',
    stoppedText: 'توقفت النافذة مرات عدة في دقيقة واحدة. ما حُفظ باقٍ كما هو؛ شغّل البرنامج من جديد.',
  },
  en: {
    file: 'File',
    importFiles: 'Import files…',
    importFolder: 'Import a folder…',
    close: 'Close window',
    quit: 'Quit Mizan',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    toggleLanguage: 'العربية',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    window: 'Window',
    minimize: 'Minimize',
    about: 'About Mizan',
    hide: 'Hide Mizan',
    stoppedTitle: 'Mizan has stopped',
    stoppedText:
      'The window stopped several times in a minute. What was stored is safe; start the program again.',
  },
};
