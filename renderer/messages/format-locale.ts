import type { DigitSetting, LanguageSetting } from '#shared/host/host-api.ts';

/** The BCP 47 tag for showing numbers and dates: the language, with the digits the user chose rather than the region's. */
export const formatLocale = (language: LanguageSetting, digits: DigitSetting): string =>
  `${language === 'ar' ? 'ar-EG' : 'en-GB'}-u-ca-gregory-nu-${digits === 'latin' ? 'latn' : 'arab'}`;
