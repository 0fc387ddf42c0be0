import { defineMessages } from './define-messages.ts';

/** Reading articles again with newer rules. */
export const reanalysisMessages = defineMessages({
  'reanalysis.title': { en: 'Rules', ar: 'القواعد' },
  'reanalysis.region': { en: 'Reading again with newer rules', ar: 'القراءة من جديد بقواعد أحدث' },
  'reanalysis.offer': {
    en: '{count, plural, one {# article was read with older rules.} other {# articles were read with older rules.}}',
    ar: '{count, plural, one {قُرئ مقال واحد بقواعد أقدم.} two {قُرئ مقالان بقواعد أقدم.} few {قُرئت # مقالات بقواعد أقدم.} many {قُرئ # مقالًا بقواعد أقدم.} other {قُرئ # مقال بقواعد أقدم.}}',
  },
  'reanalysis.promise': {
    en: 'Texts, dates you set and your corrections stay as they are.',
    ar: 'تبقى النصوص والتواريخ التي حددتها وتصويباتك كما هي.',
  },
  'reanalysis.start': { en: 'Read again', ar: 'اقرأ من جديد' },
  'reanalysis.later': { en: 'Later', ar: 'لاحقًا' },
  'reanalysis.up-to-date': {
    en: 'All articles were read with the rules of this version.',
    ar: 'قُرئت كل المقالات بقواعد هذا الإصدار.',
  },
  'reanalysis.running': {
    en: 'Reading again: {done, number} of {total, number}',
    ar: 'القراءة من جديد: {done, number} من {total, number}',
  },
  'reanalysis.paused': {
    en: 'Paused at {done, number} of {total, number}',
    ar: 'متوقف مؤقتًا عند {done, number} من {total, number}',
  },
  'reanalysis.pause': { en: 'Pause', ar: 'أوقف مؤقتًا' },
  'reanalysis.resume': { en: 'Go on', ar: 'تابع' },
  'reanalysis.cancel': { en: 'Stop', ar: 'أوقف' },
  'reanalysis.finished': {
    en: '{count, plural, one {# article was read again.} other {# articles were read again.}}',
    ar: '{count, plural, zero {لم يُقرأ أي مقال.} one {قُرئ مقال واحد من جديد.} two {قُرئ مقالان من جديد.} few {قُرئت # مقالات من جديد.} many {قُرئ # مقالًا من جديد.} other {قُرئ # مقال من جديد.}}',
  },
  'reanalysis.failed-articles': {
    en: '{count, plural, one {# article could not be read and stays as it was.} other {# articles could not be read and stay as they were.}}',
    ar: '{count, plural, one {تعذّرت قراءة مقال واحد فبقي كما كان.} two {تعذّرت قراءة مقالين فبقيا كما كانا.} few {تعذّرت قراءة # مقالات فبقيت كما كانت.} many {تعذّرت قراءة # مقالًا فبقيت كما كانت.} other {تعذّرت قراءة # مقال فبقيت كما كانت.}}',
  },
});
