import type { MessageId } from '#renderer/messages/catalogue.ts';

/** How something is searched for, in Arabic and in English. */
export interface HelpExample {
  readonly ar: string;
  readonly en: string;
  readonly what: MessageId;
}

/** How to search, from the simple to the rare. Between Arabic letters a hyphen would turn a date round; a stroke does not. */
export const helpExamples: readonly HelpExample[] = [
  { ar: 'هدنة غزة', en: 'truce Gaza', what: 'search.help-words' },
  { ar: '"وقف إطلاق النار"', en: '"prime minister"', what: 'search.help-phrase' },
  { ar: 'هدنة أو تهدئة', en: 'truce OR ceasefire', what: 'search.help-or' },
  { ar: '-رياضة', en: '-sports', what: 'search.help-not' },
  { ar: 'فلسطين*', en: 'minist*', what: 'search.help-prefix' },
  { ar: 'غزة -(رياضة أو طقس)', en: 'Gaza -(sports OR weather)', what: 'search.help-group' },
  { ar: 'العنوان:هدنة', en: 'title:truce', what: 'search.help-title' },
  { ar: 'الجهة:رويترز', en: 'outlet:Reuters', what: 'search.help-outlet' },
  { ar: 'الجهة:"الشرق الأوسط"', en: 'outlet:"Middle East Eye"', what: 'search.help-exact' },
  { ar: 'الجهة:""', en: 'outlet:""', what: 'search.help-none' },
  { ar: 'الكاتب:أحمد', en: 'author:Ahmed', what: 'search.help-author' },
  { ar: 'المتحدث:غوتيريش', en: 'speaker:Guterres', what: 'search.help-speaker' },
  { ar: 'الاسم:"البنك الدولي"', en: 'entity:"World Bank"', what: 'search.help-entity' },
  { ar: 'الوسم:عاجل', en: 'tag:urgent', what: 'search.help-tag' },
  { ar: 'اللغة:الإنجليزية', en: 'lang:Arabic', what: 'search.help-language' },
  { ar: 'في:2/2024', en: 'on:2024-02', what: 'search.help-on' },
  { ar: 'منذ:25/2/2024', en: 'since:2024-02-25', what: 'search.help-since' },
  { ar: 'حتى:25/2/2024', en: 'until:2024-02-25', what: 'search.help-until' },
  { ar: 'بعد:2024', en: 'after:2024', what: 'search.help-after' },
  { ar: 'قبل:2024', en: 'before:2024', what: 'search.help-before' },
];
