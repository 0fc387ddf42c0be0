import type { DigitSetting, LanguageSetting } from '#shared/host/host-api.ts';

/**
 * The BCP 47 tag for showing numbers and dates: the language with the digits the user chose, whatever the region's
 * custom. The choice is for Arabic; English is read with Latin digits.
 */
export const formatLocale = (language: LanguageSetting, digits: DigitSetting): string => {
  const hasLatinDigits = language === 'en' || digits === 'latin';
  return `${language === 'ar' ? 'ar-EG' : 'en-GB'}-u-ca-gregory-nu-${hasLatinDigits ? 'latn' : 'arab'}`;
};
