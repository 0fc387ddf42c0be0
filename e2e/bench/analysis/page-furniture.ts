/** The furniture of pages in one language. */
export interface Furniture {
  readonly outlets: readonly string[];
  readonly promos: readonly string[];
  readonly dateLabels: readonly string[];
  readonly openers: readonly string[];
  readonly bylines: readonly string[];
  readonly datelines: readonly string[];
  readonly outletLabel: string;
  readonly bylineLabel: string;
  readonly ad: string;
}

/** What Arabic pages print around their articles. */
export const arabicFurniture: Furniture = {
  outlets: [
    'البوابة نيوز',
    'صحيفة الضفة',
    'سكاي نيوز عربية',
    'العربية.نت',
    'الشرق الأوسط',
    'موقع الساحل',
    'وكالات',
    'BBC Arabic',
    'جوهرة أف أم',
    'الجزيرة',
  ],
  promos: [
    'تابع أحدث الأخبار عبر تطبيق',
    'حمّل التطبيق الآن',
    'تابعونا على تويتر',
    'اشترك في نشرتنا البريدية',
    'شارك',
    'تابع قناتنا على واتساب',
  ],
  dateLabels: ['تاريخ النشر:', 'نشر في:', 'نُشر:', 'التاريخ:', 'آخر تحديث:', 'Published:'],
  openers: ['إقرأ أيضاً:', 'اقرأ أيضا', 'اقرأ المزيد:', 'مواضيع ذات صلة', 'طالع أيضا:', 'قد يهمك أيضا'],
  bylines: ['ليلى حداد', 'سامر الخوري', 'محمد عبد الله', 'نور الدين بن علي'],
  datelines: ['بيروت (رويترز) - ', 'الرياض - واس: ', 'القاهرة (أ ف ب) - ', '(د ب أ) - '],
  outletLabel: 'المصدر:',
  bylineLabel: 'بقلم:',
  ad: 'إعلان',
};

/** What English pages print around their articles. */
export const englishFurniture: Furniture = {
  outlets: ['The Harbour Post', 'Northern Ledger', 'Reuters', 'CNN', 'Valley Courier', 'Al Jazeera'],
  promos: ['Follow us on Twitter', 'Sign up for our newsletter', 'Share', 'Download our app'],
  dateLabels: ['Published:', 'Published on', 'Date:', 'Last updated:', 'Posted on:'],
  openers: ['Read also:', 'Read more:', 'Related articles', 'See also', 'You may also like'],
  bylines: ['Lena Harcourt', 'Tom Ferris', 'Ada M. Kroll'],
  datelines: ['LONDON (Reuters) - ', 'PARIS (AP) — '],
  outletLabel: 'Source:',
  bylineLabel: 'By',
  ad: 'Advertisement',
};
