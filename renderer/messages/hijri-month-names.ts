import type { LanguageSetting } from '#shared/host/host-api.ts';

/** Months of the Hijri calendar, as CLDR writes them, but with the apostrophe that fonts have. */
const names: Readonly<Record<LanguageSetting, readonly string[]>> = {
  ar: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  en: [
    'Muharram',
    'Safar',
    'Rabi’ I',
    'Rabi’ II',
    'Jumada I',
    'Jumada II',
    'Rajab',
    'Sha’ban',
    'Ramadan',
    'Shawwal',
    'Dhu’l-Qi’dah',
    'Dhu’l-Hijjah',
  ],
};

/** Name of a Hijri month, 1 to 12. */
export const hijriMonthName = (month: number, language: LanguageSetting): string =>
  names[language][month - 1] ?? '';
