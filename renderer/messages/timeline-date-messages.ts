import { defineMessages } from './define-messages.ts';

/** Months, seasons, quarters, halves and years as they are spoken of. */
export const timelineDateMessages = defineMessages({
  'timeline-date.before': { en: '{count, number} before {when}', ar: '{count, number} قبل {when}' },
  'timeline-date.after': { en: '{count, number} from {when} on', ar: '{count, number} من {when} فصاعدًا' },
  'timeline-date.both': { en: '{first} ({second})', ar: '{first} الموافق {second}' },
  'timeline-date.month': { en: '{month} {year}', ar: '{month} {year}' },
  'timeline-date.quarter': {
    en: 'Q{quarter, number} {year}',
    ar: 'الربع {quarter, select, 1 {الأول} 2 {الثاني} 3 {الثالث} other {الأخير}} من {year}',
  },
  'timeline-date.half': {
    en: '{half, select, 1 {first} other {second}} half of {year}',
    ar: 'النصف {half, select, 1 {الأول} other {الثاني}} من {year}',
  },
  'timeline-date.season': {
    en: '{season, select, 0 {winter} 1 {spring} 2 {summer} other {autumn}} {year}',
    ar: '{season, select, 0 {شتاء} 1 {ربيع} 2 {صيف} other {خريف}} {year}',
  },
});
