import type { LanguageSetting, MonthNameSetting } from '#shared/host/host-api.ts';

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Gregorian months as the press of three regions names them (CLDR, ar-EG, ar-SY and ar-DZ). */
const arabic: Readonly<Record<MonthNameSetting, readonly string[]>> = {
  'gulf-egypt': [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  levant: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghreb: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};

/** Name of a month, 1 to 12. */
export const monthName = (month: number, language: LanguageSetting, style: MonthNameSetting): string =>
  (language === 'ar' ? arabic[style] : english)[month - 1] ?? '';
