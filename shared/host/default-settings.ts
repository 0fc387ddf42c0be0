import type { Settings } from './host-api.ts';

/** What a first start shows: Arabic, the theme of the system, Arabic-Indic digits, the months of Egypt and the Gulf. */
export const defaultSettings: Settings = {
  language: 'ar',
  theme: 'system',
  digits: 'arabic-indic',
  monthNames: 'gulf-egypt',
  textScale: 1,
  libraryColumns: [],
};
